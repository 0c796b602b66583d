/** How differences were settled, and what stands then: the consensus. Rules: docs/rules/triangulation.md, TR5 to TR9. */
import { distinctPassages } from '../coding/moveDecisions.ts';
import { passageFields } from '../coding/passage.ts';
import { added, changeSet, type RecordChange } from '../project/changeSet.ts';
import { CodingTable } from '../project/codingTable.ts';
import type { Command } from '../project/command.ts';
import type { CoderId, CodingId, DecisionId, RoundId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Coding, ConsensusPassage, Decision, Round } from '../project/records.ts';
import { sameValue } from '../project/sameValue.ts';
import { isBlindNow } from '../rounds/blindRounds.ts';
import { refuse } from '../words/refusal.ts';
import {
  type CodedPassage,
  type ComparedWork,
  compareCoders,
  type Difference,
  passageOf,
} from './differences.ts';
import { pairsOfRound, roundWork } from './roundWork.ts';

export interface DecisionInput {
  readonly roundId: RoundId;
  readonly coderIds: readonly [CoderId, CoderId];
  readonly transcriptId: TranscriptId;
  /** Of the difference. */
  readonly key: string;
  readonly outcome: Decision['outcome'];
  /** Whose coding stays, for `kept`. */
  readonly keptCoderId: CoderId | null;
  readonly reason: string;
}

export const decideDifference: Command<'decideDifference', DecisionInput> = {
  name: 'decideDifference',
  run(project, input, { coderId, now, newId }) {
    const round = project.rounds.get(input.roundId);
    if (!round) return refuse('recordMissing');
    if (isBlindNow(round)) return refuse('roundStillBlind', { name: round.name });
    const reason = input.reason.trim();
    if (input.outcome === 'discuss' && !reason) return refuse('discussNeedsReason');
    const work = { ...roundWork(project, round, input.coderIds), transcriptIds: [input.transcriptId] };
    const one = compareCoders(project, work).differences.find(({ key }) => key === input.key);
    if (!one) return refuse('differenceGone');
    const decision: Decision = {
      id: newId<DecisionId>(),
      roundId: round.id,
      transcriptId: one.transcriptId,
      start: one.start,
      end: one.end,
      codingIds: one.codingIds,
      outcome: input.outcome,
      keptCoderId: input.outcome === 'kept' ? input.keptCoderId : null,
      consensus: consensusOf(one, input, input.coderIds),
      reason,
      coderId,
      createdAt: now,
    };
    const transcript = project.transcripts.get(one.transcriptId)?.name ?? '';
    return { changes: changeSet([added('decisions', decision)]), about: { transcript } };
  },
};

type Outcome = Pick<Decision, 'outcome' | 'keptCoderId'>;

function consensusOf(
  one: Difference,
  { outcome, keptCoderId }: Outcome,
  [first, second]: ComparedWork['coderIds'],
): ConsensusPassage[] {
  const all: readonly CodedPassage[] = [...one.a, ...one.b];
  switch (outcome) {
    case 'kept':
      // Of three coders the one who was kept may be another, who had nothing there.
      return (keptCoderId === first ? one.a : keptCoderId === second ? one.b : []).map(passageOf);
    case 'both':
      return distinctPassages(all.map(passageOf));
    case 'merged': {
      const { start, end } = one;
      return distinctPassages(all.map(({ themeId }) => ({ themeId, start, end })));
    }
    case 'discuss':
      return [];
  }
}

/** The decision that counts for each set of codings: the latest. */
export function decisionsByKey(project: Project, roundId: RoundId): ReadonlyMap<string, Decision> {
  const latest = new Map<string, Decision>();
  for (const decision of project.decisions.values()) {
    if (decision.roundId !== roundId) continue;
    const key = decision.codingIds.join(' ');
    const before = latest.get(key);
    if (!before || before.createdAt <= decision.createdAt) latest.set(key, decision);
  }
  return latest;
}

/**
 * The decision that settles a difference; `null` while there is none, where it is only to be discussed, and where codings
 * were changed since so that the outcome would be another one.
 */
export function settlingDecision(
  decisions: ReadonlyMap<string, Decision>,
  one: Difference,
  coderIds: ComparedWork['coderIds'],
): Decision | null {
  const decision = decisions.get(one.key);
  if (!decision || decision.outcome === 'discuss') return null;
  return isSame(decision.consensus, consensusOf(one, decision, coderIds)) ? decision : null;
}

function isSame(a: readonly ConsensusPassage[], b: readonly ConsensusPassage[]): boolean {
  const keys = (all: readonly ConsensusPassage[]) =>
    all.map(({ themeId, start, end }) => `${themeId} ${start} ${end}`).sort();
  return sameValue(keys(a), keys(b));
}

/**
 * The project as if both coders had coded each settled difference as it was settled: agreement after discussion. What is
 * open stays as each has it.
 */
