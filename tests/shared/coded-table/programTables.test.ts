/** Coded tables that other programs exported. Rules: docs/rules/coded-table.md. */
import { describe, expect, it } from 'vitest';
import { programTable } from '../../../shared/coded-table/programTables.ts';
import { type CodedTable, readCodedTable } from '../../../shared/coded-table/readCodedTable.ts';
import { nvivoReport } from '../../../shared/files/nvivoReport.ts';
import { readTable } from '../../../shared/files/readTable.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { buildDocx, paragraph } from '../../helpers/officeBuilder.ts';

function read(rows: string[][]): CodedTable {
  const table = readCodedTable('export.xlsx', { rows, problems: [] });
  if (isRefusal(table)) throw new Error(table.refused);
  return table;
}

const codedAs = ({ rows }: CodedTable) =>
  rows.map(({ row, transcript, quote, themePath }) => [row, transcript, quote, themePath.join(' > ')]);

describe('coded tables of other programs', () => {
  it('CT23: the paragraphs that MAXQDA gives are not taken for places in the text', () => {
    const { rows, problems } = read([
      [
        'Color',
        'Document group',
        'Document name',
        'Code',
        'Beginning',
        'End',
        'Weight score',
        'Segment',
        'Modified by',
      ],
      ['●', 'Nuits', 'E1', 'Nuit\\Solitude', '2', '4', '0', 'On est seule.', 'Marie Dupont'],
      ['●', 'Nuits', 'E2', 'Nuit > Café', '7', '7', '0', 'On boit.', 'JD'],
    ]);
    expect(problems).toEqual([]);
    expect(rows.map(({ positions }) => positions)).toEqual([null, null]);
    expect(rows.map(({ themePath }) => themePath)).toEqual([
      ['Nuit', 'Solitude'],
      ['Nuit', 'Café'],
    ]);
    expect(rows.map(({ coder }) => coder)).toEqual(['MD', 'JD']);
  });

  it('CT24: every code in a cell of ATLAS.ti is a coding, and the number before a document is left out', () => {
    const table = read([
      [
        'ID',
        'Document',
        'Quotation Name',
        'Quotation Content',
        'Comment',
        'Codes',
        'Reference',
        'Created by',
      ],
      ['1:1', '1 E1.docx', 'On est', 'On est seule.', 'fort', 'Nuit: Solitude\nMétier', '2', 'MP'],
      ['2:1', 'D 2: E2', 'Rien', 'Rien.', '', '', '4', 'MP'],
      ['3:1', '11 septembre', 'Un', 'Un jour.', '', 'Date', '4', 'MP'],
    ]);
    expect(codedAs(table)).toEqual([
      [2, 'E1.docx', 'On est seule.', 'Nuit > Solitude'],
      [2, 'E1.docx', 'On est seule.', 'Métier'],
      [4, 'septembre', 'Un jour.', 'Date'],
    ]);
    expect(table.rows[0]?.comment).toBe('fort');
    expect(table.problems).toMatchObject([{ line: 3, problem: 'codedRowNoTheme' }]);
  });

  it('CT24: dots in a tag of Taguette are levels', () => {
    const table = read([
      ['id', 'document', 'tag', 'content'],
      ['1', 'E1.txt', 'nuit.solitude', 'On est seule.'],
      ['2', 'E1.txt', 'interesting', 'Oui. Non.'],
    ]);
    expect(codedAs(table)).toEqual([
      [2, 'E1.txt', 'On est seule.', 'nuit > solitude'],
      [3, 'E1.txt', 'Oui. Non.', 'interesting'],
    ]);
  });

  it('CT23: code names of QualCoder are themes', () => {
    const table = read([
      ['owner', 'filename', 'codename', 'seltext', 'pos0', 'pos1', 'memo'],
      ['MP', 'E1.txt', 'Solitude', 'On est seule.', '54', '67', 'à revoir'],
    ]);
    expect(table.rows).toMatchObject([
      { coder: 'MP', positions: null, comment: 'à revoir', themePath: ['Solitude'] },
    ]);
  });

  it('CT24: a column of Dedoose that says True is a theme of the row', () => {
    const table = read([
      ['Media Title', 'Excerpt Copy', 'Excerpt Creator', 'Code: Nuit Applied', 'Code: Métier Applied'],
      ['E1.docx', 'On est seule.', 'MP', 'True', 'False'],
      ['E2.docx', 'On boit.', 'MP', 'True', 'True'],
    ]);
    expect(codedAs(table)).toEqual([
      [2, 'E1.docx', 'On est seule.', 'Nuit'],
      [3, 'E2.docx', 'On boit.', 'Nuit'],
      [3, 'E2.docx', 'On boit.', 'Métier'],
    ]);
  });

  it('CT23: a table of one’s own with a column of numbers is read as before', () => {
    const table = read([
      ['N°', 'Participant', 'Code', 'Verbatim', 'Début', 'Fin'],
      ['1', 'E1', 'Nuit', 'On est seule.', '3', '16'],
    ]);
    expect(table.rows).toMatchObject([{ participant: 'E1', positions: { start: 3, end: 16 } }]);
  });
});

