/** Rounds of coding as the window starts and leads them. */
import type { RoundReportTask } from '../../shared/exports/writeRoundReport.ts';
import type { Round } from '../../shared/project/records.ts';
import { type NewRound, startRound } from '../../shared/rounds/editRounds.ts';
import { pairsOfRound } from '../../shared/triangulation/roundWork.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../shared/words/words.ts';
import { triangulationStore } from '../screens/triangulation/triangulationStore.ts';
import { currentProject, workspaceStore } from '../workspace/projectStore.ts';
import { runCommand } from '../workspace/runCommand.ts';
import { saveRoundReport } from '../workspace/saveRoundReport.ts';
import { currentSettings } from '../workspace/settings.ts';
import { showDialog, showNotice, showRefusal } from './shellStore.ts';
import { whileBusy } from './whileBusy.ts';

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

/** Of the coders, unit and themes that the view shows; a closed round has figures of its own. */
export async function saveReport(round: Round, format: RoundReportTask['format']): Promise<void> {
  const { language } = currentSettings();
  const { triangulation } = wordsOf[language];
  const { pair, unit, level } = triangulationStore.getState();
  const pairs = pairsOfRound(round);
  const coderIds = pairs[pair] ?? pairs[0];
  if (!coderIds) return;
  const title = triangulation.report.title({ name: round.name }).replace(/[\\/:*?"<>|]/g, ' ');
  const part = format === 'decisions.xlsx' ? `${title}, ${triangulation.decisions}` : title;
  const fileName = `${part}.${format === 'docx' ? 'docx' : 'xlsx'}`;
  const task = { question: { coderIds, unit, level }, language, format, fileName };
  const saved = await whileBusy(triangulation.report.making, (stop) => saveRoundReport(round.id, task, stop));
  if (saved === null) return;
  if (isRefusal(saved)) showRefusal(saved);
  else showNotice(triangulation.report.saved({ file: saved.name }));
}
