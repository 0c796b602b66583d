/** Rounds and decisions of another project: a coder's part comes back as finished, the rest comes in once. Rules: docs/rules/rounds.md, RB7. */
import { added, type RecordChange, updated } from '../project/changeSet.ts';
import type { CoderId, CodingId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { Decision, KeptFigures, Round, RoundPart } from '../project/records.ts';
import type { Recognised } from './mergePlan.ts';

export function mergeRounds(
  project: Project,
  other: Project,
  known: Recognised,
  codings: ReadonlyMap<CodingId, CodingId>,
  changes: RecordChange[],
): void {
  for (const round of other.rounds.values()) {
    const own = project.rounds.get(round.id);
    const theirs = partsHere(round, known);
    if (!own) changes.push(added('rounds', roundHere(round, theirs, known)));
    else if (own.closedAt === null) {
      const parts = joinParts(own.parts, theirs);
      if (parts) changes.push(updated('rounds', own, { parts }));
    }
  }
  for (const decision of other.decisions.values()) {
    const transcriptId = known.transcripts.get(decision.transcriptId);
    if (transcriptId && !known.edited.has(decision.transcriptId) && !project.decisions.has(decision.id))
      changes.push(added('decisions', { ...decisionHere(decision, known, codings), transcriptId }));
  }
}

function partsHere({ parts }: Round, { coders }: Recognised): RoundPart[] {
  return parts.flatMap((part) => {
    const coderId = coders.get(part.coderId);
    return coderId ? [{ ...part, coderId }] : [];
  });
}

/** A part declared finished anywhere is finished; a coder who joined elsewhere has joined. `null`: nothing new. */
function joinParts(own: readonly RoundPart[], theirs: readonly RoundPart[]): RoundPart[] | null {
  const finished = new Map(theirs.map(({ coderId, finishedAt }) => [coderId, finishedAt]));
  const ids = new Set(own.map(({ coderId }) => coderId));
  const parts = own.map((part) => ({
    ...part,
    finishedAt: part.finishedAt ?? finished.get(part.coderId) ?? null,
  }));
  parts.push(...theirs.filter(({ coderId }) => !ids.has(coderId)));
  const isSame =
    parts.length === own.length && parts.every((part, index) => part.finishedAt === own[index]?.finishedAt);
  return isSame ? null : parts;
}

function roundHere(round: Round, parts: readonly RoundPart[], known: Recognised): Round {
  return {
    ...round,
    parts,
    transcriptIds: round.transcriptIds.flatMap((id) => known.transcripts.get(id) ?? []),
    themeIds: round.themeIds.map((id) => known.themes.get(id) ?? id),
    startedBy: coderHere(round.startedBy, known),
    liftedBy: coderHere(round.liftedBy, known),
    before: round.before.map((figures) => keptHere(figures, known)),
  };
}

function keptHere(figures: KeptFigures, known: Recognised): KeptFigures {
  const coder = (id: CoderId) => known.coders.get(id) ?? id;
  const theme = <One extends { readonly themeId: ThemeId }>(one: One): One => ({
    ...one,
    themeId: known.themes.get(one.themeId) ?? one.themeId,
  });
  const two = ([a, b]: readonly [CoderId, CoderId]) => [coder(a), coder(b)] as const;
  const domains = figures.domains.map(theme);
  return 'pairs' in figures
    ? {
        ...figures,
        coderIds: figures.coderIds.map(coder),
        themes: figures.themes.map(theme),
        domains,
        pairs: figures.pairs.map((pair) => ({ ...pair, coderIds: two(pair.coderIds) })),
      }
    : { ...figures, coderIds: two(figures.coderIds), themes: figures.themes.map(theme), domains };
}

function decisionHere(
  decision: Decision,
  known: Recognised,
  codings: ReadonlyMap<CodingId, CodingId>,
): Decision {
  return {
    ...decision,
    codingIds: decision.codingIds.map((id) => codings.get(id) ?? id).sort(),
    keptCoderId: coderHere(decision.keptCoderId, known),
    coderId: coderHere(decision.coderId, known),
    consensus: decision.consensus.map((one) => ({
      ...one,
      themeId: known.themes.get(one.themeId) ?? one.themeId,
    })),
  };
}

function coderHere(id: CoderId | null, { coders }: Recognised): CoderId | null {
  return id && (coders.get(id) ?? null);
}