export function afterDecisions(project: Project, round: Round, work: ComparedWork): Project {
  return withSettled(project, round, [work]);
}

/** The same for all coders of the round: where decisions of several pairs are on one coding, the latest counts for it. */
export function afterDecisionsOfAll(project: Project, round: Round): Project {
  const works = pairsOfRound(round).map((coderIds) => roundWork(project, round, coderIds));
  return withSettled(project, round, works);
}

function withSettled(project: Project, round: Round, works: readonly ComparedWork[]): Project {
  const decisions = decisionsByKey(project, round.id);
  const settled = works.flatMap(({ coderIds, ...work }) =>
    compareCoders(project, { coderIds, ...work }).differences.flatMap((one) => {
      const decision = settlingDecision(decisions, one, coderIds);
      return decision ? [{ decision, coderIds, codingIds: one.codingIds }] : [];
    }),
  );
  settled.sort(({ decision: a }, { decision: b }) => (a.createdAt > b.createdAt ? -1 : 1));
  const gone = new Set<CodingId>();
  const fresh = new Map<CodingId, Coding>();
  for (const { decision, coderIds, codingIds } of settled)
    for (const coderId of coderIds) {
      const own = codingIds.filter((id) => project.codings.get(id)?.coderId === coderId);
      if (own.some((id) => gone.has(id))) continue;
      for (const id of own) gone.add(id);
      decision.consensus.forEach((passage, index) => {
        if (!isThere(project, decision.transcriptId, passage)) return;
        const id = `${decision.id} ${coderId} ${index}` as CodingId;
        const made = { id, coderId, createdAt: decision.createdAt };
        fresh.set(id, codingOf(project, decision.transcriptId, passage, made));
      });
    }
  if (settled.length === 0) return project;
  const kept = [...project.codings.values()].filter(({ id }) => !gone.has(id));
  return { ...project, codings: CodingTable.of([...kept, ...fresh.values()]) };
}

/** What both coded alike, and what was settled. */
export function consensusOfRound(
  project: Project,
  round: Round,
  work: ComparedWork,
): (ConsensusPassage & { readonly transcriptId: TranscriptId })[] {
  const decisions = decisionsByKey(project, round.id);
  const { agreed, differences } = compareCoders(project, work);
  const settled = differences.flatMap((one) => {
    const { consensus = [] } = settlingDecision(decisions, one, work.coderIds) ?? {};
    return consensus.map((passage) => ({ ...passage, transcriptId: one.transcriptId }));
  });
  return [...agreed, ...settled].filter((one) => isThere(project, one.transcriptId, one));
}

/** The consensus as codings of an author of its own ("MP+JD"), to count and export like any coder's. What is there stays. */
export const storeConsensus: Command<
  'storeConsensus',
  { roundId: RoundId; coderIds: readonly [CoderId, CoderId] }
> = {
  name: 'storeConsensus',
  run(project, { roundId, coderIds }, { newId, now }) {
    const round = project.rounds.get(roundId);
    if (!round) return refuse('recordMissing');
    if (isBlindNow(round)) return refuse('roundStillBlind', { name: round.name });
    const initials = coderIds.map((id) => project.coders.get(id)?.initials ?? '').join('+');
    const changes: RecordChange[] = [];
    let coderId = [...project.coders.values()].find((one) => one.initials === initials)?.id;
    if (!coderId) {
      coderId = newId<CoderId>();
      changes.push(added('coders', { id: coderId, initials, name: '', createdAt: now }));
    }
    const keyOf = (one: ConsensusPassage & { transcriptId: TranscriptId }) =>
      `${one.transcriptId} ${one.themeId} ${one.start} ${one.end}`;
    const present = new Set<string>();
    for (const coding of project.codings.values()) if (coding.coderId === coderId) present.add(keyOf(coding));
    for (const one of consensusOfRound(project, round, roundWork(project, round, coderIds))) {
      if (present.has(keyOf(one))) continue;
      present.add(keyOf(one));
      const made = { id: newId<CodingId>(), coderId, createdAt: now };
      changes.push(added('codings', codingOf(project, one.transcriptId, one, made)));
    }
    return { changes: changeSet(changes), about: { initials } };
  },
};

/** Its theme may be gone, or its text shorter, since it was decided. */
function isThere(project: Project, transcriptId: TranscriptId, { themeId, end }: ConsensusPassage): boolean {
  return project.themes.get(themeId)?.isCodable === true && end <= textOf(project, transcriptId).text.length;
}

function codingOf(
  project: Project,
  transcriptId: TranscriptId,
  { themeId, start, end }: ConsensusPassage,
  made: Pick<Coding, 'id' | 'coderId' | 'createdAt'>,
): Coding {
  const { text } = textOf(project, transcriptId);
  return { ...made, transcriptId, themeId, ...passageFields(text, { start, end }), comment: '' };
}
