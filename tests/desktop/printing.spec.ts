/** Paper and PDF on the desktop. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beginProject } from './beginProject.ts';
import { expect, test } from './desktopTest.ts';
import { chooseInDialogs } from './dialogs.ts';
import { pressMenu } from './nativeMenu.ts';

test('PR5: the codebook is written as PDF where the dialog says, and not at all where it is closed', async ({
  desktop,
  folder,
}) => {
  const { page } = desktop;
  await beginProject(desktop, path.join(folder, 'Nuits.trame'));
  const file = path.join(folder, 'livre.pdf');
  await pressMenu(desktop, 'File', 'Print…');
  await chooseInDialogs(desktop, { open: [], save: '' });
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByRole('button', { name: 'Save as PDF…' })).toBeEnabled();
  expect(existsSync(file)).toBe(false);
  await chooseInDialogs(desktop, { open: [], save: file });
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByText(/livre\.pdf/).first()).toBeVisible();
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
