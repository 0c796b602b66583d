import { describe, expect, it } from 'vitest';
import { copiedRows, pastedRows, tableMarkup } from '../../../../renderer/screens/corpus/sheetClipboard.ts';
import {
  isWritable,
  sheetColumns,
  sheetRows,
  writtenValue,
} from '../../../../renderer/screens/corpus/sheetModel.ts';
import {
  importParticipants,
  setCharacteristic,
  setTranscriptFacts,
} from '../../../../shared/participants/editParticipants.ts';
import { readParticipantsTable } from '../../../../shared/participants/readParticipantsTable.ts';
import { setCells } from '../../../../shared/participants/setCells.ts';
import { isRefusal } from '../../../../shared/words/refusal.ts';
import { wordsOf } from '../../../../shared/words/words.ts';
import { buildProject } from '../../../helpers/projectBuilder.ts';
import { run } from '../../../helpers/runCommand.ts';

const built = buildProject({
  transcripts: {
    E1: ['MP : Et la nuit ?', 'E1 : Seule.'],
    E2: ['E2 : Seul.'],
    'E2 suite': ['E2 : Encore.'],
  },
});
const table = readParticipantsTable('t.csv', {
  rows: [
    ['Participant', 'Sexe', 'Âge', 'Depuis'],
    ['E1', 'F', '29,5', '3/2/2001'],
    ['E2', '=H', '1200', ''],
  ],
  problems: [],
});
if (isRefusal(table)) throw new Error(table.refused);
const study = run(built.project, importParticipants, { table }).project;
const rows = sheetRows(study, null);
const columns = sheetColumns(study, wordsOf.fr);
const at = (heading: string) => columns.findIndex((column) => column.heading === heading);
const whole = (from: string, to: string) => ({ top: 0, bottom: 2, left: at(from), right: at(to) });
const cell = (row: number, heading: string) => ({
  ...{ top: row, bottom: row, left: at(heading), right: at(heading) },
});

describe('the rows of the sheet', () => {
  it('CV1: are one for each interview; characteristics are written in the first', () => {
    expect(
      rows.map(({ participant, interview, isFirst }) => [participant.label, interview?.name, isFirst]),
    ).toEqual([
      ['E1', 'E1', true],
      ['E2', 'E2', true],
      ['E2', 'E2 suite', false],
    ]);
    const writable = (row: number) =>
      columns.filter((column) => rows[row] && isWritable(rows[row], column)).map(({ heading }) => heading);
    const facts = ['Date', 'Durée (min)', 'Lieu', 'Enquêteur'];
    expect(writable(0)).toEqual(['Entretien', ...facts, 'Sexe', 'Âge', 'Depuis']);
    expect(writable(2)).toEqual(facts);
  });

  it('hold only the chosen participants', () => {
    expect(sheetRows(study, new Set([built.participant('E1')]))).toHaveLength(1);
  });
});

describe('copying', () => {
  it('PT10: writes numbers with the language’s comma, days as they are read again, and guards formulas', () => {
    const copied = copiedRows(rows, columns, whole('Sexe', 'Depuis'), 'fr', () => '');
    expect(copied).toEqual([
      ['F', '29,5', '2001-02-03'],
      ["'=H", '1200', ''],
      ['', '', ''],
    ]);
    const [row] = rows;
    const age = columns[at('Âge')];
    expect(row && age && writtenValue(row, age, 'en')).toBe('29.5');
  });

  it('PT10: makes no markup of what cells hold', () => {
    expect(tableMarkup([['<b>a</b>', 'x\ny & z']], true)).toBe(
      '<table border="1"><tr><th>&lt;b&gt;a&lt;/b&gt;</th><th>x<br>y &amp; z</th></tr></table>',
    );
  });

  it('PT10: what was copied can be pasted in the same place and changes nothing', () => {
    const timed = run(study, setTranscriptFacts, {
      ...{ transcriptId: built.transcript('E2 suite'), durationMinutes: 30.5, date: '2026-01-31' },
    }).project;
    const now = sheetRows(timed, null);
    const range = { top: 0, bottom: 2, left: 0, right: columns.length - 1 };
    const copied = copiedRows(now, columns, range, 'fr', () => '');
    const { edit, added, problems } = pastedRows(timed, now, columns, range, copied, true);
    expect([added, problems]).toEqual([[], []]);
    expect(run(timed, setCells, edit).changes.changes).toEqual([]);
  });
});

describe('pasting', () => {
  const paste = (range: ReturnType<typeof cell>, cells: string[][], canAdd = true) =>
    pastedRows(study, rows, columns, range, cells, canAdd);
  const problemsOf = (pasted: ReturnType<typeof paste>) =>
    pasted.problems.map(({ problem, params }) => [problem, params]);

  it('PT10: one cell fills the selection, a larger piece stands once', () => {
    const filled = paste({ ...cell(0, 'Sexe'), bottom: 1 }, [['X']]);
    expect(filled.edit.values.map(({ text }) => text)).toEqual(['X', 'X']);
    const once = paste({ ...cell(0, 'Sexe'), bottom: 1 }, [['X', '3']]);
    expect(once.edit.values.map(({ text }) => text)).toEqual(['X', '3']);
  });

  it('PT10: names what lies beyond the edge, over names, and where nothing can be written', () => {
    expect(problemsOf(paste(cell(0, 'Depuis'), [['3/2/2001', 'a', 'b']]))).toEqual([
      ['pastedOutside', { count: 2 }],
    ]);
    expect(problemsOf(paste(cell(0, 'Entretien'), [['E 01'], ['E9']]))).toEqual([
      ['pastedNameDiffers', { participant: 'E2', value: 'E9' }],
    ]);
    expect(problemsOf(paste(cell(2, 'Sexe'), [['F']]))).toEqual([['pastedFixed', { count: 1 }]]);
  });

  it('PT11: rows below the last one become participants, with the pasted name or the next number', () => {
    const named = paste(cell(2, 'Entretien'), [['E2'], ['P7'], [''], ['P8']]);
    expect(named.added.map(({ label }) => label)).toEqual(['P7', 'P8']);
    const numbered = paste(cell(2, 'Sexe'), [[''], ['F'], ['H']]);
    expect(numbered.added.map(({ label, values }) => [label, values[0]?.text])).toEqual([
      ['E3', 'F'],
      ['E4', 'H'],
    ]);
  });

  it('PT11: in a filtered table they are left out and counted', () => {
    const { added, problems } = paste(cell(2, 'Entretien'), [['E2'], ['P7']], false);
    expect(added).toEqual([]);
    expect(problems).toMatchObject([{ problem: 'pastedBelow', params: { count: 1 } }]);
  });

  it('PT10: a guarded formula loses its apostrophe again', () => {
    expect(paste(cell(0, 'Sexe'), [["'=H"]]).edit.values[0]?.text).toBe('=H');
  });

  it('PT9: a value that was taken away copies as nothing', () => {
    const sex = [...study.characteristics.values()][0]?.id;
    if (!sex) throw new Error('No characteristic.');
    const input = { participantId: built.participant('E1'), characteristicId: sex, value: null };
    const cleared = run(study, setCharacteristic, input).project;
    expect(copiedRows(sheetRows(cleared, null), columns, cell(0, 'Sexe'), 'fr', () => '')).toEqual([['']]);
  });
});
