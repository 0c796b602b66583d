/** A table as Markdown, for notes and wikis (GitHub Flavored Markdown, tables). Rules: docs/rules/exports.md. */
import { encodedChunks, joinBytes } from '../tables/streamedZip.ts';
import { type Cell, type Column, isNumeric, type Table } from '../tables/table.ts';
import type { Language } from '../words/plural.ts';
import { formatCell } from './formatCell.ts';

export function writeMarkdown(table: Table, language: Language): Uint8Array {
  return joinBytes([...encodedChunks(linesOf(table, language))]);
}

function* linesOf({ title, columns, rows }: Table, language: Language): Generator<string> {
  yield `# ${escaped(title)}\n\n`;
  yield rowOf(columns.map(({ heading }) => heading));
  yield rowOf(columns.map(({ kind }) => (isNumeric(kind) ? '---:' : '---')));
  for (const row of rows) yield rowOf(row.map((cell, index) => cellText(cell, columns[index], language)));
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function cellText(cell: Cell, column: Column | undefined, language: Language): string {
  return escaped(formatCell(cell, column, language)).replace(/\n/g, '<br>');
}

/** What would be a mark, a tag or an address of its own is written as itself. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~&]/g, '\\$&');
}
