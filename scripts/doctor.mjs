// `npm run doctor [-- check …]` finds out why the shop doesn't work, and changes nothing. This file is understood by any
// Node since 14.18: what it loads may not be.
import { readFileSync } from "node:fs";

const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const wanted = engines.node.replace(">=", "");

if (isOlder(process.versions.node, wanted)) {
  console.log(`✗ node          ${process.version} runs this, and ${wanted} or newer is needed`);
  console.log("                → npm install node@lts --global  (or https://nodejs.org), then npm install");
  process.exitCode = 1;
} else {
  import("./doctor/diagnose.mjs")
    .then(({ diagnose }) => diagnose(process.argv.slice(2)))
    .then((well) => {
      process.exitCode = well ? 0 : 1;
    });
}

function isOlder(version, than) {
  const [a, b] = [version, than].map((text) => text.split(".").map(Number));
  const differs = a.findIndex((part, index) => part !== b[index]);
  return differs !== -1 && a[differs] < b[differs];
}
