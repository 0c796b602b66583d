/** What each WordprocessingML element means for the text (ISO/IEC 29500-1, clause 17). */
import type { DocxReader } from './docxReader.ts';
import { applyLookElement, headingLevel, isOn } from './docxStyles.ts';
import type { XmlAttributes } from './parseXml.ts';
import { symbolCharacter } from './symbolFonts.ts';

interface ElementMeaning {
  open?(reader: DocxReader, attributes: XmlAttributes): void;
  close?(reader: DocxReader): void;
}

/** Earlier states of properties, pronunciation, and settings of content controls: never part of the text. */
const alwaysSkipped = new Set([
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:numberingChange',
  'w:sdtPr',
  'w:rt',
  'w:delText',
  'w:instrText',
  'w:delInstrText',
]);
const properties = new Set(['w:rPr', 'w:trPr', 'w:tcPr', 'w:pPr']);

/** Whether the element that opens now, with all it holds, is left out. */
export function isSkipped(reader: DocxReader, name: string): boolean {
  if (alwaysSkipped.has(name)) return true;
  if (name === 'mc:Choice' || name === 'mc:Fallback') return !reader.takeChoice();
  if ((name !== 'w:del' && name !== 'w:moveFrom') || properties.has(reader.parent())) return false;
  if (name === 'w:del') reader.counts.deletions++;
  return true;
}

const isRunProperty = (reader: DocxReader) => reader.parent() === 'w:rPr' && reader.parent(1) === 'w:r';
const look = (name: string): ElementMeaning => ({
  open(reader, attributes) {
    const { run } = reader.container;
    if (run && isRunProperty(reader)) applyLookElement(run.look, name, attributes);
  },
});
const character = (text: string): ElementMeaning => ({
  open(reader) {
    if (reader.parent() === 'w:r') reader.write(text);
  },
});
const text: ElementMeaning = {
  open: (reader, attributes) => reader.beginText(attributes['xml:space'] === 'preserve'),
  close: (reader) => reader.endText(),
};
/** A tracked deletion as a property: of the paragraph's end mark, or of a table row. */
const deletion: ElementMeaning = {
  open(reader) {
    const { paragraph } = reader.container;
    if (reader.parent() === 'w:rPr' && reader.parent(1) === 'w:pPr' && paragraph)
      paragraph.isMarkDeleted = true;
    if (reader.parent() === 'w:trPr' && reader.row) reader.row.isDeleted = true;
  },
};
const picture: ElementMeaning = {
  open(reader) {
    if (!reader.isInside('w:object')) reader.counts.images++;
  },
};
const counted = (key: 'insertions' | 'objects' | 'charts' | 'insertedFiles' | 'headers'): ElementMeaning => ({
  open(reader) {
    reader.counts[key]++;
  },
});
const anchor = (kind: 'footnote' | 'endnote' | 'comment' | 'commentStart'): ElementMeaning => ({
  open: (reader, attributes) => reader.container.paragraph?.anchor(kind, attributes['w:id'] ?? ''),
});
const mark = (kind: 'markStart' | 'markEnd'): ElementMeaning => ({
  open: (reader, attributes) => reader.mark(kind, attributes['w:id'] ?? '', attributes['w:name'] ?? ''),
});
const story: ElementMeaning = {
  open(reader, attributes) {
    reader.beginContainer({ id: attributes['w:id'] ?? '', author: attributes['w:author'] ?? '' });
  },
  close: (reader) => reader.endStory(),
};

const runElements: readonly (readonly [string, ElementMeaning])[] = [
  ['w:t', text],
  ['m:t', text],
  ['w:tab', character('\t')],
  ['w:ptab', character('\t')],
  ['w:cr', character('\n')],
  ['w:noBreakHyphen', character('\u2011')],
  ['w:softHyphen', character('\u00ad')],
  ['w:br', { open: writeBreak }],
  ['w:sym', { open: writeSymbol }],
  ['w:fldChar', { open: (reader, attributes) => reader.markField(attributes['w:fldCharType']) }],
  ['w:b', look('w:b')],
  ['w:i', look('w:i')],
  ['w:u', look('w:u')],
  ['w:vanish', look('w:vanish')],
  ['w:rStyle', { open: setRunStyle }],
  ['w:footnoteReference', anchor('footnote')],
  ['w:endnoteReference', anchor('endnote')],
  ['w:commentRangeStart', anchor('commentStart')],
  ['w:commentReference', anchor('comment')],
  ['w:bookmarkStart', mark('markStart')],
  ['w:bookmarkEnd', mark('markEnd')],
  ['w:ins', counted('insertions')],
];

