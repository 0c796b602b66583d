/** What each element of an OpenDocument text means for the text (ISO/IEC 26300-1, 5 to 9). */
import type { OdtReader } from './odtReader.ts';
import type { XmlAttributes } from './parseXml.ts';

interface ElementMeaning {
  /** Of a skipped element only this is called, for counting. */
  open?(reader: OdtReader, attributes: XmlAttributes): void;
  close?(reader: OdtReader): void;
}

/** Never part of the text, with all that they hold. */
export const odtSkipped: ReadonlySet<string> = new Set([
  'office:forms',
  'office:scripts',
  'text:tracked-changes',
  'text:note-citation',
  'text:ruby-text',
  'text:hidden-text',
  'text:hidden-paragraph',
  'text:table-of-content-source',
  'text:illustration-index-source',
  'text:table-index-source',
  'text:object-index-source',
  'text:user-index-source',
  'text:alphabetical-index-source',
  'text:bibliography-source',
  'dc:date',
  'svg:title',
  'svg:desc',
  'draw:object',
  'draw:object-ole',
  'draw:image',
]);

const counted = (key: 'images' | 'objects' | 'hiddenPassages'): ElementMeaning => ({
  open(reader) {
    reader.counts[key]++;
  },
});
const paragraph: ElementMeaning = {
  open: (reader, attributes) => reader.beginParagraph(attributes['text:style-name']),
  close: (reader) => reader.endParagraph(),
};
const span: ElementMeaning = {
  open: (reader, attributes) => reader.beginSpan(attributes['text:style-name']),
  close: (reader) => reader.endSpan(),
};

export const odtElements: ReadonlyMap<string, ElementMeaning> = new Map<string, ElementMeaning>([
  ['text:p', paragraph],
  ['text:h', paragraph],
  ['text:span', span],
  ['text:a', { ...span, open: openLink }],
  ['text:s', { open: (reader, attributes) => reader.writeSpaces(countOf(attributes['text:c'])) }],
  ['text:tab', { open: (reader) => reader.write('\t') }],
  ['text:line-break', { open: (reader) => reader.write('\n') }],
  ['text:soft-page-break', {}],
  ['text:note', { open: beginNote, close: (reader) => reader.endStory() }],
  [
    'office:annotation',
    { open: (reader) => reader.beginStory('comment'), close: (reader) => reader.endStory() },
  ],
  [
    'dc:creator',
    { open: (reader) => reader.setInAuthor(true), close: (reader) => reader.setInAuthor(false) },
  ],
  ['table:table', { open: (reader) => reader.beginTable(), close: (reader) => reader.endTable() }],
  [
    'table:table-row',
    {
      open: (reader, attributes) => reader.beginRow(countOf(attributes['table:number-rows-repeated'])),
      close: (reader) => reader.endRow(),
    },
  ],
  ['table:table-cell', { open: beginCell, close: (reader) => reader.endCell() }],
  [
    'table:covered-table-cell',
    {
      open: (reader, attributes) => {
        reader.coverPlaces(countOf(attributes['table:number-columns-repeated']));
        reader.beginContainer();
      },
      close: (reader) => reader.dropContainer(),
    },
  ],
  ['draw:text-box', { open: (reader) => reader.beginContainer(), close: (reader) => reader.endBox() }],
  ['text:section', { open: openSection, close: (reader) => reader.closeSection() }],
  ['draw:image', counted('images')],
  ['draw:object', counted('objects')],
  ['draw:object-ole', counted('objects')],
  ['text:hidden-text', counted('hiddenPassages')],
  ['text:hidden-paragraph', counted('hiddenPassages')],
]);

function openLink(reader: OdtReader, attributes: XmlAttributes): void {
  reader.links++;
  reader.beginSpan(attributes['text:style-name']);
}

function beginNote(reader: OdtReader, attributes: XmlAttributes): void {
  reader.beginStory(attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote');
}

function beginCell(reader: OdtReader, attributes: XmlAttributes): void {
  const columns = countOf(attributes['table:number-columns-spanned']);
  reader.beginCell(columns, countOf(attributes['table:number-columns-repeated']));
}

function openSection(reader: OdtReader, attributes: XmlAttributes): void {
  reader.openSection(attributes['text:display'] === 'none');
}

function countOf(written: string | undefined): number {
  const count = Number.parseInt(written ?? '', 10);
  return Number.isNaN(count) ? 1 : Math.min(1_000_000, Math.max(1, count));
}
