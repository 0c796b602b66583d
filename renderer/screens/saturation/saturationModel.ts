/** Everything that the view shows of one count, by column (interview) and row (theme). */
import { type ThemeNode, themeTree } from '../../../shared/codebook/themeTree.ts';
import { transcriptsOf } from '../../../shared/coding/transcriptsOf.ts';
import { formatDay } from '../../../shared/participants/formatDay.ts';
import type { ParticipantId, ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import {
  measureCounted,
  type Saturation,
  type SaturationQuestion,
} from '../../../shared/saturation/saturation.ts';
import { studyQuestion } from '../../../shared/saturation/studyQuestion.ts';
import type { Language } from '../../../shared/words/plural.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import type { Counted } from './useCountedThemes.ts';

export interface InterviewColumn {
  readonly id: ParticipantId;
  readonly label: string;
  /** Day of the first interview; empty where there is none. */
  readonly day: string;
  /** Every interview with the participant is coded to its end, by whomever. */
  readonly isFinished: boolean;
}

export interface ThemeRow {
  readonly node: ThemeNode;
  readonly perParticipant: ReadonlyMap<ParticipantId, number>;
  readonly codings: number;
  /** Column of the first appearance; -1 where there is none. */
  readonly first: number;
}

export interface SaturationModel {
  readonly question: SaturationQuestion;
  readonly result: Saturation;
  readonly columns: readonly InterviewColumn[];
  readonly rows: readonly ThemeRow[];
  readonly most: number;
  /** Where each theme last brought something new, by the researcher's marks. */
  readonly lastAspects: ReadonlyMap<ThemeId, ParticipantId>;
}

/** `null` where the order cannot be made, which the commands do not let happen. */
export function saturationModel(
  project: Project,
  counted: Counted,
  language: Language,
): SaturationModel | null {
  const question = { ...studyQuestion(project), level: counted.level };
  const result = measureCounted(project, question, counted.themes);
  if (isRefusal(result)) return null;
  const ids = result.order.participantIds;
  const unfinished = new Set(result.provisional);
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const { nodes } = themeTree(project);
  const rows = counted.themes.flatMap(({ themeId, perParticipant, codings }): ThemeRow[] => {
    // A theme that was deleted since the count goes at once; the next count is on its way.
    const node = nodes.get(themeId);
    return node ? [{ node, perParticipant, codings, first: firstPlace(perParticipant, placeOf) }] : [];
  });
  const lastAspects = new Map(
    [...project.lastAspects.values()].map(({ themeId, participantId }) => [themeId, participantId]),
  );
  const columns = ids.map((id) => ({
    id,
    label: project.participants.get(id)?.label ?? '',
    day: firstDay(project, id, language),
    isFinished: !unfinished.has(id),
  }));
  return { question, result, columns, rows, most: counted.most, lastAspects };
}

function firstPlace(
  perParticipant: ReadonlyMap<ParticipantId, number>,
  placeOf: ReadonlyMap<ParticipantId, number>,
): number {
  let first = -1;
  for (const id of perParticipant.keys()) {
    const place = placeOf.get(id) ?? -1;
    if (place >= 0 && (first < 0 || place < first)) first = place;
  }
  return first;
}

function firstDay(project: Project, id: ParticipantId, language: Language): string {
  const days = transcriptsOf(project, id).flatMap(
    (transcriptId) => project.transcripts.get(transcriptId)?.date ?? [],
  );
  const [first] = days.sort();
  return first === undefined ? '' : formatDay(first, language);
}
