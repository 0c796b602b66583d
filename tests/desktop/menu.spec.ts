/** The native menu, the window's title and place: what a desktop program is expected to do. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DesktopApi } from '../../shared/desktop/desktopApi.ts';
import { beginProject, inJournal, projectButton, rename } from './beginProject.ts';
import { type Desktop, expect, test } from './desktopTest.ts';
import { menuItem, pressMenu } from './nativeMenu.ts';

const titleOf = (desktop: Desktop) =>
  desktop.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '', null);

/** Long work as the window tells it, to somebody who looks and to nobody. */
async function tellWork({ page, standIn }: Desktop): Promise<void> {
  const [window] = standIn?.BrowserWindow.getAllWindows() ?? [];
  if (!standIn || !window) return;
  const tell = () =>
    page.evaluate(async () => {
      const { desktop } = globalThis as unknown as { desktop: DesktopApi };
      await desktop.showWork(0.5);
      await desktop.tellDone('Ready.');
      await desktop.showWork(null);
    });
  await tell();
  window.hasFocus = false;
  await tell();
  window.hasFocus = true;
  expect(standIn.registered.events.slice(-5)).toEqual([
    ...['progress 0.5', 'progress -1'],
    ...['progress 0.5', 'notice Trame: Ready.', 'progress -1'],
  ]);
}

test('KY4, KY11: the menu does what the window can do, and is grey otherwise', async ({
  desktop,
  folder,
}) => {
  const { page } = desktop;
  await expect.poll(() => menuItem(desktop, 'File', 'New project…')).toMatchObject({ enabled: true });
  expect(await menuItem(desktop, 'File', 'Export…')).toMatchObject({ enabled: false });
  await pressMenu(desktop, 'File', 'New project…');
  await expect(page.getByRole('dialog')).toContainText('New project');
  await expect.poll(() => menuItem(desktop, 'File', 'New project…')).toMatchObject({ enabled: false });
  await page.keyboard.press('Escape');
  await beginProject(desktop, path.join(folder, 'Nuits.trame'));
  await expect.poll(() => menuItem(desktop, 'File', 'Rename project…')).toMatchObject({ enabled: true });
  await pressMenu(desktop, 'File', 'Rename project…');
  await page.getByLabel('Name of the study').fill('Gardes');
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(projectButton(page)).toContainText('Gardes');
  await expect.poll(() => menuItem(desktop, 'Edit', /^Undo./)).toMatchObject({ enabled: true });
  await pressMenu(desktop, 'Edit', /^Undo./);
  await expect(projectButton(page)).toContainText('Nuits');
  await pressMenu(desktop, 'View', 'Corpus');
  await expect(page.getByRole('heading', { level: 1, name: 'Corpus' })).toBeVisible();
});

test('KY11: the menu speaks the language that the window is changed to', async ({ desktop }) => {
  await desktop.page.getByRole('button', { name: 'Français' }).click();
  await expect.poll(() => menuItem(desktop, 'Fichier', 'Ouvrir un projet…')).toMatchObject({ enabled: true });
  expect(await menuItem(desktop, 'Édition', 'Tout sélectionner')).toMatchObject({ role: 'selectAll' });
});

test('S28, SV25: the title names the project, says what is not written; the taskbar shows long work', async ({
  desktop,
  folder,
}) => {
  const { page } = desktop;
  const file = path.join(folder, 'Nuits.trame');
  await beginProject(desktop, file);
  await expect.poll(() => titleOf(desktop)).toBe('Nuits – Trame');
  await rename(page, 'Gardes');
  await inJournal(file, 'Gardes');
  await expect.poll(() => titleOf(desktop)).toBe('Gardes – Trame');
  await tellWork(desktop);
  renameSync(folder, `${folder} away`);
  try {
    await rename(page, 'Jours');
    await expect.poll(() => titleOf(desktop)).toBe('Jours (not saved) – Trame');
    if (desktop.standIn) expect(desktop.standIn.BrowserWindow.getAllWindows()[0]?.isEdited).toBe(true);
  } finally {
    renameSync(`${folder} away`, folder);
  }
});

test('S27: the window comes back where it was, as large, with its zoom; not on a screen that is gone', async ({
  desktop,
  restart,
}) => {
  test.skip(desktop.standIn === null, 'the screens of this machine are not known');
  const place = path.join(desktop.userData, 'window.json');
  const window = desktop.standIn?.BrowserWindow.getAllWindows()[0];
  window?.setBounds({ x: 40, y: 50, width: 1000, height: 700 });
  await pressMenu(desktop, 'View', 'Zoom in');
  await expect.poll(() => existsSync(place) && readFileSync(place, 'utf8')).toContain('"width":1000');
  const again = (await restart()).standIn?.BrowserWindow.getAllWindows()[0];
  expect(again).toMatchObject({ bounds: { x: 40, y: 50, width: 1000, height: 700 }, isLarge: false });
  expect(again?.webContents.zoomLevel).toBe(0.5);
  again?.maximize();
  await expect.poll(() => readFileSync(place, 'utf8')).toContain('"isMaximized":true');
  const away = { bounds: { x: 5000, y: 50, width: 1000, height: 700 }, isMaximized: true, zoom: 0 };
  const third = await restart();
  writeFileSync(place, JSON.stringify(away));
  const fourth = await restart();
  expect(third.standIn).not.toBe(fourth.standIn);
  expect(fourth.standIn?.BrowserWindow.getAllWindows()[0]).toMatchObject({
    bounds: { x: 100, y: 80, width: 1440, height: 900 },
    isLarge: true,
  });
});

test('S29: a project whose file is gone is marked as gone, in the menu too, and can be taken off the list', async ({
  desktop,
  folder,
}) => {
  const { page } = desktop;
  const file = path.join(folder, 'Nuits.trame');
  await beginProject(desktop, file);
  await rename(page, 'Gardes');
  await inJournal(file, 'Gardes');
  await pressMenu(desktop, 'File', 'Close project');
  await expect(page.getByRole('button', { name: 'Open Gardes' })).toBeVisible();
  await expect.poll(() => menuItem(desktop, 'File', 'Gardes')).toMatchObject({ enabled: true });
  await pressMenu(desktop, 'File', 'Gardes');
  await expect(projectButton(page)).toContainText('Gardes');
  await pressMenu(desktop, 'File', 'Close project');
  await expect(page.getByRole('button', { name: 'Open Gardes' })).toBeVisible();
  renameSync(file, path.join(folder, 'Ailleurs.trame'));
  await page.reload();
  await expect(page.getByText('Nuits.trame is no longer where it was')).toBeVisible();
  await expect.poll(() => menuItem(desktop, 'File', 'Gardes (not found)')).toMatchObject({ enabled: false });
  await page.getByRole('button', { name: 'Remove Gardes from this computer' }).click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByText('Nuits.trame is no longer where it was')).toHaveCount(0);
});