const blockElements: readonly (readonly [string, ElementMeaning])[] = [
  ['w:p', { open: (reader) => reader.beginParagraph(), close: (reader) => reader.endParagraph() }],
  ['w:r', { open: (reader) => reader.beginRun(), close: (reader) => reader.endRun() }],
  ['w:tbl', { open: (reader) => reader.beginTable(), close: (reader) => reader.endTable() }],
  ['w:tr', { open: (reader) => reader.beginRow(), close: (reader) => reader.endRow() }],
  ['w:tc', { open: (reader) => reader.beginCell(), close: (reader) => reader.endCell() }],
  [
    'w:txbxContent',
    { open: (reader) => reader.beginContainer(null), close: (reader) => reader.endTextBox() },
  ],
  [
    'mc:AlternateContent',
    { open: (reader) => reader.beginAlternatives(), close: (reader) => reader.endAlternatives() },
  ],
  ['w:footnote', story],
  ['w:endnote', story],
  ['w:comment', story],
  ['w:pStyle', { open: setParagraphStyle }],
  ['w:outlineLvl', { open: setOutlineLevel }],
  ['w:numId', { open: countListNumber }],
  ['w:gridSpan', { open: (reader, attributes) => setCell(reader, { columns: countOf(attributes) }) }],
  [
    'w:vMerge',
    { open: (reader, attributes) => setCell(reader, { isContinued: attributes['w:val'] !== 'restart' }) },
  ],
  ['w:cellDel', { open: (reader) => setCell(reader, { isDeleted: true }) }],
  ['w:gridBefore', { open: skipColumns }],
  ['w:del', deletion],
  ['w:moveFrom', deletion],
  ['w:object', counted('objects')],
  ['w:altChunk', counted('insertedFiles')],
  ['w:subDoc', counted('insertedFiles')],
  ['w:headerReference', counted('headers')],
  ['w:footerReference', counted('headers')],
  ['c:chart', counted('charts')],
  ['dgm:relIds', counted('charts')],
  ['a:blip', picture],
  ['v:imagedata', picture],
];

export const docxElements: ReadonlyMap<string, ElementMeaning> = new Map([...runElements, ...blockElements]);

function writeBreak(reader: DocxReader, attributes: XmlAttributes): void {
  const type = attributes['w:type'] ?? 'textWrapping';
  if (type === 'textWrapping') reader.write('\n');
  else reader.container.paragraph?.breakPage();
}

function writeSymbol(reader: DocxReader, attributes: XmlAttributes): void {
  const symbol = symbolCharacter(attributes['w:font'] ?? '', attributes['w:char'] ?? '');
  if (symbol === null) reader.counts.unknownSymbols++;
  reader.write(symbol ?? '\ufffd');
}

function setRunStyle(reader: DocxReader, attributes: XmlAttributes): void {
  const { run } = reader.container;
  if (run && isRunProperty(reader)) run.style = attributes['w:val'] ?? null;
}

function setParagraphStyle(reader: DocxReader, attributes: XmlAttributes): void {
  const { paragraph } = reader.container;
  if (paragraph && reader.parent() === 'w:pPr') paragraph.style = attributes['w:val'] ?? null;
}

function setOutlineLevel(reader: DocxReader, attributes: XmlAttributes): void {
  const { paragraph } = reader.container;
  if (paragraph && reader.parent() === 'w:pPr') paragraph.outlineLevel = headingLevel(attributes['w:val']);
}

function countListNumber(reader: DocxReader, attributes: XmlAttributes): void {
  if (reader.parent(1) === 'w:pPr' && isOn(attributes['w:val'])) reader.counts.listNumbers++;
}

function setCell(
  reader: DocxReader,
  change: { columns?: number; isContinued?: boolean; isDeleted?: boolean },
): void {
  if (reader.cell && reader.parent() === 'w:tcPr') Object.assign(reader.cell, change);
}

function skipColumns(reader: DocxReader, attributes: XmlAttributes): void {
  if (reader.parent() !== 'w:trPr' || countOf(attributes, 0) === 0) return;
  reader.row?.cells.push({ blocks: [], columns: countOf(attributes), isContinued: false });
}

/** Word has at most 63 columns. */
function countOf(attributes: XmlAttributes, least = 1): number {
  const count = Number.parseInt(attributes['w:val'] ?? '', 10);
  return Number.isNaN(count) ? least : Math.min(63, Math.max(least, count));
}
