/** Coding from a table while the window stays at work. Rules: docs/rules/coded-table.md, CT26. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeFromTable } from '../../../renderer/workspace/codeFromTable.ts';
import { slicesOf } from '../../../renderer/workspace/inSlices.ts';
import { workspaceStore } from '../../../renderer/workspace/projectStore.ts';
import { chooseCoder, openProject, openProjectFile } from '../../../renderer/workspace/session.ts';
import type { CodedTable } from '../../../shared/coded-table/readCodedTable.ts';
import type { ProjectId } from '../../../shared/project/ids.ts';
import { projectInfo } from '../../../shared/project/project.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { guidOf, withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import {
  accepted,
  coder,
  endTest,
  project,
  startTest,
  type TestWorkspace,
} from '../../helpers/testWorkspace.ts';

const said = (index: number) => `La nuit ${index}, on est seule. Personne ne répond, on décide.`;
const study = withGuids(
  buildProject({
    coders: ['MP', 'JD'],
    transcripts: { E1: Array.from({ length: 200 }, (_, index) => `E1 : ${said(index)}`) },
    themes: ['Vécu > Peur'],
  }).project,
);
const otherId = guidOf('project other') as string as ProjectId;
const other: typeof study = {
  ...study,
  info: new Map([[otherId, { ...projectInfo(study), id: otherId, name: 'Copie' }]]),
};

const rowOf = (index: number, quote: string): CodedTable['rows'][number] => ({
  row: index + 2,
  participant: '',
  transcript: 'E1',
  quote,
  positions: null,
  themePath: ['Vécu', 'Peur'],
  coder: '',
  comment: '',
});
/** Words that nobody said are looked for everywhere, which takes longer than a slice. */
const unsaid = 'Quelque chose de tout autre que personne na jamais dit ici ni ailleurs';
const rows = [
  rowOf(0, said(7)),
  ...Array.from({ length: 400 }, (_, index) => rowOf(index + 1, `${unsaid} ${index}`)),
];
const table: CodedTable = { file: 't.csv', rows, filledRows: rows.length, problems: [] };
const unstopped = () => ({ signal: new AbortController().signal, commit: () => undefined });

let window: TestWorkspace;
beforeEach(async () => {
  window = await startTest();
});
afterEach(() => endTest(window));

const opened = async (name: string, of: typeof study) =>
  accepted(await openProjectFile(window.platform.put(name, writeProjectFile(of, []))));

describe('coding from a table between frames', () => {
  it('CT26: codes as whoever began it; with another coder meanwhile nothing is coded', async () => {
    await opened('a.trame', study);
    chooseCoder(coder('MP'));
    const stopped = codeFromTable(table, unstopped());
    chooseCoder(coder('JD'));
    expect(await stopped).toEqual({ refused: 'stopped', params: {} });
    expect(project().codings.size).toBe(0);
    const report = await codeFromTable(table, unstopped());
    expect(isRefusal(report) ? report : report.applied).toBe(1);
    expect([...project().codings.values()].map(({ coderId }) => coderId)).toEqual([coder('JD')]);
  });

  it('CT26: codes nothing in another project that was opened meanwhile', async () => {
    const first = await opened('a.trame', study);
    const second = await opened('b.trame', other);
    accepted(await openProject(first.storedId));
    chooseCoder(coder('MP'));
    const stopped = codeFromTable(table, unstopped());
    accepted(await openProject(second.storedId));
    expect(await stopped).toEqual({ refused: 'stopped', params: {} });
    expect(workspaceStore.getState().project?.codings.size).toBe(0);
  });

  it('CT26: work that fails between frames is said, and ends', async () => {
    function* failing() {
      const begun = performance.now();
      while (performance.now() - begun < 30) yield;
      throw new Error('No such row.');
    }
    await expect(slicesOf(failing(), new AbortController().signal)).rejects.toThrow('No such row.');
  });
});
