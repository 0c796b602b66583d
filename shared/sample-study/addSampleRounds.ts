/** The rounds of coding of the sample study: who coded what apart, who has finished, and what was settled since. */
import { WhoIndex } from '../coded-table/findWho.ts';
import type { CoderId } from '../project/ids.ts';
import type { Round } from '../project/records.ts';
import { finishPart, startRound } from '../rounds/editRounds.ts';
import { decideDifference } from '../triangulation/decisions.ts';
import { compareCoders } from '../triangulation/differences.ts';
import { roundWork } from '../triangulation/roundWork.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import {
  coderNamed,
  findSampleCoding,
  readSampleJson,
  type SampleStep,
  type SampleTarget,
  shownCoding,
} from './sampleFiles.ts';
import { type SampleDecision, sampleRounds } from './sampleRecords.ts';

const file = 'rounds.json';

export const addSampleRounds: SampleStep = async (files, target) => {
  const rounds = readSampleJson(files, file, sampleRounds);
  if (isRefusal(rounds)) return rounds;
  for (const { name, coders, transcripts, isBlind, finished, decisions } of rounds) {
    const coderIds = coders.map((initials) => coderNamed(target, initials));
    const who = new WhoIndex(target.project());
    const transcriptIds = transcripts.map((one) => who.transcriptNamed(one));
    const unknown = coders[coderIds.indexOf(null)] ?? transcripts[transcriptIds.indexOf(null)];
    if (unknown !== undefined) return refuse('sampleNotFound', { file, name: unknown });
    const wish = {
      name,
      coderIds: coderIds.filter((id) => id !== null),
      newInitials: [],
      transcriptIds: transcriptIds.filter((id) => id !== null),
      themeIds: [],
      isBlind,
    };
    const started = await target.run(startRound, wish, coderIds[0] ?? null);
    if (started) return started;
    const round = [...target.project().rounds.values()].at(-1);
    if (!round) return refuse('recordMissing');
    for (const initials of finished) {
      const ended = await target.run(finishPart, { roundId: round.id }, coderNamed(target, initials));
      if (ended) return ended;
    }
    for (const decision of decisions) {
      const settled = await decide(target, round, decision);
      if (settled) return settled;
    }
  }
  return null;
};

/** Of the first two coders of the round. */
async function decide(target: SampleTarget, round: Round, decision: SampleDecision): Promise<Refusal | null> {
  const { coder, coding, outcome, keeps = '', reason } = decision;
  const project = target.project();
  const [a, b] = round.parts.map(({ coderId }) => coderId);
  if (a === undefined || b === undefined) return refuse('roundNeedsCoders');
  const coderIds: readonly [CoderId, CoderId] = [a, b];
  const codingId = findSampleCoding(project, coding);
  const one = compareCoders(project, roundWork(project, round, coderIds)).differences.find(
    ({ codingIds }) => codingId !== null && codingIds.includes(codingId),
  );
  if (!one) return refuse('sampleNotFound', { file, name: shownCoding(coding) });
  const { key, transcriptId } = one;
  const keptCoderId = outcome === 'kept' ? coderNamed(target, keeps) : null;
  if (outcome === 'kept' && keptCoderId === null) return refuse('sampleNotFound', { file, name: keeps });
  return target.run(
    decideDifference,
    { roundId: round.id, coderIds, transcriptId, key, outcome, keptCoderId, reason },
    coderNamed(target, coder),
  );
}
