/** Tables of participants as people and programs really write them, from the bytes of the file on. */
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../shared/files/readTable.ts';
import { importParticipants } from '../../../shared/participants/editParticipants.ts';
import { placeParticipants } from '../../../shared/participants/placeParticipants.ts';
import {
  type ParticipantsTable,
  readParticipantsTable,
} from '../../../shared/participants/readParticipantsTable.ts';
import type { Project } from '../../../shared/project/project.ts';
import { writeCsv } from '../../../shared/sheet-export/writeCsv.ts';
import { participantsTable } from '../../../shared/tables/recordTables.ts';
import { tableOneTable } from '../../../shared/tables/tableOneTable.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { problemSentence, wordsOf } from '../../../shared/words/words.ts';
import { buildOdt } from '../../helpers/odfBuilder.ts';
import { buildDocx, paragraph, xlsxParts } from '../../helpers/officeBuilder.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, run } from '../../helpers/runCommand.ts';
import { buildZip } from '../../helpers/zipBuilder.ts';

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

const problemsOf = (table: ParticipantsTable) =>
  placeParticipants(study.project, table, contextOf().newId).problems.map((problem) => {
    for (const words of [wordsOf.en, wordsOf.fr])
      expect(problemSentence(words, problem)).toMatch(/^[^{}]+\.$/u);
    return [problem.line, problem.problem];
  });

const expected = { E1: { Sexe: 'F', Âge: 29.5 }, E2: { Sexe: 'H', Âge: 52 }, E10: { Sexe: 'F', Âge: 41 } };

describe('which way round a table is', () => {
  it('PT1: columns of a questionnaire, Q1 to Q4, are no participants where those of the project stand in rows', () => {
    const table = csv('Participant;Âge;Q1;Q2;Q3;Q4', 'E1;29;1;2;3;4', 'E2;52;2;2;3;1', 'E10;41;4;1;1;2');
    expect(valuesOf(table).E2).toEqual({ Âge: 52, Q1: 2, Q2: 2, Q3: 3, Q4: 1 });
  });

  it('PT1: nor are rows of a questionnaire where those of the project stand in columns', () => {
    const table = csv(';E1;E2;E10', 'Q1;1;2;4', 'Q2;2;2;1', 'Q3;3;3;1', 'Q4;4;1;2', 'Q5;1;1;1');
    expect(valuesOf(table).E10).toEqual({ Q1: 4, Q2: 1, Q3: 1, Q4: 2, Q5: 1 });
  });
});

describe('what stands around the table', () => {
  it('PT30: rows above the headings are left out and named, either way round', () => {
    const rows = csv(
      'Table I : les enquêtés;;',
      'version 3;du 2/3;',
      ';;',
      'Participant;Sexe;Âge',
      'E1;F;29,5',
      'E2;H;52',
      'E10;F;41',
    );
    expect(valuesOf(rows)).toEqual(expected);
    expect(problemsOf(rows)).toEqual([[null, 'titleRowsLeftOut']]);
    const turned = csv('Table I;;;', ';E1;E2;E10', 'Sexe;F;H;F', 'Âge;29,5;52;41');
    expect(valuesOf(turned)).toEqual(expected);
    expect(problemsOf(turned)).toEqual([[null, 'titleRowsLeftOut']]);
  });

  it('PT30: rows of participants who speak in no transcript are no headings, also where they come first', () => {
    const table = csv('Participant;Sexe;Âge', 'E8;H;33', 'E9;F;37', 'E1;F;29,5', 'E2;H;52', 'E10;F;41');
    expect(valuesOf(table)).toEqual(expected);
    expect(problemsOf(table).map(([row]) => row)).toEqual([2, 3]);
  });

  it('PT30: sums and summaries are no participants', () => {
    const table = csv(
      'Participant;Sexe;Âge',
      'E1;F;29,5',
      'E2;H;52',
      'E10;F;41',
      'Moyenne;;40,8',
      'Total;;3',
    );
    expect(valuesOf(table)).toEqual(expected);
    expect(problemsOf(table)).toEqual([
      [5, 'summaryLeftOut'],
      [6, 'summaryLeftOut'],
    ]);
  });

  it('PT6: a byte order mark, an empty heading, a heading twice, an unknown participant, nobody’s row', () => {
    const table = csv(
      '\ufeffParticipant;Sexe;;Sexe;Âge',
      'E1;F;x;M;29,5',
      'E2;H;;M;52',
      'E99;F;;;3',
      ';F;;;4',
      'E10;F;;;41',
    );
    expect(valuesOf(table)).toEqual(expected);
    expect(problemsOf(table)).toEqual([
      [null, 'columnWithoutHeading'],
      [null, 'duplicateColumn'],
      [5, 'rowWithoutParticipant'],
      [4, 'unknownParticipant'],
    ]);
  });

  it('PT1: three hundred columns, either way round', () => {
    const many = Array.from({ length: 300 }, (_, index) => `C${index} mesure`);
    const rows = [
      ['Participant', ...many],
      ['E1', ...many.map((_, index) => String(index))],
    ];
    const table = csv(...rows.map((row) => row.join(';')));
    expect(table.characteristics).toHaveLength(300);
    const turned = csv(...(rows[0] ?? []).map((_, column) => rows.map((row) => row[column]).join(';')));
    expect(turned.characteristics).toEqual(table.characteristics);
    expect(valuesOf(turned).E1?.['C299 mesure']).toBe(299);
  });
});

