/**
 * A workbook with its sheets and their heading rows, made by write-excel-file: styles, widths, frozen heading, and a sample
 * row that shows which style each column has. The rows are streamed in its place (docs/decisions/083).
 */

import { unzipSync } from 'fflate';
import writeExcelFile, { type Cell as SheetCell } from 'write-excel-file/universal';
import type { Column, Table } from '../tables/table.ts';
import type { Language } from '../words/plural.ts';

export interface SheetFrame {
  /** Where it stands in the workbook. */
  readonly part: string;
  readonly opening: string;
  readonly closing: string;
  /** Number of the cell style of each column. */
  readonly styles: readonly string[];
}

export interface WorkbookFrame {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** One a table, in their order. */
  readonly sheets: readonly SheetFrame[];
}

const dateFormats: Readonly<Record<Language, string>> = { fr: 'dd/mm/yyyy', en: 'dd/mm/yyyy' };

export async function workbookFrame(tables: readonly Table[], language: Language): Promise<WorkbookFrame> {
  const names = new Set<string>();
  const sheets = tables.map((table) => ({
    data: [table.columns.map(headingCell), table.columns.map((column) => sampleCell(column, language))],
    sheet: sheetName(table.title, names),
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }));
  const blob = await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  const parts = new Map(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))));
  const frames = tables.map((_, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const frame = sheetFrame(part, new TextDecoder().decode(parts.get(part)), headingHeight(tables[index]));
    parts.delete(part);
    return frame;
  });
  return { parts, sheets: frames };
}

/** In points. Programs that do not measure wrapped text themselves would show the first line of long headings alone. */
function headingHeight(table: Table | undefined): number {
  const lines = (table?.columns ?? []).map(({ heading, width }) =>
    wrappedLines(heading, width - filterWidth),
  );
  return Math.min(Math.max(1, ...lines), mostLines) * lineHeight;
}

/** Of a line, and what the filter's button and bold letters take of a column, in characters. */
const lineHeight = 15;
const filterWidth = 3;
/** The headings stay in sight: more would leave a small screen no rows. */
const mostLines = 8;

function wrappedLines(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    const isNext = used > 0 && used + 1 + word.length > width;
    if (isNext) lines++;
    used = isNext || used === 0 ? word.length : used + 1 + word.length;
    lines += Math.max(0, Math.ceil(word.length / Math.max(1, width)) - 1);
  }
  return lines;
}

function sheetFrame(part: string, xml: string, height: number): SheetFrame {
  const sample = /<row r="2"[^>]*>([\s\S]*?)<\/row>/.exec(xml);
  if (!sample) throw new Error('The frame of a sheet has no sample row.');
  const styles = [...(sample[1] ?? '').matchAll(/<c [^>]*?s="(\d+)"/g)].map(([, style]) => style ?? '0');
  // Printed as wide as the page and as many pages long as it takes (ECMA-376 part 1, 18.3.1.65 and 18.3.1.63).
  const opening = xml
    .slice(0, sample.index)
    .replace('<row r="1"', `<row r="1" ht="${height}" customHeight="1"`)
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>');
  const closing = xml
    .slice(sample.index + sample[0].length)
    .replace('<pageSetup ', '<pageSetup fitToHeight="0" ');
  return { part, opening, closing, styles };
}

function headingCell({ heading }: Column): SheetCell {
  return {
    // The library takes an empty cell without its style.
    value: heading === '' ? ' ' : heading,
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#F1F3F5',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#5B6770',
    wrap: true,
    alignVertical: 'top',
  };
}

function sampleCell({ kind }: Column, language: Language): SheetCell {
  if (kind === 'number') return { value: 1, type: Number, format: '#,##0', alignVertical: 'top' };
  if (kind === 'decimal') return { value: 1, type: Number, format: '0.00', alignVertical: 'top' };
  if (kind === 'share') return { value: 1, type: Number, format: '0%', alignVertical: 'top' };
  if (kind === 'date')
    return {
      value: new Date(0),
      type: Date,
      format: dateFormats[language],
      alignVertical: 'top',
      align: 'left',
    };
  return { value: 'a', type: String, wrap: true, alignVertical: 'top' };
}

/** At most 31 characters, none of those that a sheet's name may not hold, and no name twice whatever its case. */
function sheetName(title: string, taken: Set<string>): string {
  const name = title.replace(/[[\]/\\:*?']+/g, ' ').trim() || 'Trame';
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` ${number}`;
    const own = `${name.slice(0, 31 - ending.length)}${ending}`;
    if (taken.has(own.toLowerCase())) continue;
    taken.add(own.toLowerCase());
    return own;
  }
}
