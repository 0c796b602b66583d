/** Stretches of bold, which close a label that stands at their beginning. Rule: docs/rules/turns.md, T6. */
import type { FormatRange } from '../project/records.ts';

/** Gives the end of the bold stretch that holds an offset, neighbouring ranges taken as one; -1 where it is not bold. */
export function boldEndFinder(formats: readonly FormatRange[]): (offset: number) => number {
  const bold = formats
    .filter((range) => range.format === 'bold' && range.end > range.start)
    .sort((a, b) => a.start - b.start);
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of bold) {
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  let next = 0;
  // Lines are asked for in order, so one walk over the stretches serves the whole text.
  return (offset) => {
    while (next < stretches.length && (stretches[next]?.end ?? 0) <= offset) next++;
    const stretch = stretches[next];
    return stretch && stretch.start <= offset ? stretch.end : -1;
  };
}
