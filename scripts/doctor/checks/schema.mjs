import { capture } from "../capture.mjs";

const FILE = "prisma/schema.prisma";

/** @type {import("../finding.mjs").Look} */
export async function lookAtSchema() {
  const { code, stdout, stderr } = await capture("prisma", ["validate"]);
  if (code === 0) return `${FILE} is valid`;
  const [, why, line] = `${stdout}${stderr}`.match(/^error: (.*)\n +--> +.*:(\d+)$/m) ?? [];
  if (!why) throw new Error(stderr.trim());
  return [
    {
      what: `${FILE}:${line} does not validate: ${why}`,
      remedy: `mend line ${line}, then npx prisma validate`,
      blocks: true,
    },
  ];
}
