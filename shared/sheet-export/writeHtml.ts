/** A table as one HTML page without scripts or addresses, to be opened in a browser or pasted. Rules: docs/rules/exports.md. */
import { encodedChunks, joinBytes } from '../tables/streamedZip.ts';
import { type Cell, type Column, isNumeric, type Table } from '../tables/table.ts';
import { xmlText } from '../tables/xmlText.ts';
import type { Language } from '../words/plural.ts';
import { formatCell } from './formatCell.ts';

const style =
  'body{font:15px/1.45 Arial,sans-serif;color:#1f2933;margin:2rem}table{border-collapse:collapse}' +
  'th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #d5dade;white-space:pre-wrap}' +
  'thead th{position:sticky;top:0;background:#f1f3f5}.number{text-align:right}';

export function writeHtml(table: Table, language: Language): Uint8Array {
  return joinBytes([...encodedChunks(piecesOf(table, language))]);
}

function* piecesOf({ title, columns, rows }: Table, language: Language): Generator<string> {
  const name = xmlText(title);
  yield `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${name}</title>` +
    `<style>${style}</style></head>\n<body><h1>${name}</h1>\n<table><thead><tr>`;
  for (const column of columns) yield `<th scope="col"${classOf(column)}>${xmlText(column.heading)}</th>`;
  yield '</tr></thead><tbody>\n';
  for (const row of rows) {
    const cells = row.map((cell, index) => tableCell(cell, columns[index], language));
    yield `<tr>${cells.join('')}</tr>\n`;
  }
  yield '</tbody></table></body></html>\n';
}

function tableCell(cell: Cell, column: Column | undefined, language: Language): string {
  return `<td${classOf(column)}>${xmlText(formatCell(cell, column, language))}</td>`;
}

function classOf(column: Column | undefined): string {
  return column && isNumeric(column.kind) ? ' class="number"' : '';
}
