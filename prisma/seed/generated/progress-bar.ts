const WIDTH = 24;
const number = new Intl.NumberFormat("en-GB");

/** How far it is, how fast, and how long it will take: `████░░░░ 500,000 of 1,000,000 · 5,200/s · 1 min 36 s left`. */
export function progressLine(done: number, total: number, seconds: number): string {
  const filled = Math.round((done / total) * WIDTH);
  const rate = Math.max(done, 1) / seconds;
  const left = done === total ? `in ${duration(seconds)}` : `${duration((total - done) / rate)} left`;
  const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
  return `${bar} ${number.format(done)} of ${number.format(total)} · ${number.format(Math.round(rate))}/s · ${left}`;
}

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** Where somebody watches, one line that replaces itself; in a log, a line for every tenth. */
export function progressBar(total: number, output: NodeJS.WriteStream = process.stderr): (done: number) => void {
  const began = performance.now();
  let tenths = 0;
  return (done) => {
    const line = progressLine(done, total, (performance.now() - began) / 1000);
    if (output.isTTY) output.write(`\r\u001B[K${line}${done === total ? "\n" : ""}`);
    else if (Math.floor((done * 10) / total) > tenths) output.write(`${line}\n`);
    tenths = Math.floor((done * 10) / total);
  };
}
