/** Where the database is. */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("There is no database yet. `npm run up` starts one.");
  return url;
}
