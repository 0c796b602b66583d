/**
 * Puts labels of equal height beside what they name without any covering another: those that would overlap are pushed
 * down as a group, then the group is pulled back around the places it wants.
 * Rules: docs/rules/transcript-window.md, TM5–TM7.
 */

/** Pixels from one label to the next. */
export const labelStep = 21;

/**
 * Tops for labels that want the tops `wanted` (ascending). The result is whole pixels, ascending by `step` at least,
 * never above 0; each group stands at the mean of what its labels want, which is nearest to all of them together.
 */
export function placeLabels(wanted: readonly number[], step: number = labelStep): number[] {
  const groups: { top: number; sum: number; count: number }[] = [];
  for (const top of wanted) {
    let group = { top, sum: top, count: 1 };
    for (
      let above = groups.at(-1);
      above && above.top + above.count * step > group.top;
      above = groups.at(-1)
    ) {
      groups.pop();
      const sum = above.sum + group.sum - above.count * step * group.count;
      const count = above.count + group.count;
      group = { top: sum / count, sum, count };
    }
    groups.push(group);
  }
  const tops: number[] = [];
  for (const { top, count } of groups) {
    const previous = tops.at(-1);
    const first = Math.max(Math.round(top), previous === undefined ? 0 : previous + step);
    for (let index = 0; index < count; index++) tops.push(first + index * step);
  }
  return tops;
}
