/**
 * The body of a results section in Word: a table of contents, numbered headings, quotes in a character style, boxes,
 * tables with captions that Word numbers, references that follow them. Rules: docs/rules/results-section.md, RS30 to RS34.
 */
import { type TableOne, tableOne } from '../participants/tableOne.ts';
import type { ResultsBlockId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type {
  PrintedBlock,
  PrintedResults,
  PrintedRun,
  PrintedRuns,
} from '../results-section/printedDocument.ts';
import type { Language } from '../words/plural.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { annexBody } from './annexBody.ts';
import { Bookmarks } from './bookmarks.ts';
import { pictureXml, type WordFigure } from './figureXml.ts';
import { footnoteMark } from './footnotesPart.ts';
import { fitsOnPage, smallTableOne, tableOneParts } from './participantsDocument.ts';
import { field, styled, textRun } from './resultsRuns.ts';
import { contentsLevels } from './resultsStyles.ts';
import { heightBetweenMargins, sectionEnd, turnedPage, widthBetweenMargins } from './sectionPage.ts';
import { paragraph, tableEnd, tableRow, tableStart } from './wordXml.ts';

/** Figures with their pictures, by block, in the order of the document. */
export type ResultsPictures = ReadonlyMap<ResultsBlockId, WordFigure>;

interface BodyPlace {
  /** Properties of the section that the body stands in. */
  readonly section: string;
  readonly pictures: ResultsPictures;
  /** What the names of pictures begin with. */
  readonly prefix: string;
  /** A template has its own look of captions. */
  readonly isTemplate: boolean;
}

/** `marks` knows afterwards what was written. */
export function* resultsBody(
  project: Project,
  { document, blocks }: PrintedResults,
  place: BodyPlace,
  marks: Bookmarks = new Bookmarks(blocks),
): Generator<string> {
  const words = wordsOf[document.language];
  yield styled('Title', textRun(document.name));
  yield* contents(blocks, words, marks);
  for (const block of blocks)
    yield* marks.aroundBlock(block.id, bodyOf(project, document, block, place, words, marks));
}

function* bodyOf(
  project: Project,
  document: PrintedResults['document'],
  block: PrintedBlock,
  place: BodyPlace,
  words: Words,
  marks: Bookmarks,
): Generator<string> {
  const runsOf = (runs: PrintedRuns) => marks.aroundEvidence(runs, (run) => wordRun(run, marks));
  switch (block.kind) {
    case 'heading': {
      const isPlain = block.number === '' && document.numbering !== 'none';
      const plain = isPlain
        ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:ind w:left="0" w:firstLine="0"/>'
        : '';
      yield styled(`Heading${block.level}`, marks.around(block.id, runsOf(block.runs)), plain);
      return;
    }
    case 'paragraph':
      yield styled('ResultsText', runsOf(block.runs));
      return;
    case 'summary':
      yield styled('ResultsSummary', runsOf(block.runs));
      return;
    case 'conclusion':
      yield styled('ResultsConclusion', runsOf(block.runs));
      return;
    case 'quotes':
      for (const line of block.lines) yield styled('ResultsQuotes', runsOf(line));
      return;
    case 'table':
      yield* tableOf(project, document, block, place.section, caption(block, words, marks, place));
      return;
    case 'annex':
      yield* annexBody(block, document.language, place.section, (runs) => marks.around(block.id, runs));
      return;
    case 'figure':
      yield figureOf(block, place);
      yield caption(block, words, marks, place);
  }
}

/** The picture, or why there is none. */
function figureOf(
  { id, alt }: Extract<PrintedBlock, { kind: 'figure' }>,
  { section, pictures, prefix }: BodyPlace,
): string {
  const picture = pictures.get(id);
  if (!picture) return styled('ResultsText', textRun(alt), '<w:keepNext/>');
  const number = [...pictures.keys()].indexOf(id) + 1;
  const room = { width: widthBetweenMargins(section), height: heightBetweenMargins(section) - captionRoom };
  return pictureXml(picture.figure, number, room, prefix);
}

/** Twips that stay free for a caption of three lines. */
const captionRoom = 1100;

/** A heading of the list of contents with its page as a field, so that it is filled before anybody updates it. */
function* contents(blocks: readonly PrintedBlock[], words: Words, marks: Bookmarks): Generator<string> {
  const headings = blocks.flatMap((block) => contentsEntry(block, words));
  if (headings.length < 2) return;
  yield styled('ContentsTitle', textRun(words.results.contents));
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>' +
    `<w:r><w:instrText xml:space="preserve"> TOC \\o "1-${contentsLevels}" \\h \\z \\u </w:instrText></w:r>` +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  for (const [index, heading] of headings.entries()) {
    const name = marks.nameOf(heading.id) ?? '';
    const entry =
      `<w:hyperlink w:anchor="${name}" w:history="1">${textRun(heading.text)}<w:r><w:tab/></w:r>` +
      `${field(`PAGEREF ${name} \\h`, '')}</w:hyperlink>`;
    yield styled(`TOC${heading.level}`, (index === 0 ? begin : '') + entry);
  }
  yield `<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
}

interface ContentsEntry {
  readonly id: ResultsBlockId;
  readonly level: number;
  readonly text: string;
}

function contentsEntry(block: PrintedBlock, { results }: Words): ContentsEntry[] {
  const { id } = block;
  if (block.kind === 'annex') {
    const label = results.numbered({ label: results.labels.annex, number: block.number });
    return [{ id, level: 1, text: `${label}${results.captionEnd}${block.title}` }];
  }
  if (block.kind !== 'heading' || block.level > contentsLevels) return [];
  const text = block.runs.map((run) => run.text).join('');
  return [{ id, level: block.level, text: block.number === '' ? text : `${block.number} ${text}` }];
}

function caption(
  block: Extract<PrintedBlock, { kind: 'table' | 'figure' }>,
  { results }: Words,
  marks: Bookmarks,
  { isTemplate }: BodyPlace,
): string {
  const name = results.labels[block.kind];
  const label = textRun(`${name}\u00a0`) + field(`SEQ ${name} \\* ARABIC`, String(block.number));
  const runs = marks.around(block.id, label) + textRun(`${results.captionEnd}${block.caption}`);
  // That of a table stands above it, that of a figure below.
  const space = isTemplate ? '' : '<w:spacing w:before="220" w:after="80"/>';
  return styled('Caption', runs, block.kind === 'table' ? `<w:keepNext/>${space}` : '');
}

function* tableOf(
  project: Project,
  document: PrintedResults['document'],
  { table }: Extract<PrintedBlock, { kind: 'table' }>,
  section: string,
  title: string,
): Generator<string> {
  if (table.kind === 'sample') {
    yield* sampleTable(tableOne(project, document.language), document.language, section, title);
    return;
  }
  yield title;
  const widthTwips = widthBetweenMargins(section);
  const sum = table.columns.reduce((total, { width }) => total + width, 0);
  const columns = table.columns.map(({ heading, isNumber, width }) => ({
    heading,
    isNumber,
    widthTwips: Math.floor((width * widthTwips) / sum),
  }));
  yield tableStart(columns);
  for (const { depth, cells } of table.rows) {
    yield tableRow(
      columns,
      cells.map((cell, index) =>
        paragraph(table.columns[index]?.isNumber ? 'TableNumber' : 'TableText', cell, {
          indentTwips: index === 0 ? depth * 170 : 0,
        }),
      ),
    );
  }
  yield tableEnd;
}

/** Where the participants do not stand beside each other, the page is turned for the table and its caption. */
function* sampleTable(
  table: TableOne,
  language: Language,
  section: string,
  title: string,
): Generator<string> {
  const width = widthBetweenMargins(section);
  const turned = fitsOnPage(table, width) ? null : turnedPage(section);
  if (turned === null) {
    yield title;
    yield* tableOneParts(table, language, width);
    return;
  }
  yield sectionEnd(section);
  yield title;
  yield* smallTableOne(table, language, widthBetweenMargins(turned));
  yield sectionEnd(turned);
}

const characterStyles = { quote: 'QuoteWords', label: 'QuoteLabel', list: 'ParticipantList' } as const;

function wordRun(run: PrintedRun, marks: Bookmarks): string {
  if (run.footnote) return footnoteMark(run.footnote);
  const name = run.reference === null ? null : marks.nameOf(run.reference);
  if (name !== null) return field(`REF ${name} \\h`, run.text);
  const style = run.style === null ? '' : `<w:rStyle w:val="${characterStyles[run.style]}"/>`;
  const bold = run.isBold ? '<w:b/>' : '';
  // The character style of quotes is slanted: notes and brackets in it are set upright.
  const italic =
    run.style === 'quote' ? (run.isItalic ? '' : '<w:i w:val="0"/>') : run.isItalic ? '<w:i/>' : '';
  return textRun(run.text, style + bold + italic);
}
