import { queryOnce } from "../../database/query.mjs";
import { readMigrationState } from "../../migrations-applied.mjs";
import { blocking } from "../finding.mjs";

const RESET =
  "npx prisma migrate reset --force && npm run seed  (empties it; a database worth keeping needs a baseline)";

/** @type {import("../finding.mjs").Look} */
export async function lookAtMigrations({ url }) {
  const { applied, pending, failed, edited, missing } = await readMigrationState(url);
  if (applied === 0 && (await hasTables(url)))
    return [blocking("the tables are there without their migrations, as prisma db push leaves them", RESET)];
  const findings = [
    ...failed.map((name) =>
      blocking(
        `${name} failed halfway, and nothing is migrated before that is mended`,
        `mend its cause, then npx prisma migrate resolve --rolled-back ${name} && npx prisma migrate deploy`,
      ),
    ),
    ...edited.map((name) => ({
      what: `${name} was edited after this database had applied it`,
      remedy: `git checkout HEAD -- prisma/migrations/${name}  (what it should do more goes into a new one: npx prisma migrate dev)`,
    })),
    ...missing.map((name) => ({
      what: `${name} is applied here, and is not in prisma/migrations`,
      remedy: `git log --all --oneline -- prisma/migrations/${name}  (shows the branch to merge)`,
    })),
  ];
  if (pending.length > 0)
    findings.push(blocking(`${pending.length} pending: ${pending.join(", ")}`, "npx prisma migrate deploy"));
  return findings.length > 0 ? findings : `${applied} applied, none pending, edited or failed`;
}

const hasTables = async (url) =>
  (await queryOnce(url, "SELECT FROM pg_tables WHERE tablename = 'products'")).rowCount > 0;
