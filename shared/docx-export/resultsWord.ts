/**
 * A text of results as a Word document, in Trame's own styles or in those of a template. Rules:
 * docs/rules/results-section.md, RS30 to RS39.
 */
import type { Project } from '../project/project.ts';
import { footnotesOf, type PrintedResults } from '../results-section/printedDocument.ts';
import { idSign } from '../results-section/round-trip/wordMarks.ts';
import { streamedZip } from '../tables/streamedZip.ts';
import { Bookmarks } from './bookmarks.ts';
import { documentFrame, documentPart, stylesPart } from './documentFrame.ts';
import { studyName } from './documentTitle.ts';
import { freePrefix, picturesInto } from './figureXml.ts';
import { footnotesInto } from './footnotesPart.ts';
import { addContentType, addRelation, changePart, encodedXml } from './packageParts.ts';
import { type ResultsPictures, resultsBody } from './resultsBody.ts';
import { outlineAbstractXml, outlineNumXml, resultsStyles, withOutline } from './resultsStyles.ts';
import { sectionOf } from './sectionPage.ts';
import { emptyNumbering, hasOutline, numberedHeadings, withOutlineLists } from './templateNumbering.ts';
import { type MergedStyles, mergeStyles, stylesIn, withIds, withLanguage } from './templateStyles.ts';
import { textOfPart, type WordTemplate } from './wordTemplate.ts';
import { baseXml, prepareBase } from './writtenBase.ts';

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
  const framed = new Map(frame.parts);
  footnotesInto(framed, frame.documentPart, footnotesOf(printed), frame.ids);
  const used = new Set<string>();
  const part = { name: frame.documentPart, prefix: freePrefix(framed) };
  const marks = new Bookmarks(printed.blocks);
  const parts = new Map(picturesInto(framed, [...pictures.values()], part));
  const basePart = prepareBase(parts, frame.documentPart);
  const place = {
    section: sectionOf(frame.closing),
    pictures,
    prefix: part.prefix,
    isTemplate: template !== null,
  };
  const body = function* () {
    yield frame.opening;
    for (const piece of resultsBody(project, printed, place, marks)) {
      for (const [, id = ''] of piece.matchAll(/<w:pStyle w:val="([^"]*)"/gu)) used.add(id);
      yield withIds(piece, frame.ids);
    }
    yield frame.closing;
  };
  const base = () => baseXml({ document: idSign(printed.document.id), ...marks.written() });
  const bytes = streamedZip(
    parts,
    { name: frame.documentPart, pieces: body() },
    { last: () => new Map([[basePart, base()]]) },
  );
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
  changePart(parts, stylesPart, (styles) => {
    const own = resultsStyles.map(({ xml }) => xml).join('');
    const all = withoutContents(styles).replace('</w:styles>', `${own}</w:styles>`);
    return numbering === 'none'
      ? all
      : headingLevels.reduce((xml, level) => withOutline(xml, headingOf(level), level), all);
  });
  changePart(parts, 'word/numbering.xml', (xml) =>
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
  parts.set(template.stylesPart, encodedXml(withLanguage(styles, wordLanguage)));
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
  parts.set(part, encodedXml(withOutlineLists(before, numbering, idOf)));
  if (numberingPart !== null) return;
  addContentType(parts, part, 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml');
  addRelation(parts, main, { id: 'rIdTrame', type: 'numbering', target: part });
}

const headingLevels = [1, 2, 3, 4, 5, 6, 7, 8, 9];

function headingOf(level: number): string {
  return `Heading${level}`;
}
