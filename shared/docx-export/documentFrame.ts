/**
 * A Word document without its body: styles, settings, header, footer and page, made by the docx library. The body is
 * streamed between `opening` and `closing` (docs/decisions/082).
 */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { unzipSync } from 'fflate';
import { xmlText } from '../tables/xmlText.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import { documentStyles, tableStylesXml } from './documentStyles.ts';
import { numberingXml } from './listNumbering.ts';

export interface DocumentOptions {
  readonly language: Language;
  readonly title: string;
  /** Name of the study, in the header of each page. */
  readonly study: string;
  readonly isLandscape: boolean;
  /** Lists with numbers in the body. */
  readonly numberedLists: number;
  /** ISO time, for the document's properties. */
  readonly now: string;
}

export interface DocumentFrame {
  /** Every part but the document itself. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly opening: string;
  readonly closing: string;
}

const a4 = { width: 11906, height: 16838 };
const marginTwips = 1134;

/** Width between the margins, in twips. */
export function textWidth(isLandscape: boolean): number {
  return (isLandscape ? a4.height : a4.width) - 2 * marginTwips;
}

/** Room between the upper and the lower margin, in twips. */
export function textHeight(isLandscape: boolean): number {
  return (isLandscape ? a4.width : a4.height) - 2 * marginTwips;
}

/** The part whose body is streamed. */
export const documentPart = 'word/document.xml';

/** The part that says what a part leads to. */
export function relationsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export const stylesPart = 'word/styles.xml';

function rankOf(part: string): number {
  return part === '[Content_Types].xml' ? 0 : part.startsWith('_rels/') ? 1 : 2;
}

export async function documentFrame(options: DocumentOptions): Promise<DocumentFrame> {
  const entries = unzipSync(await Packer.pack(emptyDocument(options), 'uint8array'));
  // The list of contents stands first, as Word writes it: some readers look for it there.
  const parts = new Map(Object.entries(entries).sort(([a], [b]) => rankOf(a) - rankOf(b)));
  const xml = new TextDecoder().decode(parts.get(documentPart));
  const body = /^([\s\S]*<w:body>)[\s\S]*?(<w:sectPr[\s\S]*)$/.exec(xml);
  const [, opening, closing] = body ?? [];
  if (opening === undefined || closing === undefined)
    throw new Error('The frame of a document has no section.');
  parts.delete(documentPart);
  const styles = new TextDecoder().decode(parts.get(stylesPart));
  parts.set(
    stylesPart,
    new TextEncoder().encode(styles.replace('</w:styles>', `${tableStylesXml}</w:styles>`)),
  );
  parts.set('word/numbering.xml', new TextEncoder().encode(numberingXml(options.numberedLists)));
  parts.set('docProps/core.xml', new TextEncoder().encode(coreProperties(options)));
  return { parts, opening, closing };
}

function emptyDocument({ language, title, study, isLandscape }: DocumentOptions): Document {
  const { page } = wordsOf[language].exporting;
  const small = { size: 15, color: '5B6770' };
  return new Document({
    title,
    creator: 'Trame',
    styles: documentStyles(language),
    sections: [
      {
        properties: {
          page: {
            // The library turns width and height round itself for a landscape page.
            size: { ...a4, orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: {
              top: marginTwips,
              bottom: marginTwips,
              left: marginTwips,
              right: marginTwips,
              header: 560,
              footer: 560,
            },
          },
        },
        headers: {
          default: new Header({
            children: [new Paragraph({ children: [new TextRun({ ...small, text: study })] })],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    ...small,
                    children: [`${page} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [],
      },
    ],
  });
}

/** Written by us: the library would put its own clock and name in. */
function coreProperties({ title, now, language }: DocumentOptions): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>Trame</dc:creator><dc:language>${language}</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${now}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${now}</dcterms:modified></cp:coreProperties>`
  );
}
