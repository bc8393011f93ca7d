/**
 * A goal that is a ratio of two figures of the same run.
 * @returns {import("./table.mjs").Goal}
 */
export function ratioGoal(name, ratio, atLeast) {
  return { name, wanted: `≥ ${atLeast}`, reached: ratio.toFixed(2), ok: ratio >= atLeast };
}
