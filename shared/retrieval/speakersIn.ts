/**
 * Who says something in a passage, as `participantsOf` has it, looked up in the turns as they are: a query looks at few
 * passages of many transcripts, for which making tables of all their turns takes longer than the answer.
 */
import type { ParticipantId } from '../project/ids.ts';
import type { Turn } from '../project/records.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { turnsInRange } from '../transcript/turns.ts';
import { isBlank } from '../transcript/whiteSpace.ts';

export function speakersIn(
  { text, turns }: { readonly text: string; readonly turns: readonly Turn[] },
  range: TextRange,
): ParticipantId[] {
  const speakers: ParticipantId[] = [];
  const { first, end } = turnsInRange(turns, range);
  for (let index = first; index < end; index++) {
    const turn = turns[index];
    if (!turn || turn.participantId === null || speakers.includes(turn.participantId)) continue;
    const from = Math.max(range.start, turn.bodyStart);
    const to = Math.min(range.end, turn.end);
    if (from < to && !isBlank(text, from, to)) speakers.push(turn.participantId);
  }
  return speakers;
}
