import { describe, expect, it } from 'vitest';
import { themeTree } from '../../../shared/codebook/themeTree.ts';
import {
  type CodedTableInput,
  type CodedTableReport,
  codedTableSteps,
  planCodedTable,
  reportingCodeFromTable,
} from '../../../shared/coded-table/codeFromTable.ts';
import { readCodedTable } from '../../../shared/coded-table/readCodedTable.ts';
import { findMark, readingProgress } from '../../../shared/coding/readingMarks.ts';
import type { CoderId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { codingRows } from '../../../shared/tables/codingRows.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, refusalOf, run } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP'],
  transcripts: {
    E1: [
      'MP : Et la nuit ?',
      'E1 : La nuit, on est seule. J’ai peur, oui j’ai peur 👩🏽‍⚕️ tout le temps.',
      'MP : Et après ?',
      'E1 : Après, on ne dort plus. On est seule.',
    ],
    E2: ['MP : Racontez.', 'E2 : Le téléphone sonne. On est seule.'],
    'Groupe 1': ['MP : Qui commence ?', 'E2 : Moi. Le cahier de garde.', 'E3 : Et moi après.'],
  },
  axes: ['Travail'],
  themes: ['Vécu > Peur', 'Travail > Cahier'],
});
const mp = study.coder('MP');

interface Done {
  readonly project: Project;
  readonly report: CodedTableReport;
}

const headings = ['Participant', 'Quote', 'Theme', 'Coder', 'Comment', 'Start', 'End', 'Transcript'];

/** Cells in the order of `headings`; missing ones are empty. */
function inputOf(
  rows: readonly (readonly string[])[],
  finished?: CodedTableInput['finished'],
): CodedTableInput {
  const filled = [headings, ...rows].map((row) => headings.map((_, column) => row[column] ?? ''));
  const table = readCodedTable('t.csv', { rows: filled, problems: [] });
  if (isRefusal(table)) throw new Error(JSON.stringify(table));
  return finished === undefined ? { table } : { table, finished };
}

/** Runs the command as the queue does: undo and redo are checked on the way. */
function code(
  rows: readonly (readonly string[])[],
  {
    project = study.project,
    coderId = mp as CoderId | null,
    finished,
  }: {
    project?: Project;
    coderId?: CoderId | null;
    finished?: readonly string[] | 'all';
  } = {},
): Done {
  let report: CodedTableReport | null = null;
  const command = reportingCodeFromTable((made) => {
    report = made;
  });
  const ran = run(project, command, inputOf(rows, finished), contextOf(coderId));
  if (!report) throw new Error('No report.');
  return { project: ran.project, report };
}

const shown = (project: Project) =>
  [...codingRows(project, { coderId: null, themeId: null })].map(
    ({ transcript, coding, theme, coder }) =>
      `${transcript.name} ${theme.path.join('/')} ${coder.initials}: ${coding.quote}${coding.comment && ` (${coding.comment})`}`,
  );

const problems = ({ report }: Done) => report.problems.map(({ problem, line }) => `${line} ${problem}`);

