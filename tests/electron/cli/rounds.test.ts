import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreementVerb } from '../../../electron/cli/agreement.ts';
import { codings } from '../../../electron/cli/codings.ts';
import { exporting } from '../../../electron/cli/export.ts';
import { infoVerb } from '../../../electron/cli/info.ts';
import { matrixVerb } from '../../../electron/cli/matrix.ts';
import { packet } from '../../../electron/cli/packet.ts';
import { saturation } from '../../../electron/cli/saturation.ts';
import { search } from '../../../electron/cli/search.ts';
import { themes } from '../../../electron/cli/themes.ts';
import { readProjectFile } from '../../../shared/project-file/readProjectFile.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { startRound } from '../../../shared/rounds/editRounds.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { callVerb } from '../../helpers/callVerb.ts';
import { countingIds, guidOf, withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { run } from '../../helpers/runCommand.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);
const verbs = [agreementVerb, codings, exporting, infoVerb, matrixVerb, packet, saturation, search, themes];
const call = (...words: string[]) => callVerb([...words, '--json', '--lang', 'en'], verbs);

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'trame é '));
  const study = withGuids(
    buildProject({
      coders: ['MP', 'JD'],
      transcripts: { E1: ['E1 : On est seule.'], E2: ['E2 : On dort.'] },
      themes: ['Solitude', 'Nuit'],
      codings: [
        { coder: 'MP', in: 'E1', theme: 'Solitude', quote: 'On est seule' },
        { coder: 'JD', in: 'E1', theme: 'Nuit', quote: 'seule' },
        { coder: 'JD', in: 'E2', theme: 'Nuit', quote: 'On dort' },
      ],
    }).project,
  );
  const [mp, jd] = [guidOf('coder MP' as never), guidOf('coder JD' as never)];
  const wish = {
    name: 'Tour 1',
    coderIds: [mp, jd],
    newInitials: [],
    transcriptIds: [guidOf('transcript E1' as never)],
    themeIds: [],
    isBlind: true,
  };
  const context = { coderId: mp, now: '2026-04-01T10:00:00.000Z', newId: countingIds('cli') };
  await writeFile(
    at('a.trame'),
    writeProjectFile(run(study, startRound, wish as never, context).project, []),
  );
  const three = { ...wish, name: 'Tour 3', isBlind: false, newInitials: ['AB'] };
  await writeFile(
    at('three.trame'),
    writeProjectFile(run(study, startRound, three as never, context).project, []),
  );
  const open = { ...wish, isBlind: false };
  await writeFile(
    at('open.trame'),
    writeProjectFile(run(study, startRound, open as never, context).project, []),
  );
});
afterAll(() => rm(folder, { recursive: true }));

describe('agreement of a round', () => {
  it('TR13, AG17: of three coders needs no names, and writes the report of all of them', async () => {
    for (const name of ['three.docx', 'three.xlsx']) {
      const { code, json, errors } = await call(
        'agreement',
        at('three.trame'),
        '--round',
        'Tour 3',
        '--out',
        at(name),
      );
      expect([code, json?.coders], errors).toEqual([0, ['MP', 'JD', 'AB']]);
      const entries = unzipSync(await readFile(at(name)));
      const text = Object.entries(entries)
        .filter(([part]) => /document\.xml$|sheet\d+\.xml$|sharedStrings\.xml$/u.test(part))
        .map(([, bytes]) => strFromU8(bytes))
        .join('');
      expect(text).toContain('Fleiss');
    }
    const wrong = await call('agreement', at('three.trame'), '--round', 'Tour 3', '--out', at('three.pdf'));
    expect([wrong.code, wrong.text]).toEqual([1, '']);
  });

  it('TR13, AG8: compares its coders on its transcripts, and writes its report to Word and a sheet', async () => {
    for (const name of ['report.docx', 'report.xlsx']) {
      const { code, json, errors } = await call(
        'agreement',
        at('open.trame'),
        '--round',
        'Tour 1',
        '--unit',
        'line',
        '--out',
        at(name),
      );
      expect([code, json?.transcripts, json?.coders], errors).toEqual([0, ['E1'], ['MP', 'JD']]);
      const entries = unzipSync(await readFile(at(name)));
      const part = name.endsWith('docx') ? 'word/document.xml' : 'xl/worksheets/sheet1.xml';
      expect(strFromU8(entries[part] ?? new Uint8Array())).toContain('Solitude');
    }
    const document = strFromU8(
      unzipSync(await readFile(at('report.docx')))['word/document.xml'] as Uint8Array,
    );
    expect(document).toContain('MP and JD each coded the interviews E1.');
    expect(document).toContain('There is 1 difference; none was settled.');
    const none = await call('agreement', at('open.trame'), '--out', at('report.docx'));
    expect([none.code, none.errors]).toEqual([2, expect.stringContaining('name it with --round')]);
  });
});

