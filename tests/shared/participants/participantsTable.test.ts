import { describe, expect, it } from 'vitest';
import {
  importParticipants,
  setCharacteristic,
  setTranscriptFacts,
} from '../../../shared/participants/editParticipants.ts';
import { placeParticipants } from '../../../shared/participants/placeParticipants.ts';
import {
  type ParticipantsTable,
  readParticipantsTable,
} from '../../../shared/participants/readParticipantsTable.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { CharacteristicValue } from '../../../shared/project/records.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, refusalOf, run } from '../../helpers/runCommand.ts';

const study = buildProject({
  transcripts: {
    E1: ['MP : Et la nuit ?', 'E1 : Seule.'],
    E2: ['MP : Et vous ?', 'E2 : Seul.'],
    'E2 suite': ['MP : Encore ?', 'E2 : Oui.'],
    E10: ['MP : Et là ?', 'E10 : Non.'],
  },
});

/** Rows as 'a;b;c'. */
function read(...rows: string[]): ParticipantsTable {
  const table = readParticipantsTable(
    'table.csv',
    { rows: rows.map((row) => row.split(';')), problems: [] },
    ['E1', 'E2', 'E10'],
  );
  if (isRefusal(table)) throw new Error(table.refused);
  return table;
}

function valuesOf(project: Project, label: string): Record<string, CharacteristicValue> {
  const participant = [...project.participants.values()].find((one) => one.label === label);
  return Object.fromEntries(
    [...project.characteristics.values()].flatMap(({ id, name }) => {
      const value = participant?.characteristics[id];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

const place = (table: ParticipantsTable) => run(study.project, importParticipants, { table }).project;
const problemsOf = (table: ParticipantsTable) =>
  placeParticipants(study.project, table, contextOf().newId).problems.map(({ line, problem, params }) => [
    line,
    problem,
    params,
  ]);
const factsOf = (project: Project, name: string) => {
  const { date, durationMinutes, place, interviewer } = project.transcripts.get(study.transcript(name)) ?? {};
  return [date, durationMinutes, place, interviewer];
};

describe('reading a table of participants', () => {
  it('PT1, PT4: one a row; numbers, dates, codes and words are told apart', () => {
    const table = read(
      'Participant;Âge;Entrée;Code postal;Statut',
      'E1;29,5;01/09/2020;01000;interne',
      'E2;52;2019-09-01;75013;praticien',
      'E10;41;;31000;',
    );
    expect(table.characteristics).toEqual([
      { name: 'Âge', type: 'number' },
      { name: 'Entrée', type: 'date' },
      { name: 'Code postal', type: 'text' },
      { name: 'Statut', type: 'text' },
    ]);
    expect(valuesOf(place(table), 'E1')).toEqual({
      Âge: 29.5,
      Entrée: '2020-09-01',
      'Code postal': '01000',
      Statut: 'interne',
    });
  });

  it('PT1: one a column is turned', () => {
    const table = read('Caractéristique;E1;E2;E10', 'Sexe;F;H;F', 'Âge;29;52;41');
    expect(table.characteristics).toEqual([
      { name: 'Sexe', type: 'text' },
      { name: 'Âge', type: 'number' },
    ]);
    expect(valuesOf(place(table), 'E2')).toEqual({ Sexe: 'H', Âge: 52 });
  });

  it('PT2: finds the participants without a heading for them, and under the heading of transcripts', () => {
    expect(read('Qui;Sexe', 'E1;F', 'e 02;H').rows.map(({ participant }) => participant)).toEqual([
      'E1',
      'e 02',
    ]);
    expect(valuesOf(place(read('Entretien;Sexe', 'E2 suite;H')), 'E2')).toEqual({ Sexe: 'H' });
  });

  it('PT2: refuses a table in which nothing names participants', () => {
    const refusal = readParticipantsTable('t.csv', {
      rows: [
        ['Sexe', 'Âge'],
        ['F', '29'],
      ],
      problems: [],
    });
    expect(refusal).toEqual({ refused: 'noParticipantColumn', params: { file: 't.csv' } });
    const empty = readParticipantsTable('t.csv', { rows: [['Participant', 'Âge']], problems: [] });
    expect(empty).toEqual({ refused: 'noTableRows', params: { file: 't.csv' } });
  });

  it('PT3: date, duration, place and interviewer go to the transcript', () => {
    const project = place(
      read('Enquêté(e);Date de l’entretien;Durée (min);Lieu;Enquêtrice', 'E1;14/01/2025;47;bureau;MP'),
    );
    expect(factsOf(project, 'E1')).toEqual(['2025-01-14', 47, 'bureau', 'MP']);
    expect(project.characteristics.size).toBe(0);
    const english = place(
      read('Participant;Interview date;Duration (hours);Place;Interviewer', 'E1;2025-01-14;1.5;office;MP'),
    );
    expect(factsOf(english, 'E1')).toEqual(['2025-01-14', 90, 'office', 'MP']);
  });

  it('PT8: with several transcripts, facts go to the one named, else to the first, named', () => {
    const named = place(read('Participant;Verbatim;Durée', 'E2;E2 suite.docx;20', 'E2;E2;63'));
    expect([factsOf(named, 'E2')[1], factsOf(named, 'E2 suite')[1]]).toEqual([63, 20]);
    const first = read('Participant;Durée', 'E2;63');
    expect(factsOf(place(first), 'E2')[1]).toBe(63);
    expect(problemsOf(first)[0]).toEqual([
      2,
      'factsOfSeveralTranscripts',
      { participant: 'E2', transcript: 'E2' },
    ]);
  });

  it('PT5, PT6: names what is missing, unknown, twice or unreadable, and takes the rest', () => {
    const table = read(
      'Participant;Sexe;Sexe;Date;Durée;',
      'E1;F;;hier;long;x',
      'E12;H;;;;',
      'E1;H;;;;',
      ';F;;;;',
      'E2;–;;;;',
    );
    expect(problemsOf(table)).toEqual([
      [null, 'duplicateColumn', { column: 'Sexe' }],
      [null, 'columnWithoutHeading', { column: 6 }],
      [2, 'cellNotDate', { column: 'Date', value: 'hier' }],
      [2, 'cellNotDuration', { column: 'Durée', value: 'long' }],
      [4, 'duplicateParticipant', { participant: 'E1', row: 2 }],
      [5, 'rowWithoutParticipant', {}],
      [6, 'emptyCells', { participant: 'E2', columns: 'Sexe' }],
      [3, 'unknownParticipant', { participant: 'E12' }],
      [null, 'participantWithoutRow', { participant: 'E10' }],
    ]);
    expect(valuesOf(place(table), 'E1')).toEqual({ Sexe: 'F' });
  });

  it('PT4, PT5: a second table keeps the type and what it does not say', () => {
    const first = run(study.project, importParticipants, {
      table: read('Participant;Âge;Sexe', 'E1;29;F', 'E2;52;H'),
    }).project;
    const second = read('Participant;age;Sexe', 'E1;trente;', 'E2;53;H');
    const { project } = run(first, importParticipants, { table: second });
    expect(valuesOf(project, 'E1')).toEqual({ Âge: 29, Sexe: 'F' });
    expect(valuesOf(project, 'E2')).toEqual({ Âge: 53, Sexe: 'H' });
    expect(project.characteristics.size).toBe(2);
  });

  it('takes headings that mean something to JavaScript', () => {
    expect(valuesOf(place(read('Participant;__proto__;constructor', 'E1;a;b')), 'E1').constructor).toBe('b');
  });

  it('adds unknown participants only where that is asked for', () => {
    const table = read('Participant;Sexe', 'E77;F');
    expect(refusalOf(study.project, importParticipants, { table }).refused).toBe('noParticipantKnown');
    const { project } = run(study.project, importParticipants, { table, addUnknown: true });
    expect(valuesOf(project, 'E77')).toEqual({ Sexe: 'F' });
  });
});

describe('editing participants and interviews', () => {
  const { project } = run(study.project, importParticipants, {
    table: read('Participant;Âge;Entrée', 'E1;29;01/09/2020'),
  });
  const id = (name: string) => {
    const found = [...project.characteristics.values()].find((one) => one.name === name);
    if (!found) throw new Error(name);
    return found.id;
  };
  const participantId = study.participant('E1');
  const set = (name: string, value: string | number | null) =>
    valuesOf(
      run(project, setCharacteristic, { participantId, characteristicId: id(name), value }).project,
      'E1',
    );

  it('reads a value as its type asks, and takes it away', () => {
    expect(set('Âge', '30,5')).toEqual({ Âge: 30.5, Entrée: '2020-09-01' });
    expect(set('Âge', 0)).toEqual({ Âge: 0, Entrée: '2020-09-01' });
    expect(set('Entrée', '2/9/2020')).toEqual({ Âge: 29, Entrée: '2020-09-02' });
    expect(set('Âge', null)).toEqual({ Entrée: '2020-09-01' });
    expect(set('Âge', ' ')).toEqual({ Entrée: '2020-09-01' });
  });

  it('refuses a value that does not fit, and records that are gone', () => {
    const input = { participantId, characteristicId: id('Âge'), value: 'trente' };
    expect(refusalOf(project, setCharacteristic, input)).toEqual({
      refused: 'valueNotNumber',
      params: { characteristic: 'Âge', value: 'trente' },
    });
    expect(refusalOf(project, setCharacteristic, { ...input, characteristicId: id('Entrée') }).refused).toBe(
      'valueNotDate',
    );
    expect(refusalOf(project, setCharacteristic, { ...input, participantId: 'none' as never }).refused).toBe(
      'recordMissing',
    );
  });

  it('changes only the facts that are given', () => {
    const transcriptId = study.transcript('E1');
    const first = run(project, setTranscriptFacts, {
      transcriptId,
      date: '14/01/2025',
      place: ' bureau ',
    }).project;
    const second = run(first, setTranscriptFacts, { transcriptId, durationMinutes: 47, date: null }).project;
    expect(factsOf(second, 'E1')).toEqual([null, 47, 'bureau', '']);
    expect(refusalOf(project, setTranscriptFacts, { transcriptId, date: '31/02/2025' }).refused).toBe(
      'dateUnknown',
    );
    expect(refusalOf(project, setTranscriptFacts, { transcriptId, durationMinutes: -1 }).refused).toBe(
      'durationNegative',
    );
  });
});
