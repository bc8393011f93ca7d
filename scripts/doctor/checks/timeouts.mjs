import { join } from "node:path";
import { ROOT } from "../../database/paths.mjs";
import { capture } from "../capture.mjs";

/** Asks on one of the shop's own connections, whoever has set them. @type {import("../finding.mjs").Look} */
export async function lookAtTimeouts({ url }) {
  const probe = join(ROOT, "scripts/doctor/as-the-shop/timeouts.ts");
  const { code, stdout, stderr } = await capture("tsx", [probe], { DATABASE_URL: url });
  if (code !== 0) throw new Error(stderr.trim().split("\n").at(-1));
  const timeouts = JSON.parse(stdout);
  const unset = timeouts.filter(({ ms }) => ms === 0);
  if (unset.length === 0)
    return timeouts.map(({ name, ms }) => `${name.replace("_timeout", "")} ${ms / 1000} s`).join(", ");
  return unset.map(({ name }) => ({
    what: `${name} is off: what hangs, hangs for ever`,
    remedy: new URL(url).searchParams.has(name)
      ? `take ${name} out of DATABASE_URL`
      : `echo "ALTER DATABASE ${new URL(url).pathname.slice(1)} SET ${name} = '8s'" | npx prisma db execute --stdin`,
  }));
}
