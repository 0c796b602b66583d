/** Paragraphs, runs and fields of a text of results in Word. Format: ECMA-376 part 1, 17.3 and 17.16. */
import { xmlText } from '../tables/xmlText.ts';

export function styled(style: string, runs: string, properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs}</w:p>`;
}

export function textRun(text: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`);
  return `<w:r>${look}${lines.join('<w:br/>')}</w:r>`;
}

/** A field with what it shows until it is updated. */
export function field(code: string, shown: string): string {
  return (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    `<w:r><w:instrText xml:space="preserve"> ${xmlText(code)} </w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${textRun(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  );
}