describe('values', () => {
  it('PT4: dates in three styles in one column, and American ones', () => {
    const table = csv(
      'Participant;Entrée;Sortie',
      'E1;01/09/2020;03/25/2026',
      'E2;2019-09-01;01/02/2026',
      'E10;1er août 2021;12/31/2025',
    );
    expect(valuesOf(table)).toEqual({
      E1: { Entrée: '2020-09-01', Sortie: '2026-03-25' },
      E2: { Entrée: '2019-09-01', Sortie: '2026-01-02' },
      E10: { Entrée: '2021-08-01', Sortie: '2025-12-31' },
    });
    expect(problemsOf(table)).toEqual([[null, 'monthsFirst']]);
  });

  it('PT31: day numbers of a spreadsheet under a heading of dates or beside dates, and no numbers elsewhere', () => {
    const table = csv(
      'Participant;Date d’entrée;Sortie;Salaire;Date',
      'E1;45306;2024-02-29;25000;45306',
      'E2;44197,0;45352;31000;12/03/2024',
    );
    expect(valuesOf(table)).toEqual({
      E1: { 'Date d’entrée': '2024-01-15', Sortie: '2024-02-29', Salaire: 25000 },
      E2: { 'Date d’entrée': '2021-01-01', Sortie: '2024-03-01', Salaire: 31000 },
      E10: {},
    });
    expect(problemsOf(table)).toEqual([
      [null, 'dayNumbers'],
      [null, 'dayNumbers'],
      [null, 'dayNumbers'],
      [null, 'participantWithoutRow'],
    ]);
  });

  it('PT31: percentages are numbers with their sign behind the name', () => {
    const table = csv('Participant;Temps plein', 'E1;80 %', 'E2;100%', 'E10;62,5 %');
    expect(valuesOf(table)).toEqual({
      E1: { 'Temps plein (%)': 80 },
      E2: { 'Temps plein (%)': 100 },
      E10: { 'Temps plein (%)': 62.5 },
    });
    expect(problemsOf(table)).toEqual([[null, 'percentsTaken']]);
  });

  it('PT31: a comma before three digits is a decimal one, and named', () => {
    const table = csv('Participant;Revenu', 'E1;1,200', 'E2;900');
    expect(valuesOf(table).E1).toEqual({ Revenu: 1.2 });
    expect(problemsOf(table)).toEqual([
      [null, 'commaAsDecimal'],
      [null, 'participantWithoutRow'],
    ]);
  });

  it('PT31: a value that makes words of a column of numbers is named', () => {
    expect(problemsOf(csv('Participant;Âge', 'E1;29', 'E2;env. 50', 'E10;41'))).toEqual([
      [null, 'columnMostlyNumbers'],
    ]);
  });

  it('PT32: several participants in one row', () => {
    const table = csv('Participant;Lieu de vie', 'E1, E2;ville', 'E10;village');
    expect(valuesOf(table)).toEqual({
      E1: { 'Lieu de vie': 'ville' },
      E2: { 'Lieu de vie': 'ville' },
      E10: { 'Lieu de vie': 'village' },
    });
    expect(problemsOf(table)).toEqual([[2, 'severalInOneRow']]);
  });
});

