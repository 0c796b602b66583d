/**
 * Styles and outline numbering that a results section has beside those of every document. Format: ECMA-376 part 1, 17.7
 * (styles) and 17.9 (numbering).
 */
import type { ResultsDocument } from '../project/resultsRecords.ts';

/** Number of the list that headings belong to; the frame's own list of bullets is 1. */
export const outlineList = 90;

const border = (side: string) => `<w:${side} w:val="single" w:sz="8" w:space="6" w:color="1F2933"/>`;
const borders = ['top', 'left', 'bottom', 'right'].map(border).join('');

function paragraphStyle(id: string, name: string, paragraph: string, run = ''): string {
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `<w:qFormat/><w:pPr>${paragraph}</w:pPr>${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`
  );
}

function characterStyle(id: string, name: string, run: string): string {
  return (
    `<w:style w:type="character" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/>` +
    `<w:rPr>${run}</w:rPr></w:style>`
  );
}

function contentsStyle(level: number): string {
  return (
    `<w:style w:type="paragraph" w:styleId="TOC${level}"><w:name w:val="toc ${level}"/><w:basedOn w:val="Normal"/>` +
    '<w:next w:val="Normal"/><w:uiPriority w:val="39"/><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9638"/></w:tabs>' +
    `<w:spacing w:before="0" w:after="40"/><w:ind w:left="${(level - 1) * 280}"/></w:pPr></w:style>`
  );
}

export const contentsLevels = 4;

/** What each style is called in Word; a template that has a style of this name keeps its own look. */
export const resultsStyles: readonly { readonly id: string; readonly name: string; readonly xml: string }[] =
  [
    ...Array.from({ length: contentsLevels }, (_, index) => ({
      id: `TOC${index + 1}`,
      name: `toc ${index + 1}`,
      xml: contentsStyle(index + 1),
    })),
    {
      id: 'ContentsTitle',
      name: 'TOC Heading',
      xml: paragraphStyle(
        'ContentsTitle',
        'TOC Heading',
        '<w:spacing w:before="240" w:after="120"/>',
        '<w:b/><w:sz w:val="26"/>',
      ),
    },
    {
      id: 'ResultsText',
      name: 'Trame Results Text',
      xml: paragraphStyle(
        'ResultsText',
        'Trame Results Text',
        '<w:spacing w:after="140" w:line="300" w:lineRule="auto"/><w:jc w:val="both"/>',
        '<w:sz w:val="22"/>',
      ),
    },
    {
      id: 'ResultsQuotes',
      name: 'Trame Quotes',
      xml: paragraphStyle(
        'ResultsQuotes',
        'Trame Quotes',
        '<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="9AA5B1"/></w:pBdr><w:spacing w:before="20" w:after="60" w:line="280" w:lineRule="auto"/><w:ind w:left="420" w:right="280"/>',
        '<w:sz w:val="21"/>',
      ),
    },
    {
      id: 'ResultsSummary',
      name: 'Trame Summary',
      xml: paragraphStyle(
        'ResultsSummary',
        'Trame Summary',
        `<w:keepLines/><w:pBdr>${borders}</w:pBdr><w:spacing w:before="200" w:after="240" w:line="290" w:lineRule="auto"/><w:ind w:left="170" w:right="170"/>`,
        '<w:b/><w:sz w:val="22"/>',
      ),
    },
    {
      id: 'ResultsConclusion',
      name: 'Trame Conclusion',
      xml: paragraphStyle(
        'ResultsConclusion',
        'Trame Conclusion',
        `<w:keepLines/><w:pBdr>${borders}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="F1F3F5"/><w:spacing w:before="240" w:after="280" w:line="290" w:lineRule="auto"/><w:ind w:left="170" w:right="170"/>`,
        '<w:sz w:val="22"/>',
      ),
    },
    {
      id: 'AnnexHeading',
      name: 'Trame Annex Heading',
      xml: paragraphStyle(
        'AnnexHeading',
        'Trame Annex Heading',
        '<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="60"/>',
        '<w:b/><w:sz w:val="21"/>',
      ),
    },
    { id: 'QuoteWords', name: 'Trame Quote', xml: characterStyle('QuoteWords', 'Trame Quote', '<w:i/>') },
    {
      id: 'QuoteLabel',
      name: 'Trame Participant',
      xml: characterStyle('QuoteLabel', 'Trame Participant', '<w:b/>'),
    },
    {
      id: 'ParticipantList',
      name: 'Trame Participants',
      xml: characterStyle('ParticipantList', 'Trame Participants', '<w:sz w:val="20"/>'),
    },
  ];

/** Levels as `outlineNumbers` writes them (RS7). */
const thesisLevels = [
  ['upperRoman', '%1.'],
  ['upperLetter', '%2.'],
  ['decimal', '%3.'],
  ['lowerLetter', '%4.'],
  ['lowerRoman', '%5.'],
  ['decimal', '(%6)'],
  ['lowerLetter', '(%7)'],
  ['lowerLetter', '(%8)'],
  ['lowerLetter', '(%9)'],
] as const;

/** `styleOf`: the id of the style of a level of headings. */
export function outlineAbstractXml(
  scheme: ResultsDocument['numbering'],
  styleOf: (level: number) => string,
  list = outlineList,
): string {
  if (scheme === 'none') return '';
  const levels = thesisLevels.map(([format, text], index) => {
    const decimal = Array.from({ length: index + 1 }, (_, at) => `%${at + 1}`).join('.');
    const [numFmt, lvlText] = scheme === 'thesis' ? [format, text] : ['decimal', `${decimal}.`];
    return (
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${numFmt}"/><w:pStyle w:val="${styleOf(index + 1)}"/>` +
      `<w:suff w:val="tab"/><w:lvlText w:val="${lvlText}"/><w:lvlJc w:val="left"/>` +
      '<w:pPr><w:tabs><w:tab w:val="num" w:pos="567"/></w:tabs><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl>'
    );
  });
  return `<w:abstractNum w:abstractNumId="${list}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`;
}

export function outlineNumXml(scheme: ResultsDocument['numbering'], list = outlineList): string {
  if (scheme === 'none') return '';
  return `<w:num w:numId="${list}"><w:abstractNumId w:val="${list}"/></w:num>`;
}

/** Gives a heading style its level of the outline; a style without room for it stays as it is. */
export function withOutline(styles: string, id: string, level: number, list = outlineList): string {
  const numbered = `<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="${list}"/></w:numPr>`;
  return styles.replace(
    new RegExp(`(<w:style [^>]*w:styleId="${id}"[^>]*>[\\s\\S]*?<w:pPr>)([\\s\\S]*?)(</w:pPr>)`, 'u'),
    (_, head: string, properties: string, tail: string) => {
      // The order of properties is fixed (17.3.1.26): the list stands behind keepNext, keepLines and page breaks.
      const before =
        /^(?:<w:(?:keepNext|keepLines|pageBreakBefore|framePr|widowControl)\b[^>]*\/>)*/u.exec(
          properties,
        )?.[0] ?? '';
      const rest = properties.slice(before.length).replace(/<w:numPr>[\s\S]*?<\/w:numPr>/u, '');
      return head + before + numbered + rest + tail;
    },
  );
}
