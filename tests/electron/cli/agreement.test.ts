import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agreementVerb } from '../../../electron/cli/agreement.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { callVerb } from '../../helpers/callVerb.ts';
import { withGuids } from '../../helpers/guids.ts';
import { buildProject, type ProjectLiteral } from '../../helpers/projectBuilder.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);

async function call(...words: string[]) {
  const { code, text, errors, json } = await callVerb(
    ['agreement', ...words, '--lang', 'en'],
    [agreementVerb],
  );
  return { exit: code, lines: text.split('\n'), errors, json };
}

const literal: ProjectLiteral = {
  transcripts: {
    E1: ['MP : Et la nuit ?', 'E1 : On est seule.', 'MP : Ah ?', 'E1 : On dort peu.', 'E1 : Voilà.'],
    E2: ['E2 : Je dors bien.', 'E2 : Et je rêve.'],
    E3: ['E3 : Rien.'],
  },
  themes: ['Vécu > Solitude', 'Vécu > Sommeil'],
};
const ofMp = [
  { coder: 'MP', in: 'E1', theme: 'Vécu > Solitude', quote: 'On est seule' },
  { coder: 'MP', in: 'E1', theme: 'Vécu > Sommeil', quote: 'On dort peu' },
  { coder: 'MP', in: 'E2', theme: 'Vécu > Sommeil', quote: 'Je dors bien' },
];
const ofJd = [
  { coder: 'JD', in: 'E1', theme: 'Vécu > Solitude', quote: 'seule' },
  { coder: 'JD', in: 'E2', theme: 'Vécu > Sommeil', quote: 'rêve' },
];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'trame agreement '));
  const write = (name: string, study: ProjectLiteral) =>
    writeFile(at(name), writeProjectFile(withGuids(buildProject(study).project), []));
  await write('both.trame', { ...literal, coders: ['MP', 'JD'], codings: [...ofMp, ...ofJd] });
  await write('mp.trame', { ...literal, coders: ['MP'], codings: ofMp });
  await write('jd.trame', { ...literal, coders: ['JD'], codings: ofJd });
  const ofSf = [{ coder: 'SF', in: 'E1', theme: 'Vécu > Solitude', quote: 'On est' }];
  await write('all.trame', { ...literal, coders: ['MP', 'JD', 'SF'], codings: [...ofMp, ...ofJd, ...ofSf] });
  await write('three.trame', { ...literal, coders: ['MP', 'JD', 'SF'], codings: ofMp });
});
afterAll(() => rm(folder, { recursive: true }));

