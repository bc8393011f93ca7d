import { compareBuild } from "../../build.mjs";

/** @type {import("../finding.mjs").Look} */
export async function lookAtBuild({ url, siteUrl }) {
  const { exists, outdatedBy } = await compareBuild(url, siteUrl);
  if (!exists) return [{ what: "there is none", remedy: "npm run up" }];
  if (outdatedBy) return [{ what: `it is not of these sources: ${outdatedBy} has changed`, remedy: "npm run up" }];
  return "of these sources";
}
