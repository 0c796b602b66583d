/** Styles of every Word document that Trame writes, for the docx library. Sizes in half points, spaces in twips. */
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Language } from '../words/plural.ts';

/** The language in which Word checks spelling. */
const wordLanguages: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

const font = 'Arial';
/** Said, because where it is not LibreOffice takes the height for exact and cuts pictures to a line. */
const auto = 'auto' as const;
const ink = '1F2933';
const muted = '5B6770';

export function documentStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: 20, color: ink, language: { value: wordLanguages[language] } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: auto } },
      },
      title: { run: { font, size: 40, bold: true, color: ink }, paragraph: { spacing: { after: 60 } } },
      heading1: heading(0, 30, 360, 120),
      heading2: heading(1, 25, 300, 80),
      heading3: heading(2, 22, 240, 60),
      heading4: heading(3, 20, 200, 60),
      heading5: heading(4, 20, 160, 40),
      heading6: heading(5, 19, 160, 40),
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      ...[7, 8, 9].map((level) => ({
        id: `Heading${level}`,
        name: `heading ${level}`,
        basedOn: 'Heading6',
        next: 'Normal',
        quickFormat: true,
        paragraph: { outlineLevel: level - 1 },
      })),
      ...textStyles,
      ...tableStyles,
    ],
  };
}

function heading(outlineLevel: number, size: number, before: number, after: number) {
  return {
    run: { font, size, bold: true, color: ink },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true, outlineLevel },
  };
}

const textStyles: readonly IParagraphStyleOptions[] = [
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: 22, color: muted },
    paragraph: { spacing: { after: 280 } },
  },
  { id: 'BodyText', name: 'Body Text', basedOn: 'Normal', quickFormat: true },
  {
    id: 'ListParagraph',
    name: 'List Paragraph',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { spacing: { after: 40 } },
  },
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { italics: true },
    paragraph: { indent: { left: 360, right: 360 }, spacing: { before: 40, after: 100 } },
  },
  {
    id: 'Caption',
    name: 'caption',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: 18, color: muted },
    paragraph: { spacing: { before: 60, after: 240 }, keepLines: true },
  },
  {
    id: 'Support',
    name: 'Trame Support',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 17, color: muted },
    paragraph: { spacing: { after: 100 }, keepNext: true },
  },
];

const cell = { spacing: { before: 30, after: 30, line: 245, lineRule: auto } };
const tableStyles: readonly IParagraphStyleOptions[] = [
  {
    id: 'TableText',
    name: 'Trame Table Text',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 17 },
    paragraph: cell,
  },
  {
    id: 'TableSmall',
    name: 'Trame Table Small',
    basedOn: 'TableText',
    run: { size: 13 },
    paragraph: { spacing: { before: 20, after: 20, line: 220, lineRule: auto } },
  },
  {
    id: 'TableHeading',
    name: 'Trame Table Heading',
    basedOn: 'TableText',
    run: { bold: true },
    paragraph: { ...cell, keepNext: true },
  },
  {
    id: 'TableQuote',
    name: 'Trame Table Quote',
    basedOn: 'TableText',
    quickFormat: true,
    run: { size: 18 },
    paragraph: cell,
  },
  {
    id: 'TableNumber',
    name: 'Trame Table Number',
    basedOn: 'TableText',
    paragraph: { ...cell, alignment: 'center' },
  },
  {
    id: 'TablePosition',
    name: 'Trame Table Position',
    basedOn: 'TableText',
    run: { size: 13, color: muted },
    paragraph: { ...cell, alignment: 'right' },
  },
  {
    id: 'TranscriptLine',
    name: 'Trame Transcript Line',
    basedOn: 'Normal',
    run: { size: 18 },
    paragraph: { spacing: { before: 0, after: 0, line: 250, lineRule: auto } },
  },
  {
    id: 'LineNumber',
    name: 'Trame Line Number',
    basedOn: 'TranscriptLine',
    run: { size: 14, color: muted },
    paragraph: { alignment: 'right', spacing: { before: 0, after: 0, line: 250, lineRule: auto } },
  },
  {
    id: 'SpeakerLabel',
    name: 'Trame Speaker',
    basedOn: 'TranscriptLine',
    run: { bold: true, size: 17 },
  },
  {
    id: 'MarginTheme',
    name: 'Trame Margin Theme',
    basedOn: 'TranscriptLine',
    run: { size: 14, color: muted },
  },
  {
    id: 'AfterTable',
    name: 'Trame After Table',
    basedOn: 'Normal',
    run: { size: 8 },
    paragraph: { spacing: { before: 0, after: 0, line: 120, lineRule: auto } },
  },
];

const linedTable = tableStyle(
  'TrameTable',
  'Trame Table',
  '<w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="5B6770"/>' +
    '<w:bottom w:val="single" w:sz="8" w:space="0" w:color="5B6770"/>' +
    '<w:insideH w:val="single" w:sz="4" w:space="0" w:color="D5DADE"/></w:tblBorders>',
  '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>' +
    '<w:bottom w:val="single" w:sz="8" w:space="0" w:color="5B6770"/></w:tcBorders>' +
    '<w:shd w:val="clear" w:color="auto" w:fill="F1F3F5"/></w:tcPr></w:tblStylePr>',
);
const plainTable = tableStyle(
  'TramePlainTable',
  'Trame Plain Table',
  '',
  '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>' +
    '<w:bottom w:val="single" w:sz="6" w:space="0" w:color="5B6770"/></w:tcBorders></w:tcPr></w:tblStylePr>',
);

/** The library makes no table styles: these two go into the styles part at its end (ECMA-376 part 1, 17.7.6). */
export const tableStylesXml = linedTable + plainTable;

function tableStyle(id: string, name: string, borders: string, firstRow: string): string {
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:uiPriority w:val="99"/>` +
    `<w:tblPr>${borders}<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `${firstRow}</w:style>`
  );
}
