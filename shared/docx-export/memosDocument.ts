/** Memos in Word: a chapter a kind, a heading a thing written about, the words with their formats. Rules: docs/rules/exports.md. */
import { participantsOf } from '../coding/participantsOf.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Coding, RichBlock, RichRun } from '../project/records.ts';
import { lineRange, mainParticipant } from '../tables/codingRows.ts';
import type { ExportOptions } from '../tables/exportOptions.ts';
import { type MemoRow, memoKinds, memoRows } from '../tables/memoRows.ts';
import { printedQuote } from '../tables/printedQuote.ts';
import { lineNumbersOf } from '../transcript/lines.ts';
import { formatLongDay } from '../words/formatLongDay.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { documentTitle } from './documentTitle.ts';
import { bulletList, numberedList } from './listNumbering.ts';
import { paragraph, type RunFormat, run } from './wordXml.ts';

export function* memosBody(project: Project, options: ExportOptions): Generator<string> {
  const words = wordsOf[options.language];
  const rows = memoRows(project, options);
  const count = rows.length;
  yield* documentTitle(project, options, words.exporting.titles.memos, [words.exporting.memos({ count })]);
  if (count === 0) yield paragraph('BodyText', words.exporting.noRows);
  let lists = 0;
  for (const kind of memoKinds) {
    const ofKind = rows.filter(({ memo }) => memo.target.table === kind);
    if (ofKind.length > 0) yield paragraph('Heading1', words.exporting.kindTitles[kind]);
    let about: string | null = null;
    for (const row of ofKind) {
      if (row.about !== about) yield* subject(project, words, row);
      about = row.about;
      const day = formatLongDay(options.language, row.memo.changedAt.slice(0, 10));
      yield paragraph('Support', [row.coder, day].filter((part) => part !== '').join(' · '));
      yield* bodyOf(project, words, row.memo.body, lists);
      lists += countNumberedLists(row.memo.body);
    }
  }
}

/** How many lists with numbers the document has: each begins at 1. */
export function numberedListsOfMemos(project: Project, options: ExportOptions): number {
  return memoRows(project, options).reduce((sum, { memo }) => sum + countNumberedLists(memo.body), 0);
}

function countNumberedLists(body: readonly RichBlock[]): number {
  return body.filter(({ type }, index) => type === 'number' && body[index - 1]?.type !== 'number').length;
}

/** A memo on a coding stands below its quote. */
function* subject(project: Project, words: Words, { about, coding }: MemoRow): Generator<string> {
  yield paragraph('Heading2', about || words.exporting.untitled);
  if (!coding) return;
  const text = textOf(project, coding.transcriptId);
  const quote = printedQuote(words, text, coding, mainParticipant(text, coding));
  yield paragraph('Quote', words.exporting.quoted({ quote }), { keepWithNext: true });
}

function* bodyOf(
  project: Project,
  words: Words,
  body: readonly RichBlock[],
  listsBefore: number,
): Generator<string> {
  let list = listsBefore - 1;
  for (const [index, { type, runs }] of body.entries()) {
    const content = { runs: runs.map((one) => runOf(project, words, one)).join('') };
    if (type === 'number' && body[index - 1]?.type !== 'number') list++;
    // Paragraphs stand apart by themselves: an empty one between two would double the space.
    if (type === 'paragraph' && runs.length === 0) continue;
    if (type === 'paragraph') yield paragraph('BodyText', content);
    else
      yield paragraph('ListParagraph', content, {
        list: type === 'bullet' ? bulletList : numberedList(list),
      });
  }
}

/** Words that lead to a coding say where it is. */
function runOf(project: Project, words: Words, { text, isBold, isItalic, link }: RichRun): string {
  const formats: RunFormat[] = [
    ...(isBold ? (['bold'] as const) : []),
    ...(isItalic ? (['italic'] as const) : []),
  ];
  const coding = link === null ? undefined : project.codings.get(link);
  return run(text, formats) + (coding ? run(` (${placeOf(project, words, coding)})`) : '');
}

function placeOf(project: Project, { exporting }: Words, coding: Coding): string {
  const text = textOf(project, coding.transcriptId);
  const [speaker] = participantsOf(text, coding.start, coding.end);
  const who =
    (speaker === undefined ? undefined : project.participants.get(speaker)?.label) ??
    project.transcripts.get(coding.transcriptId)?.name ??
    '';
  const lines = lineRange(lineNumbersOf(text, coding.start, coding.end));
  return `${who}, ${exporting.lineRange({ lines })}`;
}
