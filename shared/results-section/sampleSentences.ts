/**
 * The sample in sentences: how many, how long the interviews took, and each characteristic with its range or its classes
 * counted in words. Rules: docs/rules/results-section.md.
 */
import { participantOrder } from '../coding/participantOrder.ts';
import { formatDay } from '../participants/formatDay.ts';
import { type TableOneRow, tableOne } from '../participants/tableOne.ts';
import { writeNumber, writeRounded } from '../participants/writeNumber.ts';
import type { Project } from '../project/project.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import { capital } from './countInWords.ts';
import { labelsOf } from './evidence.ts';
import { numberInWords } from './numberInWords.ts';

export function sampleSentences(project: Project, language: Language): string[] {
  const { ids } = participantOrder(project);
  if (ids.length === 0) return [];
  const { sample } = wordsOf[language].results;
  const size = sample.size({
    count: capital(numberInWords(ids.length, language)),
    isOne: ids.length === 1,
    list: labelsOf(project, ids).join(', '),
  });
  const { rows } = tableOne(project, language);
  const traits = rows.filter(({ key }) => project.characteristics.has(key as never));
  return [
    size,
    ...interviewLengths(project, language),
    ...traits.flatMap((row) => traitSentence(row, language) ?? []),
  ];
}

/** How long the interviews took, and together; nothing where no length is known. */
export function interviewLengths(project: Project, language: Language): string[] {
  const row = tableOne(project, language).rows.find(({ key }) => key === 'durationMinutes');
  return row ? durationSentences(row, language) : [];
}

function durationSentences({ summary }: TableOneRow, language: Language): string[] {
  if (summary.kind !== 'number' || summary.range === null || summary.mean === null) return [];
  const { sample } = wordsOf[language].results;
  const { least, greatest } = summary.range;
  const whole = Math.round(summary.total);
  const duration = sample.hours({ hours: Math.floor(whole / 60), minutes: whole % 60 });
  return [
    sample.durations({
      least: writeNumber(least, language),
      greatest: writeNumber(greatest, language),
      mean: writeRounded(summary.mean, language),
    }),
    sample.total({ duration }),
  ];
}

function traitSentence({ heading: name, summary }: TableOneRow, language: Language): string | null {
  const { sample } = wordsOf[language].results;
  if (summary.n === 0) return null;
  if (summary.kind === 'date') {
    const { first, last } = summary.range ?? { first: '', last: '' };
    return sample.dates({ name, first: formatDay(first, language), last: formatDay(last, language) });
  }
  if (summary.kind === 'number') {
    const { range, mean, median } = summary;
    if (range === null || mean === null || median === null) return null;
    return sample.numbers({
      name,
      least: writeNumber(range.least, language),
      greatest: writeNumber(range.greatest, language),
      mean: writeRounded(mean, language),
      median: writeRounded(median, language),
    });
  }
  const classes = summary.counts
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => sample.classCount({ label, count: numberInWords(count, language) }));
  if (summary.missing > 0) classes.push(sample.missing({ count: numberInWords(summary.missing, language) }));
  return sample.classes({ name, classes: classes.join(sample.between) });
}
