/**
 * What the data suggest about two themes that are not linked: they overlap, follow each other, or are said by the same
 * people. Never made by the program: the researcher accepts or ignores. Rules: docs/rules/suggestions.md.
 */
import { findIgnored } from '../axial-links/ignoreSuggestion.ts';
import { branchOf, themeTree } from '../codebook/themeTree.ts';
import type { CoderId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { BuiltInLinkType, SuggestionReason } from '../project/records.ts';
import { measureOf } from '../relations/coefficients.ts';
import { Cooccurrence } from '../relations/cooccurrence.ts';
import { usualQuestion } from '../relations/cooccurrenceQuestion.ts';
import { countSequences } from './sequences.ts';

export interface Suggestion {
  readonly fromId: ThemeId;
  readonly toId: ThemeId;
  readonly reason: SuggestionReason;
  /** 0 to 1. */
  readonly coefficient: number;
  /** What it was made from: passages or participants in common, and their base. */
  readonly count: number;
  readonly base: number;
  /** The kind that it would have; the researcher may choose another one. */
  readonly type: BuiltInLinkType;
}

/** Less is chance. */
export const leastCount = 3;
/** The strongest of each reason. */
export const mostOfReason = 10;

/** Gives a step now and then, 0 to 1; ends with the suggestions, the strongest of each reason first. */
export function* suggestLinks(project: Project, coderId: CoderId | null): Generator<number, Suggestion[]> {
  const branches = themeTree(project).order.filter(
    (node) => branchOf(node) === node && !node.theme.isRetired,
  );
  const ids = branches.map(({ theme }) => theme.id);
  const meetings = new Cooccurrence(project, { ...usualQuestion, coderId });
  while (!meetings.isComplete) {
    let steps = 0;
    meetings.advance(() => ++steps > 4);
    yield meetings.progress / 2;
  }
  const counting = countSequences(project, coderId);
  let step = counting.next();
  for (; !step.done; step = counting.next()) yield 0.5 + step.value / 2;
  const sequences = step.value;
  const found: Suggestion[] = [];
  for (const [at, fromId] of ids.entries())
    for (const toId of ids.slice(at + 1)) {
      if (isLinked(project, fromId, toId)) continue;
      const meeting = meetings.meeting(fromId, toId);
      const { firstFound, secondFound, ofFirst, ofSecond, bothSpeak, eitherSpeaks } = meeting;
      const both = Math.min(firstFound, secondFound);
      const symmetric = { fromId, toId, type: 'convergesWith' } as const;
      found.push(
        {
          ...symmetric,
          reason: 'overlap',
          coefficient: measureOf('jaccardPassages', meeting) ?? 0,
          count: both,
          base: ofFirst + ofSecond - both,
        },
        {
          ...symmetric,
          reason: 'participants',
          coefficient: measureOf('jaccardParticipants', meeting) ?? 0,
          count: bothSpeak,
          base: eitherSpeaks,
        },
        strongerSequence(fromId, toId, sequences),
      );
    }
  return strongest(project, found);
}

/** In the direction that is met more often in its passages. */
function strongerSequence(
  a: ThemeId,
  b: ThemeId,
  {
    follows,
    passagesOf,
  }: ReturnType<typeof countSequences> extends Generator<number, infer Found> ? Found : never,
): Suggestion {
  const one = (fromId: ThemeId, toId: ThemeId): Suggestion => {
    const [count, base] = [follows(fromId, toId), passagesOf(fromId)];
    const coefficient = base === 0 ? 0 : count / base;
    return { fromId, toId, reason: 'sequence', coefficient, count, base, type: 'leadsTo' };
  };
  const [there, back] = [one(a, b), one(b, a)];
  return back.coefficient > there.coefficient ? back : there;
}

function isLinked(project: Project, a: ThemeId, b: ThemeId): boolean {
  for (const { fromId, toId } of project.axialLinks.values())
    if ((fromId === a && toId === b) || (fromId === b && toId === a)) return true;
  return false;
}

const reasons: readonly SuggestionReason[] = ['overlap', 'sequence', 'participants'];

function strongest(project: Project, found: readonly Suggestion[]): Suggestion[] {
  return reasons.flatMap((reason) =>
    found
      .filter((one) => one.reason === reason && one.count >= leastCount && !findIgnored(project, one))
      .sort((a, b) => b.coefficient - a.coefficient || b.count - a.count)
      .slice(0, mostOfReason),
  );
}
