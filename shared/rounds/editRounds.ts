/** Commands on rounds: starting one, declaring a part finished, lifting the blind, taking a round away. Rules: docs/rules/rounds.md. */
import { readUpToEnd } from '../coding/readingMarks.ts';
import { added, changeSet, type RecordChange, removed, updated } from '../project/changeSet.ts';
import type { Command, CommandContext } from '../project/command.ts';
import type { CoderId, RoundId, ThemeId, TranscriptId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { Coder, Round } from '../project/records.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { isBlindNow } from './blindRounds.ts';

export interface NewRound {
  readonly name: string;
  readonly coderIds: readonly CoderId[];
  /** Coders that the project does not have yet. */
  readonly newInitials: readonly string[];
  readonly transcriptIds: readonly TranscriptId[];
  readonly themeIds: readonly ThemeId[];
  readonly isBlind: boolean;
}

export const startRound: Command<'startRound', NewRound> = {
  name: 'startRound',
  seesHidden: true,
  run(project, input, context) {
    const name = input.name.trim();
    if (!name) return refuse('roundNameEmpty');
    for (const round of project.rounds.values())
      if (round.name.toLowerCase() === name.toLowerCase()) return refuse('roundExists', { name });
    if (input.transcriptIds.length === 0) return refuse('roundNeedsTranscripts');
    const coders = codersOf(project, input, context);
    if (isRefusal(coders)) return coders;
    if (coders.all.length < 2) return refuse('roundNeedsCoders');
    const round: Round = {
      id: context.newId<RoundId>(),
      name,
      transcriptIds: input.transcriptIds,
      themeIds: input.themeIds,
      isBlind: input.isBlind,
      parts: coders.all.map((coderId) => ({ coderId, finishedAt: null })),
      startedBy: context.coderId,
      startedAt: context.now,
      liftedBy: null,
      liftedAt: null,
      closedAt: null,
      before: [],
    };
    return { changes: changeSet([...coders.changes, added('rounds', round)]), about: { name } };
  },
};

function codersOf(
  project: Project,
  { coderIds, newInitials }: NewRound,
  { newId, now }: CommandContext,
): { readonly all: readonly CoderId[]; readonly changes: readonly RecordChange[] } | Refusal {
  const all = new Set(coderIds);
  const fresh = new Map<string, Coder>();
  const known = new Map([...project.coders.values()].map((one) => [one.initials.toLowerCase(), one.id]));
  for (const written of newInitials) {
    const initials = written.trim();
    const key = initials.toLowerCase();
    const there = known.get(key);
    if (there) all.add(there);
    else if (initials && !fresh.has(key))
      fresh.set(key, { id: newId<CoderId>(), initials, name: '', createdAt: now });
  }
  for (const id of all) if (!project.coders.has(id)) return refuse('recordMissing');
  const coders = [...fresh.values()];
  return {
    all: [...all, ...coders.map(({ id }) => id)],
    changes: coders.map((coder) => added('coders', coder)),
  };
}

/** The acting coder has read all of the round's transcripts: what is not coded there was seen and left. */
export const finishPart: Command<'finishPart', { roundId: RoundId }> = {
  name: 'finishPart',
  seesHidden: true,
  run(project, { roundId }, context) {
    const own = ownPart(project, roundId, context.coderId);
    if (isRefusal(own)) return own;
    const { round, coderId } = own;
    const marks = round.transcriptIds.flatMap((id) => readUpToEnd(project, id, coderId, context));
    return {
      changes: changeSet([withPart(round, coderId, context.now), ...marks]),
      about: { name: round.name },
    };
  },
};

/** Refused once all had finished: then the others' work was there to be seen. */
export const reopenPart: Command<'reopenPart', { roundId: RoundId }> = {
  name: 'reopenPart',
  seesHidden: true,
  run(project, { roundId }, { coderId }) {
    const own = ownPart(project, roundId, coderId);
    if (isRefusal(own)) return own;
    const { round } = own;
    if (round.isBlind && !isBlindNow(round)) return refuse('roundWasSeen', { name: round.name });
    return { changes: changeSet([withPart(round, own.coderId, null)]), about: { name: round.name } };
  },
};

/** Whoever does it is named in the record and in the history, and it is not undone. */
export const liftBlind: Command<'liftBlind', { roundId: RoundId }> = {
  name: 'liftBlind',
  seesHidden: true,
  run(project, { roundId }, { coderId, now }) {
    const round = project.rounds.get(roundId);
    if (!round) return refuse('recordMissing');
    if (!isBlindNow(round)) return refuse('roundNotBlind', { name: round.name });
    return {
      changes: changeSet([updated('rounds', round, { liftedAt: now, liftedBy: coderId })]),
      about: { name: round.name },
    };
  },
};

/** Refused while it is blind, since that would show what it hides, and while decisions belong to it. */
export const removeRound: Command<'removeRound', { roundId: RoundId }> = {
  name: 'removeRound',
  seesHidden: true,
  run(project, { roundId }) {
    const round = project.rounds.get(roundId);
    if (!round) return refuse('recordMissing');
    if (isBlindNow(round)) return refuse('roundStillBlind', { name: round.name });
    for (const decision of project.decisions.values())
      if (decision.roundId === roundId) return refuse('roundHasDecisions', { name: round.name });
    return { changes: changeSet([removed('rounds', round)]), about: { name: round.name } };
  },
};

function ownPart(
  project: Project,
  roundId: RoundId,
  coderId: CoderId | null,
): { readonly round: Round; readonly coderId: CoderId } | Refusal {
  const round = project.rounds.get(roundId);
  if (!round) return refuse('recordMissing');
  if (coderId === null) return refuse('noCoder');
  if (round.closedAt !== null) return refuse('roundIsClosed', { name: round.name });
  const initials = project.coders.get(coderId)?.initials ?? '';
  return round.parts.some((part) => part.coderId === coderId)
    ? { round, coderId }
    : refuse('roundNotYours', { name: round.name, coder: initials });
}

function withPart(round: Round, coderId: CoderId, finishedAt: string | null): RecordChange {
  const parts = round.parts.map((part) => (part.coderId === coderId ? { ...part, finishedAt } : part));
  return updated('rounds', round, { parts });
}
