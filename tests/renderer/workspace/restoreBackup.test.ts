import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { saveProject } from '../../../renderer/workspace/projectFile.ts';
import { runCommand } from '../../../renderer/workspace/runCommand.ts';
import {
  closeProject,
  createProject,
  openProjectFile,
  restoreBackup,
  retryWriting,
} from '../../../renderer/workspace/session.ts';
import { addTheme } from '../../../shared/codebook/addTheme.ts';
import { codeFromTable } from '../../../shared/coded-table/codeFromTable.ts';
import { replaceTranscript } from '../../../shared/corrections/replaceTranscript.ts';
import { importParticipants } from '../../../shared/participants/editParticipants.ts';
import { renameProject } from '../../../shared/project/editProject.ts';
import { projectInfo } from '../../../shared/project/project.ts';
import { readProjectFile } from '../../../shared/project-file/readProjectFile.ts';
import { bringBackResults } from '../../../shared/results-section/round-trip/bringBackResults.ts';
import { codePassages } from '../../../shared/search/codePassages.ts';
import { takeMerge } from '../../../shared/second-coder/mergeProject.ts';
import { deleteTheme } from '../../../shared/theme-merging/deleteTheme.ts';
import { mergeThemes } from '../../../shared/theme-merging/mergeThemes.ts';
import { splitTheme } from '../../../shared/theme-merging/splitTheme.ts';
import { importTranscripts } from '../../../shared/transcript/importTranscripts.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import { crash, type DesktopWorkspace, endDesktop, startDesktop } from '../../helpers/desktopWorkspace.ts';
import { accepted, opened, project } from '../../helpers/testWorkspace.ts';

let folder = '';
let window: DesktopWorkspace;
beforeEach(async () => {
  folder = await disk.mkdtemp(path.join(tmpdir(), 'trame été '));
  window = startDesktop(folder);
});
afterEach(async () => {
  await endDesktop(window);
  await disk.rm(folder, { recursive: true, force: true });
});

const file = () => path.join(folder, 'Nuits.trame');
const name = () => projectInfo(project()).name;
const begin = async () => accepted(await createProject('Nuits', 'MP'));
const nameIn = (bytes: Uint8Array) => projectInfo(accepted(readProjectFile('x', bytes)).project).name;
const sentences = (result: { notices: readonly ((words: typeof wordsOf.en) => string)[] }) =>
  result.notices.map((sentence) => sentence(wordsOf.en));

async function rename(to: string): Promise<void> {
  accepted(await runCommand(renameProject, { name: to }));
}

async function renameSaved(to: string): Promise<void> {
  await rename(to);
  expect(await retryWriting()).toBe(true);
}

async function openFile() {
  window.answer.open = 'Nuits.trame';
  const chosen = await window.desktop.openProjectFile();
  if (chosen === null || isRefusal(chosen)) throw new Error(JSON.stringify(chosen));
  const handle = { kind: 'desktop', name: chosen.name, token: chosen.handle } as const;
  return accepted(await openProjectFile({ ...chosen, handle }));
}

describe('backups', () => {
  const list = () => window.desktop.listBackups();

  test('JL41, JL44: going back keeps the present state, which can be gone back to as well', async () => {
    await begin();
    await renameSaved('Un');
    accepted((await saveProject()) ?? { refused: 'recordMissing', params: {} });
    await renameSaved('Deux');
    await vi.waitFor(async () => expect(await list()).toHaveLength(1));
    const [first] = await list();
    expect(first).toMatchObject({ projectName: 'Nuits', lastNumber: 2 });
    expect(sentences(accepted(await restoreBackup(first?.id ?? '')))).toEqual([]);
    expect(name()).toBe('Nuits');
    expect(nameIn(await disk.readFile(file()))).toBe('Nuits');
    expect(opened().heads).toHaveLength(2);
    const present = (await list()).find(({ projectName }) => projectName === 'Deux');
    accepted(await restoreBackup(present?.id ?? ''));
    expect(name()).toBe('Deux');
    await renameSaved('Trois');
    await crash(window);
    window = startDesktop(folder);
    await openFile();
    expect(name()).toBe('Trois');
  });

  test('JL44: where the present state cannot be kept nothing is changed', async () => {
    await begin();
    await renameSaved('Un');
    await disk.writeFile(path.join(folder, 'backups'), 'a file stands where the folder should');
    expect(await restoreBackup(`${'A'.repeat(8)}`)).toHaveProperty('refused');
    expect(name()).toBe('Un');
    await renameSaved('Deux');
    await closeProject();
    expect(nameIn(await disk.readFile(file()))).toBe('Deux');
  });

  test('JL45: a backup opens as a file of its own, and the project is left alone', async () => {
    await begin();
    await renameSaved('Un');
    accepted((await saveProject()) ?? { refused: 'recordMissing', params: {} });
    await vi.waitFor(async () => expect(await list()).toHaveLength(1));
    const [first] = await list();
    window.answer.save = 'copie.trame';
    const saved = await window.desktop.saveBackupAs(first?.id ?? '', 'copie.trame');
    expect(saved).toMatchObject({ name: 'copie.trame' });
    expect(nameIn(await disk.readFile(path.join(folder, 'copie.trame')))).toBe('Nuits');
    expect(name()).toBe('Un');
  });

  test('JL43: the state before a large change is kept', async () => {
    await begin();
    accepted(await runCommand(addTheme, { name: 'Solitude', parentId: null }));
    await retryWriting();
    const [theme] = project().themes.keys();
    if (!theme) throw new Error('There is a theme.');
    accepted(await runCommand(deleteTheme, { id: theme, moveCodingsTo: null }));
    await vi.waitFor(async () => expect(await list()).toHaveLength(1));
    expect((await list())[0]).toMatchObject({ counts: { themes: 1 } });
    await retryWriting();
    expect(project().themes.size).toBe(0);
  });

  test('JL43: whatever brings work in or changes much at once asks for it', () => {
    const commands = [
      ...[importTranscripts, importParticipants, codeFromTable, takeMerge, bringBackResults],
      ...[replaceTranscript, mergeThemes, splitTheme, deleteTheme],
    ];
    expect(commands.filter(({ changesMuch }) => !changesMuch).map((command) => command.name)).toEqual([]);
    const ofSearch = (count: number) => {
      const { changesMuch } = codePassages;
      const passages = Array.from({ length: count }, () => ({}) as never);
      return typeof changesMuch === 'function' && changesMuch({ themeId: '' as never, passages });
    };
    expect([19, 20].map(ofSearch)).toEqual([false, true]);
  });
});
