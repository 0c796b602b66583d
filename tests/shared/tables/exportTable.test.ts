import { describe, expect, it } from 'vitest';
import { tableColumns } from '../../../shared/coded-table/tableColumns.ts';
import { richTextFromPlain } from '../../../shared/memos/richText.ts';
import { meaningOfHeading } from '../../../shared/participants/tableHeadings.ts';
import type { AxialLinkId, LinkTypeId, MemoId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { AxialLink, Characteristic, Memo, Participant } from '../../../shared/project/records.ts';
import { codingRows } from '../../../shared/tables/codingRows.ts';
import type { ExportKind, ExportOptions } from '../../../shared/tables/exportOptions.ts';
import { exportTable } from '../../../shared/tables/exportTable.ts';
import { matrixColumns } from '../../../shared/tables/matrixColumns.ts';
import { printedQuote } from '../../../shared/tables/printedQuote.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import { buildProject, builtAt } from '../../helpers/projectBuilder.ts';

const study = buildProject({
  coders: ['MP', 'JD'],
  transcripts: {
    E2: ['MP : Et la nuit ?', 'E2 : On est seule 👩🏽‍⚕️ ici.', 'MP : Seule ?', 'E2 : Oui, toute', 'seule.'],
    E10: ['E10 : Moi, je dors. Enfin, je dors à moitié, le téléphone posé tout contre mon oreille.'],
  },
  axes: ['Vécu'],
  themes: ['Vécu > Solitude', 'Vécu > Sommeil > À moitié'],
  codings: [
    {
      coder: 'MP',
      in: 'E10',
      theme: 'Vécu > Sommeil > À moitié',
      quote: 'je dors à moitié',
      comment: 'beau',
    },
    { coder: 'JD', in: 'E2', theme: 'Vécu > Solitude', quote: 'On est seule' },
    { coder: 'MP', in: 'E2', theme: 'Vécu > Solitude', lines: ['2', '5'] },
    { coder: 'MP', in: 'E2', theme: 'Vécu > Sommeil', quote: 'Et la nuit ?' },
  ],
});

const options: ExportOptions = {
  language: 'en',
  coderId: null,
  themeId: null,
  by: 'participant',
  unit: 'presence',
};

const rowsOf = (what: ExportKind, changes: Partial<ExportOptions> = {}, project = study.project) => [
  ...exportTable(project, what, { ...options, ...changes }).rows,
];
const headingsOf = (what: ExportKind, changes: Partial<ExportOptions> = {}) =>
  exportTable(study.project, what, { ...options, ...changes }).columns.map(({ heading }) => heading);

describe('the coded table', () => {
  it('EX1: has its columns in order, in both languages, and they are read again', () => {
    expect(headingsOf('codings')).toEqual(
      'Participant Transcript Theme Quote Start End Lines Coder Comment Date'.split(' '),
    );
    expect(headingsOf('codings', { language: 'fr' })).toEqual(
      'Participant Entretien Thème Verbatim Début Fin Lignes Codeur Commentaire Date'.split(' '),
    );
    for (const language of ['en', 'fr'] as const) {
      expect(tableColumns([headingsOf('codings', { language })])).toEqual({
        headingRow: 0,
        participant: 0,
        transcript: 1,
        themes: [2],
        quote: 3,
        start: 4,
        end: 5,
        coder: 7,
        comment: 8,
      });
    }
  });

  it('EX2, EX3: has exact quotes, code points, lines, in natural order', () => {
    const rows = rowsOf('codings');
    expect(rows.map((row) => row.slice(0, 9))).toEqual([
      ['', 'E2', 'Vécu > Sommeil', 'Et la nuit ?', 5, 17, '1', 'MP', ''],
      ['E2', 'E2', 'Vécu > Solitude', 'On est seule', 23, 35, '2', 'JD', ''],
      [
        'E2',
        'E2',
        'Vécu > Solitude',
        'On est seule 👩🏽‍⚕️ ici.\nMP : Seule ?\nE2 : Oui, toute\nseule.',
        23,
        82,
        '2–5',
        'MP',
        '',
      ],
      ['E10', 'E10', 'Vécu > Sommeil > À moitié', 'je dors à moitié', 27, 43, '1', 'MP', 'beau'],
    ]);
    expect(rows[0]?.[9]).toBe('2026-01-05');
  });

  it('EX2: tells apart who speaks, who speaks most, and whose turn it begins in', () => {
    const [first, , third] = [...codingRows(study.project, { coderId: study.coder('MP'), themeId: null })];
    expect(first).toMatchObject({ participant: null, participants: [], speaker: 'MP', lines: ['1'] });
    expect(third).toMatchObject({ participant: { label: 'E10' }, speaker: 'E10' });
  });

  it('EX20: keeps to a theme with all below it, and to a coder', () => {
    const themeId = study.theme('Vécu > Sommeil');
    expect(rowsOf('codings', { themeId }).map((row) => row[3])).toEqual(['Et la nuit ?', 'je dors à moitié']);
    expect(rowsOf('codings', { coderId: study.coder('JD') })).toHaveLength(1);
  });
});

describe('filters', () => {
  it('EX20: participants leave their passages, transcripts and columns', () => {
    const participantIds = [study.participant('E2')];
    expect(rowsOf('codings', { participantIds }).map((row) => row[0])).toEqual(['E2', 'E2']);
    expect(new Set(rowsOf('transcripts', { participantIds }).map((row) => row[0]))).toEqual(new Set(['E2']));
    expect(headingsOf('matrix', { participantIds })).toEqual(['Theme', 'E2', 'All']);
    expect(rowsOf('participants', { participantIds }).map((row) => row[0])).toEqual(['E2']);
    expect(rowsOf('codings', { participantIds: [] })).toEqual([]);
  });

  it('EX20: a theme leaves its rows of the matrix and its marks on transcripts', () => {
    const themeId = study.theme('Vécu > Sommeil');
    expect(rowsOf('matrix', { themeId }).map((row) => row[0])).toEqual([
      'Vécu > Sommeil',
      'Vécu > Sommeil > À moitié',
    ]);
    const themes = new Set(rowsOf('transcripts', { themeId }).map((row) => row[5]));
    expect(themes).toEqual(new Set(['', 'Vécu > Sommeil', 'Vécu > Sommeil > À moitié']));
  });

  it('EX20, N11: rows of a matrix keep to one level', () => {
    const themes = (level: 'leaf' | 'top' | 'all') => rowsOf('matrix', { level }).map((row) => row[0]);
    expect(themes('leaf')).toEqual(['Vécu > Solitude', 'Vécu > Sommeil > À moitié']);
    expect(themes('top')).toEqual(['Vécu > Solitude', 'Vécu > Sommeil']);
    expect(themes('all')).toHaveLength(4);
  });

  it('EX20: memos keep to what was written on the theme or by the coder', () => {
    const memo = (id: string, target: Memo['target'], coderId: Memo['coderId']): [MemoId, Memo] => {
      const body = [{ type: 'paragraph', runs: [] }] as const;
      return [
        id as MemoId,
        { id: id as MemoId, target, body, coderId, createdAt: '2026', changedAt: '2026' },
      ];
    };
    const [coding] = [
      ...codingRows(study.project, { coderId: null, themeId: study.theme('Vécu > Sommeil') }),
    ];
    if (!coding) throw new Error('No coding.');
    const memos = new Map([
      memo('a', { table: 'codings', id: coding.coding.id }, study.coder('MP')),
      memo('b', { table: 'themes', id: study.theme('Vécu > Solitude') }, study.coder('JD')),
      memo('c', { table: 'participants', id: study.participant('E10') }, study.coder('JD')),
    ]);
    const project = { ...study.project, memos };
    const about = (changes: Partial<ExportOptions>) => rowsOf('memos', changes, project).map((row) => row[1]);
    expect(about({})).toEqual(['Vécu > Solitude', 'E10', 'E2, 1, Vécu > Sommeil']);
    expect(about({ themeId: study.theme('Vécu > Sommeil') })).toEqual(['E2, 1, Vécu > Sommeil']);
    expect(about({ coderId: study.coder('JD') })).toEqual(['Vécu > Solitude', 'E10']);
    expect(about({ participantIds: [study.participant('E10')] })).toEqual(['E10']);
  });
});

describe('printed quotes', () => {
  const text = study.project.texts.get('text E2' as never);
  const quote = (start: number, end: number, language: 'en' | 'fr' = 'fr') => {
    if (!text) throw new Error('No text.');
    return printedQuote(wordsOf[language], text, { start, end }, study.participant('E2'));
  };
  const whole = text?.text ?? '';

  it('EX10: drops own labels, brackets other speakers’ words, and stands on one line', () => {
    const from = whole.indexOf('On est');
    expect(quote(from, whole.length)).toBe('On est seule 👩🏽‍⚕️ ici. [MP\u00a0: Seule ?] Oui, toute seule.');
    expect(quote(from, whole.length, 'en')).toContain('[MP: Seule ?]');
  });

  it('EX10: the interviewer’s words alone stand without brackets', () => {
    expect(quote(0, whole.indexOf('\n'))).toBe('Et la nuit ?');
  });
});

describe('codebook, transcripts, matrix', () => {
  it('EX5: has every theme with its counts', () => {
    const rows = rowsOf('codebook');
    expect(rows.map((row) => [row[0], row[5], row[6], row[7]])).toEqual([
      ['Vécu', 4, 2, 'E2, E10'],
      ['Vécu > Solitude', 2, 1, 'E2'],
      ['Vécu > Sommeil', 2, 1, 'E10'],
      ['Vécu > Sommeil > À moitié', 1, 1, 'E10'],
    ]);
  });

  it('EX8: has one stored line a row, with its themes', () => {
    const rows = rowsOf('transcripts', {});
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['E2', '1', 'MP', '', 'Et la nuit ?'],
      ['E2', '2', 'E2', 'E2', 'On est seule 👩🏽‍⚕️ ici.'],
      ['E2', '3', 'MP', '', 'Seule ?'],
      ['E2', '4', 'E2', 'E2', 'Oui, toute'],
      ['E2', '5', 'E2', 'E2', 'seule.'],
      ['E10', '1', 'E10', 'E10', 'Moi, je dors. Enfin, je dors à moitié, le téléphone posé tout'],
      ['E10', '2', 'E10', 'E10', 'contre mon oreille.'],
    ]);
    expect(rows.map((row) => row[5])).toEqual([
      'Vécu > Sommeil',
      'Vécu > Solitude',
      'Vécu > Solitude',
      'Vécu > Solitude',
      'Vécu > Solitude',
      'Vécu > Sommeil > À moitié',
      '',
    ]);
  });

  it('EX6: has a column for each participant and one for all', () => {
    expect(headingsOf('matrix', { language: 'fr' })).toEqual(['Thème', 'E2', 'E10', 'Tous']);
    expect(rowsOf('matrix')).toEqual([
      ['Vécu', 1, 1, 2],
      ['Vécu > Solitude', 1, 0, 1],
      ['Vécu > Sommeil', 0, 1, 1],
      ['Vécu > Sommeil > À moitié', 0, 1, 1],
    ]);
    expect(headingsOf('matrix', { unit: 'codings' })).toEqual(['Theme', 'E2', 'E10']);
    expect(rowsOf('matrix', { unit: 'words' })[1]).toEqual(['Vécu > Solitude', 7, 0, 7]);
  });

  it('EX6, EX7: by characteristic it has shares of the base, and missing values last', () => {
    const { project, id } = withCharacteristic('text', { E2: 'F' });
    expect(rowsOf('matrix', { by: id, unit: 'participants' }, project)).toEqual([
      ['Base', 1, null, 1, null, 2],
      ['Vécu', 1, 1, 1, 1, 2],
      ['Vécu > Solitude', 1, 1, 0, 0, 1],
      ['Vécu > Sommeil', 0, 0, 1, 1, 1],
      ['Vécu > Sommeil > À moitié', 0, 0, 1, 1, 1],
    ]);
    expect(labels(project, id)).toEqual(['F', '–']);
  });

  it('EX7: numbers stand by size or class, ordered values in their order', () => {
    const sizes = withCharacteristic('number', { E2: 41, E10: 9 });
    expect(labels(sizes.project, sizes.id)).toEqual(['9', '41']);
    const classes = withCharacteristic('number', { E2: 41, E10: 30 }, ['30', '40']);
    expect(labels(classes.project, classes.id)).toEqual(['30–39', '40 and over']);
    const ordered = withCharacteristic('ordered', { E2: 'peu', E10: 'beaucoup' }, ['peu', 'beaucoup']);
    expect(labels(ordered.project, ordered.id)).toEqual(['peu', 'beaucoup']);
  });

  it('EX9: participants, memos and links have their rows', () => {
    const { project } = withCharacteristic('number', { E2: 41 });
    expect(rowsOf('participants', {}, project)).toEqual([
      ['E2', 41, 'E2'],
      ['E10', null, 'E10'],
    ]);
    const [first] = project.transcripts.values();
    if (!first) throw new Error('no transcript');
    const dated = new Map(project.transcripts).set(first.id, {
      ...first,
      date: '2024-01-15',
      place: 'bureau',
    });
    expect(rowsOf('participants', {}, { ...project, transcripts: dated })).toEqual([
      ['E2', 41, 'E2', '2024-01-15', 'bureau'],
      ['E10', null, 'E10', null, null],
    ]);
    expect(headingsOf('memos')).toEqual(['Kind', 'About', 'Memo', 'Coder', 'Date']);
    expect(headingsOf('links')).toEqual([
      'From',
      'Link',
      'To',
      'Evidence',
      'Passages',
      'Memo',
      'Coder',
      'Date',
    ]);
    const linked = withLink();
    expect(rowsOf('links', {}, linked)).toEqual([
      [
        ...['Vécu > Solitude', 'rend possible', 'Vécu > Sommeil', 2, 'E2, line 2\nE10, line 1'],
        ...['Trois fois.', 'MP', '2026-01-05'],
      ],
    ]);
    expect(rowsOf('memos', { themeId: study.theme('Vécu > Sommeil') }, linked)[0]?.slice(0, 3)).toEqual([
      ...['Link', '“Solitude” rend possible “Sommeil”', 'Trois fois.'],
    ]);
    expect(rowsOf('links', { coderId: study.coder('JD') }, linked)).toEqual([]);
    expect(meaningOfHeading(headingsOf('participants')[0] ?? '')).toBe('participant');
  });
});

