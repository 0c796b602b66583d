/** What is laid out for paper at this moment; nothing otherwise. */

import { flushSync } from 'react-dom';
import { create } from 'zustand';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../../shared/words/words.ts';
import { workspaceParts } from '../../workspace/openedProject.ts';
import { currentSettings } from '../../workspace/settings.ts';
import { showDialog, showNotice } from '../shellStore.ts';

export type PrintKind = 'transcript' | 'codebook';

export const printStore = create<{ readonly printed: PrintKind | null }>(() => ({ printed: null }));

/** The browser's own dialog, from which it can be saved as PDF too. */
export function printNow(printed: PrintKind): void {
  flushSync(() => {
    showDialog(null);
    printStore.setState({ printed });
  });
  window.addEventListener('afterprint', () => printStore.setState({ printed: null }), { once: true });
  window.print();
}

/** Straight to a file, where the desktop can. Answers why not, as a sentence. */
export async function savePdf(printed: PrintKind, fileName: string): Promise<string | null> {
  const { savePdf: save } = workspaceParts().platform;
  if (!save) return null;
  const words = wordsOf[currentSettings().language];
  printStore.setState({ printed });
  try {
    const saved = await save(fileName);
    if (saved === null) return null;
    if (isRefusal(saved)) return refusalSentence(words, saved);
    showDialog(null);
    showNotice(words.importWindow.exported({ file: saved.name }));
    return null;
  } finally {
    printStore.setState({ printed: null });
  }
}
