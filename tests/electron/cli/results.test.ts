import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { results } from '../../../electron/cli/results.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { textInline } from '../../../shared/results-section/documentBlocks.ts';
import { addResults, writeResults } from '../../../shared/results-section/editResults.ts';
import { callVerb } from '../../helpers/callVerb.ts';
import { countingIds, withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { run } from '../../helpers/runCommand.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'trame é '));
  const study = withGuids(
    buildProject({
      coders: ['MP'],
      transcripts: { E1: ['E1 : On est seule.'], E2: ['E2 : On dort.'] },
      themes: ['Solitude'],
      codings: [{ coder: 'MP', in: 'E1', theme: 'Solitude', quote: 'On est seule' }],
    }).project,
  );
  const context = { coderId: null, now: '2026-04-01T10:00:00.000Z', newId: countingIds('results') };
  const made = run(study, addResults, { name: 'Thèse', language: 'fr', isFromTree: false }, context);
  const content = { kind: 'paragraph', inlines: [textInline('Écrit à la main.')] } as const;
  const blocks = [{ id: context.newId<never>(), content }];
  const input = { documentId: made.about.documentId as never, blocks };
  await writeFile(
    at('étude.trame'),
    writeProjectFile(run(made.project, writeResults, input, context).project, []),
  );
});
afterAll(() => rm(folder, { recursive: true }));

it('RS45: a text that is asked for in a language and stands only in another is started from the tree, not stored', async () => {
  const before = await readFile(at('étude.trame'));
  const written = async (...more: string[]) => {
    const { code, errors } = await callVerb(
      ['results', at('étude.trame'), '--out', at('r.md'), ...more],
      [results],
    );
    expect(code, errors).toBe(0);
    return await readFile(at('r.md'), 'utf8');
  };
  for (const more of [[], ['--lang', 'fr']]) expect(await written(...more)).toContain('Écrit à la main.');
  const started = await written('--lang', 'en');
  expect(started).not.toContain('Écrit à la main.');
  expect(started).toContain('Two participants were interviewed (E1, E2).');
  expect(await readFile(at('étude.trame'))).toEqual(before);
});
