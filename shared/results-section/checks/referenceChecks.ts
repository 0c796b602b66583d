/** References to a table, figure or annex that is deleted or not printed: they print "Table ?". Rule: RS72. */
import type { ResultsBlock, ResultsDocument } from '../../project/resultsRecords.ts';
import { type CaptionNumbers, referenceText } from '../captionNumbers.ts';
import { type ResultsCheck, withoutInline } from './resultsCheck.ts';

export function referenceChecks(
  document: ResultsDocument,
  block: ResultsBlock,
  numbers: CaptionNumbers,
): ResultsCheck[] {
  if (!('inlines' in block.content)) return [];
  const before = new Map<string, number>();
  return block.content.inlines.flatMap((inline, index): ResultsCheck[] => {
    if (inline.kind !== 'reference' || numbers.has(inline.blockId)) return [];
    // Not its place in the block: what is kept stays kept when words are put in before it.
    const nth = before.get(inline.blockId) ?? 0;
    before.set(inline.blockId, nth + 1);
    const content = withoutInline(block, index);
    return [
      {
        key: `referenceGone/${block.id}/${inline.blockId}/${nth}`,
        kind: 'referenceGone',
        params: { label: referenceText(document, inline, numbers) },
        blockId: block.id,
        place: { inline: index, start: 0, end: 0 },
        fix: content && { kind: 'content', content },
      },
    ];
  });
}
