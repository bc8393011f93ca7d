import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number, broken: string[] }} Tally `broken` names what could not even run */

/** @returns {Tally} from Vitest's JSON report */
export function tallyVitest(file) {
  const report = read(file);
  if (!report) return nothingRan("Vitest wrote no report");
  const broken = report.testResults
    .filter(
      ({ status, assertionResults }) => status === "failed" && !assertionResults.some((one) => one.status === "failed"),
    )
    .map(({ name, message }) => `${name}: ${message}`);
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests, broken };
}

/** @returns {Tally} from Playwright's JSON report; a flaky test is a failed one */
export function tallyPlaywright(file) {
  const report = read(file);
  if (!report) return nothingRan("Playwright wrote no report");
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky,
    skipped,
    broken: report.errors.map(({ message }) => message ?? "An error outside of any test"),
  };
}

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);
const nothingRan = (why) => ({ passed: 0, failed: 0, skipped: 0, broken: [why] });
