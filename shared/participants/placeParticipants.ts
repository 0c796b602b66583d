/** Puts a participants' table into a project: which record takes which value, and what had to be left out. */
import { added, type RecordChange, updated } from '../project/changeSet.ts';
import type { CharacteristicId, NewId, ParticipantId } from '../project/ids.ts';
import { inNaturalOrder } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';
import type { Characteristic, CharacteristicValue, Participant, Transcript } from '../project/records.ts';
import { fileTitle, nameKey } from '../transcript/fileTitle.ts';
import { labelKey } from '../transcript/speakerLabels.ts';
import { nameProblem, type Problem } from '../words/problem.ts';
import { readDate, readNumber } from './cellValues.ts';
import { mayCarryUnit, splitUnit } from './nameAndUnit.ts';
import {
  type ParticipantRow,
  type ParticipantsTable,
  sameHeading,
  type TranscriptFacts,
} from './readParticipantsTable.ts';

export interface PlacedParticipants {
  readonly changes: readonly RecordChange[];
  /** The table's own problems first, then those of placing it. */
  readonly problems: readonly Problem[];
  /** How many rows found their participant. */
  readonly placed: number;
}

export interface PlaceOptions {
  /** Takes rows of participants whom the project does not have yet as new participants. */
  readonly addUnknown?: boolean;
}

export function placeParticipants(
  project: Project,
  table: ParticipantsTable,
  newId: NewId,
  options: PlaceOptions = {},
): PlacedParticipants {
  const problems = [...table.problems];
  const changes: RecordChange[] = [];
  const columns = placeCharacteristics(project, table, newId, changes);
  const participants = new Map([...project.participants.values()].map((one) => [labelKey(one.label), one]));
  const transcripts = transcriptsOfParticipants(project);
  const values = new Map<Participant, Record<CharacteristicId, CharacteristicValue>>();
  const facts = new Map<Transcript, TranscriptFacts>();
  for (const row of table.rows) {
    const found =
      participants.get(labelKey(row.participant)) ?? soleSpeakerOf(project, transcripts, row.participant);
    if (!found && !options.addUnknown) {
      problems.push(nameProblem(row.row, 'unknownParticipant', { participant: row.participant }));
      continue;
    }
    if (!found) problems.push(nameProblem(row.row, 'participantAdded', { participant: row.participant }));
    const participant = found ?? { id: newId<ParticipantId>(), label: row.participant, characteristics: {} };
    participants.set(labelKey(row.participant), participant);
    values.set(participant, { ...values.get(participant), ...valuesOf(row, columns, problems) });
    placeFacts(row, participant, transcripts.get(participant.id) ?? [], facts, problems);
  }
  for (const [participant, own] of values) {
    const characteristics = { ...participant.characteristics, ...own };
    if (project.participants.has(participant.id))
      changes.push(updated('participants', participant, { characteristics }));
    else changes.push(added('participants', { ...participant, characteristics }));
  }
  for (const [transcript, own] of facts) changes.push(updated('transcripts', transcript, own));
  problems.push(...withoutRow(project, values));
  return { changes, problems, placed: values.size };
}

/** The characteristic of each heading; those that the project lacks are added after its others. */
function placeCharacteristics(
  project: Project,
  table: ParticipantsTable,
  newId: NewId,
  changes: RecordChange[],
): Map<string, Characteristic> {
  const existing = [...project.characteristics.values()];
  let position = existing.reduce((most, one) => Math.max(most, one.position), 0);
  const columns = new Map<string, Characteristic>();
  for (const { name, type } of table.characteristics) {
    const known = existing.find((one) => sameHeading(one.name, name));
    const characteristic = known ?? {
      id: newId<CharacteristicId>(),
      name,
      type,
      classes: [],
      position: ++position,
    };
    if (!known) changes.push(added('characteristics', characteristic));
    columns.set(name, characteristic);
  }
  return columns;
}

