import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saturation } from '../../../electron/cli/saturation.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { markLastAspect } from '../../../shared/saturation/markLastAspect.ts';
import { setApproach } from '../../../shared/study/editStudy.ts';
import { callVerb } from '../../helpers/callVerb.ts';
import { withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { run } from '../../helpers/runCommand.ts';

let folder = '';
async function call(...words: string[]) {
  const all = ['saturation', path.join(folder, 'étude.trame'), '--lang', 'en', ...words];
  return callVerb(all, [saturation]);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'trame é '));
  const built = buildProject({
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
  const marked = run(built.project, markLastAspect, {
    themeId: built.theme('Nuit'),
    participantId: built.participant('E3'),
  });
  const { project } = run(marked.project, setApproach, { approach: 'reflexive' });
  await writeFile(path.join(folder, 'étude.trame'), writeProjectFile(withGuids(project), []));
});
afterAll(() => rm(folder, { recursive: true }));

describe('saturation', () => {
  it('SA3, SA6, SA14: prints order, new themes, runs and where the rule is met as JSON', async () => {
    const { code, text } = await call('--json', '--order', 'number');
    expect(code).toBe(0);
    const document = JSON.parse(text);
    expect(document).toMatchObject({
      order: ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'],
      runs: [{ from: 5, to: 6, newInRun: 0, base: 2, ratio: 0 }],
      met: { reachedAt: 4, completedAt: 6, label: '4+2' },
      provisional: ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'],
    });
    expect(document.perInterview[2]).toEqual({ participant: 'E3', new: 1, cumulative: 2 });
    expect(document.lastAspects).toEqual([{ path: ['Nuit'], participant: 'E3' }]);
    expect(Object.keys(document.sentence)).toEqual(['en', 'fr']);
  });

  it('ST2: says that the approach does without it, and counts all the same', async () => {
    const { code, errors } = await call('--json');
    expect(code).toBe(0);
    expect(errors).toContain('reflexive thematic analysis');
  });

  it('SA14, SA15: without --json says which order was taken and the sentence', async () => {
    const { code, text } = await call();
    expect(code).toBe(0);
    expect(text).toContain('these have no date: E1, E2, E3, E4, E5, E6.');
    expect(text).toContain('was met after interview 4');
  });

  it('CL2: a base that is no number and an order that leaves somebody out are wrong usage', async () => {
    expect(await call('--base', 'four')).toMatchObject({ code: 2, text: '' });
    const incomplete = await call('--order', 'E1,E2');
    expect(incomplete.code).toBe(2);
    expect(incomplete.errors).toContain('leaves out E3, E4, E5, E6');
  });
});
