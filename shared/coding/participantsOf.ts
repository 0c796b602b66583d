/** Who says something in a passage. Rules: docs/rules/theme-counts.md. */
import type { ParticipantId } from '../project/ids.ts';
import type { Turn } from '../project/records.ts';
import { isBlank } from '../transcript/whiteSpace.ts';
import { firstTurnEndingAfter, type TurnTable, turnTable } from './turnTable.ts';

/**
 * Participants with at least one character of their own turns' bodies in [start, end) that is not white space, each once,
 * in the order in which they speak.
 */
export function participantsOf(
  text: { readonly text: string; readonly turns: readonly Turn[] },
  start: number,
  end: number,
): ParticipantId[] {
  const table = turnTable(text.turns);
  const speakers: number[] = [];
  addSpeakers(speakers, 0, table, text.text, start, end);
  return speakers.flatMap((speaker) => table.participantIds[speaker] ?? []);
}

/** Appends to `found` the speakers of the passage, as numbers of the table, that it does not hold from `first` on. */
export function addSpeakers(
  found: number[],
  first: number,
  table: TurnTable,
  text: string,
  start: number,
  end: number,
): void {
  const { starts, bodyStarts, ends, speakers } = table;
  for (let i = firstTurnEndingAfter(table, start); i < starts.length && (starts[i] ?? 0) < end; i++) {
    const speaker = speakers[i] ?? -1;
    if (speaker < 0 || found.indexOf(speaker, first) >= 0) continue;
    const from = Math.max(start, bodyStarts[i] ?? 0);
    const to = Math.min(end, ends[i] ?? 0);
    if (from < to && !isBlank(text, from, to)) found.push(speaker);
  }
}
