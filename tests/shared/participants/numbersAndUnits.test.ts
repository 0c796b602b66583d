/** Tables of participants that name them by their numbers, or write units behind numbers. */
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../shared/files/readTable.ts';
import { importParticipants } from '../../../shared/participants/editParticipants.ts';
import { placeParticipants } from '../../../shared/participants/placeParticipants.ts';
import {
  type ParticipantsTable,
  readParticipantsTable,
} from '../../../shared/participants/readParticipantsTable.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, run } from '../../helpers/runCommand.ts';

const study = buildProject({
  transcripts: {
    E1: ['MP : Et la nuit ?', 'E1 : Seule.'],
    E2: ['MP : Et vous ?', 'E2 : Seul.'],
    E10: ['MP : Et là ?', 'E10 : Non.'],
  },
});

function readBytes(name: string, bytes: Uint8Array): ParticipantsTable {
  const source = readTable(name, bytes);
  if (isRefusal(source)) throw new Error(source.refused);
  const table = readParticipantsTable(name, source, ['E1', 'E2', 'E10']);
  if (isRefusal(table)) throw new Error(table.refused);
  return table;
}

const csv = (...rows: string[]) => readBytes('t.csv', new TextEncoder().encode(rows.join('\n')));

function valuesOf(table: ParticipantsTable): Record<string, Record<string, string | number>> {
  const { project } = run(study.project, importParticipants, { table });
  const names = new Map([...project.characteristics.values()].map(({ id, name }) => [id as string, name]));
  return Object.fromEntries(
    [...project.participants.values()].map(({ label, characteristics }) => [
      label,
      Object.fromEntries(Object.entries(characteristics).map(([id, value]) => [names.get(id), value])),
    ]),
  );
}

describe('PT31: numbers with their unit', () => {
  it('are numbers, and the unit stands behind the name', () => {
    const table = csv(
      'Participant;Âge;Exercice;Notes',
      'E1;31 ans;1 an;2 ans',
      'E2;45 ans;12 ans;3 mois',
      'E10;50;7 ans;1 an',
    );
    expect(table.characteristics).toEqual([
      { name: 'Âge (ans)', type: 'number' },
      { name: 'Exercice (ans)', type: 'number' },
      { name: 'Notes', type: 'text' },
    ]);
    expect(valuesOf(table).E2).toEqual({ 'Âge (ans)': 45, 'Exercice (ans)': 12, Notes: '3 mois' });
    expect(table.problems.map(({ problem }) => problem)).toEqual(['unitsTaken', 'unitsTaken']);
  });

  it('stay as written in a characteristic of words that the project has', () => {
    const words = csv('Participant;Recul', 'E1;31 ans ou plus', 'E2;5 ans', 'E10;1 an');
    const { project } = run(study.project, importParticipants, { table: words });
    const again = csv('Participant;Recul', 'E1;31 ans', 'E2;6 ans', 'E10;1 an');
    const after = run(project, importParticipants, { table: again }).project;
    expect(
      [...after.participants.values()].map(({ characteristics }) => Object.values(characteristics)),
    ).toEqual([['31 ans'], ['6 ans'], ['1 an']]);
  });
});

