/**
 * Transcripts in Word: one row, and so one line, for each stored line, with its number; coded themes in the margin.
 * Rules: docs/rules/exports.md.
 */
import { themeTree } from '../codebook/themeTree.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Transcript, TranscriptText } from '../project/records.ts';
import { lineRange, transcriptsInOrder } from '../tables/codingRows.ts';
import type { ExportOptions } from '../tables/exportOptions.ts';
import {
  type CodedLines,
  codedLines,
  type TranscriptLine,
  transcriptLines,
} from '../tables/transcriptLines.ts';
import { formatLongDay } from '../words/formatLongDay.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { documentTitle } from './documentTitle.ts';
import { lineScale } from './lineScale.ts';
import {
  pageBreak,
  paragraph,
  type RunFormat,
  run,
  type TableColumn,
  tableEnd,
  tableRow,
  tableStart,
} from './wordXml.ts';

export function* transcriptsBody(
  project: Project,
  options: ExportOptions,
  widthTwips: number,
): Generator<string> {
  const words = wordsOf[options.language];
  const transcripts = transcriptsInOrder(project, options);
  const count = transcripts.reduce((sum, { id }) => sum + textOf(project, id).wordCount, 0);
  yield* documentTitle(project, options, words.exporting.titles.transcripts, [
    words.exporting.words({ count }),
  ]);
  if (transcripts.length === 0) yield paragraph('BodyText', words.exporting.noRows);
  for (const [index, transcript] of transcripts.entries()) {
    if (index > 0) yield pageBreak;
    yield* transcriptBody(project, transcript, options, widthTwips);
  }
}

function* transcriptBody(
  project: Project,
  transcript: Transcript,
  options: ExportOptions,
  widthTwips: number,
): Generator<string> {
  const words = wordsOf[options.language];
  const text = textOf(project, transcript.id);
  const margin = marginThemes(project, text, codedLines(project, transcript.id, options), options);
  const columns = columnsOf(words, widthTwips, margin.size > 0);
  const lineTwips = columns[2]?.widthTwips ?? widthTwips;
  yield paragraph('Heading1', transcript.name);
  yield paragraph('Support', factsOf(words, options, transcript, text).join(' · '));
  yield tableStart(columns, true);
  let index = 0;
  for (const line of transcriptLines(text)) {
    const speaker = line.isFirstOfTurn ? (text.turns[line.turn]?.speaker ?? '') : '';
    yield tableRow(columns, [
      paragraph('LineNumber', line.number),
      paragraph('SpeakerLabel', speaker),
      paragraph('TranscriptLine', {
        runs: formattedRuns(text, line, lineScale(text.text.slice(line.start, line.end), lineTwips)),
      }),
      ...(margin.size > 0 ? [paragraph('MarginTheme', margin.get(index) ?? '')] : []),
    ]);
    index++;
  }
  yield tableEnd;
}

function columnsOf({ exporting }: Words, widthTwips: number, hasMargin: boolean): TableColumn[] {
  const { speaker, words, themes } = exporting.columns;
  const line = { heading: '', widthTwips: 650 };
  const label = { heading: speaker, widthTwips: 960 };
  if (!hasMargin) return [line, label, { heading: words, widthTwips: widthTwips - 1610 }];
  // 62 characters of 9 points, as wide as prose gets.
  const text = 5450;
  return [
    line,
    label,
    { heading: words, widthTwips: text },
    { heading: themes, widthTwips: widthTwips - 1610 - text },
  ];
}

function factsOf(
  { exporting }: Words,
  { language }: ExportOptions,
  { date, durationMinutes, place, interviewer }: Transcript,
  { wordCount }: TranscriptText,
): string[] {
  return [
    ...(date === null ? [] : [formatLongDay(language, date)]),
    ...(durationMinutes === null ? [] : [exporting.minutes({ count: durationMinutes })]),
    ...[place, interviewer].filter((fact) => fact !== ''),
    exporting.words({ count: wordCount }),
  ];
}

/**
 * One theme a line, so that no row grows: each stands with its lines ("12–14 Peur de l’erreur") beside its first line, or
 * the next one that is free. What no line is left for stands together beside the last.
 */
function marginThemes(
  project: Project,
  text: TranscriptText,
  coded: readonly CodedLines[],
  { coderId }: ExportOptions,
): Map<number, string> {
  const { nodes } = themeTree(project);
  const names = coded.map(({ coding, first, last }) => {
    const lines = lineRange(text.lines.numbers.slice(Math.max(first, 0), last + 1));
    const coder =
      coderId === null && project.coders.size > 1 ? `${project.coders.get(coding.coderId)?.initials} ` : '';
    return {
      first: Math.max(first, 0),
      name: `${lines} ${coder}${nodes.get(coding.themeId)?.theme.name ?? ''}`,
    };
  });
  const margin = new Map<number, string>();
  const lastLine = text.lines.numbers.length - 1;
  let free = 0;
  for (const { first, name } of names) {
    const line = Math.min(Math.max(first, free), lastLine);
    const before = margin.get(line);
    margin.set(line, before === undefined ? name : `${before} · ${name}`);
    free = line + 1;
  }
  return margin;
}

/** The line's words, with the bold, italic and underline of the source. */
function formattedRuns(text: TranscriptText, { start, end }: TranscriptLine, scale: number): string {
  const here = text.formats.filter((range) => range.start < end && range.end > start);
  if (here.length === 0) return run(text.text.slice(start, end), [], scale);
  const edges = new Set([start, end]);
  for (const range of here) edges.add(Math.max(start, range.start)).add(Math.min(end, range.end));
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted
    .slice(1)
    .map((to, index) => {
      const from = sorted[index] ?? start;
      const formats = here
        .filter((range) => range.start <= from && range.end >= to)
        .map(({ format }): RunFormat => format);
      return run(text.text.slice(from, to), [...new Set(formats)], scale);
    })
    .join('');
}
