/** What a new start shows: where the last one ended, a file that was named, or the first screen and why. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { takePicture } from '../e2e/takePicture.ts';
import { beginProject, inJournal, projectButton, rename } from './beginProject.ts';
import { closeWindow, type Desktop, expect, test } from './desktopTest.ts';

const firstScreen = (page: Page) => page.getByRole('button', { name: /^(New project|Nouveau projet)/ });
const message = (page: Page) => page.getByRole('complementary', { name: 'Message' });
const corpus = (page: Page) => page.getByRole('button', { name: 'Corpus' });

/** A project in its second view, with a change that is on the disk. */
async function workIn(desktop: Desktop, file: string, name: string): Promise<void> {
  await beginProject(desktop, file);
  await rename(desktop.page, name);
  await inJournal(file, name);
  await corpus(desktop.page).click();
  await expect(corpus(desktop.page)).toHaveAttribute('aria-current', 'page');
}

test('JL52: Trame begins where its window was when it was closed, and says nothing of it', async ({
  desktop,
  folder,
  startAgain,
}) => {
  await workIn(desktop, path.join(folder, 'Nuits.trame'), 'Gardes');
  const { page } = await startAgain();
  await expect(projectButton(page)).toContainText('Gardes');
  await expect(corpus(page)).toHaveAttribute('aria-current', 'page');
  await expect(message(page)).toHaveCount(0);
  await rename(page, 'Gardes 2');
  await inJournal(path.join(folder, 'Nuits.trame'), 'Gardes 2');
});

test('JL52: Trame begins with the first screen after "Close project", and with a file that was named before all', async ({
  desktop,
  folder,
  startAgain,
}) => {
  const first = path.join(folder, 'Nuits.trame');
  const second = path.join(folder, 'Jours.trame');
  await workIn(desktop, first, 'Gardes');
  await desktop.page.keyboard.press('Control+w');
  await expect(firstScreen(desktop.page)).toBeVisible();
  const again = await startAgain();
  await expect(firstScreen(again.page)).toBeVisible();
  await again.page.waitForTimeout(500);
  await expect(firstScreen(again.page)).toBeVisible();
  await workIn(again, second, 'Jours');
  const named = await startAgain(first);
  await expect(projectButton(named.page)).toContainText('Gardes');
  const usual = await startAgain();
  await expect(projectButton(usual.page)).toContainText('Gardes');
});

test('JL52: a project that is away or taken is named on the first screen, and opens again when it is back', async ({
  desktop,
  folder,
  startAgain,
}) => {
  const file = path.join(folder, 'Nuits.trame');
  const away = path.join(folder, 'clé.trame');
  await workIn(desktop, file, 'Gardes');
  await closeWindow(desktop);
  const jeanne = { format: 'trame-lock', instance: 'x', owner: 'jeanne', host: 'bureau', pid: 1, beat: 0 };
  writeFileSync(`${file}.lock`, JSON.stringify(jeanne));
  const taken = await startAgain();
  await expect(message(taken.page)).toContainText(
    'Gardes, open last, was not opened again: jeanne has it open on bureau.',
  );
  await takePicture(taken.page, 'not-opened-again');
  rmSync(`${file}.lock`);
  await taken.page.getByRole('button', { name: 'Open Gardes' }).click();
  await expect(projectButton(taken.page)).toContainText('Gardes');
  await taken.page.getByRole('button', { name: /French/ }).click();
  await closeWindow(taken);
  renameSync(file, away);
  const { page } = await startAgain();
  await expect(message(page)).toContainText('Gardes, ouvert en dernier, n’a pas été rouvert\u00A0:');
  renameSync(away, file);
  await page.getByRole('button', { name: 'Ouvrir Gardes' }).click();
  await expect(page.getByRole('button', { name: 'Projet', exact: true })).toContainText('Gardes');
});

test('JL53: a project whose opening ends the window is not opened by itself again', async ({
  desktop,
  folder,
  startAgain,
}) => {
  test.skip(desktop.standIn === null, 'only the stand-in can end a page in the middle of its opening');
  await workIn(desktop, path.join(folder, 'Nuits.trame'), 'Gardes');
  const { page, standIn } = await startAgain();
  await expect(projectButton(page)).toContainText('Gardes');
  // Long enough for the usual note of the place, not for that of a project that Trame opened by itself.
  await page.waitForTimeout(600);
  const [window] = standIn?.BrowserWindow.getAllWindows() ?? [];
  const contents = window?.webContents as unknown as { emit(name: string, ...sent: unknown[]): void };
  contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  await expect(firstScreen(page)).toBeVisible();
  await page.waitForTimeout(500);
  await expect(firstScreen(page)).toBeVisible();
});