describe('coding from a table', () => {
  it('CT18: codes every row that is found, in one change, and counts', () => {
    const done = code([
      ['E1', 'on est seule', 'Vécu > Solitude'],
      ['E1', 'on ne dort plus', 'Vécu > Sommeil', 'MP', 'à revoir'],
      ['E2', 'Le téléphone sonne.', 'Travail > Téléphone'],
    ]);
    expect(shown(done.project)).toEqual([
      'E1 Vécu/Solitude MP: on est seule',
      'E1 Vécu/Sommeil MP: on ne dort plus (à revoir)',
      'E2 Travail/Téléphone MP: Le téléphone sonne.',
    ]);
    expect(done.report).toMatchObject({ applied: 3, merged: 0, themesCreated: 3, edited: [], notFound: [] });
  });

  it('CT26: a row is a step, and what was planned is taken for the project and the coder it was planned for alone', () => {
    const input = inputOf([
      ['E1', 'on est seule', 'Solitude'],
      ['E2', 'Le téléphone sonne', 'Téléphone'],
    ]);
    const steps = [...codedTableSteps(study.project, input, contextOf(mp))];
    expect(steps).toHaveLength(2);
    const result = planCodedTable(study.project, input, contextOf(mp));
    if (isRefusal(result)) throw new Error(result.refused);
    const reports: CodedTableReport[] = [];
    const command = reportingCodeFromTable((made) => reports.push(made), {
      project: study.project,
      coderId: mp,
      result,
    });
    const first = run(study.project, command, input, contextOf(mp));
    expect(reports).toEqual([result.report]);
    run(first.project, command, input, contextOf(mp));
    expect(reports[1]).toMatchObject({ applied: 2, themesCreated: 0 });
    const asNobody = command.run(study.project, input, contextOf(null));
    expect(asNobody).toMatchObject({ refused: 'noCoder' });
  });

  it('CT11: finds themes without regard to case, spaces and typography, and makes the missing levels', () => {
    const done = code([
      ['E1', 'J’ai peur', 'VÉCU >  peur'],
      ['E1', 'on ne dort plus', "Vécu > L'après"],
      ['E2', 'On est seule.', 'vécu > l’après > Plus bas'],
    ]);
    expect(done.report.themesCreated).toBe(2);
    expect(themeTree(done.project).order.map(({ path }) => path.join('/'))).toEqual([
      'Travail',
      'Travail/Cahier',
      'Vécu',
      'Vécu/Peur',
      "Vécu/L'après",
      "Vécu/L'après/Plus bas",
    ]);
  });

  it('CT11: gives new branches colours of their own, and lower themes none', () => {
    const done = code([
      ['E1', 'La nuit', 'Nuit > Noire'],
      ['E1', 'Après', 'Jour'],
    ]);
    const colours = themeTree(done.project).order.flatMap(({ theme }) =>
      theme.name === 'Nuit' || theme.name === 'Jour' ? theme.colour : [],
    );
    expect(new Set(colours).size).toBe(2);
    expect(colours).not.toContain(null);
    expect(themeTree(done.project).order.find(({ theme }) => theme.name === 'Noire')?.theme.colour).toBe(
      null,
    );
  });

  it('CT11: an axis takes no codings, and a path too deep is named', () => {
    const deep = Array.from({ length: 25 }, (_, level) => `n${level}`).join(' > ');
    const done = code([
      ['E1', 'La nuit', 'Travail'],
      ['E1', 'La nuit', deep],
    ]);
    expect(problems(done)).toEqual(['2 codedRowAxis', '3 codedRowTooDeep']);
    expect(done.report).toMatchObject({ applied: 0, themesCreated: 0 });
  });

  it('CT11: a row that is not found makes no theme, and the closest passage is told', () => {
    const done = code([['E1', 'On ne dort jamais dans cette maison', 'Vécu > Nouveau']]);
    expect(done.report.themesCreated).toBe(0);
    expect(done.report.notFound).toHaveLength(1);
    expect(done.report.notFound[0]).toMatchObject({ row: 2, quote: 'On ne dort jamais dans cette maison' });
    expect(done.report.notFound[0]?.closest).toContain('on ne dort plus');
    expect(done.report.notFound[0]?.score).toBeLessThan(0.9);
  });

  it('lists an edited quote with what was found and its score', () => {
    const words = 'Après on ne dort plus du tout on est seule';
    const done = code([
      ['E2', 'Le telephone sonne. On est seule.', 'Vécu'],
      ['E1', words, 'Vécu'],
    ]);
    for (const { found, score } of done.report.edited) {
      expect(score).toBeGreaterThanOrEqual(0.9);
      expect(found).not.toBe('');
    }
    expect(done.report.edited.length + done.report.notFound.length).toBe(2);
  });

  it('CT15, CT16: an ambiguous row takes the first free place and is listed', () => {
    const done = code([
      ['E1', 'peur', 'Vécu > Peur'],
      ['E1', 'peur', 'Vécu > Peur'],
      ['E1', 'peur', 'Vécu > Peur'],
      ['E1', 'peur', 'Vécu'],
    ]);
    expect(done.report).toMatchObject({ applied: 4, merged: 0 });
    expect(shown(done.project)).toHaveLength(3);
    expect(done.report.ambiguous.map(({ row, places }) => [row, places])).toEqual([
      [2, 2],
      [3, 2],
      [4, 2],
      [5, 2],
    ]);
  });

  it('CT8: finds the transcript by participant, by name, by file, in either column', () => {
    const done = code([
      ['e 1', 'on ne dort plus', 'A'],
      ['E2.docx', 'Le téléphone sonne', 'B'],
      ['', 'Et moi après', 'C', '', '', '', '', 'groupe 1'],
      ['', 'Le téléphone sonne', 'D', '', '', '', '', 'E2'],
      ['E2', 'Le cahier de garde', 'E'],
    ]);
    expect(shown(done.project)).toEqual([
      'E1 A MP: on ne dort plus',
      'E2 B MP: Le téléphone sonne',
      'E2 D MP: Le téléphone sonne',
      'Groupe 1 E MP: Le cahier de garde',
      'Groupe 1 C MP: Et moi après',
    ]);
    expect(done.report.problems).toEqual([]);
  });

  it('CT8: a cell that names several participants leads to none of them', () => {
    const cells = ['E1, E2', 'E1-E2', 'E2 ; E3', 'E1 (et E 02)', 'E1-3', 'E1, 2, 3'];
    const done = code(cells.map((cell) => [cell, 'On est seule', 'A']));
    expect(shown(done.project)).toEqual([]);
    expect(problems(done)).toEqual(cells.map((_, at) => `${at + 2} codedRowUnknownWho`));
    const one = code([['E1, p. 3', 'on ne dort plus', 'A']]);
    expect(shown(one.project)).toEqual(['E1 A MP: on ne dort plus']);
  });

  it('CT8: what stands behind a label is left out, and a number is whoever has it', () => {
    const done = code([
      ['E1 (F, 34 ans)', 'on ne dort plus', 'A'],
      ['E2, l. 12', 'Le téléphone sonne', 'B'],
      ['', 'Après', 'C', '', '', '', '', 'Entretien 1'],
      ['3', 'Et moi après', 'D'],
      ['4', 'Et moi après', 'E'],
    ]);
    expect(shown(done.project)).toEqual([
      'E1 C MP: Après',
      'E1 A MP: on ne dort plus',
      'E2 B MP: Le téléphone sonne',
      'Groupe 1 D MP: Et moi après',
    ]);
    expect(problems(done)).toEqual(['6 codedRowUnknownWho']);
  });

  it('CT9: names unknown participants and transcripts, and goes on with the rest', () => {
    const done = code([
      ['E99', 'on est seule', 'A'],
      ['E1', 'on ne dort plus', 'A', '', '', '', '', 'Perdu'],
      ['E3', 'Le téléphone sonne', 'B', '', '', '', '', 'E2'],
    ]);
    expect(problems(done)).toEqual([
      '2 codedRowUnknownWho',
      '3 codedRowUnknownTranscript',
      '4 codedRowOtherParticipant',
    ]);
    expect(done.report.applied).toBe(2);
  });

  it('CT9a: names a passage that only other participants say, and codes it', () => {
    const done = code([
      ['E3', 'Le cahier de garde', 'A'],
      ['E3', 'Le cahier de garde. E3 : Et moi', 'B'],
      ['E3', 'Qui commence ?', 'C'],
    ]);
    expect(problems(done)).toEqual(['2 codedRowSpokenByOther']);
    expect(done.report.problems[0]?.params).toEqual({ participant: 'E3', speakers: 'E2' });
    expect(done.report.applied).toBe(3);
  });

  it('CT7, CT10: takes positions in code points as they are, and searches where they do not hold', () => {
    const { text } = study.project.texts.get(`text E1` as never) ?? { text: '' };
    const at = [...text.slice(0, text.indexOf('tout le temps'))].length;
    const done = code([
      ['E1', 'tout le temps', 'A', '', '', String(at), String(at + 13)],
      ['E1', '', 'B', '', '', String(at - 1), String(at + 14)],
      ['E1', 'on ne dort plus', 'C', '', '', '0', '5'],
      ['E1', '', 'D', '', '', '5000', '6000'],
    ]);
    expect(shown(done.project)).toEqual([
      'E1 B MP:  tout le temps.',
      'E1 A MP: tout le temps',
      'E1 C MP: on ne dort plus',
    ]);
    expect(done.report.edited).toEqual([
      { row: 4, quote: 'on ne dort plus', found: 'on ne dort plus', score: 1 },
    ]);
    expect(done.report.notFound).toMatchObject([{ row: 5, quote: '' }]);
  });

  it('CT12: a row’s coder is made where the project has none, and rows without are the acting one’s', () => {
    const done = code([
      ['E1', 'seule', 'A', 'jd'],
      ['E1', 'seule', 'A', 'JD'],
      ['E1', 'seule', 'A'],
    ]);
    expect([...done.project.coders.values()].map(({ initials }) => initials)).toEqual(['MP', 'jd']);
    expect(shown(done.project).map((line) => line.split(':')[0])).toEqual(['E1 A jd', 'E1 A MP', 'E1 A jd']);
  });

  it('CT12: without anybody acting, rows need a coder', () => {
    const command = reportingCodeFromTable(() => undefined);
    const input = inputOf([['E1', 'on est seule', 'A']]);
    expect(refusalOf(study.project, command, input, contextOf(null)).refused).toBe('noCoder');
    expect(code([['E1', 'on est seule', 'A', 'JD']], { coderId: null }).report.applied).toBe(1);
  });

  it('CT13: rows that overlap become one coding, comments in the order of the rows', () => {
    const done = code([
      ['E1', 'on ne dort plus. On est seule', 'A', '', 'b'],
      ['E1', 'Après, on ne dort plus', 'A', '', 'a'],
      ['E1', 'dort', 'A', '', 'c'],
      ['E1', 'dort', 'Autre'],
    ]);
    expect(shown(done.project)).toEqual([
      'E1 A MP: Après, on ne dort plus. On est seule (b\na\nc)',
      'E1 Autre MP: dort',
    ]);
    expect(done.report).toMatchObject({ applied: 4, merged: 2 });
  });

  it('CT14: the same table a second time changes nothing', () => {
    const rows = [
      ['E1', 'on est seule', 'A', '', 'note'],
      ['E1', 'on ne dort plus', 'A'],
      ['E2', 'Le téléphone sonne', 'B'],
    ];
    const first = code(rows);
    const second = code(rows.slice(1), { project: first.project });
    expect(second.report).toMatchObject({ applied: 2, merged: 0, themesCreated: 0 });
    expect(shown(second.project)).toEqual(shown(first.project));
  });

  it('CT17: moves the marks of each coder, and finishes what is named', () => {
    const done = code(
      [
        ['E1', 'on ne dort plus', 'A'],
        ['E2', 'Le téléphone sonne', 'A', 'JD'],
      ],
      { finished: ['E2', 'E77'] },
    );
    const jd = [...done.project.coders.values()].find(({ initials }) => initials === 'JD')?.id as CoderId;
    expect(findMark(done.project, study.transcript('E1'), mp)).toMatchObject({ isFinished: false });
    expect(findMark(done.project, study.transcript('E1'), jd)).toBe(null);
    for (const coder of [mp, jd])
      expect(readingProgress(done.project, study.transcript('E2'), coder).percent).toBe(100);
    expect(problems(done)).toEqual(['null codedFinishedUnknown']);
    const all = code([['E1', 'on ne dort plus', 'A']], { finished: 'all' });
    expect([...all.project.readingMarks.values()].map(({ isFinished }) => isFinished)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('a passage of white space alone is named and not coded', () => {
    const done = code([['E1', '', 'A', '', '', '17', '18']]);
    expect(problems(done)).toEqual(['2 codedRowBlank']);
    expect(done.report.applied).toBe(0);
  });
});