describe('tables that look like another program’s and are not', () => {
  it('CT23: a table whose columns are understood keeps all of them', () => {
    const tagged = read([
      ['ID', 'Document', 'Theme', 'Tag', 'Content', 'Comment', 'Coder'],
      ['1', 'E1', 'Vécu > Peur', 'important', 'On est seule', 'à revoir', 'JD'],
    ]);
    expect(tagged.rows).toMatchObject([{ themePath: ['Vécu', 'Peur'], comment: 'à revoir', coder: 'JD' }]);
    const named = read([
      ['Code', 'Code name', 'File', 'Text', 'Comment', 'Participant', 'Start', 'End', 'Theme'],
      ['1', 'Peur', 'E1', 'On est seule', 'à revoir', 'P1', '3', '10', 'Vécu'],
    ]);
    expect(named.rows).toMatchObject([{ participant: 'P1', positions: { start: 3, end: 10 } }]);
  });

  it('CT24: people of the same initials keep their names', () => {
    const { rows } = read([
      ['Document group', 'Document name', 'Code', 'Beginning', 'Segment', 'Modified by'],
      ['', 'E1', 'Nuit', '1', 'On boit.', 'Marie Dupont'],
      ['', 'E1', 'Nuit', '1', 'On dort.', 'Marc  Durand'],
      ['', 'E1', 'Nuit', '1', 'On rit.', 'Jean Dupuis'],
    ]);
    expect(rows.map(({ coder }) => coder)).toEqual(['Marie Dupont', 'Marc Durand', 'JD']);
  });

  it('CT20, CT23: of a document, cells stay as written, and tables that go on are read', () => {
    const table = readCodedTable('export.docx', {
      rows: [
        ['id', 'document', 'tag', 'content'],
        ['1', 'E1', 'nuit', "'-là, on dort"],
      ],
      problems: [],
      document: { headings: [], further: [{ rows: [['2', 'E1', 'jour', 'On rit.']], headings: [] }] },
    });
    if (isRefusal(table)) throw new Error(table.refused);
    expect(codedAs(table)).toEqual([
      [2, 'E1', "'-là, on dort", 'nuit'],
      [3, 'E1', 'On rit.', 'jour'],
    ]);
  });

  it('CT23, CT25: headings and lines made to keep a reader busy are read like others', () => {
    const blank = ' '.repeat(200_000);
    expect(programTable([[`code:${blank}a\nb`, 'media title', 'excerpt']], false)).not.toBeNull();
    const lines = [
      '<Files\\E1> - § 1 reference coded [ 1% Coverage ]',
      `Reference 1 - 5% ${'a'.repeat(900)}.`,
      `${'- § 1 '.repeat(80)}${'[%]'.repeat(150)}x`,
    ];
    expect(nvivoReport('x.txt', lines)).toBeNull();
  });
});

const report = [
  'Name: Fatigue',
  '',
  '<Files\\Entretiens\\E1> - § 1 reference coded  [ 12,45% Coverage ]',
  '',
  'Reference 1 - 12,45% Coverage',
  '',
  'On marche.',
  'On boit du café, à 50 %.',
  '',
  '<Fichiers\\Entretien 2> - § 2 références encodées  [Couverture 4 %]',
  'Référence 1 - Couverture 2,5 %',
  'On s’y fait.',
  'Référence 2 - Couverture 1,5 %',
  'Le matin.',
];
const passages = [
  [5, 'E1', 'On marche.\nOn boit du café, à 50 %.', 'Fatigue'],
  [11, 'Entretien 2', 'On s’y fait.', 'Fatigue'],
  [13, 'Entretien 2', 'Le matin.', 'Fatigue'],
];

function readReport(file: string, bytes: Uint8Array): CodedTable {
  const source = readTable(file, bytes);
  const table = isRefusal(source) ? source : readCodedTable(file, source);
  if (isRefusal(table)) throw new Error(table.refused);
  return table;
}

describe('NVivo’s report on codings', () => {
  it('CT25: gives a row a reference, in a text file and in a Word file', () => {
    const text = new TextEncoder().encode(report.join('\r\n'));
    expect(codedAs(readReport('x.txt', text))).toEqual(passages);
    const escaped = report.map((line) => paragraph(line.replaceAll('<', '&lt;').replaceAll('>', '&gt;')));
    expect(codedAs(readReport('x.docx', buildDocx(escaped.join(''))))).toEqual(passages);
  });

  it('CT25: takes the theme from the file’s name where the report does not say, and from the lines of a report on several', () => {
    const lines = [...report.slice(2, 7), 'Codes\\Nuit\\Solitude', ...report.slice(9, 12)];
    const table = readReport('Réveil.txt', new TextEncoder().encode(lines.join('\n')));
    expect(table.rows.map(({ themePath }) => themePath)).toEqual([['Réveil'], ['Nuit', 'Solitude']]);
  });

  it('CT25: an interview in a text file is no table', () => {
    const source = readTable('E1.txt', new TextEncoder().encode('Enquêteur : § 4 ?\nE1 : Oui.'));
    expect(source).toMatchObject({ refused: 'tableFormatUnknown' });
  });
});
