/** Tables of participants that other programs exported. Rules: docs/rules/participants.md. */
import { describe, expect, it } from 'vitest';
import { readParticipantsTable } from '../../../shared/participants/readParticipantsTable.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';

function read(rows: string[][]) {
  const table = readParticipantsTable('fiche.xlsx', { rows, problems: [] }, ['E1', 'E2']);
  if (isRefusal(table)) throw new Error(table.refused);
  return table;
}

describe('tables of participants of other programs', () => {
  it('PT34: a classification sheet of NVivo is read without its letters, numbers, folders and “Unassigned”', () => {
    const { characteristics, rows } = read([
      ['', 'A : Sexe', 'B : Âge'],
      ['1 : Cases\\Participants\\E1', 'Femme', '34'],
      ['2 : Cases\\Participants\\E2', 'Unassigned', '41'],
    ]);
    expect(characteristics.map(({ name, type }) => [name, type])).toEqual([
      ['Sexe', 'text'],
      ['Âge', 'number'],
    ]);
    expect(rows.map(({ participant, cells }) => [participant, Object.fromEntries(cells)])).toEqual([
      ['E1', { Sexe: 'Femme', Âge: '34' }],
      ['E2', { Âge: '41' }],
    ]);
  });

  it('PT34: the names of MAXQDA’s document variables are interviews', () => {
    const { rows } = read([
      ['Document group', 'Document name', 'Sexe'],
      ['Nuits', 'E1', 'F'],
      ['Nuits', 'E2', 'H'],
    ]);
    expect(rows.map(({ participant }) => participant)).toEqual(['E1', 'E2']);
  });

  it('PT34: names of characteristics with a colon are no letters of columns', () => {
    const { characteristics } = read([
      ['Participant', 'IMC : kg/m²', 'TA : mmHg'],
      ['E1', '22', 'Non applicable'],
      ['E2', '25', '12'],
    ]);
    expect(characteristics.map(({ name }) => name)).toEqual(['IMC : kg/m²', 'TA : mmHg']);
  });

  it('PT34: another table with a backslash or “A : ” in it stays as it is', () => {
    const { characteristics, rows } = read([
      ['Participant', 'A : Sexe', 'Secteur'],
      ['E1', 'F', 'Nord\\Est'],
      ['E2', 'H', 'Unassigned'],
    ]);
    expect(characteristics.map(({ name }) => name)).toEqual(['A : Sexe', 'Secteur']);
    expect(rows[1]?.cells.get('Secteur')).toBe('Unassigned');
  });
});
