import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figure } from '../../../electron/cli/figure.ts';
import type { CharacteristicId } from '../../../shared/project/ids.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { callVerb } from '../../helpers/callVerb.ts';
import { withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

let folder = '';
const call = (...words: string[]) =>
  callVerb(['figure', path.join(folder, 'étude.trame'), ...words], [figure]);

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'trame é '));
  const { project } = buildProject({
    coders: ['MP'],
    transcripts: Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [`E${index + 1}`, [`E${index + 1} : On est seule.`]]),
    ),
    themes: ['Solitude', 'Nuit'],
    codings: [
      { coder: 'MP', in: 'E1', theme: 'Solitude', quote: 'On est seule' },
      { coder: 'MP', in: 'E3', theme: 'Nuit', quote: 'seule' },
    ],
  });
  const [age, sex] = ['age', 'sex'] as unknown as [CharacteristicId, CharacteristicId];
  const plain = { classes: [], position: 0 };
  const study = {
    ...project,
    characteristics: new Map([
      [age, { id: age, name: 'Âge', type: 'number' as const, ...plain }],
      [sex, { id: sex, name: 'Sexe', type: 'text' as const, ...plain, position: 1 }],
    ]),
    participants: new Map(
      [...project.participants.values()].map((one, index) => [
        one.id,
        {
          ...one,
          characteristics: { [age]: 31 + index * 7, ...(index < 5 ? { [sex]: index % 2 ? 'H' : 'F' } : {}) },
        },
      ]),
    ),
  };
  await writeFile(path.join(folder, 'étude.trame'), writeProjectFile(withGuids(study), []));
});
afterAll(() => rm(folder, { recursive: true }));

describe('figure', () => {
  it('CO11, FG1: draws which themes meet', async () => {
    const out = path.join(folder, 'relations.svg');
    const { code, json } = await call('--what', 'cooccurrence', '--out', out, '--json', '--lang', 'en');
    expect(code).toBe(0);
    expect(json).toMatchObject({ alt: 'Matrix of 2 themes, none of which meet.' });
    expect(await readFile(out, 'utf8')).toContain('Themes that meet (Passages; passages that overlap)');
  });

  it('CO2, CO8: takes the relation and the measure, and refuses lines that are no number', async () => {
    const out = path.join(folder, 'relations.svg');
    const asked = ['--what', 'cooccurrence', '--out', out, '--relation', 'near', '--lang', 'en'] as const;
    await call(...asked, '--lines', '3', '--measure', 'jaccardPassages', '--json');
    expect(await readFile(out, 'utf8')).toMatch(/Themes that meet \(Jaccard.*; .*3 lines/u);
    expect((await call(...asked, '--lines', 'trois', '--json')).code).not.toBe(0);
    expect((await call(...asked, '--measure', 'phi', '--json')).code).toBe(2);
  });

  it('FG1, FG3: draws the saturation curve and says in words what it shows', async () => {
    const out = path.join(folder, 'courbe.svg');
    const { code, json } = await call('--what', 'saturation', '--out', out, '--json', '--lang', 'en');
    expect(code).toBe(0);
    expect(json).toEqual({
      width: 640,
      height: 400,
      alt: expect.stringContaining(
        'E1 1, E2 0, E3 1, E4 0, E5 0, E6 0. A line adds them up: 2 themes after 6 interviews.',
      ),
    });
    expect(json.alt).toContain('with a base of 4 and runs of 2 is met after E4 (4+2).');
    const svg = await readFile(out, 'utf8');
    expect(svg).toContain('<title>New and cumulative themes over 6 interviews</title>');
    expect(svg).toContain(`<desc>${json.alt}</desc>`);
  });

  it('FG5: crosses two characteristics, round classes for the ages, and keeps who has no value', async () => {
    const out = path.join(folder, 'échantillon.svg');
    const { json } = await call(
      '--what',
      'sample',
      '--by',
      'âge, sexe',
      '--out',
      out,
      '--json',
      '--lang',
      'fr',
    );
    expect(json.alt).toContain('Moins de 40\u00a0: F 1, H 1, non connu 0');
    expect(json.alt).toContain('60 et plus\u00a0: F 0, H 0, non connu 1.');
    const all = await call('--what', 'sample', '--out', out, '--json', '--lang', 'fr');
    expect(all.json.alt).toContain(
      'Participants selon\u00a0: Sexe, 6 participants\u00a0: F 3, H 2, non connu 1.',
    );
  });

  it('FG2: writes a picture with 300 dots an inch, in which something is drawn', async () => {
    const out = path.join(folder, 'courbe.png');
    const { code, json } = await call('--what', 'sunburst', '--out', out, '--json', '--lang', 'fr');
    expect(code).toBe(0);
    const png = await readFile(out);
    expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(png.readUInt32BE(16)).toBe(2000);
    expect(png.readUInt32BE(20)).toBe(Math.ceil((json.height * 300) / 96));
    const physical = png.indexOf('pHYs');
    expect(Math.round(png.readUInt32BE(physical + 4) * 0.0254)).toBe(300);
    // An empty page of this size packs into far less.
    expect(png.length).toBeGreaterThan(30_000);
    await rm(out);
  });

  it('CL2, CL4: refuses what it cannot write or draw with a sentence, and leaves no file', async () => {
    const before = await readdir(folder);
    const other = await call('--what', 'sample', '--out', path.join(folder, 'a.gif'), '--lang', 'en');
    expect(other.errors).toContain('.svg');
    const unknown = await call(
      '--what',
      'sample',
      '--by',
      'Taille',
      '--out',
      path.join(folder, 'a.svg'),
      '--lang',
      'en',
    );
    expect(unknown.code).toBe(1);
    expect(unknown.errors).toContain('Âge, Sexe');
    expect((await call('--what', 'wheel', '--out', path.join(folder, 'a.svg'))).code).toBe(2);
    expect(await readdir(folder)).toEqual(before);
  });
});
