/** The sentences of a paragraph, each with its lists and labels. Rules: docs/rules/draft-check.md, DC16. */
import { sentencesIn } from '../transcript/sentences.ts';
import type { TextRange } from '../transcript/textRange.ts';
import type { LabelRun } from './labelRuns.ts';

export interface DraftSentence extends TextRange {
  readonly runs: readonly LabelRun[];
}

/**
 * Points inside brackets end no sentence; a list in a bracket alone belongs to the sentence before it. Quotations of `text`
 * are hidden by U+E000.
 */
export function draftSentences(text: string, runs: readonly LabelRun[]): DraftSentence[] {
  const joined: { start: number; end: number; runs: LabelRun[] }[] = [];
  for (const { start, end } of sentencesIn(withoutInnerPoints(text), 0, text.length)) {
    const last = joined.at(-1);
    if (last && /^[([][^()\uE000]*[)\]]\s*[.;,]?$/u.test(text.slice(start, end))) last.end = end;
    else joined.push({ start, end, runs: [] });
  }
  let at = 0;
  for (const run of runs) {
    while (at < joined.length - 1 && (joined[at]?.end ?? 0) <= run.start) at++;
    joined[at]?.runs.push(run);
  }
  return joined;
}

/** Of one length with the text, so that positions stay. */
function withoutInnerPoints(text: string): string {
  let depth = 0;
  return text.replace(/[().!?…]/gu, (sign) => {
    if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) return ',';
    return sign;
  });
}
