import { askDatabase, pagesOn } from "@/bench/catalogue/ask-database";
import { DEEP, listQuestions } from "@/bench/catalogue/questions.mjs";
import { timeStatements } from "@/bench/catalogue/statement-time";
import { pool, prisma } from "@/lib/prisma";

// Its own process, as it is written for the shop's TypeScript: `tsx bench/catalogue/time-questions.ts <times>`

const WARM_UP = 30;
const DEPTH = 40;
const times = Number(process.argv[2]);
const sinceLast = timeStatements();

/** How long the database is at work on each question, and on nothing else meanwhile. */
async function timeAll() {
  const timed = [];
  for (const { name, goal, paths: given } of await listQuestions(pool)) {
    const paths = name === DEEP ? await Promise.all(given.map((path) => pagesOn(path, DEPTH))) : given;
    const at = (index: number) => paths[index % paths.length] ?? "/";
    for (let index = 0; index < WARM_UP; index++) await askDatabase(at(index));
    const milliseconds = [];
    for (let index = 0; index < times; index++) {
      sinceLast();
      await askDatabase(at(index));
      milliseconds.push(sinceLast());
    }
    timed.push({ name, goal, paths, milliseconds });
  }
  return timed;
}

console.log(JSON.stringify(await timeAll()));
await prisma.$disconnect();