describe('the command line in a blind round', () => {
  it.each([
    ['info'],
    ['themes'],
    ['codings'],
    ['matrix'],
    ['saturation'],
    ['export', '--what', 'codings', '--out', 'x.csv'],
    ['agreement'],
  ])('RB9: %s shows nobody’s work together and says why', async (verb, ...options) => {
    const { code, errors, text } = await call(verb, at('a.trame'), ...options);
    expect([code, text]).toEqual([1, '']);
    expect(errors).toContain('The round “Tour 1” is blind until MP, JD have declared their parts finished');
  });

  it('RB9: with --coder each sees the own work alone', async () => {
    expect((await call('info', at('a.trame'), '--coder', 'MP')).json.codings).toBe(1);
    expect((await call('codings', at('a.trame'), '--coder', 'JD')).json.codings).toHaveLength(2);
    const tree = (await call('themes', at('a.trame'), '--coder', 'mp')).json.themes;
    expect(tree.map((one: { codings: number }) => one.codings)).toEqual([1, 0]);
    expect((await call('matrix', at('a.trame'), '--coder', 'MP')).json.rows).toMatchObject([
      { values: [1, 0] },
      { values: [0, 0] },
    ]);
  });

  it('RB9: no other verb reads a project past the blind', async () => {
    const cli = new URL('../../../electron/cli/', import.meta.url);
    const names = await readdir(cli);
    const opening: string[] = [];
    for (const name of names)
      if (/\bopenSession\(/u.test(await readFile(new URL(name, cli), 'utf8'))) opening.push(name);
    // Those that store, results (which wait for the round), the two that look at pairs of coders, and the search of words; session.ts has openToRead.
    const known = [
      'agreement',
      'code',
      'comparedCoders',
      'import',
      'merge',
      'packet',
      'results',
      'search',
      'session',
    ];
    expect(opening.sort()).toEqual(known.map((name) => `${name}.ts`));
  });

  it('RB10: the project file holds the work of all, the copy for a coder that of nobody', async () => {
    const codersIn = async (file: string) => {
      const read = readProjectFile(file, await readFile(at(file)));
      if (isRefusal(read)) throw new Error(JSON.stringify(read));
      const { codings: all, coders } = read.project;
      return [...all.values()].map(({ coderId }) => coders.get(coderId)?.initials);
    };
    expect(await codersIn('a.trame')).toEqual(['MP', 'JD', 'JD']);
    const wish = ['--round', 'Tour 1', '--for', 'JD', '--out', at('pour JD.trame')];
    const copy = await call('packet', at('a.trame'), ...wish);
    expect(copy.code, copy.errors).toBe(0);
    expect(await codersIn('pour JD.trame')).toEqual([]);
  });

  it('RB9: words may be searched by everybody', async () => {
    expect((await call('search', at('a.trame'), 'seule')).json.hits).toHaveLength(1);
  });

  it('RB7: packet takes interviews from a round', async () => {
    const out = at('jd.trame');
    const made = await call('packet', at('a.trame'), '--round', 'tour 1', '--for', 'JD', '--out', out);
    expect(made.json).toEqual({ transcripts: 1, themes: 2 });
    const unknown = await call('packet', at('a.trame'), '--round', 'Tour 7', '--for', 'JD', '--out', out);
    expect([unknown.code, unknown.errors]).toEqual([
      1,
      'The project has no round “Tour 7”. Its rounds: Tour 1.\n',
    ]);
    const none = await call('packet', at('a.trame'), '--for', 'JD', '--out', out);
    expect(none.code).toBe(2);
  });
});