/** A link of the project's own kind, with two passages and a memo. */
function withLink(): Project {
  const made = { coderId: study.coder('MP'), createdAt: builtAt };
  const type = { id: 'type' as LinkTypeId, name: 'rend possible', isSymmetric: false, ...made };
  const link: AxialLink = {
    ...{ id: 'link' as AxialLinkId, type: type.id, ...made, evidence: [study.coding(1), study.coding(2)] },
    ...{ fromId: study.theme('Vécu > Solitude'), toId: study.theme('Vécu > Sommeil') },
  };
  const memo: Memo = {
    ...{ id: 'm' as MemoId, target: { table: 'axialLinks', id: link.id }, ...made, changedAt: builtAt },
    body: richTextFromPlain('Trois fois.'),
  };
  return {
    ...study.project,
    linkTypes: new Map([[type.id, { ...type, line: 'dot', end: 'square' }]]),
    axialLinks: new Map([[link.id, link]]),
    memos: new Map([[memo.id, memo]]),
  };
}

function withCharacteristic(
  type: Characteristic['type'],
  values: Readonly<Record<string, string | number>>,
  classes: readonly string[] = [],
): { project: Project; id: Characteristic['id'] } {
  const id = 'c' as Characteristic['id'];
  const participants = [...study.project.participants.values()].map((one): Participant => {
    const value = values[one.label];
    return { ...one, characteristics: value === undefined ? {} : { [id]: value } };
  });
  const characteristic: Characteristic = { id, name: 'Sexe', type, classes, position: 0 };
  const project = {
    ...study.project,
    characteristics: new Map([[id, characteristic]]),
    participants: new Map(participants.map((one) => [one.id, one])),
  };
  return { project, id };
}

function labels(project: Project, by: Characteristic['id']): string[] {
  return matrixColumns(project, { by, language: 'en' }).map(({ label }) => label);
}
