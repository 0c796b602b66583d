import { readFileSync } from 'node:fs';
import { checkAccessibility } from './checkAccessibility.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { takePicture } from './takePicture.ts';
import { expect, test } from './windowTest.ts';

test('EX20: the export dialog keeps to a theme and a participant, and remembers what it was set to', async ({
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
});
