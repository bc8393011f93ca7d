// Run by `npm run doctor`: tells as JSON what the shop makes of DATABASE_URL.
import { readDatabaseUrl } from "@/lib/database/pool";
import { databaseUrl } from "@/lib/database/url";

const { connections } = readDatabaseUrl(databaseUrl());
console.log(JSON.stringify({ connections }));
