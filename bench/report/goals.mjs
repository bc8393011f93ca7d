/**
 * A goal that is a ratio of two rates of the same run.
 * @param {string} name
 * @param {ReturnType<typeof import("./measure.mjs").figuresOf>} figures
 * @param {ReturnType<typeof import("./measure.mjs").figuresOf>} ceiling
 * @param {number} atLeast
 * @param {{ sameServer?: boolean }} [options] `sameServer`: both are the Next.js server's work, so that the ratio of its
 *   processor time is told too, which other programs on the machine disturb less
 * @returns {import("./table.mjs").Goal}
 */
export function ratioGoal(name, figures, ceiling, atLeast, { sameServer = false } = {}) {
  const ratio = figures.rate / ceiling.rate;
  const byTime = (ceiling.cpuPerRequest.server / figures.cpuPerRequest.server).toFixed(2);
  const reached = `${ratio.toFixed(2)}${sameServer ? `, ${byTime} by processor time` : ""}`;
  return { name, wanted: `≥ ${atLeast}`, reached, ok: ratio >= atLeast };
}
