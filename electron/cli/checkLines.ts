/** `check` for people: one line a problem, in the order of the draft, and a summary. */
import type { DraftCheck } from '../../shared/draft-check/checkDraft.ts';
import { draftFindings } from '../../shared/draft-check/draftFindings.ts';
import { draftSummary } from '../../shared/draft-check/draftSummary.ts';
import { findingSentence } from '../../shared/draft-check/findingSentence.ts';
import type { Project } from '../../shared/project/project.ts';
import type { Words } from '../../shared/words/words.ts';

export function checkLines(project: Project, result: DraftCheck, words: Words): string[] {
  const problems = draftFindings(result).filter(({ state }) => state === 'wrong');
  const lines = problems.map((finding) =>
    words.draftCheck.at({
      paragraph: finding.paragraph,
      problem: findingSentence(project, finding, words),
    }),
  );
  return [...lines, ...draftSummary(result, words)];
}
