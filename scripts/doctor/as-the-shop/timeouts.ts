// Run by `npm run doctor`: tells as JSON what PostgreSQL has been told in one of the shop's own transactions.
import { prisma } from "@/lib/prisma";

const rows = await prisma.$transaction(
  (tx) => tx.$queryRaw`
    SELECT name, setting::int AS ms FROM pg_settings
    WHERE name IN ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') ORDER BY name`,
);
console.log(JSON.stringify(rows));
await prisma.$disconnect();
