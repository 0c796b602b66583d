/**
 * A text of results as a Word document, in Trame's own styles or in those of a template. Rules:
 * docs/rules/results-section.md, RS30 to RS39.
 */
import type { Project } from '../project/project.ts';
import type { PrintedResults } from '../results-section/printedDocument.ts';
import { streamedZip } from '../tables/streamedZip.ts';
import { documentFrame, documentPart, relationsOf, stylesPart } from './documentFrame.ts';
import { studyName } from './documentTitle.ts';
import { freePrefix, picturesInto } from './figureXml.ts';
import { type ResultsPictures, resultsBody } from './resultsBody.ts';
import { outlineAbstractXml, outlineNumXml, resultsStyles, withOutline } from './resultsStyles.ts';
import { sectionOf } from './sectionPage.ts';
import { emptyNumbering, hasOutline, numberedHeadings, withOutlineLists } from './templateNumbering.ts';
import { type MergedStyles, mergeStyles, stylesIn, withIds, withLanguage } from './templateStyles.ts';
import { textOfPart, type WordTemplate } from './wordTemplate.ts';

export interface WrittenWord {
  readonly bytes: Uint8Array;
  /** Names of Word's own styles that are used and that the template lacks; Trame's were added. */
  readonly added: readonly string[];
}

interface Frame {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly documentPart: string;
  readonly opening: string;
  readonly closing: string;
  readonly ids: ReadonlyMap<string, string>;
  readonly added: MergedStyles['added'];
}

export interface ResultsWordWish {
  /** ISO time for the document's properties. */
  readonly now: string;
  readonly pictures: ResultsPictures;
  readonly template?: WordTemplate | null;
}

export async function resultsWord(
  project: Project,
  printed: PrintedResults,
  { now, pictures, template = null }: ResultsWordWish,
): Promise<WrittenWord> {
  const own = await ownFrame(project, printed, now);
  const frame = template ? templateFrame(template, own, printed) : own;
  const used = new Set<string>();
  const part = { name: frame.documentPart, prefix: freePrefix(frame.parts) };
  const bytes = streamedZip(picturesInto(frame.parts, [...pictures.values()], part), {
    name: frame.documentPart,
    pieces: (function* () {
      yield frame.opening;
      for (const piece of resultsBody(project, printed, {
        section: sectionOf(frame.closing),
        pictures,
        prefix: part.prefix,
      })) {
        for (const [, id = ''] of piece.matchAll(/<w:pStyle w:val="([^"]*)"/gu)) used.add(id);
        yield withIds(piece, frame.ids);
      }
      yield frame.closing;
    })(),
  });
  return { bytes, added: frame.added.filter(({ id }) => used.has(id)).map(({ name }) => name) };
}

async function ownFrame(project: Project, { document }: PrintedResults, now: string): Promise<Frame> {
  const { language, name, numbering } = document;
  const frame = await documentFrame({
    language,
    title: name,
    study: studyName(project, language),
    isLandscape: false,
    numberedLists: 0,
    now,
  });
  const parts = new Map(frame.parts);
  change(parts, stylesPart, (styles) => {
    const own = resultsStyles.map(({ xml }) => xml).join('');
    const all = withoutContents(styles).replace('</w:styles>', `${own}</w:styles>`);
    return numbering === 'none'
      ? all
      : headingLevels.reduce((xml, level) => withOutline(xml, headingOf(level), level), all);
  });
  change(parts, 'word/numbering.xml', (xml) =>
    xml
      .replace(/(?=<w:num )/u, outlineAbstractXml(numbering, headingOf))
      .replace('</w:numbering>', `${outlineNumXml(numbering)}</w:numbering>`),
  );
  return { ...frame, parts, documentPart, ids: new Map(), added: [] };
}

/** The library has styles of its own for lines of contents: an id stands once. */
function withoutContents(styles: string): string {
  const isOurs = (xml: string) => resultsStyles.some(({ id }) => xml.includes(`w:styleId="${id}"`));
  return stylesIn(styles).reduce((rest, { xml }) => (isOurs(xml) ? rest.replace(xml, '') : rest), styles);
}

function templateFrame(template: WordTemplate, own: Frame, { document }: PrintedResults): Frame {
  const { numbering, language } = document;
  const parts = new Map(template.parts);
  const ownStyles = textOfPart(own.parts, stylesPart).replace(/<w:numPr>[\s\S]*?<\/w:numPr>/gu, '');
  const merged = mergeStyles(textOfPart(parts, template.stylesPart), ownStyles);
  const idOf = (level: number) => merged.ids.get(headingOf(level)) ?? headingOf(level);
  const numbersItself = numbering === 'none' || hasOutline(merged.xml, idOf(1));
  const styles = numbersItself ? merged.xml : numberedHeadings(merged.xml, idOf);
  const wordLanguage = language === 'fr' ? 'fr-FR' : 'en-GB';
  parts.set(template.stylesPart, encoded(withLanguage(styles, wordLanguage)));
  if (!numbersItself) addOutline(parts, template, numbering, idOf);
  return { ...template, parts, ids: merged.ids, added: merged.added };
}

function addOutline(
  parts: Map<string, Uint8Array>,
  { numberingPart, documentPart: main }: WordTemplate,
  numbering: PrintedResults['document']['numbering'],
  idOf: (level: number) => string,
): void {
  const before = numberingPart === null ? emptyNumbering : textOfPart(parts, numberingPart);
  const part = numberingPart ?? 'word/trame-numbering.xml';
  parts.set(part, encoded(withOutlineLists(before, numbering, idOf)));
  if (numberingPart !== null) return;
  const kind = 'numbering';
  change(parts, '[Content_Types].xml', (xml) =>
    withLast(
      xml,
      'Types',
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
    ),
  );
  change(parts, relationsOf(main), (xml) =>
    withLast(
      xml,
      'Relationships',
      `<Relationship Id="rIdTrame" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="/${part}"/>`,
    ),
  );
}

const headingLevels = [1, 2, 3, 4, 5, 6, 7, 8, 9];

function headingOf(level: number): string {
  return `Heading${level}`;
}

function withLast(xml: string, root: string, child: string): string {
  const open = xml.replace(new RegExp(`<${root}([^>]*)/>\\s*$`, 'u'), `<${root}$1></${root}>`);
  return open.replace(`</${root}>`, `${child}</${root}>`);
}

function encoded(xml: string): Uint8Array {
  return new TextEncoder().encode(xml);
}

function change(parts: Map<string, Uint8Array>, name: string, by: (xml: string) => string): void {
  parts.set(name, encoded(by(textOfPart(parts, name))));
}
