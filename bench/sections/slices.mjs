import { figuresOf } from "../report/measure.mjs";

const ARRIVALS = [0.5, 0.8]; // of what the server can do
const MOST_CONNECTIONS = 512; // of those who arrive

/**
 * Measures different things in turns, round after round: what disturbs the machine for a while then disturbs all of them.
 * @param {[name: string, run: () => Promise<object>][]} runs each measures one slice
 * @param {number} rounds
 * @param {(text: string) => void} progress
 * @returns {Promise<({ name: string } & ReturnType<typeof figuresOf>)[]>}
 */
export async function takeTurns(runs, rounds, progress) {
  const slices = runs.map(() => []);
  for (let round = 1; round <= rounds; round++) {
    for (const [index, [name, run]] of runs.entries()) {
      progress(`round ${round} of ${rounds}: ${name}`);
      slices[index].push(await run());
    }
  }
  return runs.map(([name], index) => ({ name, ...figuresOf(slices[index]) }));
}

/**
 * Measures arrivals at fixed shares of the rate that was reached by as many clients as can.
 * @param {string} name
 * @param {{ rate: number }[]} reached
 * @param {(load: { clients: number, rate: number }) => Promise<object>} run measures one slice
 * @param {(text: string) => void} progress
 */
export async function arriveAtShares(name, reached, run, progress) {
  const fastest = Math.max(...reached.map(({ rate }) => rate));
  const figures = [];
  for (const share of ARRIVALS) {
    const title = `${name}, arriving at ${share * 100} %`;
    progress(title);
    const rate = fastest * share;
    const slice = await run({ clients: MOST_CONNECTIONS, rate });
    figures.push({ name: title, load: `${Math.round(rate)}/s`, ...figuresOf([slice]) });
  }
  return figures;
}
