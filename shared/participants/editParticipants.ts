/** Commands on participants' characteristics and on the facts of their interviews. Rules: docs/rules/participants.md. */
import { changeSet, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { CharacteristicId, ParticipantId, TranscriptId } from '../project/ids.ts';
import type { CharacteristicValue } from '../project/records.ts';
import { refuse } from '../words/refusal.ts';
import { isMissing, readDate } from './cellValues.ts';
import { placeParticipants, valueOfType } from './placeParticipants.ts';
import type { ParticipantsTable, TranscriptFacts } from './readParticipantsTable.ts';

/** `null` or nothing takes the value away. A text is read as the characteristic's type asks ("1,5" is 1.5). */
export const setCharacteristic: Command<
  'setCharacteristic',
  { participantId: ParticipantId; characteristicId: CharacteristicId; value: CharacteristicValue | null }
> = {
  name: 'setCharacteristic',
  run(project, { participantId, characteristicId, value }) {
    const participant = project.participants.get(participantId);
    const characteristic = project.characteristics.get(characteristicId);
    if (!participant || !characteristic) return refuse('recordMissing');
    const { [characteristicId]: _old, ...others } = participant.characteristics;
    const about = { participant: participant.label, characteristic: characteristic.name };
    const text = value === null ? '' : String(value);
    if (isMissing(text)) {
      return {
        changes: changeSet([updated('participants', participant, { characteristics: others })]),
        about,
      };
    }
    const stored = valueOfType(characteristic.type, text);
    if (stored === null) {
      const params = { characteristic: characteristic.name, value: text };
      return refuse(characteristic.type === 'number' ? 'valueNotNumber' : 'valueNotDate', params);
    }
    const characteristics = { ...participant.characteristics, [characteristicId]: stored };
    return { changes: changeSet([updated('participants', participant, { characteristics })]), about };
  },
};

/** A whole table as one change. Refused where none of its rows names a participant of the project. */
export const importParticipants: Command<
  'importParticipants',
  { table: ParticipantsTable; addUnknown?: boolean }
> = {
  name: 'importParticipants',
  changesMuch: true,
  run(project, { table, addUnknown = false }, { newId }) {
    const { changes, placed } = placeParticipants(project, table, newId, { addUnknown });
    if (placed === 0) return refuse('noParticipantKnown', { file: table.fileName });
    return { changes: changeSet(changes), about: { count: placed } };
  },
};

/** Changes the facts that are given; `date` as ISO or DD/MM/YYYY, `null` for none. */
export const setTranscriptFacts: Command<
  'setTranscriptFacts',
  { transcriptId: TranscriptId } & TranscriptFacts
> = {
  name: 'setTranscriptFacts',
  run(project, { transcriptId, ...facts }) {
    const transcript = project.transcripts.get(transcriptId);
    if (!transcript) return refuse('recordMissing');
    const { date, durationMinutes, place, interviewer } = facts;
    const day = date === undefined || date === null ? date : readDate(date);
    if (day === null && date) return refuse('dateUnknown', { value: date });
    if (typeof durationMinutes === 'number' && !(durationMinutes >= 0)) return refuse('durationNegative');
    const patch: TranscriptFacts = {
      ...(day === undefined ? {} : { date: day }),
      ...(durationMinutes === undefined ? {} : { durationMinutes }),
      ...(place === undefined ? {} : { place: place.trim() }),
      ...(interviewer === undefined ? {} : { interviewer: interviewer.trim() }),
    };
    return {
      changes: changeSet([updated('transcripts', transcript, patch)]),
      about: { transcript: transcript.name },
    };
  },
};
