import { stopChildren } from "../../scripts/run.mjs";
import { printSection } from "../report/table.mjs";
import { measureBrowser } from "./measure-browser.mjs";

// The browser's part of the benchmark alone, against a server that runs: `node bench/browser/run.mjs [address] [runs]`
const [baseUrl = "http://localhost:3000", runs = "5"] = process.argv.slice(2);

try {
  const sections = await measureBrowser({ baseUrl, runs: Number(runs), progress: (text) => console.error(text) });
  sections.forEach(printSection);
} finally {
  await stopChildren();
}
