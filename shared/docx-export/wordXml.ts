/**
 * The few pieces of WordprocessingML that our documents are made of, as text. A document of 20,000 quotes is a stream of
 * such pieces; as objects of the docx library it would need seconds and a gigabyte (docs/decisions/082).
 * Format: ECMA-376 part 1, 17.3 (paragraphs and runs) and 17.4 (tables).
 */

import { xmlText } from '../tables/xmlText.ts';

/** Ids of our styles; documentStyles.ts defines each. */
export type ParagraphStyle =
  | 'Title'
  | 'Subtitle'
  | `Heading${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | 'Quote'
  | 'Caption'
  | 'Support'
  | 'BodyText'
  | 'ListParagraph'
  | 'TableHeading'
  | 'TableText'
  | 'TableSmall'
  | 'TableQuote'
  | 'TableNumber'
  | 'TablePosition'
  | 'TranscriptLine'
  | 'LineNumber'
  | 'SpeakerLabel'
  | 'MarginTheme';

export type RunFormat = 'bold' | 'italic' | 'underline';

/** Line feeds become breaks inside the paragraph, tabs stay tabs. `scale`: percent of the letters' width. */
export function run(text: string, formats: readonly RunFormat[] = [], scale = 100): string {
  // The order of properties is fixed (17.3.2.28).
  const tags = [
    formats.includes('bold') ? '<w:b/>' : '',
    formats.includes('italic') ? '<w:i/>' : '',
    scale === 100 ? '' : `<w:w w:val="${scale}"/>`,
    formats.includes('underline') ? '<w:u w:val="single"/>' : '',
  ].join('');
  const properties = tags === '' ? '' : `<w:rPr>${tags}</w:rPr>`;
  const pieces = text.split(/([\n\t])/).map((piece) => {
    if (piece === '\n') return '<w:br/>';
    if (piece === '\t') return '<w:tab/>';
    return piece === '' ? '' : `<w:t xml:space="preserve">${xmlText(piece)}</w:t>`;
  });
  return `<w:r>${properties}${pieces.join('')}</w:r>`;
}

export interface ParagraphOptions {
  readonly keepWithNext?: boolean;
  readonly indentTwips?: number;
  /** Number of the list that it is an item of (listNumbering.ts). */
  readonly list?: number;
}

/** `content` is text, or runs made by `run`. */
export function paragraph(
  style: ParagraphStyle,
  content: string | { readonly runs: string },
  { keepWithNext = false, indentTwips = 0, list }: ParagraphOptions = {},
): string {
  const keep = keepWithNext ? '<w:keepNext/>' : '';
  const item = list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
  const indent = indentTwips > 0 ? `<w:ind w:left="${indentTwips}"/>` : '';
  const runs = typeof content === 'string' ? (content === '' ? '' : run(content)) : content.runs;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keep}${item}${indent}</w:pPr>${runs}</w:p>`;
}

/** Word has nine levels of headings; deeper ones look like the ninth. */
export function headingStyle(depth: number): ParagraphStyle {
  return `Heading${Math.min(depth + 1, 9)}` as ParagraphStyle;
}

export interface TableColumn {
  readonly heading: string;
  readonly widthTwips: number;
  readonly isNumber?: boolean;
}

/** Header row repeated on every page, in the document's table style or (`isPlain`) without lines. */
export function tableStart(columns: readonly TableColumn[], isPlain = false): string {
  const total = columns.reduce((sum, { widthTwips }) => sum + widthTwips, 0);
  const grid = columns.map(({ widthTwips }) => `<w:gridCol w:w="${widthTwips}"/>`).join('');
  const cells = columns.map((column) =>
    tableCell(
      column,
      paragraph(column.isNumber ? 'TableNumber' : 'TableHeading', { runs: run(column.heading, ['bold']) }),
    ),
  );
  const look = isPlain ? 'TramePlainTable' : 'TrameTable';
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${look}"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>' +
    `</w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`
  );
}

/** `cells` are paragraphs, one string a column. A row that may not be split moves to the next page whole. */
export function tableRow(columns: readonly TableColumn[], cells: readonly string[], isWhole = true): string {
  const filled = columns.map((column, index) =>
    tableCell(column, cells[index] ?? paragraph('TableText', '')),
  );
  return `<w:tr>${isWhole ? '<w:trPr><w:cantSplit/></w:trPr>' : ''}${filled.join('')}</w:tr>`;
}

/** Word needs a paragraph after a table; a small one. */
export const tableEnd = '</w:tbl><w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>';

export const pageBreak = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';

function tableCell({ widthTwips }: TableColumn, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${widthTwips}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
}