describe('PT31: a unit that is not the one in brackets', () => {
  it('leaves the column as words', () => {
    const table = csv(
      'Participant;Ancienneté (mois);Exercice (poste actuel);Âge (année)',
      'E1;3 ans;3 ans;31 ans',
      'E2;12 ans;12 ans;45 ans',
      'E10;7 ans;7 ans;50 ans',
    );
    expect(table.characteristics).toEqual([
      { name: 'Ancienneté (mois)', type: 'text' },
      { name: 'Exercice (poste actuel)', type: 'text' },
      { name: 'Âge (année)', type: 'number' },
    ]);
    expect(valuesOf(table).E1).toEqual({
      'Ancienneté (mois)': '3 ans',
      'Exercice (poste actuel)': '3 ans',
      'Âge (année)': 31,
    });
  });

  it('is not taken off for a characteristic of the project in another unit', () => {
    const months = csv('Participant;Ancienneté (mois)', 'E1;30', 'E2;12', 'E10;7');
    const { project } = run(study.project, importParticipants, { table: months });
    const years = csv('Participant;Ancienneté', 'E1;3 ans', 'E2;12 ans', 'E10;7 ans');
    const { problems } = placeParticipants(project, years, contextOf().newId);
    expect(
      problems.filter(({ problem }) => problem === 'cellNotNumber').map(({ params }) => params.value),
    ).toEqual(['3 ans', '12 ans', '7 ans']);
    const after = run(project, importParticipants, { table: years }).project;
    expect([...after.participants.values()].flatMap((one) => Object.values(one.characteristics))).toEqual([
      30, 12, 7,
    ]);
    const same = csv('Participant;Ancienneté', 'E1;3 mois', 'E2;12 mois', 'E10;1 mois');
    const taken = run(project, importParticipants, { table: same }).project;
    expect([...taken.participants.values()].flatMap((one) => Object.values(one.characteristics))).toEqual([
      3, 12, 1,
    ]);
  });

  it('is looked for in no time in a cell of many spaces', () => {
    const start = performance.now();
    const spaces = ' '.repeat(80_000);
    const rows = [
      ['Participant', 'Âge', 'Part'],
      ['E1', `1${spaces}x`, `1${spaces}%x`],
      ['E2', '31 ans', '31 %'],
    ];
    readParticipantsTable('t.xlsx', { rows, problems: [] }, ['E1', 'E2']);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('PT35: participants by their numbers', () => {
  it('are known in the first column, where it is headed as theirs', () => {
    for (const table of [
      csv('N°;Sexe', '1;F', '02;H', '10;F'),
      csv('Entretien;Sexe', 'Entretien 1;F', 'entretien n° 2;H', 'Entretien 10;F'),
      csv('Participant n°;Sexe', '1;F', '2;H', '10;F'),
    ]) {
      expect(valuesOf(table)).toEqual({ E1: { Sexe: 'F' }, E2: { Sexe: 'H' }, E10: { Sexe: 'F' } });
      expect(table.problems.map(({ problem }) => problem)).toEqual(['numbersAsNames']);
    }
  });

  it('are none where the table names participants, or a number comes twice', () => {
    expect(csv('Ordre;Participant', '2;E1', '1;E2').rows.map(({ participant }) => participant)).toEqual([
      'E1',
      'E2',
    ]);
    const source = readTable('t.csv', new TextEncoder().encode('N°;Sexe\n1;F\n1;H\n2;F'));
    if (isRefusal(source)) throw new Error(source.refused);
    expect(readParticipantsTable('t.csv', source, ['E1', 'E2'])).toMatchObject({
      refused: 'noParticipantColumn',
    });
  });

  it.each([
    ['N°;Participant;Âge', '1;Anne;34', '2;Paul;45', '10;Zoé;50'],
    ['N°;Nom;Âge', '1;Anne;34', '2;Paul;45', '10;Zoé;50'],
    ['N°;Sexe;Code patient', '1;F;a', '2;H;b', '10;F;c'],
    ['Enfants;Nom', '1;Anne', '2;Paul', '10;Zoé'],
    ['Nom;1;2;10', 'Anne;a;b;c', 'Paul;d;e;f'],
    ['Participant;Entretien 1;Entretien 2', 'Anne;mars;mai', 'Paul;mars;juin'],
  ])('are none where another line may name them, or the numbers say something else: %s', (...rows) => {
    const source = { rows: rows.map((row) => row.split(';')), problems: [] };
    const table = readParticipantsTable('t.csv', source, ['E1', 'E2', 'E10']);
    const named = isRefusal(table) ? [] : table.rows.map(({ participant }) => participant);
    expect(named.filter((one) => ['E1', 'E2', 'E10'].includes(one))).toEqual([]);
  });

  it('are none where the table names interviews: each row goes to who speaks in its own', () => {
    const { project } = buildProject({
      transcripts: {
        'Entretien Petit': ['MP : Et ?', 'E1 : Oui.'],
        'Entretien Dupont': ['MP : Et ?', 'E2 : Oui.'],
        'Entretien Martin': ['MP : Et ?', 'E3 : Oui.'],
      },
    });
    const labels = [...project.participants.values()].map(({ label }) => label);
    const transcripts = [...project.transcripts.values()].map(({ name }) => name);
    for (const rows of [
      ['N°;Entretien;Âge', '1;Entretien Dupont;34', '2;Entretien Martin;45', '3;Entretien Petit;50'],
      ['N°;Dossier;Âge', '1;Entretien Dupont;34', '2;Entretien Martin;45', '3;Entretien Petit;50'],
    ]) {
      const source = { rows: rows.map((row) => row.split(';')), problems: [] };
      const table = readParticipantsTable('t.csv', source, labels, transcripts);
      const placed = isRefusal(table) ? [] : table.problems.map(({ problem }) => problem);
      expect(placed).not.toContain('numbersAsNames');
      if (isRefusal(table) || rows[0]?.includes('Dossier')) continue;
      const after = run(project, importParticipants, { table }).project;
      expect(
        [...after.participants.values()].map(({ label, characteristics }) => [
          label,
          ...Object.values(characteristics),
        ]),
      ).toEqual([
        ['E1', 3, 50],
        ['E2', 1, 34],
        ['E3', 2, 45],
      ]);
    }
  });
});
