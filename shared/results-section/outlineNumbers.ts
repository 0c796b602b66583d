/** The numbers of headings: I. A. 1. a., or 1.2.3. Rules: docs/rules/results-section.md. */
import type { ResultsDocument } from '../project/resultsRecords.ts';
import { toRoman } from '../words/toRoman.ts';

export interface OutlineHeading {
  /** From 1. */
  readonly level: number;
  readonly isNumbered: boolean;
}

/** One a heading, empty for one without number. A heading begins the count of the levels below it anew. */
export function outlineNumbers(
  headings: readonly OutlineHeading[],
  scheme: ResultsDocument['numbering'],
): string[] {
  const counts: number[] = [];
  return headings.map(({ level, isNumbered }) => {
    if (scheme === 'none' || !isNumbered) {
      counts.length = Math.min(counts.length, level);
      return '';
    }
    while (counts.length < level) counts.push(0);
    counts.length = level;
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    if (scheme === 'decimal') return `${counts.map((count) => Math.max(count, 1)).join('.')}.`;
    return writeNumber(counts[level - 1] ?? 1, level);
  });
}

/** Levels of the thesis: I. A. 1. a. i. (1), and so on with (a). */
function writeNumber(count: number, level: number): string {
  switch (level) {
    case 1:
      return `${toRoman(count)}.`;
    case 2:
      return `${toLetters(count)}.`;
    case 3:
      return `${count}.`;
    case 4:
      return `${toLetters(count).toLowerCase()}.`;
    case 5:
      return `${toRoman(count).toLowerCase()}.`;
    case 6:
      return `(${count})`;
    default:
      return `(${toLetters(count).toLowerCase()})`;
  }
}

/** A … Z, AA, AB … as Word counts them: AA, BB. */
export function toLetters(value: number): string {
  const index = (value - 1) % 26;
  return String.fromCharCode(65 + index).repeat(Math.floor((value - 1) / 26) + 1);
}
