/** Which passages are coded for hits: the words found, their sentence, their turn, or the answers to a question (SR9). */
import { type Project, textOf } from '../project/project.ts';
import type { TranscriptText } from '../project/records.ts';
import { sentenceAt } from '../transcript/sentences.ts';
import { type TextRange, trimRange } from '../transcript/textRange.ts';
import { bodyOf, turnIndexAt } from '../transcript/turns.ts';
import type { Hit } from './searchTranscripts.ts';

export const passageKinds = ['hit', 'sentence', 'turn', 'answers'] as const;
export type PassageKind = (typeof passageKinds)[number];

/** Each passage once, in the order of the hits; none that is nothing but white space. */
export function passagesOfHits(project: Project, hits: readonly Hit[], kind: PassageKind): Hit[] {
  const passages = new Map<string, Hit>();
  for (const { transcriptId, start, end } of hits) {
    const text = textOf(project, transcriptId);
    for (const range of rangesOf(text, { start, end }, kind)) {
      const trimmed = trimRange(text.text, range);
      if (trimmed.end === trimmed.start) continue;
      const key = `${transcriptId}/${trimmed.start}/${trimmed.end}`;
      if (!passages.has(key)) passages.set(key, { transcriptId, ...trimmed });
    }
  }
  return [...passages.values()];
}

function rangesOf(text: TranscriptText, hit: TextRange, kind: PassageKind): TextRange[] {
  const index = turnIndexAt(text.turns, hit.start);
  const turn = text.turns[index];
  if (kind === 'hit' || !turn) return [hit];
  if (kind === 'turn') return [bodyOf(turn)];
  if (kind === 'answers') return answersTo(text, index);
  const [first, last] = [hit.start, hit.end - 1].map((offset) => sentenceAt(text.text, turn, offset));
  return first && last ? [{ start: first.start, end: last.end }] : [hit];
}

/** The turns that follow an interviewer's until the interviewer speaks again (QW6, QW7); none for a participant's turn. */
function answersTo({ turns }: TranscriptText, question: number): TextRange[] {
  const asked = turns[question];
  if (!asked || asked.participantId !== null || asked.speaker === '') return [];
  const answers: TextRange[] = [];
  for (const turn of turns.slice(question + 1)) {
    if (turn.participantId === null) break;
    answers.push(bodyOf(turn));
  }
  return answers;
}
