/** A summary as a table prints it: whole for the last column of Table 1, short below a column. Rules: docs/rules/participants.md. */
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import { formatDay } from './formatDay.ts';
import { formatDuration } from './formatDuration.ts';
import type { NumberSummary, Summary } from './summaries.ts';
import { writeNumber, writeRounded } from './writeNumber.ts';

/** `isDuration`: the values are minutes and their total is said. */
export function writeSummary(summary: Summary, language: Language, isDuration = false): string {
  const words = wordsOf[language].participants;
  const parts = [
    ...(summary.n === 0 ? [words.noValue] : mainParts(summary, language, isDuration)),
    ...(summary.missing > 0 && summary.n > 0 ? [words.missingValues({ count: summary.missing })] : []),
  ];
  return parts.join(words.between);
}

function mainParts(summary: Summary, language: Language, isDuration: boolean): string[] {
  const words = wordsOf[language].participants;
  if (summary.kind === 'classes') return [listOfCounts(summary.counts, language)];
  if (summary.kind === 'date') {
    const { first, last } = summary.range ?? { first: '', last: '' };
    const [from, to] = [formatDay(first, language), formatDay(last, language)];
    return [from === to ? from : words.fromTo({ from, to })];
  }
  return [
    ...numberParts(summary, language),
    ...(isDuration ? [words.total({ total: formatDuration(summary.total) })] : []),
    words.number({ count: summary.n }),
  ];
}

function numberParts({ range, mean, median }: NumberSummary, language: Language): string[] {
  if (range === null || mean === null || median === null) return [];
  const words = wordsOf[language].participants;
  const [least, greatest] = [writeNumber(range.least, language), writeNumber(range.greatest, language)];
  const middle = writeRounded(median, language);
  return [
    range.least < 0
      ? words.medianFromTo({ median: middle, least, greatest })
      : words.medianAndRange({ median: middle, least, greatest }),
    words.mean({ mean: writeRounded(mean, language) }),
  ];
}

function listOfCounts(
  counts: readonly { readonly label: string; readonly count: number }[],
  language: Language,
): string {
  return counts.map(({ label, count }) => `${label}\u00a0${writeNumber(count, language)}`).join(', ');
}

/** What stands below a column of the sheet: "7 F 4 M", "med. 38", "9 h 31"; empty where that would be too long. */
export function writeShortSummary(summary: Summary, language: Language, isDuration = false): string {
  if (summary.n === 0) return '';
  const words = wordsOf[language].participants;
  if (summary.kind === 'number') {
    if (isDuration) return formatDuration(summary.total);
    return summary.median === null
      ? ''
      : words.shortMedian({ median: writeRounded(summary.median, language) });
  }
  if (summary.kind === 'date') return '';
  const counts = summary.counts.filter(({ count }) => count > 0);
  const short = counts.map(({ label, count }) => `${writeNumber(count, language)}\u00a0${label}`).join(' ');
  return counts.length <= 3 && short.length <= 16 ? short : words.classCount({ count: counts.length });
}
