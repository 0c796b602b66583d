/** Puts the column of who speaks in front of what is said, as a label stands: NVivo writes it last. Rule: docs/rules/files.md, F4. */
import type { DocxBlock, DocxCell, DocxTable } from './docxBlocks.ts';
import { speakerHeadings } from './speakerHeadings.ts';

type Row = readonly DocxCell[];

const fewestRows = 3;
const mostSpeakers = 12;
const mostColumns = 50;
const longestName = 40;
const label =
  /^(?:\p{L}{1,3} ?[0-9]{1,4}|\p{Lu}{1,4}|Enqu[êe]t(?:eur|rice|ée?)|Interview(?:er|ee)|(?:Speaker|Locuteur)[ _]?[0-9]{1,3})\s*[:–—.]?$/u;
const codeHeading =
  /^(?:codes?|codage|th[èe]mes?|cat[ée]gor\p{L}*|n(?:œ|oe)uds?|nodes?|lignes?|lines?|tags?)(?!\p{L})/iu;
const labelledWords = /^(?:\p{L}{1,3} ?[0-9]{1,4}|\p{Lu}{1,4}|\p{Lu}\p{L}{1,20})\s*[:–—]\s/u;

/** `moved`: in how many tables. */
export function speakersFirst(blocks: readonly DocxBlock[]): {
  readonly blocks: readonly DocxBlock[];
  readonly moved: number;
} {
  let moved = 0;
  const ordered = blocks.map((block) => {
    const table = block.kind === 'table' ? withSpeakersFirst(block) : null;
    if (table) moved++;
    return table ?? block;
  });
  return { blocks: ordered, moved };
}

/** `null` where the speakers stand in front already, or nothing says where they stand. */
function withSpeakersFirst({ rows }: DocxTable): DocxTable | null {
  const width = rows[0]?.length ?? 0;
  const even = rows.filter((row) => row.length === width);
  if (width < 2 || width > mostColumns || even.length < fewestRows) return null;
  const words = longestColumn(even, width);
  const speakers = speakerColumn(even, width, words);
  if (speakers <= words) return null;
  const move = (row: Row): Row => {
    const cell = row[speakers];
    if (row.length !== width || !cell) return row;
    const rest = row.filter((_, at) => at !== speakers);
    return [...rest.slice(0, words), cell, ...rest.slice(words)];
  };
  return { kind: 'table', rows: rows.map(move) };
}

/** By the heading of the first row, else a last column that holds nothing but labels; -1 where there is none. */
function speakerColumn(rows: readonly Row[], width: number, words: number): number {
  const named = (rows[0] ?? []).findIndex((cell) => speakerHeadings.has(wordsOf(cell).toLowerCase()));
  if (named !== -1) return named;
  if (codeHeading.test(wordsOf(rows[0]?.[width - 1]))) return -1;
  const last = column(rows, width - 1);
  const labels = last.filter((cell) => label.test(cell));
  const isLabels = labels.length >= fewestRows && labels.length * 10 >= last.length * 9;
  if (!isLabels || !comeAgain(labels)) return -1;
  // Then the last column holds codes or numbers of lines.
  return namesBefore(rows, words) ? -1 : width - 1;
}

/** Whether labels or names that come again stand in a column before the words, or in front of the words themselves. */
function namesBefore(rows: readonly Row[], words: number): boolean {
  const said = column(rows, words);
  if (said.filter((cell) => labelledWords.test(cell)).length * 2 > said.length) return true;
  return Array.from({ length: words }, (_, at) => column(rows, at)).some((cells) => {
    const short = cells.filter((cell) => cell.length <= longestName && /\p{L}{2}|^\p{L}/u.test(cell));
    const labels = cells.filter((cell) => label.test(cell));
    return labels.length * 2 > cells.length || (short.length * 2 > cells.length && comeAgain(short));
  });
}

/** Speakers come again, numbers of lines do not. */
function comeAgain(names: readonly string[]): boolean {
  const different = new Set(names).size;
  return different < names.length && different <= mostSpeakers;
}

/** What its cells say, without the empty ones. */
function column(rows: readonly Row[], at: number): string[] {
  return rows.map((row) => wordsOf(row[at])).filter((words) => words !== '');
}

/** Times and numbers are no words. */
function longestColumn(rows: readonly Row[], width: number): number {
  const lengths = Array.from({ length: width }, (_, at) =>
    rows.reduce((sum, row) => sum + wordsOf(row[at]).replace(/\P{L}/gu, '').length, 0),
  );
  return lengths.indexOf(Math.max(...lengths));
}

function wordsOf(cell: DocxCell | undefined): string {
  return (cell?.blocks ?? [])
    .map((block) => (block.kind === 'paragraph' ? block.text : ''))
    .join(' ')
    .trim();
}
