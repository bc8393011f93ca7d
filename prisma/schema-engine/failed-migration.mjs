/**
 * Turns the engine's error for a migration that could not be run into what the native engine says: which migration,
 * and the database's own words. The WebAssembly engine keeps only a short kind of them.
 * @param {Error} error as the engine threw it
 * @param {string} method the request that failed
 * @param {{ code?: string, message: string, detail?: string, hint?: string } | undefined} cause what PostgreSQL
 *   answered to the last script
 */
export function explainFailedMigration(error, method, cause) {
  const name = error.message?.match(/migration_name="([^"]+)"/)?.[1];
  if (!name || !cause?.code) return error;
  const words = [`ERROR: ${cause.message}`];
  if (cause.detail) words.push(`DETAIL: ${cause.detail}`);
  if (cause.hint) words.push(`HINT: ${cause.hint}`);
  const database = `Database error code: ${cause.code}\n\nDatabase error:\n${words.join("\n")}`;
  return method === "applyMigrations"
    ? {
        code: "P3018",
        message: `A migration failed to apply. New migrations cannot be applied before the error is recovered from. Read more about how to resolve migration issues in a production database: https://pris.ly/d/migrate-resolve\n\nMigration name: ${name}\n\n${database}`,
      }
    : {
        code: "P3006",
        message: `Migration \`${name}\` failed to apply cleanly to the shadow database.\n\n${database}`,
      };
}
