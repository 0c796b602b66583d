/**
 * Table 1 of a study: facts of the interviews and characteristics in rows, participants in columns, and what each row
 * comes to. Rules: docs/rules/participants.md.
 */
import type { CharacteristicId, ParticipantId } from '../project/ids.ts';
import { inNaturalOrder } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';
import type { Characteristic, CharacteristicValue, Participant, Transcript } from '../project/records.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import { characteristicOrder } from './characteristicOrder.ts';
import { formatDay } from './formatDay.ts';
import { interviewsOf } from './interviewsOf.ts';
import { boundsOf } from './numberClasses.ts';
import type { Summary } from './summaries.ts';
import {
  countsByClass,
  summariseCharacteristic,
  summariseFact,
  type TranscriptFact,
} from './summariseCharacteristic.ts';
import { writeNumber } from './writeNumber.ts';
import { writeSummary } from './writeSummary.ts';

export interface TableOne {
  /** In natural order. */
  readonly participants: readonly Participant[];
  readonly rows: readonly TableOneRow[];
}

export interface TableOneRow {
  readonly key: CharacteristicId | TranscriptFact;
  readonly heading: string;
  /** One a participant, as it is printed; `null` for a missing value. */
  readonly cells: readonly (string | null)[];
  readonly summary: Summary;
  readonly sentence: string;
}

/** `ids`: only these participants. A fact that no interview has makes no row. */
export function tableOne(
  project: Project,
  language: Language,
  ids: ReadonlySet<ParticipantId> | null = null,
): TableOne {
  const all = inNaturalOrder(project.participants.values(), ({ label }) => label);
  const participants = ids ? all.filter(({ id }) => ids.has(id)) : all;
  const facts = (['date', 'durationMinutes', 'place', 'interviewer'] as const).flatMap(
    (fact) => factRow(project, participants, fact, language) ?? [],
  );
  const traits = characteristicOrder(project).map((one) => traitRow(project, participants, one, language));
  return { participants, rows: [...facts, ...traits] };
}

function traitRow(
  project: Project,
  participants: readonly Participant[],
  characteristic: Characteristic,
  language: Language,
): TableOneRow {
  const ids = participants.map(({ id }) => id);
  const summary = summariseCharacteristic(project, characteristic, ids, language);
  const sentence = writeSummary(summary, language);
  const hasClasses = summary.n > 0 && boundsOf(characteristic).length > 0;
  const byClass = hasClasses
    ? writeSummary({ ...countsByClass(project, characteristic, ids, language), missing: 0 }, language)
    : '';
  return {
    key: characteristic.id,
    heading: characteristic.name,
    cells: participants.map(({ characteristics }) =>
      writeValue(characteristic.type, characteristics[characteristic.id], language),
    ),
    summary,
    sentence: [sentence, byClass].filter(Boolean).join(wordsOf[language].participants.between),
  };
}

/** A value as it is shown; `null` where there is none. */
export function writeValue(
  type: Characteristic['type'],
  value: CharacteristicValue | undefined,
  language: Language,
): string | null {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return writeNumber(value, language);
  return type === 'date' ? formatDay(value, language) : value;
}

/** One interviewer alone says nothing about the participants. */
function factRow(
  project: Project,
  participants: readonly Participant[],
  fact: TranscriptFact,
  language: Language,
): TableOneRow | null {
  const interviews = interviewsOf(project);
  const own = participants.map(({ id }) => interviews.get(id) ?? []);
  const summary = summariseFact(own.flat(), fact);
  if (summary.n === 0) return null;
  if (fact === 'interviewer' && summary.kind === 'classes' && summary.counts.length < 2) return null;
  return {
    key: fact,
    heading: wordsOf[language].participants.facts[fact],
    cells: own.map((all) => joined(all.map((one) => writeFact(one, fact, language)))),
    summary,
    sentence: writeSummary(summary, language, fact === 'durationMinutes'),
  };
}

export function writeFact(transcript: Transcript, fact: TranscriptFact, language: Language): string | null {
  const value = transcript[fact];
  if (value === null || value === '') return null;
  if (typeof value === 'number') return writeNumber(value, language);
  return fact === 'date' ? formatDay(value, language) : value;
}

/** Facts of several interviews of one participant stand in one cell. */
function joined(values: readonly (string | null)[]): string | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.join('; ');
}
