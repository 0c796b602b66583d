/** What is done with the interview that is open in the coding view: a new name, and its deletion. */
import { deleteTranscript } from '../../shared/participants/editTranscripts.ts';
import { say, sayIfRefused, wordsNow } from '../codings/saying.ts';
import { transcriptsInOrder } from '../screens/coding/transcriptOrder.ts';
import { keysForPlatform } from '../ui/Kbd.tsx';
import { currentProject } from '../workspace/projectStore.ts';
import { runCommand } from '../workspace/runCommand.ts';
import { openTranscript, viewStore } from '../workspace/viewStore.ts';
import { showDialog } from './shellStore.ts';

export function renameOpenTranscript(): void {
  const { transcriptId } = viewStore.getState();
  if (transcriptId) showDialog({ kind: 'renameTranscript', id: transcriptId });
}

/** The next interview is shown; undo brings back everything, so nothing is asked. */
export async function deleteOpenTranscript(): Promise<void> {
  const { transcriptId } = viewStore.getState();
  const transcript = transcriptId && currentProject().transcripts.get(transcriptId);
  if (!transcript) return;
  const order = transcriptsInOrder(currentProject());
  const at = order.findIndex(({ id }) => id === transcriptId);
  const next = order[at + 1] ?? order[at - 1];
  if (!sayIfRefused(await runCommand(deleteTranscript, { id: transcript.id }))) return;
  if (next) openTranscript(next.id);
  const { deleted } = wordsNow().participants.transcripts;
  say(deleted({ name: transcript.name, undo: keysForPlatform('Ctrl Z') }));
}