function valuesOf(
  row: ParticipantRow,
  columns: ReadonlyMap<string, Characteristic>,
  problems: Problem[],
): Record<CharacteristicId, CharacteristicValue> {
  const values: Record<CharacteristicId, CharacteristicValue> = {};
  for (const [column, cell] of row.cells) {
    const characteristic = columns.get(column);
    if (!characteristic) continue;
    const { type } = characteristic;
    const isAsWritten = (type !== 'number' && type !== 'date') || isOtherUnit(characteristic.name, column);
    const read = isAsWritten ? (row.written.get(column) ?? cell) : cell;
    const value = valueOfType(type, read);
    if (value !== null) values[characteristic.id] = value;
    else {
      const problem = characteristic.type === 'number' ? 'cellNotNumber' : 'cellNotDate';
      problems.push(nameProblem(row.row, problem, { column, value: read }));
    }
  }
  return values;
}

/** The column's unit was taken off, and the project's characteristic of its name has another one. */
function isOtherUnit(name: string, column: string): boolean {
  const { unit } = splitUnit(column);
  return unit !== '' && unit !== '%' && !mayCarryUnit(name, unit);
}

/** The stored form of a cell: a number, YYYY-MM-DD, or the words; `null` where it does not fit the type. */
export function valueOfType(type: Characteristic['type'], cell: string): CharacteristicValue | null {
  if (type === 'number') return readNumber(cell);
  return type === 'date' ? readDate(cell) : cell.trim();
}

function placeFacts(
  row: ParticipantRow,
  participant: Participant,
  transcripts: readonly Transcript[],
  placed: Map<Transcript, TranscriptFacts>,
  problems: Problem[],
): void {
  if (Object.keys(row.facts).length === 0) return;
  const named = row.transcript === null ? null : nameKey(fileTitle(row.transcript));
  const transcript =
    transcripts.find(({ name, sourceFile }) =>
      [nameKey(name), nameKey(fileTitle(sourceFile))].includes(named ?? ''),
    ) ?? transcripts[0];
  if (!transcript) {
    problems.push(nameProblem(row.row, 'participantWithoutTranscript', { participant: participant.label }));
    return;
  }
  if (named === null && transcripts.length > 1) {
    const params = { participant: participant.label, transcript: transcript.name };
    problems.push(nameProblem(row.row, 'factsOfSeveralTranscripts', params));
  }
  const earlier = placed.get(transcript) ?? {};
  const differs = (fact: keyof TranscriptFacts) =>
    earlier[fact] !== undefined && row.facts[fact] !== undefined && earlier[fact] !== row.facts[fact];
  if ((['date', 'durationMinutes', 'place', 'interviewer'] as const).some(differs))
    problems.push(nameProblem(row.row, 'factsDiffer', { transcript: transcript.name }));
  placed.set(transcript, { ...row.facts, ...earlier });
}

/** Transcripts in which each participant speaks, in natural order. */
function transcriptsOfParticipants(project: Project): Map<ParticipantId, Transcript[]> {
  const found = new Map<ParticipantId, Transcript[]>();
  for (const transcript of inNaturalOrder(project.transcripts.values(), ({ name }) => name)) {
    const speaking = new Set<ParticipantId>();
    for (const { participantId } of project.texts.get(transcript.textId)?.turns ?? []) {
      if (participantId !== null) speaking.add(participantId);
    }
    for (const id of speaking) found.set(id, [...(found.get(id) ?? []), transcript]);
  }
  return found;
}

/** A row may name the transcript instead of the participant, where only one participant speaks in it. */
function soleSpeakerOf(
  project: Project,
  transcripts: ReadonlyMap<ParticipantId, readonly Transcript[]>,
  name: string,
): Participant | null {
  const key = nameKey(fileTitle(name));
  const speakers = [...transcripts].filter(([, own]) => own.some((one) => nameKey(one.name) === key));
  const [only] = speakers;
  return speakers.length === 1 && only ? (project.participants.get(only[0]) ?? null) : null;
}

function withoutRow(project: Project, values: ReadonlyMap<Participant, unknown>): Problem[] {
  const missing = [...project.participants.values()].filter(
    (one) => !values.has(one) && Object.keys(one.characteristics).length === 0,
  );
  return inNaturalOrder(missing, ({ label }) => label).map(({ label }) =>
    nameProblem(null, 'participantWithoutRow', { participant: label }),
  );
}
