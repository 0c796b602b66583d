/** Reads the parts of a workbook that a sheet refers to: which sheet is first, the shared strings, the number formats. */
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { zipKind } from './fileKind.ts';
import type { OfficePackage, Relationship } from './officePackage.ts';
import { stopParsing } from './parseXml.ts';
import { builtInKind, kindOfFormat, type NumberKind } from './spreadsheetDates.ts';

export interface Workbook {
  /** Those that are shown, in their order; all where all are hidden. */
  readonly sheetParts: readonly string[];
  readonly strings: readonly string[];
  /** Per cell style, what a number in such a cell means. */
  readonly kinds: readonly NumberKind[];
  readonly startsIn1904: boolean;
}

/** Chart sheets have no cells and are not among the sheets. */
export function readWorkbook(source: OfficePackage): Workbook | Refusal {
  const relationships = source.relationships(source.mainPart);
  if (isRefusal(relationships)) return relationships;
  const listed = readSheetList(source);
  if (isRefusal(listed)) return listed;
  const isSheet = ({ type, target }: Relationship) => type === 'worksheet' && source.has(target);
  const byId = new Map(relationships.filter(isSheet).map((relationship) => [relationship.id, relationship]));
  const sheets = listed.sheets.flatMap(({ id, isHidden }) => {
    const found = byId.get(id);
    return found ? [{ part: found.target, isHidden }] : [];
  });
  const visible = sheets.filter((sheet) => !sheet.isHidden);
  const shown = visible.length > 0 ? visible : sheets;
  if (shown.length === 0) return refuse('sheetMissing', { file: source.file });
  const partOf = (type: string) =>
    relationships.find((relationship) => relationship.type === type)?.target ?? '';
  const strings = readStrings(source, partOf('sharedStrings'));
  if (isRefusal(strings)) return strings;
  const kinds = readKinds(source, partOf('styles'));
  if (isRefusal(kinds)) return kinds;
  return { sheetParts: shown.map(({ part }) => part), strings, kinds, startsIn1904: listed.startsIn1904 };
}

interface SheetList {
  readonly sheets: { readonly id: string; readonly isHidden: boolean }[];
  startsIn1904: boolean;
}

function readSheetList(source: OfficePackage): SheetList | Refusal {
  const list: SheetList = { sheets: [], startsIn1904: false };
  let isRoot = true;
  const refusal = source.parse(source.mainPart, {
    open(name, attributes) {
      if (isRoot && name !== 's:workbook') stopParsing(refuseRoot(source));
      isRoot = false;
      if (name === 's:sheet') {
        const isHidden = (attributes.state ?? 'visible') !== 'visible';
        list.sheets.push({ id: attributes['r:id'] ?? '', isHidden });
      } else if (name === 's:workbookPr') {
        list.startsIn1904 = ['1', 'true', 'on'].includes(attributes.date1904 ?? '');
      }
    },
    close() {},
  });
  return refusal ?? list;
}

function refuseRoot(source: OfficePackage): Refusal {
  const { file, mainPart } = source;
  const kind = zipKind(source.names);
  if (kind === 'xlsx') return refuse('xmlBroken', { file, part: mainPart });
  return refuse('isAnotherFormat', { file, extension: '.xlsx', kind });
}

/** Text of each shared string; phonetic guides are left out. */
function readStrings(source: OfficePackage, part: string): string[] | Refusal {
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let phoneticDepth = 0;
  const refusal = source.parse(part, {
    open(name) {
      if (name === 's:si') current = '';
      else if (name === 's:rPh') phoneticDepth++;
      isText = name === 's:t' && phoneticDepth === 0;
    },
    close(name) {
      isText = false;
      if (name === 's:rPh') phoneticDepth--;
      else if (name === 's:si') strings.push(current);
    },
    text(text) {
      if (isText) current += text;
    },
  });
  return refusal ?? strings;
}

function readKinds(source: OfficePackage, part: string): NumberKind[] | Refusal {
  const custom = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let isCellFormats = false;
  const refusal = source.parse(part, {
    open(name, attributes) {
      if (name === 's:cellXfs') isCellFormats = true;
      else if (name === 's:numFmt') {
        custom.set(Number(attributes.numFmtId), kindOfFormat(attributes.formatCode ?? ''));
      } else if (name === 's:xf' && isCellFormats) {
        const id = Number(attributes.numFmtId ?? 0);
        kinds.push(custom.get(id) ?? builtInKind(id));
      }
    },
    close(name) {
      if (name === 's:cellXfs') isCellFormats = false;
    },
  });
  return refusal ?? kinds;
}
