/** Goes through the words that a question is about, interview after interview. */
import { subtreeOf, themeTree } from '../codebook/themeTree.ts';
import { transcriptOrder } from '../coding/findCodings.ts';
import type { ThemeId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Turn } from '../project/records.ts';
import { type TextRange, uniteRanges } from '../transcript/textRange.ts';
import { turnsInRange } from '../transcript/turns.ts';
import { Tokenizer } from './tokens.ts';
import type { WordQuestion } from './wordQuestion.ts';

export type VisitWord = (word: string, transcriptId: TranscriptId, start: number, end: number) => void;

/** A word counts where its first character stands. Yields after each interview the share of them that is done. */
export function* scanWords(
  project: Project,
  question: WordQuestion,
  visit: VisitWord,
): Generator<number, void> {
  const tokenizer = new Tokenizer();
  const themes = question.themeId === null ? null : themesBelow(project, question.themeId);
  const ids = transcriptOrder(project);
  for (const [index, transcriptId] of ids.entries()) {
    const { text, turns } = textOf(project, transcriptId);
    const ranges = themes
      ? rangesOf(project, transcriptId, themes, question)
      : [{ start: 0, end: text.length }];
    for (const range of ranges) {
      const { first, end } = turnsInRange(turns, range);
      for (const turn of turns.slice(first, end)) {
        if (!isAsked(turn, question)) continue;
        const from = wordStart(text, Math.max(range.start, turn.bodyStart), turn);
        const to = Math.min(range.end, turn.end);
        tokenizer.eachToken(text, from, to, (word, at, behind) => visit(word, transcriptId, at, behind));
      }
    }
    yield (index + 1) / ids.length;
  }
}

/** A range that begins inside a word does not hold its first character. */
function wordStart(text: string, start: number, turn: Turn): number {
  const isLetter = (offset: number) => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(offset));
  let from = start;
  if (from > turn.bodyStart && isLetter(from - 1)) while (from < turn.end && isLetter(from)) from++;
  return from;
}

function isAsked({ participantId }: Turn, { speakers }: WordQuestion): boolean {
  if (speakers === 'everybody') return true;
  if (speakers === 'participants') return participantId !== null;
  return speakers === 'interviewers' ? participantId === null : participantId === speakers;
}

function themesBelow(project: Project, themeId: ThemeId): ReadonlySet<ThemeId> {
  const node = themeTree(project).nodes.get(themeId);
  return new Set(node ? subtreeOf(node).map(({ theme }) => theme.id) : []);
}

function rangesOf(
  project: Project,
  transcriptId: TranscriptId,
  themes: ReadonlySet<ThemeId>,
  { coderId }: WordQuestion,
): TextRange[] {
  const ranges: TextRange[] = [];
  for (const coding of project.codings.ofTranscript(transcriptId).values())
    if (themes.has(coding.themeId) && (coderId === null || coding.coderId === coderId)) ranges.push(coding);
  return uniteRanges(ranges);
}
