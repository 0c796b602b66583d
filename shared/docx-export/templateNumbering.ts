/** The outline of headings in a template that numbers none. Format: ECMA-376 part 1, 17.9. Rule: RS38. */
import type { ResultsDocument } from '../project/resultsRecords.ts';
import { outlineAbstractXml, outlineNumXml, withOutline } from './resultsStyles.ts';
import { stylesIn } from './templateStyles.ts';

/** Whether the template numbers its first headings itself. */
export function hasOutline(styles: string, headingId: string): boolean {
  return /<w:numPr>/u.test(stylesIn(styles).find(({ id }) => id === headingId)?.xml ?? '');
}

/** Numbers of lists that no template reaches. */
const list = 9090;

export function numberedHeadings(styles: string, headingOf: (level: number) => string): string {
  const byId = new Map(stylesIn(styles).map(({ id, xml }) => [id, xml]));
  let changed = styles;
  for (let level = 1; level <= 9; level++) {
    const id = headingOf(level);
    const xml = byId.get(id);
    if (xml === undefined) continue;
    const open = withProperties(xml);
    changed = changed.replace(xml, () => withOutline(open, id, level, list));
  }
  return changed;
}

/** Room for the list in a style that has no properties of paragraphs. */
function withProperties(style: string): string {
  if (/<w:pPr>/u.test(style)) return style;
  if (/<w:pPr\/>/u.test(style)) return style.replace('<w:pPr/>', '<w:pPr></w:pPr>');
  return style.replace(/(?=<w:rPr>|<w:rPr\/>|<\/w:style>)/u, '<w:pPr></w:pPr>');
}

/** `numbering`: the template's own part, or a new one. */
export function withOutlineLists(
  numbering: string,
  scheme: ResultsDocument['numbering'],
  headingOf: (level: number) => string,
): string {
  const open = numbering.replace(/<w:numbering\b([^>]*)\/>\s*$/u, '<w:numbering$1></w:numbering>');
  const abstract = outlineAbstractXml(scheme, headingOf, list);
  const first = /<w:num\s|<w:numIdMacAtCleanup|<\/w:numbering>/u;
  const last = /<w:numIdMacAtCleanup|<\/w:numbering>/u;
  return open
    .replace(first, (found) => abstract + found)
    .replace(last, (found) => outlineNumXml(scheme, list) + found);
}

export const emptyNumbering =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:numbering>';
