/**
 * Command: many cells of the sheet at once, and participants added below it, as one change. What does not fit its column
 * is left as it was and named. Rules: docs/rules/participants.md.
 */
import { added, changeSet, type RecordChange, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { CharacteristicId, NewId, ParticipantId, TranscriptId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { CharacteristicValue, Participant } from '../project/records.ts';
import { labelKey } from '../transcript/speakerLabels.ts';
import { nameProblem, type Problem } from '../words/problem.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { isMissing, readDate, readDuration } from './cellValues.ts';
import { valueOfType } from './placeParticipants.ts';
import type { TranscriptFacts } from './readParticipantsTable.ts';
import type { TranscriptFact } from './summariseCharacteristic.ts';

export interface ValueEdit {
  readonly characteristicId: CharacteristicId;
  /** As written or pasted; nothing or a dash takes the value away. */
  readonly text: string;
}

export interface SheetEdit {
  readonly values: readonly (ValueEdit & { readonly participantId: ParticipantId })[];
  readonly facts: readonly {
    readonly transcriptId: TranscriptId;
    readonly fact: TranscriptFact;
    readonly text: string;
    /** For the sentence where it does not fit. */
    readonly heading: string;
  }[];
  readonly added: readonly { readonly label: string; readonly values: readonly ValueEdit[] }[];
}

export interface PlacedEdit {
  readonly changes: readonly RecordChange[];
  readonly problems: readonly Problem[];
}

export const setCells: Command<'setCells', SheetEdit> = {
  name: 'setCells',
  run(project, edit, { newId }) {
    const { changes } = placeEdit(project, edit, newId);
    return { changes: changeSet(changes), about: { count: changes.length } };
  },
};

/** The window asks the same beforehand, for what it has to report. */
export function placeEdit(project: Project, edit: SheetEdit, newId: NewId): PlacedEdit {
  const problems: Problem[] = [];
  const changes = [
    ...valueChanges(project, edit.values, problems),
    ...factChanges(project, edit.facts, problems),
    ...addedParticipants(project, edit.added, newId, problems),
  ];
  return { changes, problems };
}

/** The fact as it is stored, or why the text is none: "1 h 05" is 65 minutes. */
export function readFact(fact: TranscriptFact, text: string): TranscriptFacts | Refusal {
  const isNone = isMissing(text);
  if (fact === 'place' || fact === 'interviewer') return { [fact]: isNone ? '' : text.trim() };
  if (isNone) return { [fact]: null };
  if (fact === 'date') {
    const date = readDate(text);
    return date === null ? refuse('dateUnknown', { value: text.trim() }) : { date };
  }
  const durationMinutes = readDuration(text);
  return durationMinutes === null ? refuse('durationUnknown', { value: text.trim() }) : { durationMinutes };
}

function valueChanges(project: Project, edits: SheetEdit['values'], problems: Problem[]): RecordChange[] {
  const byParticipant = new Map<Participant, ValueEdit[]>();
  for (const edit of edits) {
    const participant = project.participants.get(edit.participantId);
    if (!participant) continue;
    const own = byParticipant.get(participant);
    if (own) own.push(edit);
    else byParticipant.set(participant, [edit]);
  }
  return [...byParticipant].map(([participant, own]) => {
    const characteristics = withEdits(project, participant, own, problems);
    return updated('participants', participant, { characteristics });
  });
}

function withEdits(
  project: Project,
  { label, characteristics }: Pick<Participant, 'label' | 'characteristics'>,
  edits: readonly ValueEdit[],
  problems: Problem[],
): Participant['characteristics'] {
  const values = new Map<string, CharacteristicValue>(Object.entries(characteristics));
  for (const { characteristicId, text } of edits) {
    const characteristic = project.characteristics.get(characteristicId);
    if (!characteristic) continue;
    const { type, name } = characteristic;
    const value = isMissing(text) ? null : valueOfType(type, text);
    if (value !== null) values.set(characteristicId, value);
    else if (isMissing(text)) values.delete(characteristicId);
    else {
      const about = { participant: label, column: name, value: text.trim() };
      problems.push(nameProblem(null, type === 'number' ? 'pastedNotNumber' : 'pastedNotDate', about));
    }
  }
  return Object.fromEntries(values);
}

function factChanges(project: Project, edits: SheetEdit['facts'], problems: Problem[]): RecordChange[] {
  const facts = new Map<TranscriptId, TranscriptFacts>();
  for (const { transcriptId, fact, text, heading } of edits) {
    const read = readFact(fact, text);
    if (!isRefusal(read)) facts.set(transcriptId, { ...facts.get(transcriptId), ...read });
    else {
      const participant = project.transcripts.get(transcriptId)?.name ?? '';
      const about = { participant, column: heading, value: text.trim() };
      problems.push(nameProblem(null, fact === 'date' ? 'pastedNotDate' : 'pastedNotDuration', about));
    }
  }
  return [...facts].flatMap(([id, own]) => {
    const transcript = project.transcripts.get(id);
    return transcript ? [updated('transcripts', transcript, own)] : [];
  });
}

function addedParticipants(
  project: Project,
  rows: SheetEdit['added'],
  newId: NewId,
  problems: Problem[],
): RecordChange[] {
  const known = new Map([...project.participants.values()].map(({ label }) => [labelKey(label), label]));
  const changes: RecordChange[] = [];
  for (const { label, values } of rows) {
    const name = label.trim();
    const taken = known.get(labelKey(name));
    if (taken !== undefined)
      problems.push(nameProblem(null, 'pastedParticipantExists', { participant: taken }));
    if (name === '' || taken !== undefined) continue;
    known.set(labelKey(name), name);
    const blank = { label: name, characteristics: {} };
    const characteristics = withEdits(project, blank, values, problems);
    changes.push(added('participants', { id: newId<ParticipantId>(), label: name, characteristics }));
  }
  return changes;
}
