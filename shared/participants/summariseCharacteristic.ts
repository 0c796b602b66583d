/** The summary of one characteristic, or of one fact of the interviews, over some participants. */
import type { ParticipantId } from '../project/ids.ts';
import { compareNatural } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';
import type { Characteristic, Transcript } from '../project/records.ts';
import type { Language } from '../words/plural.ts';
import { classesOf } from './classesOf.ts';
import {
  type ClassSummary,
  type Summary,
  summariseClasses,
  summariseDates,
  summariseNumbers,
} from './summaries.ts';

export type TranscriptFact = 'date' | 'durationMinutes' | 'place' | 'interviewer';

export function summariseCharacteristic(
  project: Project,
  characteristic: Characteristic,
  ids: readonly ParticipantId[],
  language: Language,
): Summary {
  const values = ids.map((id) => project.participants.get(id)?.characteristics[characteristic.id]);
  // A text where a number is wanted, as a damaged or foreign file may bring, is no number: it is counted as missing.
  if (characteristic.type === 'number')
    return summariseNumbers(values.map((value) => (typeof value === 'number' ? value : null)));
  if (characteristic.type === 'date')
    return summariseDates(values.map((value) => (typeof value === 'string' && value !== '' ? value : null)));
  return countsByClass(project, characteristic, ids, language);
}

/** Of a number too, where it has bounds or not. */
export function countsByClass(
  project: Pick<Project, 'participants' | 'characteristics'>,
  { id }: Pick<Characteristic, 'id'>,
  ids: readonly ParticipantId[],
  language: Language,
): ClassSummary {
  const { classes, missing } = classesOf(project, id, language);
  const shown = new Set(ids);
  const among = (members: readonly ParticipantId[]) => members.filter((one) => shown.has(one)).length;
  return summariseClasses(
    classes.map(({ label, participantIds }) => ({ label, count: among(participantIds) })),
    among(missing),
  );
}

/** Each interview counts once, however many participants speak in it. */
export function summariseFact(interviews: readonly Transcript[], fact: TranscriptFact): Summary {
  const once = [...new Set(interviews)];
  if (fact === 'durationMinutes') return summariseNumbers(once.map(({ durationMinutes }) => durationMinutes));
  if (fact === 'date') return summariseDates(once.map(({ date }) => date));
  const counts = new Map<string, number>();
  for (const { [fact]: value } of once) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a], [b]) => compareNatural(a, b));
  return summariseClasses(
    sorted.map(([label, count]) => ({ label, count })),
    once.length - [...counts.values()].reduce((sum, count) => sum + count, 0),
  );
}
