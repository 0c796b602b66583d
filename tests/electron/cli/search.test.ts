import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as searchInWorkerModule from '../../../electron/cli/searchInWorker.ts';
import { type BuiltCommandLine, buildCommandLine } from '../../helpers/builtCommandLine.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

let trame: BuiltCommandLine;
let folder = '';
const project = () => path.join(folder, 'étude.trame');

beforeAll(async () => {
  trame = await buildCommandLine();
  folder = await mkdtemp(path.join(os.tmpdir(), 'trame é '));
  const words: Record<string, string> = {
    E2: 'MP : Et la nuit ?\nE2 : L’été 👩🏽‍⚕️, la nuit tombe tard.\n',
    E10: `MP : Et vous ?\nE10 : ${'a'.repeat(40)}! La NUIT.\n`,
  };
  for (const [name, text] of Object.entries(words)) await writeFile(path.join(folder, `${name}.txt`), text);
  const files = Object.keys(words).map((name) => path.join(folder, `${name}.txt`));
  const made = await trame.call('import', ...files, '--out', project(), '--interviewer', 'MP');
  expect(made.code).toBe(0);
}, 120_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function search(...words: string[]) {
  const { code, output, errors } = await trame.call('search', project(), ...words, '--lang', 'en');
  return { code, output, errors, hits: words.includes('--json') && output ? JSON.parse(output).hits : null };
}

describe('search', () => {
  it('SR2, SR8: prints each hit with its place in code points, its line and its turn around it', async () => {
    const { code, hits } = await search('LA NUIT', '--json');
    expect(code).toBe(0);
    expect(hits.map(({ transcript, line }: Record<string, string>) => [transcript, line])).toEqual([
      ['E2', '1'],
      ['E2', '2'],
      ['E10', '2'],
    ]);
    expect(hits[1]).toEqual({
      transcript: 'E2',
      line: '2',
      start: 36,
      end: 43,
      before: 'L’été 👩🏽‍⚕️, ',
      hit: 'la nuit',
      after: ' tombe tard.\n',
    });
  });

  it('SR4: looks in the words of participants or interviewers only', async () => {
    const said = async (speaker: string) =>
      (await search('nuit', '--speaker', speaker, '--json')).hits.map((hit: { hit: string }) => hit.hit);
    expect(await said('participant')).toEqual(['nuit', 'NUIT']);
    expect(await said('interviewer')).toEqual(['nuit']);
    expect(await said('all')).toHaveLength(3);
  });

  it('SR6: takes a regular expression with --regex', async () => {
    const { hits } = await search('\\bt\\w+d\\b', '--regex', '--json');
    expect(hits.map((hit: { hit: string }) => hit.hit)).toEqual(['tard']);
  });

  it('prints the hits below each other for people, and says when there is none', async () => {
    const { output } = await search('été');
    expect(output).toContain('[été]');
    expect(output).toContain('1 hit');
    expect((await search('zéphyr')).output).toBe('Nothing was found.\n0 hits\n');
    expect((await search('zéphyr', '--json')).hits).toEqual([]);
  });

  it('says what is wrong with a query, a speaker or a file', async () => {
    expect(await search('(nuit', '--regex')).toMatchObject({
      code: 1,
      output: '',
      errors: expect.stringContaining('(nuit'),
    });
    expect((await search(' ')).errors).toContain('Say what to search for');
    expect(await search('la', 'nuit')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('"la nuit"'),
    });
    expect((await trame.call('search', project())).code).toBe(2);
    expect((await search('nuit', '--speaker', 'nobody')).code).toBe(2);
    const missing = await trame.call('search', path.join(folder, 'none.trame'), 'nuit', '--lang', 'fr');
    expect(missing).toMatchObject({ code: 1, output: '', errors: expect.stringContaining('none.trame') });
  });

  it('SR7: an expression that never ends is stopped, the transcript named, and the next one runs', async () => {
    const { searchInWorker } = (await import(
      /* @vite-ignore */ path.join(trame.folder, 'searchInWorker.mjs')
    )) as typeof searchInWorkerModule;
    const built = buildProject({
      transcripts: { E1: ['E1 : Rien.'], E2: [`E2 : ${'a'.repeat(60)}!`] },
    });
    const endless = { query: '(a+)+$', mode: 'regex', speaker: 'all' } as const;
    const limits = { seconds: 1.5, megabytes: 128 };
    expect(await searchInWorker(built.project, endless, limits)).toEqual({
      refused: 'searchTookTooLong',
      params: { transcript: 'E2', seconds: 1.5 },
    });
    const roomy = { ...limits, seconds: 30 };
    expect(await searchInWorker(built.project, { ...endless, query: 'a+' }, roomy)).toHaveLength(1);
  });
});
