import { join } from "node:path";
import { tallyPlaywright, tallyVitest } from "../checks/test-reports.mjs";
import { CommandFailed, runProgram } from "../run.mjs";

/**
 * Runs Vitest on what `args` choose.
 * @param {string} name of the log and the report
 * @returns {Promise<{ passed: number, failed: number, remark: string, output: string }>}
 * @throws {CommandFailed} with its `tally` when a test failed
 */
export function runVitest(name, args, { env, folder }) {
  const report = join(folder, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return count(tallyVitest, report, runProgram(`test-${name}`, "vitest", ["run", ...args, ...reporters], env));
}

/** Runs Playwright's tests; answers and throws as `runVitest` does. */
export function runPlaywright({ env, folder }) {
  const report = join(folder, "playwright.json");
  const reporting = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return count(
    tallyPlaywright,
    report,
    runProgram("test-e2e", "playwright", ["test", "--reporter=list,json"], reporting),
  );
}

/** Waits for a test runner and counts what its report says. */
async function count(tallyReport, report, run) {
  const [output, failure] = await run.then(
    (output) => [output],
    (error) => ["", error],
  );
  const tally = tallyReport(report);
  const remark = `${tally.passed} passed${tally.skipped ? `, ${tally.skipped} skipped` : ""}`;
  if (!failure && tally.failed + tally.broken.length === 0) return { ...tally, remark, output };
  if (!(failure instanceof CommandFailed))
    throw Object.assign(failure ?? new Error(tally.broken.join("\n")), { tally });
  failure.tally = { passed: tally.passed, failed: tally.failed + tally.broken.length };
  throw failure;
}
