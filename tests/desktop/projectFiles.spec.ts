/** Project files through the system's dialogs: real bytes on a real disk. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { channels } from '../../shared/desktop/channels.ts';
import type { DesktopApi, FileHandle } from '../../shared/desktop/desktopApi.ts';
import { type Desktop, expect, test } from './desktopTest.ts';

type Page = { desktop: DesktopApi };

async function willOpen(desktop: Desktop, files: string[]): Promise<void> {
  await desktop.inMain(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths });
  }, files);
}

async function willSaveAs(desktop: Desktop, file: string): Promise<void> {
  await desktop.inMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === '', filePath });
  }, file);
}

const saveAs = (desktop: Desktop, name: string, text: string) =>
  desktop.page.evaluate(
    ([suggested, content]) =>
      (globalThis as unknown as Page).desktop.saveProjectFileAs(suggested, new TextEncoder().encode(content)),
    [name, text] as const,
  );

const save = (desktop: Desktop, handle: string, text: string) =>
  desktop.page.evaluate(
    ([token, content]) =>
      (globalThis as unknown as Page).desktop.saveProjectFile(
        token as FileHandle,
        new TextEncoder().encode(content),
      ),
    [handle, text] as const,
  );

test('S20: a project is saved where the dialog says, saved again by its handle, and opened with the same bytes', async ({
  desktop,
  folder,
}) => {
  const file = path.join(folder, 'Étude nuit.trame');
  await willSaveAs(desktop, file);
  const saved = await saveAs(desktop, 'Étude nuit', 'one');
  expect(saved).toMatchObject({ name: 'Étude nuit.trame' });
  expect(readFileSync(file, 'utf8')).toBe('one');

  const handle = saved !== null && 'handle' in saved ? saved.handle : '';
  expect(handle).toMatch(/^[0-9A-F]{32}$/);
  expect(await save(desktop, handle, 'two')).toMatchObject({ name: 'Étude nuit.trame', handle });
  expect(readFileSync(file, 'utf8')).toBe('two');

  await willOpen(desktop, [file]);
  const opened = await desktop.page.evaluate(async () => {
    const chosen = await (globalThis as unknown as Page).desktop.openProjectFile();
    return chosen !== null && 'bytes' in chosen
      ? { name: chosen.name, handle: chosen.handle, text: new TextDecoder().decode(chosen.bytes) }
      : chosen;
  });
  expect(opened).toEqual({ name: 'Étude nuit.trame', handle, text: 'two' });
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('S20, S21: a closed dialog is no answer and no file; a save that fails leaves what was there whole', async ({
  desktop,
  folder,
}) => {
  await test.step('a closed dialog', async () => {
    await willSaveAs(desktop, '');
    await willOpen(desktop, []);
    expect(await saveAs(desktop, 'x', 'one')).toBeNull();
    expect(
      await desktop.page.evaluate(() => (globalThis as unknown as Page).desktop.openProjectFile()),
    ).toBeNull();
    expect(readdirSync(folder).filter((name) => name.includes('trame'))).toEqual([]);
  });

  await test.step('a save that fails', async () => {
    // A folder stands where the file should go: everything works up to the last step, the rename.
    const taken = path.join(folder, 'taken.trame');
    mkdirSync(path.join(taken, 'inside'), { recursive: true });
    await willSaveAs(desktop, taken);
    expect(await saveAs(desktop, 'taken', 'new')).toMatchObject({
      refused: 'diskWriteFailed',
      params: { file: 'taken.trame' },
    });
    expect(readdirSync(folder).filter((name) => name.includes('taken'))).toEqual(['taken.trame']);
    expect(readdirSync(taken)).toEqual(['inside']);
  });

  await test.step('a folder that is gone', async () => {
    await willSaveAs(desktop, path.join(folder, 'no such folder', 'a.trame'));
    expect(await saveAs(desktop, 'a', 'x')).toEqual({
      refused: 'diskWriteFailed',
      params: { file: 'a.trame', reason: 'ENOENT' },
    });
  });
});

test('S22, S23: a forged handle opens nothing; a folder is read in natural order, what cannot be read is refused by name', async ({
  desktop,
  folder,
}) => {
  await test.step('a forged handle, and a path in its place', async () => {
    const secret = path.join(folder, 'secret.trame');
    writeFileSync(secret, 'untouched');
    expect(await save(desktop, 'A'.repeat(32), 'x')).toEqual({ refused: 'fileHandleUnknown', params: {} });
    for (const forged of [secret, '../secret.trame', `file://${secret}`, '', 'a'.repeat(32)]) {
      await expect(save(desktop, forged, 'x'), forged).rejects.toThrow('not allowed');
    }
    expect(readFileSync(secret, 'utf8')).toBe('untouched');
  });

  await test.step('a folder of interviews', async () => {
    const interviews = path.join(folder, 'entretiens');
    mkdirSync(path.join(interviews, 'sub'), { recursive: true });
    for (const name of ['E10.txt', 'E2.txt', 'notes.jpg', '.hidden.txt', '~$E2.docx']) {
      writeFileSync(path.join(interviews, name), name);
    }
    writeFileSync(path.join(interviews, 'sub', 'E11.TXT'), 'é');
    await willOpen(desktop, [interviews]);
    const chosen = await desktop.page.evaluate(async () => {
      const found = await (globalThis as unknown as Page).desktop.openSourceFiles('folder');
      return { names: found?.files.map(({ name }) => name), refused: found?.refused };
    });
    expect(chosen).toEqual({ names: ['E2.txt', 'E10.txt', 'E11.TXT'], refused: [] });

    await willOpen(desktop, [path.join(folder, 'gone.txt'), path.join(interviews, 'E2.txt')]);
    const some = await desktop.page.evaluate(async () => {
      const found = await (globalThis as unknown as Page).desktop.openSourceFiles('transcripts');
      return { names: found?.files.map(({ name }) => name), refused: found?.refused };
    });
    expect(some).toEqual({
      names: ['E2.txt'],
      refused: [{ refused: 'diskReadFailed', params: { file: 'gone.txt', reason: 'ENOENT' } }],
    });
  });
});

test('S24: the window has exactly the functions of the list, and no way around them', async ({ desktop }) => {
  const names = await desktop.page.evaluate(() =>
    Object.keys((globalThis as unknown as Page).desktop).sort(),
  );
  expect(names).toEqual(
    [
      'appendToJournal',
      'backUp',
      'changedAt',
      'closeSession',
      'closeWindow',
      'compactProject',
      'describeDesktop',
      'isFileWaiting',
      'keepWindowOpen',
      'listBackups',
      'onCloseAsked',
      'onFileOpened',
      'onMenuChosen',
      'onProjectFree',
      'openDroppedFile',
      'openProjectFile',
      'openSession',
      'openSourceFiles',
      'readProjectFile',
      'restoreBackup',
      'saveBackupAs',
      'saveBeside',
      'saveExportFile',
      'savePdf',
      'saveProjectFile',
      'saveProjectFileAs',
      'setEdited',
      'setMenu',
      'setWindowTitle',
      'showWork',
      'tellDone',
    ].sort(),
  );
  const leaks = await desktop.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      (name) => name in globalThis,
    ),
  );
  expect(leaks).toEqual([]);
});

test('S25: a call from another frame or another address, or with wrong arguments, does nothing', async ({
  desktop,
}) => {
  test.skip(desktop.standIn === null, 'only the stand-in can forge a caller');
  if (desktop.standIn === null) return;
  const { registered, BrowserWindow } = desktop.standIn;
  const own = BrowserWindow.getAllWindows()[0]?.mainFrame;
  expect([...registered.channels.keys()].sort()).toEqual(Object.values(channels).sort());

  const fuzz: unknown[][] = [
    [undefined],
    [null],
    [0],
    ['/etc/passwd'],
    [{}],
    [[]],
    ['x', 'y', 'z'],
    [new Uint8Array(3)],
    ['A'.repeat(32), 'not bytes'],
    [{ toString: () => 'A'.repeat(32) }, new Uint8Array(1)],
    [{ __proto__: { polluted: true } }],
    ['transcripts', 'more'],
    ['__proto__'],
  ];
  for (const [channel, call] of registered.channels) {
    for (const senderFrame of [null, { url: 'trame://app/' }, { url: 'https://example.org/' }]) {
      await expect(call({ senderFrame }), channel).rejects.toThrow('not allowed');
    }
    for (const parameters of fuzz) {
      const [first] = parameters;
      const takesOne =
        typeof first === 'string'
          ? ['trame:set-window-title', 'trame:save-pdf', 'trame:tell-done'].includes(channel)
          : channel === 'trame:show-work' && (first === null || first === 0);
      if (takesOne && parameters.length === 1) continue;
      await expect(
        call({ senderFrame: own }, ...parameters),
        `${channel} ${String(parameters)}`,
      ).rejects.toThrow('not allowed');
    }
  }
});

test('S26: a window with nothing unsaved closes when it is asked to', async ({ desktop }) => {
  await desktop.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close(), null);
  await expect.poll(() => desktop.page.isClosed()).toBe(true);
});
