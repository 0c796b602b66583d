import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isComplete } from '../../../renderer/storage/projectStorage.ts';
import { workspaceStore } from '../../../renderer/workspace/projectStore.ts';
import { runCommand } from '../../../renderer/workspace/runCommand.ts';
import { chooseCoder, createProject, openProjectFile } from '../../../renderer/workspace/session.ts';
import { redo, redoLabel, undo, undoLabel } from '../../../renderer/workspace/undo.ts';
import { defineTheme, renameTheme } from '../../../shared/codebook/editThemes.ts';
import { applyTheme } from '../../../shared/coding/applyTheme.ts';
import { removeCoding } from '../../../shared/coding/removeCoding.ts';
import { renameProject } from '../../../shared/project/editProject.ts';
import { projectInfo } from '../../../shared/project/project.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { isRefusal, type Refusal } from '../../../shared/words/refusal.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import { guidOf, withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { type RandomStep, runRandom } from '../../helpers/randomCommands.ts';
import { sameTables } from '../../helpers/runCommand.ts';
import {
  accepted,
  coder,
  endTest,
  opened,
  project,
  reload,
  startTest,
  type TestWorkspace,
} from '../../helpers/testWorkspace.ts';

const file = writeProjectFile(
  withGuids(
    buildProject({
      coders: ['MP', 'JD'],
      transcripts: {
        E1: ['MP : Et la nuit ?', 'E1 : La nuit, on est seule. Personne ne répond, on décide. 👩🏽‍⚕️ Voilà.'],
        E2: ['MP : Et vous ?', 'E2 : Moi, jamais seule ; on était deux.'],
      },
      themes: ['Vécu > Solitude', 'Vécu > Peur'],
    }).project,
  ),
  [],
);
const solitude = guidOf('theme Vécu > Solitude' as never);
const e1 = guidOf('transcript E1' as never);

let window: TestWorkspace;
let storedId: TestWorkspace['storedId'];
beforeEach(async () => {
  window = await startTest();
  ({ storedId } = accepted(await openProjectFile(window.platform.put('Nuit.trame', file))));
  chooseCoder(coder('MP'));
});
afterEach(() => endTest(window));

function name(): string {
  return projectInfo(project()).name;
}

async function code(start: number, end: number) {
  return accepted(await runCommand(applyTheme, { transcriptId: e1, start, end, themeId: solitude }));
}

describe('undo and redo', () => {
  test('U1: undo takes back the latest change and says what and where, redo brings it back', async () => {
    await code(28, 40);
    const after = project();
    const undone = accepted(await undo());
    expect(project().codings.size).toBe(0);
    expect(undone.row.command).toBe('applyTheme');
    expect(undone.place).toMatchObject({ table: 'codings', passage: { transcriptId: e1, start: 28 } });
    accepted(await redo());
    expect(sameTables(project(), after)).toBe(true);
  });

  test('U2: a new command ends redo', async () => {
    await code(28, 40);
    await undo();
    accepted(await runCommand(renameProject, { name: 'Autre' }));
    expect(await redo()).toEqual({ refused: 'nothingToRedo', params: {} });
  });

  test('U3: the other coder’s work is never undone', async () => {
    await code(28, 40);
    chooseCoder(coder('JD'));
    expect(await undo()).toMatchObject({ refused: 'nothingToUndo' });
    accepted(await runCommand(renameProject, { name: 'De JD' }));
    chooseCoder(coder('MP'));
    accepted(await undo());
    expect(project().codings.size).toBe(0);
    expect(name()).toBe('De JD');
  });

  test('U4: what another coder changed since cannot be undone, with a reason, and nothing changes', async () => {
    accepted(await runCommand(renameTheme, { id: solitude, name: 'Isolement' }));
    chooseCoder(coder('JD'));
    accepted(await runCommand(renameTheme, { id: solitude, name: 'Seuls' }));
    chooseCoder(coder('MP'));
    expect(await undo()).toMatchObject({ refused: 'undoDoesNotFit' });
    expect(project().themes.get(solitude)?.name).toBe('Seuls');
  });

  test('U4: two coders who changed different fields of one theme do not hinder each other', async () => {
    accepted(await runCommand(renameTheme, { id: solitude, name: 'Isolement' }));
    chooseCoder(coder('JD'));
    accepted(await runCommand(defineTheme, { id: solitude, definition: 'Être seul la nuit' }));
    chooseCoder(coder('MP'));
    accepted(await undo());
    expect(project().themes.get(solitude)).toMatchObject({
      name: 'Solitude',
      definition: 'Être seul la nuit',
    });
  });

  test('U5: undo and redo survive a restart, and so does what was undone', async () => {
    const { row } = await code(28, 40);
    accepted(await runCommand(removeCoding, { id: row?.changes.changes[0]?.id as never }));
    await undo();
    expect(project().codings.size).toBe(1);
    await reload(storedId);
    expect(project().codings.size).toBe(1);
    expect(workspaceStore.getState().redoRow?.command).toBe('removeCoding');
    accepted(await redo());
    expect(project().codings.size).toBe(0);
    await undo();
    await undo();
    expect(project().codings.size).toBe(0);
    expect(await undo()).toMatchObject({ refused: 'nothingToUndo' });
  });

  test('U6: pressed quickly many times, undo takes back one change after the other', async () => {
    for (const next of ['A', 'B', 'C', 'D']) accepted(await runCommand(renameProject, { name: next }));
    await reload(storedId);
    await Promise.all([undo(), undo(), undo()]);
    expect(name()).toBe('A');
    await Promise.all([redo(), redo()]);
    expect(name()).toBe('C');
  });

  test('U9: the creation of a project has nothing to take back', async () => {
    accepted(await createProject('Neuf', 'MP'));
    expect(workspaceStore.getState().undoRow).toBe(null);
    expect(await undo()).toEqual({ refused: 'nothingToUndo', params: {} });
  });

  test('U7: the labels name the command and what it was about, in both languages', async () => {
    await code(28, 40);
    const { undoRow, redoRow } = workspaceStore.getState();
    expect(undoLabel(wordsOf.en, undoRow)).toMatch(/^Undo .+: .+/);
    expect(undoLabel(wordsOf.fr, undoRow)).toMatch(/^Annuler .+\u00a0: .+/);
    expect(redoLabel(wordsOf.en, redoRow)).toBe(null);
  });

  test('U8: after 200 random commands, undoing all is the start, redoing all the end, also across restarts', async () => {
    const steps = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)) as fc.Arbitrary<RandomStep>, {
      minLength: 200,
      maxLength: 200,
    });
    await fc.assert(
      fc.asyncProperty(steps, async (random) => {
        await endTest(window);
        window = await startTest();
        ({ storedId } = accepted(await openProjectFile(window.platform.put('Nuit.trame', file))));
        chooseCoder(coder('MP'));
        const start = project();
        for (const one of random) await runRandom(project(), one);
        const end = project();
        const reloadWhole = async () => {
          await reload(storedId);
          const { database, heads } = opened();
          expect(await isComplete(database, { project: project(), heads: [...heads] })).toBe(true);
        };
        expect(opened().heads.length).toBeGreaterThan(100);
        await reloadWhole();
        expect(sameTables(project(), end)).toBe(true);
        await untilNothing(undo);
        expect(sameTables(project(), start)).toBe(true);
        await reloadWhole();
        expect(sameTables(project(), start)).toBe(true);
        await untilNothing(redo);
        expect(sameTables(project(), end)).toBe(true);
        await reloadWhole();
        expect(sameTables(project(), end)).toBe(true);
      }),
      { numRuns: 3 },
    );
  });
});

async function untilNothing(act: () => Promise<object | Refusal>): Promise<void> {
  for (;;) {
    const result = await act();
    if (!isRefusal(result)) continue;
    expect(result.refused).toMatch(/^nothingTo/);
    return;
  }
}
