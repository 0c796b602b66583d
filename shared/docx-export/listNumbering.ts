/**
 * The lists of a document: one of bullets for all, and one of numbers for each list, as every one begins at 1.
 * Format: ECMA-376 part 1, 17.9.
 */

export const bulletList = 1;

/** Number of the n-th numbered list, from 0. */
export function numberedList(index: number): number {
  return 2 + index;
}

export function numberingXml(numberedLists: number): string {
  const lists = Array.from({ length: numberedLists }, (_, index) => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    return `<w:num w:numId="${numberedList(index)}"><w:abstractNumId w:val="1"/>${override}</w:num>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    abstractList(0, 'bullet', '•') +
    abstractList(1, 'decimal', '%1.') +
    `<w:num w:numId="${bulletList}"><w:abstractNumId w:val="0"/></w:num>${lists.join('')}</w:numbering>`
  );
}

function abstractList(id: number, format: 'bullet' | 'decimal', sign: string): string {
  return (
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">` +
    `<w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/>` +
    '<w:pPr><w:ind w:left="540" w:hanging="300"/></w:pPr></w:lvl></w:abstractNum>'
  );
}
