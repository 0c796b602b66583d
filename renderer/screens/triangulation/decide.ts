/** Settles the current difference and goes on to the next one that is open. */
import type { Decision } from '../../../shared/project/records.ts';
import { decideDifference } from '../../../shared/triangulation/decisions.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../../shared/words/words.ts';
import { announce } from '../../ui/announce.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import { currentSettings } from '../../workspace/settings.ts';
import { goToDifference, triangulationStore } from './triangulationStore.ts';
import type { ComparedRound } from './useRound.ts';

/** `kept`: 0 the first coder's, 1 the second's. */
export async function decide(
  compared: ComparedRound,
  outcome: Decision['outcome'],
  kept: 0 | 1 | null = null,
): Promise<void> {
  const { current, open, round, coderIds } = compared;
  if (!current) return;
  const { reason } = triangulationStore.getState();
  const words = wordsOf[currentSettings().language];
  if (outcome === 'discuss' && reason.trim() === '') {
    triangulationStore.setState({ isAsking: true });
    return;
  }
  const at = open.findIndex(({ key }) => key === current.key);
  const next = open[at + 1] ?? open.find(({ key }) => key !== current.key) ?? null;
  const ran = await runCommand(decideDifference, {
    roundId: round.id,
    coderIds,
    transcriptId: current.transcriptId,
    key: current.key,
    outcome,
    keptCoderId: kept === null ? null : coderIds[kept],
    reason,
  });
  if (isRefusal(ran)) {
    triangulationStore.setState({ error: refusalSentence(words, ran) });
    return;
  }
  goToDifference(next?.key ?? null);
  announce(next ? words.triangulation.decidedNext : words.triangulation.allSettled);
}
