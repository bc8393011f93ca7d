import { loadEnvironment } from "../database/environment.mjs";
import { readState } from "../database/state.mjs";
import { CHECKS } from "./checks.mjs";
import { printFindings, printUnseen, printWell } from "./print.mjs";

/**
 * Makes the checks and prints each in its turn. Those of the database are made one after the other, as it may have few
 * connections left; the others at once, but for what they need.
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
  let last = Promise.resolve();
  for (const check of CHECKS.filter(({ name }) => isWanted(name, wanted))) {
    const turn = isAtDatabase(check) ? last : Promise.resolve();
    const result = turn.then(() => make(check, context, results));
    if (isAtDatabase(check)) last = result;
    results.set(check.name, result);
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

const isAtDatabase = ({ name, needs }) =>
  name === "database" || CHECKS.some((check) => needs.includes(check.name) && isAtDatabase(check));

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
