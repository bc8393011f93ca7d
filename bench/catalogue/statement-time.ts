import pg from "pg";

/**
 * Has every statement timed, from when it is sent to when its answer is there.
 * @returns what tells how many milliseconds all of them took since it was last asked
 */
export function timeStatements(): () => number {
  let total = 0;
  const { query } = pg.Client.prototype;
  function timed(this: pg.Client, ...given: unknown[]): unknown {
    const began = performance.now();
    const note = () => {
      total += performance.now() - began;
    };
    const callback = given.at(-1);
    if (typeof callback !== "function") {
      const answer: unknown = Reflect.apply(query, this, given);
      if (answer instanceof Promise) answer.then(note, note);
      return answer;
    }
    const noting = (...answer: unknown[]) => {
      note();
      Reflect.apply(callback, undefined, answer);
    };
    return Reflect.apply(query, this, [...given.slice(0, -1), noting]);
  }
  Object.assign(pg.Client.prototype, { query: timed });
  return () => {
    const taken = total;
    total = 0;
    return taken;
  };
}
