/** Puts the column of who speaks in front of what is said, as a label stands: NVivo writes it last. Rule: docs/rules/files.md, F4. */
import type { DocxBlock, DocxCell, DocxTable } from './docxBlocks.ts';
import { speakerHeadings } from './speakerHeadings.ts';

type Row = readonly DocxCell[];

const fewestRows = 3;
const mostSpeakers = 12;
const label =
  /^(?:\p{L}{1,3} ?[0-9]{1,4}|\p{Lu}{1,4}|Enqu[êe]t(?:eur|rice|ée?)|Interview(?:er|ee)|(?:Speaker|Locuteur)[ _]?[0-9]{1,3})\s*[:–—.]?$/u;

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
  if (width < 2 || even.length < fewestRows) return null;
  const speakers = speakerColumn(even, width);
  const words = longestColumn(even, width);
  if (speakers <= words) return null;
  const move = (row: Row): Row => {
    const cell = row[speakers];
    if (row.length !== width || !cell) return row;
    const rest = row.filter((_, column) => column !== speakers);
    return [...rest.slice(0, words), cell, ...rest.slice(words)];
  };
  return { kind: 'table', rows: rows.map(move) };
}

/** By the heading of the first row, else a last column that holds nothing but labels; -1 where there is none. */
function speakerColumn(rows: readonly Row[], width: number): number {
  const named = (rows[0] ?? []).findIndex((cell) => speakerHeadings.has(wordsOf(cell).toLowerCase()));
  if (named !== -1) return named;
  const last = rows.map((row) => wordsOf(row[width - 1])).filter((words) => words !== '');
  const labels = last.filter((words) => label.test(words));
  const isLabels = labels.length >= fewestRows && labels.length * 10 >= last.length * 9;
  return isLabels && new Set(labels).size <= mostSpeakers ? width - 1 : -1;
}

/** Times and numbers are no words. */
function longestColumn(rows: readonly Row[], width: number): number {
  const lengths = Array.from({ length: width }, (_, column) =>
    rows.reduce((sum, row) => sum + wordsOf(row[column]).replace(/\P{L}/gu, '').length, 0),
  );
  return lengths.indexOf(Math.max(...lengths));
}

function wordsOf(cell: DocxCell | undefined): string {
  return (cell?.blocks ?? [])
    .map((block) => (block.kind === 'paragraph' ? block.text : ''))
    .join(' ')
    .trim();
}
