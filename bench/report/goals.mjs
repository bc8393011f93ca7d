/**
 * A goal that is a ratio of two rates of the same run. Where both cost the server processor time, that ratio is told
 * too: other programs on the machine disturb it less.
 * @param {string} name
 * @param {ReturnType<typeof import("./measure.mjs").figuresOf>} figures
 * @param {ReturnType<typeof import("./measure.mjs").figuresOf>} ceiling
 * @param {number} atLeast
 * @returns {import("./table.mjs").Goal}
 */
export function ratioGoal(name, figures, ceiling, atLeast) {
  const ratio = figures.rate / ceiling.rate;
  const [ours, theirs] = [figures, ceiling].map(({ cpuPerRequest }) => cpuPerRequest.server);
  const byCpu =
    ours > MEASURABLE_MS && theirs > MEASURABLE_MS ? `, ${(theirs / ours).toFixed(2)} by processor time` : "";
  return { name, wanted: `≥ ${atLeast}`, reached: `${ratio.toFixed(2)}${byCpu}`, ok: ratio >= atLeast };
}

const MEASURABLE_MS = 0.1;
