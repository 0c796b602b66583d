import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { merge } from '../../../electron/cli/merge.ts';
import { packet } from '../../../electron/cli/packet.ts';
import { deleteTranscript } from '../../../shared/participants/editTranscripts.ts';
import type { TranscriptId } from '../../../shared/project/ids.ts';
import { performCommand } from '../../../shared/project-file/performCommand.ts';
import { readProjectFile } from '../../../shared/project-file/readProjectFile.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { callVerb } from '../../helpers/callVerb.ts';
import { countingIds, withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);
const call = (...words: string[]) => callVerb([...words, '--lang', 'en'], [packet, merge]);

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'trame é '));
  const literal = {
    coders: ['MP'],
    transcripts: { E1: ['E1 : On est seule.'], E2: ['E2 : On dort.'] },
    themes: ['Solitude', 'Nuit'],
    codings: [{ coder: 'MP', in: 'E1', theme: 'Solitude', quote: 'On est seule' }],
  };
  const second = {
    ...literal,
    coders: ['MP', 'JD'],
    codings: [...literal.codings, { coder: 'JD', in: 'E2', theme: 'Nuit', quote: 'On dort' }],
  };
  await writeFile(at('a.trame'), writeProjectFile(withGuids(buildProject(literal).project), []));
  await writeFile(at('b.trame'), writeProjectFile(withGuids(buildProject(second).project), []));
});
afterAll(() => rm(folder, { recursive: true }));

describe('packet', () => {
  it('SC1, SC2: writes a copy and says what it holds', async () => {
    const { code, json } = await call(
      'packet',
      at('a.trame'),
      '--transcripts',
      'E1',
      '--for',
      'JD',
      '--out',
      at('jd.trame'),
      '--json',
    );
    expect([code, json]).toEqual([0, { transcripts: 1, themes: 2 }]);
    // Unpacked: two letters stand in packed bytes by chance.
    const parts = Object.values(unzipSync(await readFile(at('jd.trame')))).map((part) => strFromU8(part));
    expect(parts.filter((part) => part.includes('MP'))).toEqual([]);
  });

  it('SC2: an unknown transcript is refused and nothing is written', async () => {
    const { code, errors } = await call(
      'packet',
      at('a.trame'),
      '--transcripts',
      'E7',
      '--for',
      'JD',
      '--out',
      at('no.trame'),
    );
    expect([code, errors]).toEqual([1, expect.stringContaining('called E7.')]);
    await expect(readFile(at('no.trame'))).rejects.toThrow();
  });
});

describe('merge', () => {
  it('SC6, SC12: writes both coders’ work into a third file and counts it', async () => {
    const before = await readFile(at('a.trame'));
    const { code, json } = await call(
      'merge',
      at('a.trame'),
      at('b.trame'),
      '--out',
      at('ab.trame'),
      '--json',
    );
    expect(code).toBe(0);
    expect(json).toMatchObject({ transcripts: 2, codingsA: 1, codingsB: 2, codingsAdded: 1, conflicts: [] });
    expect(await readFile(at('a.trame'))).toEqual(before);
    const again = await call('merge', at('ab.trame'), at('b.trame'), '--out', at('ab2.trame'));
    expect(again.text).toContain('Nothing new');
  });

  it('SC20: names an interview that was deleted in the copy', async () => {
    await call('packet', at('a.trame'), '--transcripts', 'E1,E2', '--for', 'JD', '--out', at('both.trame'));
    const copy = readProjectFile('both.trame', await readFile(at('both.trame')));
    if (isRefusal(copy)) throw new Error('The copy is a project.');
    const [, e2] = copy.project.transcripts.keys();
    const context = { coderId: null, now: '2026-04-01T10:00:00.000Z', newId: countingIds('cli') };
    const number = copy.history.lastNumber + 1;
    const step = performCommand(copy.project, deleteTranscript, { id: e2 as TranscriptId }, context, number);
    if (isRefusal(step) || !step.row) throw new Error('It can be deleted.');
    await writeFile(at('less.trame'), writeProjectFile(step.project, copy.history.with(step.row)));
    const { json } = await call('merge', at('a.trame'), at('less.trame'), '--out', at('c.trame'), '--json');
    expect(json).toMatchObject({ transcripts: 1, transcriptsMissing: ['E2'] });
    const { errors } = await call('merge', at('a.trame'), at('less.trame'), '--out', at('c.trame'));
    expect(errors).toContain('Missing in the copy: E2.');
  });
});
