import { buildOnce } from "./build.mjs";
import { loadEnvironment } from "./database/environment.mjs";
import { freePort } from "./database/ports.mjs";
import { installPackages } from "./install.mjs";
import { prepareDatabase } from "./prepare-database.mjs";
import { explain, step } from "./progress.mjs";
import { revalidateToken } from "./revalidate-token.mjs";
import { stopChildren } from "./run.mjs";
import { freshenPages, serve } from "./server.mjs";
import { warmPictures } from "./warm-pictures.mjs";

let startedDatabase = false;
let stopping;

async function up() {
  loadEnvironment();
  const port = Number(process.env.PORT || 3000);
  const env = { SITE_URL: process.env.SITE_URL || `http://localhost:${port}`, REVALIDATE_TOKEN: revalidateToken() };
  if ((await freePort(port)) !== port)
    throw new Error(`Port ${port} is taken: stop what listens there, or run \`PORT=${port + 1000} npm run up\`.`);

  await step("install", installPackages, "Check that npm reaches its registry (`npm ping`), then run this again.");
  const url = await step("database", startDatabase).then(({ url }) => url);
  await prepareDatabase(url);
  await step("build", () => buildOnce(url, env), "Mend what the output names, then run this again.");
  const server = await step(
    "server",
    () => serve(port, { ...env, DATABASE_URL: url }),
    `Mend what it says, or try another port: \`PORT=${port + 1000} npm run up\`.`,
  );
  await freshenPages(`http://127.0.0.1:${port}`, env.REVALIDATE_TOKEN);

  console.log(`\nTill is open at ${env.SITE_URL}  (Ctrl-C closes it)`);
  warmPictures(port).catch(() => {}); // whatever isn't encoded now is when it is asked for
  const code = await server.ended;
  if (!stopping)
    throw new Error(`The server ended by itself (code ${code}): read what it printed above, then run this again.`);
}

async function startDatabase() {
  const { ensureDatabase } = await import("./database/embedded.mjs"); // needs packages, so not before they are there
  const database = await ensureDatabase();
  startedDatabase = database.startedHere;
  return database;
}

function stop() {
  stopping ??= (async () => {
    await stopChildren();
    if (!startedDatabase) return;
    const { stopDatabase } = await import("./database/embedded.mjs");
    await stopDatabase();
  })();
  return stopping;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => stop().then(() => process.exit(0)));
}

try {
  await up();
} catch (error) {
  if (stopping) await stopping;
  else {
    console.error(explain(error));
    await stop();
    process.exit(1);
  }
}
