/** The round that is looked at, compared: its differences, what was decided, and where the view stands. */
import { useMemo } from 'react';
import type { CoderId, TranscriptId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { Decision, Round } from '../../../shared/project/records.ts';
import { decisionsByKey, settlingDecision } from '../../../shared/triangulation/decisions.ts';
import {
  type Comparison,
  compareCoders,
  type Difference,
} from '../../../shared/triangulation/differences.ts';
import { pairsOfRound, roundWork } from '../../../shared/triangulation/roundWork.ts';
import { triangulationStore, useTriangulation } from './triangulationStore.ts';

export interface ComparedRound {
  readonly round: Round;
  readonly coderIds: readonly [CoderId, CoderId];
  readonly transcriptIds: readonly TranscriptId[];
  readonly comparison: Comparison;
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Not settled, of the chosen theme where there is one. */
  readonly open: readonly Difference[];
  readonly settled: number;
  readonly current: Difference | null;
  readonly transcriptId: TranscriptId | null;
}

export function roundShown(project: Project, roundId: string | null): Round | null {
  const rounds = [...project.rounds.values()].sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  return rounds.find(({ id }) => id === roundId) ?? rounds.at(-1) ?? null;
}

/** `null` where the round has no two coders. */
export function useComparedRound(project: Project, round: Round): ComparedRound | null {
  const { pair, themeId, isFiltered, currentKey, transcriptId } = useTriangulation((state) => state);
  const pairs = pairsOfRound(round);
  const coderIds = pairs[pair] ?? pairs[0] ?? null;
  const key = coderIds?.join(' ') ?? '';
  const { codings, themes, transcripts, texts } = project;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these tables are compared; any other change leaves the answer
  const compared = useMemo(() => {
    if (!coderIds) return null;
    const work = roundWork(project, round, coderIds);
    return { work, comparison: compareCoders(project, work) };
  }, [codings, themes, transcripts, texts, round, key]);
  const { decisions: records } = project;
  // biome-ignore lint/correctness/useExhaustiveDependencies: decisions alone count
  const decisions = useMemo(() => decisionsByKey(project, round.id), [records, round.id]);
  if (!coderIds || !compared) return null;
  const { differences } = compared.comparison;
  const unsettled = differences.filter((one) => settlingDecision(decisions, one, coderIds) === null);
  const open = unsettled.filter(
    ({ a, b }) => !isFiltered || themeId === null || [...a, ...b].some((one) => one.themeId === themeId),
  );
  const current = differences.find((one) => one.key === currentKey) ?? open[0] ?? null;
  return {
    round,
    coderIds,
    transcriptIds: compared.work.transcriptIds,
    comparison: compared.comparison,
    decisions,
    open,
    settled: differences.length - unsettled.length,
    current,
    transcriptId: transcriptId ?? current?.transcriptId ?? compared.work.transcriptIds[0] ?? null,
  };
}

/** The open difference after or before the current one; round the end to the other. */
export function stepDifference({ open, current }: ComparedRound, step: 1 | -1): void {
  if (open.length === 0) return;
  const at = open.findIndex(({ key }) => key === current?.key);
  const next = open[(at + step + open.length) % open.length];
  triangulationStore.setState({ reason: '', isAsking: false, error: null });
  triangulationStore.setState({ currentKey: next?.key ?? null, transcriptId: null });
}
