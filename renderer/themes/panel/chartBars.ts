/** Places and heights of the bars of a small chart, by plain arithmetic. */

export interface ChartBar {
  readonly codings: number;
  /** Short: without what all labels begin with ("E1", "E2" are "1", "2"). */
  readonly label: string;
  /** Percent of the chart's width. */
  readonly left: number;
  readonly width: number;
  readonly middle: number;
  /** Pixels; a bar of nothing is a line of one pixel. */
  readonly height: number;
}

export function chartBars(codings: readonly number[], labels: readonly string[], height: number): ChartBar[] {
  const highest = Math.max(...codings, 1);
  const step = 100 / Math.max(codings.length, 1);
  const prefix = commonPrefix(labels);
  return codings.map((count, index) => ({
    codings: count,
    label: labels[index]?.slice(prefix) ?? '',
    left: index * step,
    width: step * 0.88,
    middle: (index + 0.44) * step,
    height: count === 0 ? 1 : Math.max(Math.round((count / highest) * height), 2),
  }));
}

/** Length of the letters that all labels begin with, where each goes on with a number. */
function commonPrefix(labels: readonly string[]): number {
  const first = /^\D*/.exec(labels[0] ?? '')?.[0] ?? '';
  const isCommon = labels.every((label) => label.startsWith(first) && /^\d/.test(label.slice(first.length)));
  return isCommon ? first.length : 0;
}
