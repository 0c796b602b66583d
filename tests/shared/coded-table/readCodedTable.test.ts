import { describe, expect, it } from 'vitest';
import { type CodedTable, readCodedTable } from '../../../shared/coded-table/readCodedTable.ts';
import { tableColumns } from '../../../shared/coded-table/tableColumns.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { problemSentence, refusalSentence, wordsOf } from '../../../shared/words/words.ts';

function read(...rows: string[][]): CodedTable {
  const table = readCodedTable('codages.xlsx', { rows, problems: [] });
  if (isRefusal(table)) throw new Error(JSON.stringify(table));
  return table;
}

function refusal(language: 'en' | 'fr', ...rows: string[][]): string {
  const table = readCodedTable('codages.xlsx', { rows, problems: [] });
  if (!isRefusal(table)) throw new Error('It was read.');
  return refusalSentence(wordsOf[language], table);
}

const problemsOf = ({ problems }: CodedTable) =>
  problems.map((problem) => `${problem.line}: ${problemSentence(wordsOf.en, problem)}`);

describe('headings of a coded table', () => {
  it.each([
    [['Participant', 'Verbatim', 'Thème']],
    [['PARTICIPANT', 'QUOTE', 'THEME']],
    [['Enquêtée', 'Extrait d’entretien', 'Code']],
    [['Entretien', 'Citation (mot à mot)', 'Catégorie']],
    [['interview', 'Coded segment', 'Theme path']],
    [['Nom du fichier', 'unité de sens', 'Sous-thème']],
    [['N°', 'Remarque', 'Interviewé', 'Passage codé', 'Niveau 1', 'Niveau 2']],
  ])('CT2: %j name what is needed', (headings) => {
    expect(tableColumns([headings])).toMatchObject({ headingRow: 0 });
  });

  it.each([
    [['N° entretien', 'Entretien', 'Verbatim', 'Thème'], { participant: null, transcript: 1 }],
    [['N° entretien', 'Participant', 'Verbatim', 'Thème'], { participant: 1, transcript: null }],
    [['Soignant', 'Participant', 'Verbatim', 'Thème'], { participant: 1, transcript: null }],
    [['Patient', 'Code participant', 'Verbatim', 'Thème'], { participant: 1, transcript: null }],
    [['Informateur', 'Enquêté', 'Verbatim', 'Thème'], { participant: 1, transcript: null }],
    [['Patiente', 'Entretien', 'Verbatim', 'Thème'], { participant: null, transcript: 1 }],
    [['Verbatim', 'Infirmière', 'Thème'], { participant: 1, transcript: null }],
    [['Entretien n°', 'Soignante', 'Verbatim', 'Thème'], { participant: 1, transcript: 0 }],
  ])(
    'CT2: of %j, words that may name somebody else count only where no other column says who',
    (row, who) => {
      expect(tableColumns([row])).toMatchObject(who);
    },
  );

  it('CT1: a title, a note and an empty row may stand above the headings', () => {
    const { rows } = read(
      ['Analyse thématique', '', ''],
      ['', '', ''],
      ['Participant', 'Verbatim', 'Thème'],
      ['E1', 'la nuit', 'Solitude'],
    );
    expect(rows).toEqual([
      {
        row: 4,
        participant: 'E1',
        transcript: '',
        quote: 'la nuit',
        positions: null,
        themePath: ['Solitude'],
        coder: '',
        comment: '',
      },
    ]);
  });

  it('CT2: columns stand in any order, others are left out, and the first of two counts', () => {
    const { rows } = read(
      ['Durée', 'Thème', 'Commentaire', 'Codeur', 'Citation', 'Citation', 'Participant'],
      ['12', 'Peur', 'à revoir', 'MP', 'la nuit', 'le jour', 'E1'],
    );
    expect(rows[0]).toMatchObject({
      quote: 'la nuit',
      coder: 'MP',
      comment: 'à revoir',
      themePath: ['Peur'],
    });
  });

  it('CT3: "Verbatim" names the transcript where another column names the quote', () => {
    const { rows } = read(['Verbatim', 'Extrait', 'Thème'], ['E4.docx', 'la nuit', 'Peur']);
    expect(rows[0]).toMatchObject({ transcript: 'E4.docx', quote: 'la nuit' });
  });

  it.each([
    [
      ['Thème', 'Sous-thème'],
      ['Vécu', 'Peur'],
    ],
    [
      ['Thème 2', 'Thème 1'],
      ['Peur', 'Vécu'],
    ],
    [
      ['Sous-thème 1', 'Thème'],
      ['Peur', 'Vécu'],
    ],
    [
      ['Theme level 1', 'Theme level 2'],
      ['Vécu', 'Peur'],
    ],
    [
      ['Code', 'Theme'],
      ['Peur', 'Vécu'],
    ],
    [
      ['Axe', 'Thème'],
      ['Vécu', 'Peur'],
    ],
  ])('CT4: %j are the levels of one path', (headings, cells) => {
    const { rows } = read(['Participant', 'Quote', ...headings], ['E1', 'la nuit', ...cells]);
    expect(rows[0]?.themePath).toEqual(['Vécu', 'Peur']);
  });

  it('CT5: a path is split at ">" between spaces only, and a backslash keeps the sign in a name', () => {
    const { rows } = read(
      ['Participant', 'Quote', 'Theme'],
      ['E1', 'a', 'Vécu > Peur'],
      ['E1', 'b', 'jour/nuit > a›b'],
      ['E1', 'c', 'A \\> B > C'],
      ['E1', 'd', 'x>y'],
    );
    expect(rows.map(({ themePath }) => themePath)).toEqual([
      ['Vécu', 'Peur'],
      ['jour/nuit', 'a›b'],
      ['A > B', 'C'],
      ['x>y'],
    ]);
  });

  it('refuses a table without the columns needed, and says what it looked for and found', () => {
    expect(refusal('en', ['Nom', 'Âge'], ['E1', '41'])).toBe(
      '“codages.xlsx” cannot be used to code: no column gives the participant or the transcript, the quote (or its start and end), the theme. Its headings are: Nom, Âge. Name the columns “Participant”, “Quote” and “Theme”.',
    );
    expect(refusal('fr', ['Participant', 'Verbatim'], ['E1', 'la nuit'])).toContain(
      'aucune colonne ne donne le thème. Ses titres sont\u00a0: Participant, Verbatim.',
    );
    expect(refusal('en', ['Participant', 'Start', 'Theme'], ['E1', '3', 'x'])).toContain('the quote');
  });

  it('refuses a table of nothing but headings', () => {
    expect(refusal('en', ['Participant', 'Quote', 'Theme'], ['', '', ''])).toContain('no row below');
  });
});