describe('agreement', () => {
  test('AG5, AG8, AG12: prints counts and figures of the transcripts in which both worked', async () => {
    const { exit, json, errors } = await call(at('both.trame'), '--coders', 'MP,JD', '--json');
    expect(exit).toBe(0);
    expect(json).toMatchObject({
      unit: 'turn',
      units: 5,
      coders: ['MP', 'JD'],
      transcripts: ['E1', 'E2'],
      themes: [
        { path: ['Vécu'], both: 0, neither: 5, percent: 1, kappa: null, alpha: null, scottPi: null, bp: 1 },
        {
          path: ['Vécu', 'Solitude'],
          both: 1,
          onlyA: 0,
          onlyB: 0,
          neither: 4,
          percent: 1,
          kappa: 1,
          note: null,
        },
        { path: ['Vécu', 'Sommeil'], both: 0, onlyA: 2, onlyB: 1, neither: 2, percent: 0.4 },
      ],
      overall: { method: 'pooled', both: 1, onlyA: 2, onlyB: 1, neither: 11, uAlpha: expect.any(Number) },
      intervals: { draws: 2000, seed: 1 },
    });
    expect(json.themes[0].note).toBe('κ, π, α, |uα: undefined, no coder used the theme.');
    for (const figure of ['percent', 'kappa', 'alpha', 'scottPi', 'ac1', 'bp'])
      expect(json.themes[1][`${figure}Interval`], figure).toEqual([1, 1]);
    const { uAlphaBinary, uAlphaBinaryInterval } = json.themes[1];
    expect(uAlphaBinaryInterval[0]).toBeLessThan(uAlphaBinary);
    expect(uAlphaBinaryInterval[1]).toBeGreaterThanOrEqual(uAlphaBinary);
    expect(json.overall.uAlphaInterval).toEqual([expect.any(Number), expect.any(Number)]);
    expect(Object.keys(json.themes[1].undefinedDraws)).toContain('scottPi');
    expect(errors).toContain('MP has not marked 2 transcripts as finished (E1, E2)');
  });

  test('AG10: another project file gives the same figures', async () => {
    const one = await call(at('both.trame'), '--coders', 'MP,JD', '--json', '--unit', 'character');
    const two = await call(at('mp.trame'), '--with', at('jd.trame'), '--json', '--unit', 'character');
    expect(two.json).toEqual(one.json);
  });

  test('AG17: three coders are compared on what two of them or more have seen, and each two beside', async () => {
    const { exit, json, errors } = await call(at('all.trame'), '--coders', 'MP,JD,SF', '--json');
    expect(exit).toBe(0);
    expect(json).toMatchObject({
      unit: 'turn',
      units: 5,
      coders: ['MP', 'JD', 'SF'],
      transcripts: ['E1', 'E2'],
      overall: { method: 'pooled', fleissKappa: null, alpha: expect.any(Number) },
      pairs: [{ coders: ['MP', 'JD'] }, { coders: ['MP', 'SF'] }, { coders: ['JD', 'SF'] }],
    });
    const alone = json.themes.find(({ path: of }: { path: string[] }) => of.at(-1) === 'Solitude');
    expect(alone.codedBy).toEqual([4, 0, 0, 1]);
    expect(errors).toContain('SF has not marked 1 transcript as finished (E1)');
    const { lines } = await call(at('all.trame'), '--coders', 'MP,JD,SF');
    expect(lines.some((line) => line.startsWith('MP and SF, all themes: κ '))).toBe(true);
    const twice = await call(at('all.trame'), '--coders', 'MP,JD,mp');
    expect([twice.exit, twice.errors.trim()]).toEqual([
      1,
      '“mp” stands twice in “MP, JD, mp”. Name each coder once.',
    ]);
    const programs = await call(at('all.trame'), '--coders', 'MP,JD,SF', '--programs');
    expect([programs.exit, programs.errors]).toEqual([2, expect.stringContaining('compare two coders')]);
  });

  test('AG15, AG16: means say what they leave out, and other programs are named where asked for', async () => {
    const plain = await call(at('both.trame'), '--json');
    expect(plain.json.means.kappa).toEqual({ mean: expect.any(Number), themes: 2, undefined: 1 });
    expect(plain.json.themes[1].programs).toBeUndefined();
    const { json } = await call(at('both.trame'), '--json', '--programs');
    expect(json.themes[1].programs).toEqual({
      nvivoKappa: expect.any(Number),
      nvivoKappaWeighted: expect.any(Number),
      maxqdaSegments: 0,
      qualcoderKappa: expect.any(Number),
    });
  });

  test('AG5: as a table for people', async () => {
    const { lines } = await call(at('both.trame'), '--unit', 'line', '--level', 'leaf');
    expect(lines[0]).toBe('Agreement of JD and MP – 5 lines of participants in 2 transcripts');
    expect(lines[1]).toMatch(/^Theme +Both +Only JD +Only MP +Neither +% +κ +α +π +AC1 +BP +\|uα/);
    expect(lines[2]).toMatch(/^Vécu > Solitude +1 +0 +0 +4 +100% +1\.00 +1\.00 /);
    expect(lines[4]).toMatch(/^All themes, counts summed +1 +1 +2 +6 +70% /);
    const second = lines.indexOf('95% intervals');
    expect(lines[second + 1]).toMatch(/^Theme +% +κ +α +π +AC1 +BP +\|uα/);
    expect(lines[second + 2]).toMatch(/^Vécu > Solitude +100% … 100% +1\.00 … 1\.00 /);
    expect(lines.filter((line) => line.includes('because nearly all units are alike')).length).toBeLessThan(
      2,
    );
    expect(lines.join('\n')).toContain('2,000 draws of transcripts with replacement, seed 1. With so few');
  });

  test('AG8: keeps to the transcripts named', async () => {
    const { json } = await call(at('both.trame'), '--transcripts', 'e1, E3', '--json');
    expect(json).toMatchObject({ transcripts: ['E1', 'E3'], units: 4 });
    const wrong = await call(at('both.trame'), '--transcripts', 'E1,E9');
    expect(wrong).toMatchObject({ exit: 1, lines: [''] });
    expect(wrong.errors).toContain('called E9. Its transcripts: E1, E2, E3.');
  });

  test('CL2: refuses what it cannot compare, and says why', async () => {
    const said = async (...words: string[]) => {
      const { exit, errors } = await call(...words);
      return `${exit} ${errors.split('\n')[0]}`;
    };
    expect(await said(at('three.trame'))).toContain('1 Say with --coders which two coders to compare');
    expect(await said(at('three.trame'), '--coders', 'MP,JD')).toContain(
      '1 There is no transcript in which both MP and JD have coded',
    );
    expect(await said(at('both.trame'), '--coders', 'MP')).toContain(
      '1 Agreement is between two different coders',
    );
    expect(await said(at('both.trame'), '--coders', 'MP,mp')).toContain(
      '1 Agreement is between two different',
    );
    expect(await said(at('both.trame'), '--coders', 'MP,ZZ')).toContain('1 The project has no coder “ZZ”.');
    expect(await said(at('mp.trame'), '--with', at('three.trame'))).toContain(
      '“three.trame” has MP, JD, SF.',
    );
    expect(await said(at('both.trame'), '--unit', 'word')).toBe(
      '2 Option --unit does not know “word”. It takes turn, sentence, line, character, transcript.',
    );
  });

  test('CL3: help says which units there are here', async () => {
    const { lines } = await call('--help');
    expect(lines.find((line) => line.startsWith('  --unit '))).toContain(
      '(turn, sentence, line, character, transcript)',
    );
  });
});
