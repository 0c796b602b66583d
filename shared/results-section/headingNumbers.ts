/** Numbers of the headings of a document, and the sections that its blocks stand in. Rule: RS7. */
import type { ResultsBlockId } from '../project/ids.ts';
import type { ResultsBlock, ResultsDocument } from '../project/resultsRecords.ts';
import { writtenText } from './documentBlocks.ts';
import { outlineNumbers } from './outlineNumbers.ts';
import { inQuotationMarks } from './typeset.ts';

export function headingNumbers(
  blocks: readonly ResultsBlock[],
  { numbering }: Pick<ResultsDocument, 'numbering'>,
): ReadonlyMap<ResultsBlockId, string> {
  const headings = blocks.flatMap(({ id, content }) =>
    content.kind === 'heading' ? { id, level: content.level, isNumbered: content.isNumbered } : [],
  );
  const written = outlineNumbers(headings, numbering);
  return new Map(headings.map(({ id }, index) => [id, written[index] ?? '']));
}

/**
 * For each block the section that it stands in, as it is named elsewhere: "I. A. 2.", or its title in quotation marks where
 * it has no number; `null` above the first heading.
 */
export function sectionNames(
  blocks: readonly ResultsBlock[],
  document: Pick<ResultsDocument, 'numbering' | 'language' | 'spaces'>,
): (string | null)[] {
  const numbers = headingNumbers(blocks, document);
  const open: { readonly level: number; readonly number: string; readonly title: string }[] = [];
  return blocks.map(({ id, content }) => {
    if (content.kind === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= content.level) open.pop();
      const title = writtenText(content.inlines).trim();
      open.push({ level: content.level, number: numbers.get(id) ?? '', title });
    }
    const last = open.at(-1);
    if (!last) return null;
    if (last.number === '') return inQuotationMarks(last.title, document);
    // Decimal numbers hold those above them already.
    return document.numbering === 'decimal'
      ? last.number
      : open.flatMap(({ number }) => (number === '' ? [] : number)).join(' ');
  });
}
