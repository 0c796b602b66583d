/** A project as a researcher has it on the desktop: a file, its journal, and what the window says about them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { checkAccessibility } from '../e2e/checkAccessibility.ts';
import { takePicture } from '../e2e/takePicture.ts';
import { beginProject, inJournal, projectButton, rename } from './beginProject.ts';
import { type Desktop, expect, test } from './desktopTest.ts';
import { chooseInDialogs } from './dialogs.ts';

async function openFromDialog(desktop: Desktop, file: string): Promise<void> {
  await chooseInDialogs(desktop, { open: [file], save: '' });
  await desktop.page.getByRole('button', { name: /^Open a project/ }).click();
}

const status = (page: Page) => page.getByRole('contentinfo');

test('JL9, JL22: what the window calls saved comes back when the program was killed and its data thrown away', async ({
  desktop,
  folder,
  restart,
}) => {
  const file = path.join(folder, 'Nuits.trame');
  await beginProject(desktop, file);
  await rename(desktop.page, 'Gardes de nuit');
  await expect(status(desktop.page).getByText(/Saved \d/)).toBeVisible();
  await expect(status(desktop.page).getByText('Nuits.trame')).toBeVisible();
  await inJournal(file, 'Gardes de nuit');

  const again = await restart();
  await openFromDialog(again, file);
  await expect(projectButton(again.page)).toContainText('Gardes de nuit');
});

test('JL12, JL15: "Save" compacts in its thread, and closing the window leaves the file alone', async ({
  desktop,
  folder,
}) => {
  const file = path.join(folder, 'Nuits.trame');
  await beginProject(desktop, file);
  const before = readFileSync(file);
  await rename(desktop.page, 'Gardes');
  await desktop.page.keyboard.press('Control+s');
  await expect.poll(() => readFileSync(file).equals(before)).toBe(false);
  await rename(desktop.page, 'Gardes 2');
  await inJournal(file, 'Gardes 2');
  await desktop.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close(), null);
  await expect.poll(() => desktop.page.isClosed()).toBe(true);
  expect(readdirSync(folder).filter((name) => name.startsWith('Nuits'))).toEqual(['Nuits.trame']);
});

test('JL25: a folder that is gone is said at once, and "Save elsewhere" goes on with everything', async ({
  desktop,
  folder,
}) => {
  const { page } = desktop;
  const away = path.join(folder, 'clé');
  mkdirSync(away);
  await beginProject(desktop, path.join(away, 'Nuits.trame'));
  rmSync(away, { recursive: true });
  await rename(page, 'Gardes');
  const alert = status(page).getByRole('alert');
  await expect(alert).toContainText('Not saved: the file, its folder or its drive is no longer there.');
  await takePicture(page, 'save-elsewhere');
  const elsewhere = path.join(folder, 'Ailleurs.trame');
  await chooseInDialogs(desktop, { open: [], save: elsewhere });
  await alert.getByRole('button', { name: 'Save elsewhere' }).click();
  await expect(status(page).getByText('Ailleurs.trame')).toBeVisible();
  await expect(alert).toBeHidden();
  expect(existsSync(elsewhere)).toBe(true);
});

test('JL14: a file that another program replaced is kept, and the project goes on beside it', async ({
  desktop,
  folder,
}) => {
  const { page } = desktop;
  const file = path.join(folder, 'Nuits.trame');
  await beginProject(desktop, file);
  await rename(page, 'Gardes');
  writeFileSync(file, 'of a sync client');
  await page.keyboard.press('Control+s');
  const said = page
    .getByRole('paragraph')
    .filter({ hasText: 'was changed by another program and is left as it is' });
  await expect(said).toBeVisible();
  await expect(status(page).getByText('Nuits (this computer).trame')).toBeVisible();
  await takePicture(page, 'second-file');
  expect(readFileSync(file, 'utf8')).toBe('of a sync client');
  expect(existsSync(path.join(folder, 'Nuits (this computer).trame'))).toBe(true);
});

test('JL31: a project that somebody else has open is read only, with who and where, until it is free', async ({
  desktop,
  folder,
  restart,
}) => {
  const file = path.join(folder, 'Nuits.trame');
  await beginProject(desktop, file);
  await rename(desktop.page, 'Gardes');
  await inJournal(file, 'Gardes');
  expect(existsSync(`${file}.lock`)).toBe(true);
  const again = await restart();
  const jeanne = { format: 'trame-lock', instance: 'x', owner: 'jeanne', host: 'bureau', pid: 1, beat: 0 };
  writeFileSync(`${file}.lock`, JSON.stringify(jeanne));
  await openFromDialog(again, file);
  await expect(projectButton(again.page)).toContainText('Gardes');
  await expect(status(again.page).getByText('Opened by jeanne on bureau: read only')).toBeVisible();
  await expect(again.page.getByRole('button', { name: 'Import your first interview' })).toBeDisabled();
  await takePicture(again.page, 'read-only');
});

test('JL44: the list of backups says what each holds, and going back to one can itself be taken back', async ({
  desktop,
  folder,
}) => {
  const { page } = desktop;
  await beginProject(desktop, path.join(folder, 'Nuits.trame'));
  await rename(page, 'Gardes');
  await page.keyboard.press('Control+s');
  const kept = path.join(desktop.userData, 'backups');
  await expect.poll(() => existsSync(kept) && readdirSync(kept).length).toBe(2);
  const openList = async () => {
    await projectButton(page).click();
    await page.getByRole('menuitem', { name: /^(Backups|Sauvegardes)/ }).click();
  };
  const rows = page.getByRole('dialog').getByRole('row');
  await openList();
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText('0 interviews');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(rows).toHaveCount(3);
  await checkAccessibility(page, 'backups');
  await takePicture(page, 'backups');
  await rows.nth(2).getByRole('button', { name: 'Restore' }).click();
  await expect(projectButton(page)).toContainText('Nuits');
  await expect(page.getByRole('paragraph').filter({ hasText: 'The project is as it was on' })).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await status(page)
    .getByRole('button', { name: /French/ })
    .click();
  await page.getByRole('button', { name: 'Projet', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Sauvegardes/ }).click();
  await expect(rows.nth(1)).toContainText('0 entretien');
  await checkAccessibility(page, 'backups, dark, in French');
  await takePicture(page, 'backups-dark-fr');
  await rows.nth(1).getByRole('button', { name: 'Restaurer' }).click();
  await expect(page.getByRole('button', { name: 'Projet', exact: true })).toContainText('Gardes');
});

test('S22, JL20: a project file that is dropped on the window is opened where it lies', async ({
  desktop,
  folder,
  restart,
}) => {
  const file = path.join(folder, 'Nuits.trame');
  await beginProject(desktop, file);
  await rename(desktop.page, 'Gardes');
  await inJournal(file, 'Gardes');
  const { page } = await restart();
  await page.evaluate((place) => {
    Object.assign(globalThis, { __standInPlaces: { 'Nuits.trame': place } });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['only its name counts'], 'Nuits.trame'));
    const target = document.querySelector('main');
    target?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  }, file);
  await expect(projectButton(page)).toContainText('Gardes');
  await expect(status(page).getByText('Nuits.trame')).toBeVisible();
  await rename(page, 'Gardes 2');
  await inJournal(file, 'Gardes 2');
});

test('JL50: a page that crashed is shown anew with its project, at the same view', async ({
  desktop,
  folder,
}) => {
  const { page } = desktop;
  await beginProject(desktop, path.join(folder, 'Nuits.trame'));
  await rename(page, 'Gardes');
  await page.getByRole('button', { name: 'Corpus' }).click();
  const corpus = page.getByRole('button', { name: 'Corpus' });
  await expect(corpus).toHaveAttribute('aria-current', 'page');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('trame.lastPlace') ?? ''))
    .toContain('corpus');
  await desktop.inMain(({ BrowserWindow }, isStandIn) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // A page of the stand-in cannot crash without its test; the event is what the main process goes by.
    if (isStandIn) contents?.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    else contents?.forcefullyCrashRenderer();
  }, desktop.standIn !== null);
  await expect(page.getByRole('paragraph').filter({ hasText: 'Trame ended unexpectedly' })).toBeVisible();
  await expect(projectButton(page)).toContainText('Gardes');
  await expect(corpus).toHaveAttribute('aria-current', 'page');
  await rename(page, 'Gardes 2');
  await expect(status(page).getByText(/Saved \d/)).toBeVisible();
});
