/** Rounds of coding as the window starts and leads them. */
import type { Round } from '../../shared/project/records.ts';
import { type NewRound, startRound } from '../../shared/rounds/editRounds.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../shared/words/words.ts';
import { currentProject, workspaceStore } from '../workspace/projectStore.ts';
import { runCommand } from '../workspace/runCommand.ts';
import { currentSettings } from '../workspace/settings.ts';
import { showDialog, showNotice } from './shellStore.ts';

/** `null` when it has started, else why not. */
export async function beginRound(round: NewRound): Promise<string | null> {
  const words = wordsOf[currentSettings().language];
  const ran = await runCommand(startRound, round);
  if (isRefusal(ran)) return refusalSentence(words, ran);
  showDialog(null);
  showNotice(words.rounds.start.started({ name: round.name.trim() }));
  return null;
}

/** Asks which interviews; for a round its own, and the part of a coder who has not finished and is not here. */
export function sendCopyOf(round: Round | null): void {
  const project = currentProject();
  const { coderId } = workspaceStore.getState();
  const part = round?.parts.find((one) => one.coderId !== coderId && one.finishedAt === null);
  const initials = part ? (project.coders.get(part.coderId)?.initials ?? '') : '';
  showDialog({ kind: 'sendCopy', round, initials });
}