describe('tables that Trame wrote', () => {
  const filled = run(study.project, importParticipants, {
    table: csv(
      'Participant;Sexe;Âge;Entrée;Note;Date;Durée',
      'E1;F;29,5;01/09/2020;=1+1;14/01/2025;47',
      'E2;H;52;2019-09-01;-3 °C;15/01/2025;1 h 05',
      'E10;F;120;1er août 2021;;16/01/2025;50',
    ),
  }).project;
  const facts = ({ transcripts }: Project) =>
    [...transcripts.values()].map(({ date, durationMinutes }) => [date, durationMinutes]);
  const labels = (project: Project) =>
    [...project.participants.values()].map(({ characteristics }) => Object.values(characteristics));

  it.each(['fr', 'en'] as const)(
    'PT33: export --what participants comes back without loss (%s)',
    (language) => {
      const options = {
        language,
        coderId: null,
        themeId: null,
        by: 'participant',
        unit: 'presence',
      } as const;
      const table = readBytes('t.csv', writeCsv(participantsTable(filled, options), language));
      const project = run(study.project, importParticipants, { table }).project;
      expect(labels(project)).toEqual(labels(filled));
      expect(problemsOf(table)).toEqual([[4, 'emptyCells']]);
    },
  );

  it.each(['fr', 'en'] as const)(
    'PT33: Table 1, turned and with its summary, comes back too (%s)',
    (language) => {
      const table = readBytes('t.csv', writeCsv(tableOneTable(filled, { language }), language));
      const project = run(study.project, importParticipants, { table }).project;
      expect(labels(project)).toEqual(labels(filled));
      expect(facts(project)).toEqual(facts(filled));
      expect(problemsOf(table)).toEqual([
        [5, 'summaryLeftOut'],
        [4, 'emptyCells'],
      ]);
    },
  );
});

describe('files', () => {
  const cells = (row: number, ...values: string[]) =>
    `<row r="${row}">${values.map((value, column) => `<c r="${'ABC'[column]}${row}" ${value}</c>`).join('')}</row>`;
  const text = (value: string) => `t="inlineStr"><is><t>${value}</t></is>`;
  const number = (value: string, style = 0) => `s="${style}"><v>${value}</v>`;
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs>';

  it('F8: an .xlsx with a merged title, percentages, dates, a formula without value and a million empty rows', () => {
    const parts = xlsxParts(
      cells(1, text('Tableau I')) +
        cells(3, text('Participant'), text('Temps'), text('Entrée')) +
        cells(4, text('E1'), number('0.8', 1), number('46082', 2)) +
        cells(5, text('E2'), number('0.625', 1), '><f>A1</f>') +
        '<row/>'.repeat(100_000) +
        '<row r="1048576"><c r="A1048576"/></row>',
      { styles, merged: '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>' },
    );
    const table = readBytes('t.xlsx', buildZip(parts.map((part) => ({ ...part, isStored: true }))));
    expect(valuesOf(table)).toEqual({
      E1: { 'Temps (%)': 80, Entrée: '2026-03-01' },
      E2: { 'Temps (%)': 62.5 },
      E10: {},
    });
    expect(problemsOf(table)).toEqual([
      [null, 'mergedFilled'],
      [null, 'formulasWithoutValue'],
      [null, 'titleRowsLeftOut'],
      [null, 'percentsTaken'],
      [5, 'emptyCells'],
      [null, 'participantWithoutRow'],
    ]);
  });

  it('F10: a .docx and an .odt, the first table only, merged cells filled', () => {
    const word = (rows: string[][]) =>
      `<w:tbl>${rows.map((row) => `<w:tr>${row.map((value) => `<w:tc>${paragraph(value)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
    const rows = [
      ['Participant', 'Sexe', 'Âge'],
      ['E1', 'F', '29,5'],
      ['E2', 'H', '52'],
      ['E10', 'F', '41'],
    ];
    const docx = readBytes('t.docx', buildDocx(paragraph('Titre') + word(rows) + paragraph('') + word(rows)));
    expect(valuesOf(docx)).toEqual(expected);
    expect(problemsOf(docx)).toEqual([[null, 'otherTablesLeftOut']]);
    const cell = (value: string, span = '') =>
      `<table:table-cell ${span}><text:p>${value}</text:p></table:table-cell>`;
    const odt = buildOdt(
      `<table:table><table:table-row>${cell('Participant')}${cell('Sexe')}${cell('Âge')}</table:table-row>` +
        `<table:table-row>${cell('E1')}${cell('F', 'table:number-rows-spanned="2"')}${cell('29,5')}</table:table-row>` +
        `<table:table-row>${cell('E10')}<table:covered-table-cell/>${cell('41')}</table:table-row></table:table>`,
    );
    const table = readBytes('t.odt', odt);
    expect(valuesOf(table)).toEqual({ ...expected, E2: {} });
    expect(problemsOf(table)).toEqual([
      [null, 'mergedFilled'],
      [null, 'participantWithoutRow'],
    ]);
  });

  it('F2: a .csv in Mac OS Roman, when that is said', () => {
    const bytes = new Uint8Array(
      [...'Participant;']
        .map((one) => one.charCodeAt(0))
        .concat(
          [0xe5, 0x67, 0x65, 10],
          [...'E1;29'].map((one) => one.charCodeAt(0)),
        ),
    );
    const source = readTable('t.csv', bytes, 'macintosh');
    expect(isRefusal(source) ? source : source.rows[0]).toEqual(['Participant', 'Âge']);
  });
});
