import { loadEnvironment } from "../database/environment.mjs";
import { readState } from "../database/state.mjs";
import { CHECKS } from "./checks.mjs";
import { printFindings, printUnseen, printWell } from "./print.mjs";

/**
 * Makes the checks, those at once that don't need one another, and prints each in its turn.
 * @param {string[]} wanted names; none means all
 * @returns {Promise<boolean>} whether all is well
 */
export async function diagnose(wanted) {
  const unknown = wanted.filter((name) => !CHECKS.some((check) => check.name === name));
  if (unknown.length > 0) {
    console.error(
      `There is no check ${unknown.join(", ")}. The checks are ${CHECKS.map(({ name }) => name).join(", ")}.`,
    );
    return false;
  }
  const context = readContext();
  /** @type {Map<string, ReturnType<typeof make>>} */
  const results = new Map();
  for (const check of CHECKS) {
    if (isWanted(check.name, wanted)) results.set(check.name, make(check, context, results));
  }
  let well = true;
  for (const [name, result] of results) {
    const { findings, remark, blocker } = await result;
    if (blocker) printUnseen(name, blocker);
    else if (findings.length > 0) printFindings(name, findings);
    else printWell(name, remark);
    well &&= !blocker && findings.length === 0;
  }
  return well;
}

function readContext() {
  process.env.PGAPPNAME = "till-doctor"; // by which our own connections are told from those that we look at
  loadEnvironment();
  const port = Number(process.env.PORT || 3000);
  const url = process.env.DATABASE_URL;
  return {
    url: url ?? readState()?.url,
    isEmbedded: !url,
    port,
    siteUrl: process.env.SITE_URL || `http://localhost:${port}`,
  };
}

/** A check is made when it was asked for, or is needed by one that was. */
function isWanted(name, wanted) {
  if (wanted.length === 0 || wanted.includes(name)) return true;
  return CHECKS.some((check) => check.needs.includes(name) && isWanted(check.name, wanted));
}

async function make({ needs, look }, context, results) {
  const findings = [];
  for (const need of needs) {
    const result = await results.get(need);
    const blocker = result.blocker ?? (result.findings.some((finding) => finding.blocks) ? need : undefined);
    if (blocker) return { findings, remark: "", blocker };
  }
  try {
    const seen = await look(context);
    return typeof seen === "string" ? { findings, remark: seen } : { findings: seen, remark: "" };
  } catch (error) {
    return {
      findings: [{ what: `could not be looked at: ${error.message}`, remedy: "mend what that says" }],
      remark: "",
    };
  }
}
