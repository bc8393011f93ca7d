import { createDatabase } from "@/scripts/database/create-database.mjs";
import { freePort } from "@/scripts/database/ports.mjs";
import { startThrowaway } from "@/scripts/database/throwaway.mjs";
import { runProgram } from "@/scripts/run.mjs";
import { serve } from "@/scripts/server.mjs";

/** The same build with a database of its own, in which there is more than a page shows: so many generated products. */
export async function openLargeShop(products: number) {
  const database = await startThrowaway();
  await createDatabase(database.url("postgres"), "till");
  const env = { DATABASE_URL: database.url("till") };
  await runProgram("large-shop-migrate", "prisma", ["migrate", "deploy"], env);
  await runProgram("large-shop-seed", "tsx", ["prisma/seed.ts", "--products", String(products)], env);
  const port = await freePort(0);
  const server = await serve(port, { ...env, SITE_URL: `http://localhost:${port}` });
  return {
    url: `http://localhost:${port}`,
    close: () => server.stop().then(() => database.stop()),
  };
}
