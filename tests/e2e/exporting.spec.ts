import { readFileSync } from 'node:fs';
import type { Route } from '@playwright/test';
import { checkAccessibility } from './checkAccessibility.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { takePicture } from './takePicture.ts';
import { expect, test } from './windowTest.ts';

test('EX20, SV24: the export dialog keeps to a theme and a participant, remembers what it was set to, and can be stopped', async ({
  page,
  address,
  complaints: _heard,
}) => {
  await StudyPage.withoutPickers(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(address);
  const study = new StudyPage(page);
  await study.openWorkedExample();
  await page.keyboard.press('Control+e');
  await page.getByRole('radio', { name: /^Themes × participants/ }).check();
  await page.getByRole('combobox', { name: 'Columns' }).selectOption({ label: 'Sexe' });
  await page.getByRole('combobox', { name: 'Cells hold' }).selectOption({ label: 'number of codings' });
  await page.getByRole('combobox', { name: 'Participant' }).selectOption('E4');
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  await checkAccessibility(page, 'export of a matrix', 'dialog');
  await takePicture(page, 'export-en-dark');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: true }).last().click(),
  ]);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv.split('\r\n')[0]).toBe('\ufeffTheme,F,F %');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('radio', { name: /^Themes × participants/ })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Participant' })).toHaveValue(/.+/);
  await page.setViewportSize({ width: 720, height: 450 });
  await page.getByRole('button', { name: 'Markdown', exact: true }).scrollIntoViewIfNeeded();
  await checkAccessibility(page, 'export at 200 %', 'dialog');

  // SV24: the worker's program is held back, so that the export goes on until it is stopped.
  const held: Route[] = [];
  await page.route('**/exportFile.worker*', (route) => void held.push(route));
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  const exportNow = page.getByRole('button', { name: 'Export', exact: true }).last();
  await exportNow.click();
  await expect(page.getByText('Writing…')).toBeVisible();
  await expect.poll(() => held.length).toBe(1);
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).last().click();
  await expect(page.getByText('Stopped. Nothing was changed.').first()).toBeVisible();
  await held[0]?.abort();
  await page.unrouteAll();
  await page.keyboard.press('Control+e');
  await Promise.all([page.waitForEvent('download'), exportNow.click()]);
  expect(downloads).toBe(1);
});
