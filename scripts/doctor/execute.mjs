/** @returns {string} the command that runs this statement on the shop's database */
export const execute = (sql) => `echo '${sql.replaceAll("'", "'\\''")}' | npx prisma db execute --stdin`;
