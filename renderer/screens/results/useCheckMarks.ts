/** Draws wavy lines under the words that a check is about, without touching the text (CSS highlights). */
import { useEffect } from 'react';
import type { ResultsBlock } from '../../../shared/project/resultsRecords.ts';
import type { ResultsCheck } from '../../../shared/results-section/checks/resultsCheck.ts';
import { elementOfBlock, type ResultsEditor } from '../../writing/results/resultsEdits.ts';

const name = 'trame-check';

export function useCheckMarks(
  editor: ResultsEditor,
  checks: readonly ResultsCheck[],
  blocks: readonly ResultsBlock[],
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the elements of blocks are made anew with them
  useEffect(() => {
    const ranges = checks.flatMap((check) => {
      const words = check.params.written ?? check.params.participant;
      const element = check.blockId && check.place ? elementOfBlock(editor, check.blockId) : null;
      return (element && typeof words === 'string' && rangeOf(element, words)) || [];
    });
    CSS.highlights.set(name, new Highlight(...ranges));
    return () => void CSS.highlights.delete(name);
  }, [editor, checks, blocks]);
}

/** The first place of the words in the block's own text; evidence inside it is passed over. */
function rangeOf(element: HTMLElement, words: string): Range | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('[data-evidence]')) continue;
    const at = (node.textContent ?? '').indexOf(words);
    if (at < 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  return null;
}
