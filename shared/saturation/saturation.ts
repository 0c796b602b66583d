/**
 * How new themes become rarer from interview to interview, and where the stopping rule is met. It never says more than
 * that. Rules: docs/rules/saturation.md.
 */
import { isAtLevel, type ThemeLevel } from '../codebook/themeLevels.ts';
import { themeTree } from '../codebook/themeTree.ts';
import { isParticipantFinished } from '../coding/readingMarks.ts';
import { themeMatrix } from '../coding/themeMatrix.ts';
import type { ParticipantId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { type InterviewOrder, orderInterviews, type WantedOrder } from './interviewOrder.ts';
import { countNewThemes, type NewThemes } from './newThemes.ts';
import { findStop, findTenPlusThree, type Stop, type StoppingRule } from './stoppingRule.ts';
import { estimateUnseen, type UnseenThemes } from './unseenThemes.ts';

export interface SaturationQuestion extends StoppingRule {
  readonly level: ThemeLevel;
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

/** A theme is of an interview where the participant says something on it, or on one below it, to any coder. */
export function measureSaturation(project: Project, question: SaturationQuestion): Saturation | Refusal {
  const wrong = refuseRule(question);
  if (wrong) return wrong;
  const order = orderInterviews(project, question.order);
  if (isRefusal(order)) return order;
  const columns = order.participantIds.map((id) => ({ label: '', participantIds: [id] }));
  const matrix = themeMatrix(project, { unit: 'presence', columns });
  const rows = themeTree(project).order.flatMap((node, row) =>
    node.theme.isCodable && isAtLevel(node, question.level) ? [row] : [],
  );
  const interviews = columns.map((_, column) =>
    rows.flatMap((row, theme) => ((matrix.rows[row]?.values[column] ?? 0) > 0 ? [theme] : [])),
  );
  const counts = countNewThemes(interviews);
  return {
    order,
    interviews,
    ...counts,
    ...findStop(counts.perInterview, question),
    tenPlusThree: findTenPlusThree(counts.perInterview),
    unseen: estimateUnseen(interviews.length, timesFound(interviews, rows.length)),
    provisional: order.participantIds.filter((id) => !isParticipantFinished(project, id, null)),
  };
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