describe('rows of a coded table', () => {
  it('CT6: names what is missing in a row, by the number that the spreadsheet shows, and goes on', () => {
    const table = read(
      ['Participant', 'Quote', 'Theme', 'Sub-theme'],
      ['', 'la nuit', 'Peur', ''],
      ['E1', '  ', 'Peur', ''],
      ['', '', '', ''],
      ['E1', 'la nuit', '', ''],
      ['E1', 'la nuit', '', 'Peur'],
      ['E1', 'la nuit', 'Peur', ''],
    );
    expect(problemsOf(table)).toEqual([
      '2: No participant is given. Fill in the cell.',
      '3: No quote is given, nor its start and end. Fill in the cell.',
      '5: No theme is given. Fill in the cell.',
      '6: A theme is missing above the one given. Fill in the levels from the first one on.',
    ]);
    expect(table.rows.map(({ row }) => row)).toEqual([7]);
    expect(table.filledRows).toBe(5);
  });

  it('CT30: themes that stand once a group hold for the rows below', () => {
    const table = read(
      ['Thèmes', 'Sous-thèmes', 'Verbatim', 'N° entretien'],
      ['Vécu', 'Attente', 'on attend', 'E1'],
      ['', 'Solitude', 'seule', 'E1'],
      ['', '', 'seul', 'E2'],
      ['Ressources', 'Collègues', 'l’interne', 'E1'],
      ['', 'Outils', 'mes listes', 'E2'],
      ['Autres', '', 'rien', 'E2'],
    );
    expect(table.rows.map(({ themePath }) => themePath.join(' > '))).toEqual([
      'Vécu > Attente',
      'Vécu > Solitude',
      'Vécu > Solitude',
      'Ressources > Collègues',
      'Ressources > Outils',
      'Autres',
    ]);
    expect(table.problems).toEqual([
      { problem: 'codedThemesFromAbove', params: { count: 3, row: 3 }, line: null },
    ]);
  });

  it('CT30: themes that stand once a group hold to the end of the last group', () => {
    const rows = ['A', '', '', 'B', '', 'C', 'D', ''].map((theme, at) => [theme, `mots ${at}`, 'E1']);
    const table = read(['Thème', 'Verbatim', 'Patient'], ...rows, ['', '', 'E1']);
    expect(table.rows.map(({ themePath }) => themePath.join())).toEqual([...'AAABBCDD']);
  });

  it.each([
    ['the rows of a table that is half coded', ['A', 'B', 'A', 'C', 'B', 'D', 'A', 'E', '', '', '', '']],
    ['such a table with a slip', ['A', '', 'A', 'C', 'B', 'D', 'A', 'E', '', '', '', '']],
    ['the rows below the one theme that is given', ['A', '', '', '']],
  ])('CT30: %s take no theme from above', (_, themes) => {
    const rows = themes.map((theme, at) => [theme, `mots ${at}`, 'E1']);
    const table = read(['Thème', 'Verbatim', 'Participant'], ...rows);
    expect(table.rows.map(({ themePath }) => themePath.join())).toEqual(themes.filter(Boolean));
    expect(new Set(table.problems.map(({ problem }) => problem))).toEqual(new Set(['codedRowNoTheme']));
  });

  it('CT30: nor do the last rows where only deeper levels are written below their group', () => {
    const table = read(
      ['Niveau 1', 'Niveau 2', 'Verbatim', 'Entretien'],
      ['A', 'B', 'on attend', 'E1'],
      ['', 'C', 'seule', 'E1'],
      ['', 'D', 'seul', 'E1'],
      ['', '', 'rien', 'E1'],
      ['', '', 'encore', 'E1'],
    );
    expect(table.rows.map(({ themePath }) => themePath.join(''))).toEqual(['AB', 'AC', 'AD']);
    expect(table.problems.map(({ problem }) => problem)).toEqual([
      'codedThemesFromAbove',
      'codedRowNoTheme',
      'codedRowNoTheme',
    ]);
  });

  it('CT30: a level of another branch is not taken from above', () => {
    const table = read(
      ['Niveau 1', 'Niveau 2', 'Niveau 3', 'Verbatim', 'Entretien'],
      ['A', 'B', 'C', 'on attend', 'E1'],
      ['', '', 'D', 'seule', 'E1'],
      ['', 'E', 'F', 'seul', 'E1'],
      ['G', '', 'H', 'rien', 'E1'],
    );
    expect(table.rows.map(({ themePath }) => themePath.join(''))).toEqual(['ABC', 'ABD', 'AEF']);
    expect(problemsOf(table).at(-1)).toBe(
      '5: A theme is missing above the one given. Fill in the levels from the first one on.',
    );
  });

  it('CT7: takes whole numbers as positions and names anything else', () => {
    const table = read(
      ['Participant', 'Quote', 'Theme', 'Début', 'Fin'],
      ['E1', 'a', 'Peur', '12', '20'],
      ['E1', 'a', 'Peur', '1 200', '1\u202f300'],
      ['E1', 'a', 'Peur', '12.0', '20,0'],
      ['E1', 'a', 'Peur', '20', '12'],
      ['E1', 'a', 'Peur', 'ligne 4', ''],
      ['E1', '', 'Peur', '3', '9'],
      ['E1', 'a', 'Peur', '-1', '5'],
    );
    expect(table.rows.map(({ positions }) => positions)).toEqual([
      { start: 12, end: 20 },
      { start: 1200, end: 1300 },
      { start: 12, end: 20 },
      null,
      null,
      { start: 3, end: 9 },
      null,
    ]);
    expect(problemsOf(table).map((sentence) => sentence.slice(0, 14))).toEqual([
      '5: “20” to “12',
      '6: “ligne 4” t',
      '8: “-1” to “5”',
    ]);
  });

  it('EX12: takes the apostrophe off that guards a cell against being calculated', () => {
    const { rows } = read(
      ['Participant', 'Quote', 'Theme'],
      ['E1', "'- oui", "'=Peur"],
      ['E1', "'l'été", 'x'],
    );
    expect(rows.map(({ quote, themePath }) => [quote, themePath[0]])).toEqual([
      ['- oui', '=Peur'],
      ["'l'été", 'x'],
    ]);
  });
});
