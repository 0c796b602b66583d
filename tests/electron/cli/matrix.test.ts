import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exporting } from '../../../electron/cli/export.ts';
import { matrixVerb } from '../../../electron/cli/matrix.ts';
import type { CharacteristicId } from '../../../shared/project/ids.ts';
import type { Participant } from '../../../shared/project/records.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { callVerb } from '../../helpers/callVerb.ts';
import { withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);

async function call(...words: string[]) {
  const { code, text, errors, json } = await callVerb(words, [matrixVerb, exporting]);
  return { exit: code, lines: text.split('\n'), errors, json };
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'trame matrix '));
  const { project } = buildProject({
    coders: ['MP', 'JD'],
    transcripts: {
      E1: ['MP : Et la nuit ?', 'E1 : On est seule, on dort peu.'],
      E2: ['E2 : Je dors bien.'],
      E10: ['E10 : On ne dort plus.'],
    },
    axes: ['Vécu'],
    themes: ['Vécu > Solitude', 'Vécu > Sommeil > Court'],
    codings: [
      { coder: 'MP', in: 'E1', theme: 'Vécu > Solitude', quote: 'On est seule' },
      { coder: 'JD', in: 'E1', theme: 'Vécu > Sommeil > Court', quote: 'on dort peu' },
      { coder: 'MP', in: 'E10', theme: 'Vécu > Sommeil', quote: 'On ne dort plus' },
    ],
  });
  const id = 'sexe' as CharacteristicId;
  const sexes: Readonly<Record<string, string>> = { E1: 'F', E2: 'F', E10: 'H' };
  const participants = [...project.participants].map(([key, one]): [typeof key, Participant] => [
    key,
    { ...one, characteristics: { [id]: sexes[one.label] ?? '' } },
  ]);
  const characteristic = { id, name: 'Sexe', type: 'text', classes: [], position: 0 } as const;
  const study = {
    ...project,
    participants: new Map(participants),
    characteristics: new Map([[id, characteristic]]),
  };
  await writeFile(at('study.trame'), writeProjectFile(withGuids(study), []));
});
afterAll(() => rm(folder, { recursive: true }));

describe('matrix', () => {
  test('CL13: prints who speaks of what unless told otherwise', async () => {
    const { json, exit } = await call('matrix', at('study.trame'), '--json');
    expect(exit).toBe(0);
    expect(json).toEqual({
      columns: ['E1', 'E2', 'E10'],
      base: [1, 1, 1],
      rows: [
        { path: ['Vécu'], values: [1, 0, 1], percent: [1, 0, 1] },
        { path: ['Vécu', 'Solitude'], values: [1, 0, 0], percent: [1, 0, 0] },
        { path: ['Vécu', 'Sommeil'], values: [1, 0, 1], percent: [1, 0, 1] },
        { path: ['Vécu', 'Sommeil', 'Court'], values: [1, 0, 0], percent: [1, 0, 0] },
      ],
    });
  });

  test('CL13: the share of a column without anything is null', async () => {
    const { json } = await call('matrix', at('study.trame'), '--unit', 'codings', '--json');
    expect(json.base).toEqual([2, 0, 1]);
    expect(json.rows[1]).toEqual({ path: ['Vécu', 'Solitude'], values: [1, 0, 0], percent: [0.5, null, 0] });
  });

  test('CL13: by a characteristic, with shares, as a table for people', async () => {
    const { lines } = await call('matrix', at('study.trame'), '--by', 'sexe', '--lang', 'en');
    expect(lines).toEqual([
      'Themes by Sexe – Participants who speak of the theme',
      'Theme             F         H',
      'Base              2         1',
      'Vécu        1 (50%)  1 (100%)',
      '  Solitude  1 (50%)         ·',
      '  Sommeil   1 (50%)  1 (100%)',
      '    Court   1 (50%)         ·',
      '',
    ]);
  });

  test('CL13: keeps to a level, a coder, a theme and participants', async () => {
    const { lines } = await call(
      'matrix',
      at('study.trame'),
      ...['--level', 'leaf', '--coder', 'jd', '--participant', 'e 01', '--lang', 'en', '--unit', 'words'],
    );
    expect(lines.slice(1)).toEqual([
      'Theme                   E1',
      'Base                     3',
      'Vécu > Solitude          ·',
      'Vécu > Sommeil > Court   3',
      '',
    ]);
  });

  test('CL2: names a column, a theme, a participant and a unit that there are not', async () => {
    const said = async (...words: string[]) => {
      const { exit, lines, errors } = await call('matrix', at('study.trame'), ...words, '--lang', 'en');
      expect(lines).toEqual(['']);
      return `${exit} ${errors.split('\n')[0]}`;
    };
    expect(await said('--by', 'Âge')).toBe(
      '1 There is no characteristic “Âge” to make columns of. The project has: Sexe.',
    );
    expect(await said('--theme', 'Rien')).toContain('1 The project has no theme “Rien”.');
    expect(await said('--participant', 'E1,E7')).toBe(
      '1 The project has no participant “E7”. Its participants: E1, E2, E10.',
    );
    expect(await said('--unit', 'lines')).toBe(
      '2 Option --unit does not know “lines”. It takes presence, participants, codings, words.',
    );
    expect(await said('--level', 'roots')).toBe(
      '2 Option --level does not know “roots”. It takes leaf, top, all.',
    );
  });
});

describe('export', () => {
  test('EX20: keeps to a theme and to participants, and writes nothing for unknown ones', async () => {
    const ask = (...words: string[]) =>
      call('export', at('study.trame'), '--what', 'codings', '--out', at('part.csv'), ...words, '--json');
    expect((await ask('--theme', 'Vécu > Sommeil')).json).toEqual({ rows: 2 });
    expect((await ask('--participant', 'E10')).json).toEqual({ rows: 1 });
    await rm(at('part.csv'));
    expect((await ask('--participant', 'E7')).exit).toBe(1);
    expect(await readdir(folder)).toEqual(['study.trame']);
  });
});
