/** Sending a copy to a second coder and merging what comes back. */
import type { MergePlan } from '../../shared/second-coder/mergePlan.ts';
import { takeMerge } from '../../shared/second-coder/mergeProject.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../shared/words/words.ts';
import { workspaceParts } from '../workspace/openedProject.ts';
import { runCommand } from '../workspace/runCommand.ts';
import { type CopyWish, planMergeOf, saveCopyFor } from '../workspace/secondCoder.ts';
import { currentSettings } from '../workspace/settings.ts';
import { whileHeld } from '../workspace/whileHeld.ts';
import { showDialog, showNotice, showRefusal } from './shellStore.ts';
import { whileBusy } from './whileBusy.ts';

/** `null` when the copy is written, stopped or the user gave up, else why not. */
export async function sendCopy(wish: CopyWish, signal: AbortSignal): Promise<string | null> {
  const words = wordsOf[currentSettings().language];
  const saved = await saveCopyFor(wish, signal);
  if (saved === null) return null;
  if (isRefusal(saved)) {
    if (saved.refused !== 'stopped') return refusalSentence(words, saved);
    // The dialog is gone.
    showRefusal(saved);
    return null;
  }
  showDialog(null);
  showNotice(words.secondCoder.send.saved({ file: saved.name, coder: wish.initials.trim() }));
  return null;
}

export async function chooseCopyToMerge(): Promise<void> {
  const [file] = await workspaceParts().platform.openFiles('project', { several: false });
  if (!file) return;
  const { merge } = wordsOf[currentSettings().language].secondCoder;
  const plan = await whileBusy(merge.reading, (stop) => planMergeOf(file, stop));
  if (isRefusal(plan)) showRefusal(plan);
  else showDialog({ kind: 'merge', plan });
}

/** `null` when it is taken over, else why not. */
export async function acceptMerge(plan: MergePlan): Promise<string | null> {
  const words = wordsOf[currentSettings().language];
  const size = { changes: plan.changes.changes.length };
  const ran = await whileHeld(words.secondCoder.merge.taking, size, () => runCommand(takeMerge, plan));
  if (isRefusal(ran)) return refusalSentence(words, ran);
  showDialog(null);
  const { transcripts, codingsAdded, themesAdded } = plan.report;
  if (plan.hiddenBy !== null) showNotice(words.secondCoder.hiddenMerge({ name: plan.hiddenBy }));
  else showNotice(words.secondCoder.merged({ transcripts, codings: codingsAdded, themes: themesAdded }));
  return null;
}
