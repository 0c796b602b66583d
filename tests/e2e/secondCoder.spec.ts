/** A copy for a second coder, coded elsewhere and merged back. Rules: docs/rules/second-coder.md. */
import { readFileSync } from 'node:fs';
import type { Route } from '@playwright/test';
import { applyTheme } from '../../shared/coding/applyTheme.ts';
import type { NewId } from '../../shared/project/ids.ts';
import { performCommand } from '../../shared/project-file/performCommand.ts';
import { readProjectFile } from '../../shared/project-file/readProjectFile.ts';
import { writeProjectFile } from '../../shared/project-file/writeProjectFile.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { checkAccessibility } from './checkAccessibility.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { takePicture } from './takePicture.ts';
import { expect, test } from './windowTest.ts';

test.beforeEach(async ({ page }) => StudyPage.withoutPickers(page));

test('SC1, SC4, SC6: a copy goes out blind, comes back coded, is looked at and merged, and one undo takes it back', async ({
  trame: _,
  page,
}) => {
  const study = new StudyPage(page);
  await study.openWorkedExample();
  await study.saved();
  const menu = page.getByRole('button', { name: 'Project', exact: true });
  await menu.click();
  await page.getByRole('menuitem', { name: 'Send a copy to a coder…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Initials of the second coder').fill('AB');
  await dialog.getByLabel('E2', { exact: true }).check();
  await checkAccessibility(page, 'sending a copy', 'dialog');
  await takePicture(page, 'send-copy-en-light');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the copy' }).click(),
  ]);
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'The copy for AB is Gardes de nuit – AB.trame' }),
  ).toBeVisible();
  const returned = codedCopy(readFileSync(await download.path()));

  await menu.click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('menuitem', { name: 'Merge a coder’s copy…' }).click(),
  ]);
  await chooser.setFiles([
    { name: 'AB.trame', mimeType: 'application/octet-stream', buffer: Buffer.from(returned) },
  ]);
  await expect(dialog.getByText('1 transcript in common; to come in: 1 coding, 0 themes.')).toBeVisible();
  await checkAccessibility(page, 'merging a copy', 'dialog');
  await takePicture(page, 'merge-copy-en-light');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Coders shown' }).getByText('AB')).toBeVisible();
  await page.getByRole('button', { name: /^Undo Merge/ }).click();
  await expect(page.getByRole('group', { name: 'Coders shown' }).getByText('AB')).toHaveCount(0);
});

test('SC1, SV24: making a copy can be stopped, and then no file is written', async ({ trame: _, page }) => {
  const study = new StudyPage(page);
  await study.openWorkedExample();
  await study.saved();
  const menu = page.getByRole('button', { name: 'Project', exact: true });
  const dialog = page.getByRole('dialog');
  const save = dialog.getByRole('button', { name: 'Save the copy' });
  const fill = async () => {
    await menu.click();
    await page.getByRole('menuitem', { name: 'Send a copy to a coder…' }).click();
    await dialog.getByLabel('Initials of the second coder').fill('AB');
  };
  await fill();
  await save.click();
  await expect(dialog.getByText('Name at least one transcript for the copy.')).toBeVisible();
  await dialog.getByRole('button', { name: 'All interviews' }).click();
  // The worker's program is held back, so that the making goes on until it is stopped.
  const held: Route[] = [];
  await page.route('**/fillCopy.worker*', (route) => void held.push(route));
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  await save.click();
  await expect(dialog.getByText('Making the copy…')).toBeVisible();
  await expect(save).toBeDisabled();
  await expect.poll(() => held.length).toBe(1);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Stopped. Nothing was changed.').first()).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await held[0]?.abort();
  await page.unrouteAll();
  await fill();
  await dialog.getByRole('button', { name: 'All interviews' }).click();
  await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(downloads).toBe(1);
});

/** What the second coder sends back: one passage coded with the first theme that takes codings. */
function codedCopy(bytes: Uint8Array): Uint8Array {
  const file = readProjectFile('AB.trame', bytes);
  if (isRefusal(file)) throw new Error(file.refused);
  const { project, history } = file;
  expect([project.codings.size, project.memos.size, project.transcripts.size]).toEqual([0, 0, 1]);
  const [transcriptId] = project.transcripts.keys();
  const theme = [...project.themes.values()].find(({ isCodable }) => isCodable);
  const [coderId] = project.coders.keys();
  const newId: NewId = () => 'AAAAAAAA-0000-4000-8000-00000000ABCD' as never;
  if (!transcriptId || !theme || !coderId) throw new Error('The copy is empty.');
  const input = { transcriptId, themeId: theme.id, start: 100, end: 160, trim: true };
  const context = { coderId, now: '2026-03-01T10:00:00.000Z', newId };
  const step = performCommand(project, applyTheme, input, context, history.lastNumber + 1);
  if (isRefusal(step) || !step.row) throw new Error('Nothing was coded.');
  return writeProjectFile(step.project, history.with(step.row));
}
