/** The paragraph for the methods section, in one language. Rules: docs/rules/saturation.md, SA15. */
import type { Project } from '../project/project.ts';
import type { Words } from '../words/words.ts';
import type { Saturation, SaturationQuestion } from './saturation.ts';

type Rule = Omit<SaturationQuestion, 'order'>;

/** Says what was done and where the rule was met; never that saturation was reached. */
export function saturationSentence(
  { saturation: words }: Words,
  project: Pick<Project, 'participants'>,
  result: Saturation,
  rule: Rule,
): string {
  const count = result.order.participantIds.length;
  if (count === 0) return words.none;
  const { sentence } = words;
  const order = { date: sentence.byDate, number: sentence.byNumber, hand: sentence.byHand }[result.order.by];
  const parts = [count === 1 ? sentence.one : order({ count }), verdict(words, result, rule)];
  if (result.provisional.length > 0) {
    const labels = result.provisional.map((id) => project.participants.get(id)?.label ?? '');
    parts.push(sentence.provisional({ count: labels.length, participants: labels.join(', ') }));
  }
  return parts.join(' ');
}

function verdict({ sentence }: Words['saturation'], result: Saturation, rule: Rule): string {
  const { met, runs } = result;
  const { base, run, threshold, level } = rule;
  const missing = base + run - result.perInterview.length;
  if (missing > 0) return sentence.tooFew({ base, run, missing });
  const themes = runs[0]?.base ?? 0;
  if (themes === 0) return sentence.emptyBase({ base, level });
  const last = met && runs.find(({ from }) => from === met.reachedAt + 1);
  if (!met || !last) return sentence.notMet({ base, run, threshold, level, themes });
  return sentence.met({
    ...{ base, run, threshold, level, themes, reached: met.reachedAt, completed: met.completedAt },
    count: last.newInRun,
    share: last.ratio ?? 0,
  });
}
