/** What is said of a participants' table before it is taken. Rules: docs/rules/participants.md. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importParticipants } from '../../../shared/participants/editParticipants.ts';
import { previewParticipants } from '../../../shared/participants/previewParticipants.ts';
import {
  type ParticipantsTable,
  readParticipantsTable,
} from '../../../shared/participants/readParticipantsTable.ts';
import { columnsOfTable, withoutColumns } from '../../../shared/participants/tableChoice.ts';
import type { Project } from '../../../shared/project/project.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { run } from '../../helpers/runCommand.ts';

const empty = buildProject({
  transcripts: {
    E1: ['MP : Et la nuit ?', 'E1 : Seule.'],
    E2: ['MP : Et vous ?', 'E2 : Seul.'],
    E10: ['MP : Et là ?', 'E10 : Non.'],
  },
}).project;

function read(...rows: string[]): ParticipantsTable {
  const cells = rows.map((row) => row.split(';'));
  const table = readParticipantsTable('t.csv', { rows: cells, problems: [] }, ['E1', 'E2', 'E10']);
  if (isRefusal(table)) throw new Error(table.refused);
  return table;
}

const take = (project: Project, table: ParticipantsTable, addUnknown = true) =>
  run(project, importParticipants, { table, addUnknown }).project;

const filled = take(empty, read('Participant;Âge;Sexe;Lieu', 'E1;29;F;bureau', 'E2;52;H;'));
const everything = { addUnknown: true, without: new Set<string>() };

describe('a table of participants before it is taken', () => {
  it('PT50: rows are told apart by who is in the project and the table, only in the table, only in the project', () => {
    const table = read('Participant;Âge', 'E2;52', 'P7;33', 'E1;29', 'P12;40');
    const { known, unknown, absent, problems } = previewParticipants(filled, table, everything);
    expect([known, unknown, absent]).toEqual([['E1', 'E2'], ['P7', 'P12'], ['E10']]);
    expect(problems).toEqual([]);
  });

  it('PT50: columns go to facts of the interview, to characteristics that are there, or to new ones', () => {
    const table = read('Participant;age;Ancienneté;Date', 'E1;30;7;04/03/2026', 'E2;52;;', 'E10;41;3;');
    const columns = columnsOfTable(filled, table).map(({ name, fact, type, isNew, values, first }) => [
      name,
      fact,
      type,
      isNew,
      values,
      first,
    ]);
    expect(columns).toEqual([
      ['date', 'date', 'date', false, 1, '2026-03-04'],
      ['Âge', null, 'number', false, 3, '30'],
      ['Ancienneté', null, 'number', true, 2, '7'],
    ]);
  });

  it('PT51: values that change are named one by one, those that are new are counted, the same ones are not', () => {
    const table = read('Participant;Âge;Sexe;Lieu', 'E1;30;F;visio', 'E2;52;H;café', 'E10;41;F;');
    const { changed, filled: added } = previewParticipants(filled, table, everything);
    expect(changed.map(({ of, column, before, after }) => [of, column, before, after])).toEqual([
      ['E1', 'Âge', 29, 30],
      ['E1', 'place', 'bureau', 'visio'],
    ]);
    expect(added).toBe(3);
  });

  it('PT52: participants and columns that are left out stay out of the preview and of the project', () => {
    const table = read('Participant;Âge;Date;Ville', 'E1;30;04/03/2026;Brest', 'P7;33;;Lens');
    const without = new Set(['trait Ville', 'fact date']);
    const preview = previewParticipants(filled, table, { addUnknown: false, without });
    expect(preview.filled).toBe(0);
    expect(preview.changed).toHaveLength(1);
    const after = take(filled, withoutColumns(table, without), false);
    expect([...after.characteristics.values()].map(({ name }) => name)).toEqual(['Âge', 'Sexe']);
    expect(after.participants.size).toBe(3);
    expect([...after.transcripts.values()].every(({ date }) => date === null)).toBe(true);
  });

  it('PT51: what is taken is what was said: taken once, the same table changes nothing', () => {
    const cell = fc.constantFrom('', '–', '1', '29', '1,5', 'F', 'H', '04/03/2026', '=1+1');
    const row = fc.tuple(fc.constantFrom('E1', 'E2', 'E10', 'P7', 'P8'), cell, cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), fc.boolean(), (rows, addUnknown) => {
        const table = read('Participant;Âge;Sexe;Lieu', ...rows.map((cells) => cells.join(';')));
        const choice = { addUnknown, without: new Set<string>() };
        const before = previewParticipants(filled, table, choice);
        if (before.known.length === 0 && !addUnknown) return;
        const again = previewParticipants(take(filled, table, addUnknown), table, choice);
        expect([again.changed, again.filled]).toEqual([[], 0]);
      }),
    );
  });
});
