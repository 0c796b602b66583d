/** Whether no grapheme cluster of the text is split at `offset`, as `snapToGrapheme` sees it. */
import { snapToGrapheme } from '../../shared/transcript/graphemes.ts';

export function isGraphemeBoundary(text: string, offset: number): boolean {
  return snapToGrapheme(text, offset, 'back') === offset;
}
