/**
 * How new themes become rarer from interview to interview, and where the stopping rule is met. It never says more than
 * that. Rules: docs/rules/saturation.md.
 */
import { type ChosenLevel, isAtLevel } from '../codebook/themeLevels.ts';
import { themeTree } from '../codebook/themeTree.ts';
import { transcriptsOf } from '../coding/transcriptsOf.ts';
import type { ParticipantId, ThemeId, TranscriptId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { countThemes } from '../theme-counts/countThemes.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { type InterviewOrder, orderInterviews, type WantedOrder } from './interviewOrder.ts';
import { countNewThemes, type NewThemes } from './newThemes.ts';
import { findStop, findTenPlusThree, type Stop, type StoppingRule } from './stoppingRule.ts';
import { estimateUnseen, type UnseenThemes } from './unseenThemes.ts';

export interface SaturationQuestion extends StoppingRule {
  readonly level: ChosenLevel;
  readonly order: WantedOrder;
}

export interface Saturation extends NewThemes, Stop {
  readonly order: InterviewOrder;
  /** Themes of each interview in this order, as places among the themes of the level. */
  readonly interviews: readonly (readonly number[])[];
  /** After which interview ten and three would have stopped; `null` where it is not met. */
  readonly tenPlusThree: number | null;
  readonly unseen: UnseenThemes;
  /** Participants whose interviews are not finished by any coder: with them the figures may still change. */
  readonly provisional: readonly ParticipantId[];
}

/** A theme of the level that counts, and in how many passages each participant speaks of it, with subtree. */
export interface CountedTheme {
  readonly themeId: ThemeId;
  readonly perParticipant: ReadonlyMap<ParticipantId, number>;
  /** All of them, each once. */
  readonly codings: number;
}

/** One after the other in the order of the tree, so that a window can count a large study in parts. */
export function* countedThemes(project: Project, level: ChosenLevel): Generator<CountedTheme> {
  const counts = countThemes(project);
  for (const node of themeTree(project).order) {
    if (!node.theme.isCodable || !isAtLevel(node, level)) continue;
    const { id } = node.theme;
    const { perParticipant, subtree } = counts.of(id);
    yield { themeId: id, perParticipant, codings: subtree.codings };
  }
}

export function measureSaturation(project: Project, question: SaturationQuestion): Saturation | Refusal {
  return measureCounted(project, question, [...countedThemes(project, question.level)]);
}

/**
 * A theme is of an interview where the participant says something on it, or on one below it, to any coder. `themes` are
 * those that `countedThemes` gives for the question's level.
 */
export function measureCounted(
  project: Project,
  question: SaturationQuestion,
  themes: readonly CountedTheme[],
): Saturation | Refusal {
  const wrong = refuseRule(question);
  if (wrong) return wrong;
  const order = orderInterviews(project, question.order);
  if (isRefusal(order)) return order;
  const placeOf = new Map(order.participantIds.map((id, place) => [id, place]));
  const interviews: number[][] = order.participantIds.map(() => []);
  themes.forEach(({ perParticipant }, theme) => {
    for (const id of perParticipant.keys()) interviews[placeOf.get(id) ?? -1]?.push(theme);
  });
  const counts = countNewThemes(interviews);
  const finished = finishedTranscripts(project);
  return {
    order,
    interviews,
    ...counts,
    ...findStop(counts.perInterview, question),
    tenPlusThree: findTenPlusThree(counts.perInterview),
    unseen: estimateUnseen(interviews.length, timesFound(interviews, themes.length)),
    provisional: order.participantIds.filter(
      (id) => !transcriptsOf(project, id).every((transcriptId) => finished.has(transcriptId)),
    ),
  };
}

/** By any coder. */
function finishedTranscripts({ readingMarks }: Project): Set<TranscriptId> {
  const finished = new Set<TranscriptId>();
  for (const mark of readingMarks.values()) if (mark.isFinished) finished.add(mark.transcriptId);
  return finished;
}

/** For each theme that was found, in how many interviews. */
export function timesFound(interviews: readonly (readonly number[])[], themes: number): number[] {
  const counts = new Array<number>(themes).fill(0);
  for (const found of interviews) for (const theme of found) counts[theme] = (counts[theme] ?? 0) + 1;
  return counts.filter((count) => count > 0);
}

function refuseRule({ base, run, threshold }: StoppingRule): Refusal | null {
  if (!Number.isInteger(base) || base < 1) return refuse('saturationBase');
  if (!Number.isInteger(run) || run < 1) return refuse('saturationRun');
  return threshold >= 0 && threshold <= 1 ? null : refuse('saturationThreshold');
}
