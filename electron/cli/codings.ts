/** Verb `codings`: every coding, with where it stands and who says it. */

import { formatPath } from '../../shared/codebook/themePath.ts';
import { type CodingRow, codingRows, lineRange } from '../../shared/tables/codingRows.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { themeNamed } from './exportOptionsOf.ts';
import { openToRead } from './session.ts';
import type { ExitCode, Verb, VerbIo } from './verb.ts';

export const codings: Verb = {
  name: 'codings',
  operands: { least: 1, most: 1 },
  options: ['theme', 'coder'],
  required: [],
  async run(args, io) {
    const read = await openToRead(args, io);
    if (isRefusal(read)) return refusedBy(read, io);
    const theme = themeNamed(read.project, args.option('theme'));
    if (isRefusal(theme)) return refusedBy(theme, io);
    const rows = [...codingRows(read.project, { coderId: read.coderId, ...theme })];
    io.printJson({ codings: rows.map(documentOf) });
    if (!io.isJson) printRows(rows, io);
    return 0;
  },
};

function refusedBy(refusal: Refusal, io: VerbIo): ExitCode {
  io.sayRefusal(refusal);
  return 1;
}

function documentOf(row: CodingRow) {
  const { coding, transcript, participant, participants, speaker, start, end, lines, theme, coder } = row;
  return {
    id: coding.id,
    transcript: transcript.name,
    participant: participant?.label ?? null,
    participants: participants.map(({ label }) => label),
    speaker,
    start,
    end,
    // First and last, of one line too: two ends for every reader.
    lines: [lines[0] ?? '', lines.at(-1) ?? ''],
    quote: coding.quote,
    theme: theme.path,
    coder: coder.initials,
    comment: coding.comment,
    createdAt: coding.createdAt,
  };
}

/** One line a coding: participant, lines, coder, theme, and the beginning of the quote. */
function printRows(rows: readonly CodingRow[], io: VerbIo): void {
  const { exporting } = io.words;
  if (rows.length === 0) io.print(exporting.noRows);
  const cells = rows.map((row) => [
    row.participant?.label ?? row.transcript.name,
    lineRange(row.lines),
    row.coder.initials,
    formatPath(row.theme.path),
    exporting.quoted({ quote: beginningOf(row.coding.quote) }),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...cells.map((row) => (row[column] ?? '').length)));
  for (const row of cells) {
    const padded = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    io.print(padded.join('  '));
  }
  io.print(exporting.codings({ count: rows.length }));
}

function beginningOf(quote: string): string {
  const line = quote.replace(/\s+/gu, ' ').trim();
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}
