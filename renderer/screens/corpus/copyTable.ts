/** Puts a whole table on the clipboard, for Word as a table and for Excel as lines with tabs. */
import { writeClipboardTable } from '../../../shared/participants/clipboardTable.ts';
import { announce } from '../../ui/announce.ts';
import { wordsNow } from './saying.ts';
import { tableMarkup } from './sheetClipboard.ts';

/** The first row holds headings. `said` is what is told when it is done. */
export async function copyTable(rows: readonly (readonly string[])[], said: string): Promise<void> {
  const parts = {
    'text/plain': new Blob([writeClipboardTable(rows)], { type: 'text/plain' }),
    'text/html': new Blob([tableMarkup(rows, true)], { type: 'text/html' }),
  };
  try {
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    announce(said);
  } catch {
    announce(wordsNow().corpus.cannotCopy, 'assertive');
  }
}
