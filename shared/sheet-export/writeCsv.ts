/**
 * A table as .csv for spreadsheets: UTF-8 with its mark, `;` in French and `,` in English, guarded against formulas.
 * Rules: docs/rules/exports.md; format: RFC 4180.
 */
import { guardFormula } from '../files/formulaGuard.ts';
import { encodedChunks, joinBytes } from '../tables/streamedZip.ts';
import type { Cell, Table } from '../tables/table.ts';
import type { Language } from '../words/plural.ts';

const delimiters: Readonly<Record<Language, string>> = { fr: ';', en: ',' };

export function writeCsv(table: Table, language: Language): Uint8Array {
  return joinBytes([...encodedChunks(linesOf(table, language))]);
}

function* linesOf(table: Table, language: Language): Generator<string> {
  const headings = table.columns.map(({ heading }) => heading);
  yield `\ufeff${lineOf(headings, language)}`;
  for (const row of table.rows) yield lineOf(row, language);
}

function lineOf(row: readonly Cell[], language: Language): string {
  return `${row.map((cell) => fieldOf(cell, language)).join(delimiters[language])}\r\n`;
}

/** Numbers are never guarded: a sign in front of one is no formula. */
function fieldOf(cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return language === 'fr' ? String(cell).replace('.', ',') : String(cell);
  const text = guardFormula(cell);
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
