/** Reads the cells of one worksheet as text: stored values only, nothing is ever computed. */
import { type Refusal, refuse } from '../words/refusal.ts';
import { type CellArea, isPlace, parseCellArea, parseCellReference } from './cellReference.ts';
import type { OfficePackage } from './officePackage.ts';
import { stopParsing, type XmlAttributes, type XmlHandler } from './parseXml.ts';
import { mostCells } from './sourceTable.ts';
import { dateText } from './spreadsheetDates.ts';
import type { Workbook } from './xlsxParts.ts';

/** Cells that are not empty, as three lists of one length; rows and columns count from 0. */
export interface SheetCells {
  readonly rows: number[];
  readonly columns: number[];
  readonly values: string[];
  readonly merged: CellArea[];
  errors: number;
  formulasWithoutValue: number;
}

const mostMerged = 100_000;

export function readSheet(
  source: OfficePackage,
  workbook: Workbook,
  sheetPart: string,
): SheetCells | Refusal {
  const reader = new SheetReader(source.file, workbook);
  return source.parse(sheetPart, reader) ?? reader.cells;
}

class SheetReader implements XmlHandler {
  readonly cells: SheetCells = {
    rows: [],
    columns: [],
    values: [],
    merged: [],
    errors: 0,
    formulasWithoutValue: 0,
  };
  readonly #file: string;
  readonly #workbook: Workbook;
  #row = -1;
  #column = -1;
  #type = 'n';
  #style = 0;
  #isFormula = false;
  #phoneticDepth = 0;
  #isValue = false;
  #value = '';

  constructor(file: string, workbook: Workbook) {
    this.#file = file;
    this.#workbook = workbook;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 's:c') this.#openCell(attributes);
    else if (name === 's:row') this.#openRow(attributes);
    else if (name === 's:f') this.#isFormula = true;
    else if (name === 's:rPh') this.#phoneticDepth++;
    else if (name === 's:mergeCell') this.#addMerged(attributes.ref ?? '');
    this.#isValue = name === 's:v' || (name === 's:t' && this.#phoneticDepth === 0);
  }

  close(name: string): void {
    this.#isValue = false;
    if (name === 's:rPh') this.#phoneticDepth--;
    else if (name === 's:c') this.#closeCell();
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text;
  }

  #openRow(attributes: XmlAttributes): void {
    const written = Number(attributes.r);
    this.#row = Number.isInteger(written) && written > 0 ? written - 1 : this.#row + 1;
    this.#column = -1;
  }

  #openCell(attributes: XmlAttributes): void {
    const place = parseCellReference(attributes.r ?? '');
    if (place) this.#row = place.row;
    this.#column = place?.column ?? this.#column + 1;
    this.#type = attributes.t ?? 'n';
    this.#style = Number(attributes.s ?? 0);
    this.#isFormula = false;
    this.#value = '';
  }

  #closeCell(): void {
    const text = this.#cellText();
    if (text === '' || !isPlace(this.#row, this.#column)) return;
    if (this.cells.values.length >= mostCells) {
      stopParsing(refuse('tableTooLarge', { file: this.#file, limit: mostCells }));
    }
    this.cells.rows.push(this.#row);
    this.cells.columns.push(this.#column);
    this.cells.values.push(text);
  }

  #cellText(): string {
    const value = this.#value;
    if (value === '') {
      if (this.#isFormula && this.#type !== 'str') this.cells.formulasWithoutValue++;
      return '';
    }
    if (this.#type === 's') return unescapeText(this.#workbook.strings[Number(value)] ?? '');
    if (this.#type === 'str' || this.#type === 'inlineStr') return unescapeText(value);
    if (this.#type === 'b') return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE';
    if (this.#type === 'd') return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' ');
    if (this.#type === 'e') this.cells.errors++;
    return this.#type === 'n' ? this.#numberText(value.trim()) : value;
  }

  #numberText(written: string): string {
    const number = Number(written);
    if (!Number.isFinite(number)) return written;
    const kind = this.#workbook.kinds[this.#style] ?? 'number';
    if (kind === 'percent') return `${shortNumber(number * 100)} %`;
    return dateText(number, kind, this.#workbook.startsIn1904) ?? shortNumber(number);
  }

  #addMerged(reference: string): void {
    const area = parseCellArea(reference);
    if (!area) return;
    if (this.cells.merged.length >= mostMerged) {
      stopParsing(refuse('tableTooLarge', { file: this.#file, limit: mostCells }));
    }
    this.cells.merged.push(area);
  }
}

/** Spreadsheets show 15 digits: the stored 0.30000000000000004 is 0.3. */
function shortNumber(number: number): string {
  return String(Number(number.toPrecision(15)));
}

/** Characters that XML cannot hold are written `_x000D_`, and a plain `_x000D_` as `_x005F_x000D_` (18.4.12); lines end in LF. */
function unescapeText(text: string): string {
  const plain = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return plain
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/gu, '\ufffd');
}
