/** @type {import("../finding.mjs").Look} */
export async function lookAtInvariants({ url }) {
  const { findBroken, readInvariants } = await import("../../database/invariants.mjs"); // needs packages
  const broken = await findBroken(url);
  if (broken.length === 0) return `${readInvariants().length} hold`;
  return broken.map(({ name, rule, rows }) => ({
    what: `${rule} Broken by ${rows.length}: ${JSON.stringify(rows[0])}`,
    remedy: `npx prisma studio  (lib/database/invariants/${name}.sql finds all of them)`,
  }));
}
