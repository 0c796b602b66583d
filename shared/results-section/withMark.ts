/** One more mark in a quote: a cut, a bracket or [sic]. Rules: docs/rules/results-section.md, RS47. */
import type { QuoteMark } from '../project/resultsRecords.ts';

/** Marks stand in order and never overlap: the new one takes the place of those it touches. */
export function withMark(marks: readonly QuoteMark[], added: QuoteMark): QuoteMark[] {
  const others = marks.filter(({ start, end }) => end <= added.start || start >= added.end);
  return [...others, added].sort((a, b) => a.start - b.start);
}
