/** Saturation in the built window: read, set, ordered, marked, taken back, exported. Rules: docs/rules/saturation.md, figures.md. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { checkAccessibility } from './checkAccessibility.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { takePicture } from './takePicture.ts';
import { expect, test } from './windowTest.ts';

test('SA6, SA14, SA16, SA17: rule and order are set, a last new aspect is marked, all of it undone, and kept', async ({
  trame: _,
  page,
}) => {
  const study = new StudyPage(page);
  await study.openWorkedExample();
  await page.keyboard.press('Control+4');
  const heat = page.getByRole('grid', { name: 'Themes by interview' });
  await expect(heat).toBeVisible();
  await expect(heat.locator(':focus')).toHaveCount(1);
  const panel = page.getByRole('complementary', { name: 'New information' });
  await expect(panel.getByText(/Grey band: 95%/)).toBeVisible();
  await checkAccessibility(page, 'saturation');
  await takePicture(page, 'saturation-en-light');

  const base = panel.getByRole('spinbutton', { name: 'Base, first interviews' });
  await base.focus();
  await page.keyboard.press('ArrowUp');
  await expect(base).toHaveText('5');

  const headings = heat.getByRole('columnheader');
  await page.getByRole('combobox', { name: 'Order' }).selectOption('number');
  await expect(headings.nth(1)).toHaveText('E1');
  await headings.nth(1).click();
  await expect(headings.nth(1)).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(headings.nth(1)).toHaveText('E2');
  await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('hand');
  const [from, to] = [await headings.nth(1).boundingBox(), await headings.nth(3).boundingBox()];
  if (!from || !to) throw new Error('The headings are not on the screen.');
  await page.mouse.move(from.x + from.width / 2, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect(headings.nth(3)).toHaveText('E2');

  await heat
    .getByRole('gridcell', { name: /first appearance/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Last new aspect here' }).click();
  const marked = heat.getByRole('gridcell', { name: /last new aspect/ });
  await expect(marked).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(marked).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(marked).toHaveCount(1);

  await study.saved();
  await page.reload();
  await expect(heat.getByRole('gridcell', { name: /last new aspect/ })).toHaveCount(1);
  await expect(headings.nth(3)).toHaveText('E2');
  await expect(base).toHaveText('5');
});

test('FG2, FG6, RS61, ST2: the figure goes to Word, PNG and the results; reflexive analysis has saturation off until it is asked for', async ({
  page,
  address,
  complaints: _heard,
}) => {
  await StudyPage.withoutPickers(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(address);
  const study = new StudyPage(page);
  await study.openWorkedExample();
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('grid')).toBeVisible();
  await takePicture(page, 'saturation-en-dark');
  const download = async (format: RegExp) => {
    await page.getByRole('button', { name: 'Export figure' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export figure' });
    await dialog.getByRole('radio', { name: format }).check();
    if (format.source === 'Word') {
      await checkAccessibility(page, 'export of a figure', 'dialog');
      await takePicture(page, 'figure-export-en-dark');
    }
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Export…' }).click(),
    ]);
    await expect(dialog).toBeHidden();
    return readFileSync(await file.path());
  };
  const parts = unzipSync(await download(/Word/));
  expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('descr="Bars show the new themes');
  const png = await download(/Picture/);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2000);
  expect(png.subarray(37, 41).toString()).toBe('pHYs');
  expect((await download(/Drawing/)).toString()).toContain('<desc>Bars show');

  // RS61: asked for before there is a text, then with one.
  await page.keyboard.press('Control+6');
  await study.removeResults();
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'Export figure' }).click();
  const offered = page.getByRole('dialog', { name: 'Export figure' });
  await offered.getByRole('button', { name: 'Add to results' }).click();
  await expect(offered.getByText(/^There is no text of results yet/u)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+6');
  await page.getByRole('button', { name: 'Empty page' }).click();
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'Export figure' }).click();
  await offered.getByRole('button', { name: 'Add to results' }).click();
  await expect(page.getByRole('complementary', { name: 'Message' })).toContainText(
    'Figure added at the end of “Results”.',
  );
  await page.keyboard.press('Control+6');
  await expect(page.getByRole('img', { name: /^Bars show the new themes/u })).toBeVisible();
  await expect(page.getByText('Figure\u00a01', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+4');

  await page.getByRole('button', { name: /^Project/ }).click();
  await page.getByRole('menuitem', { name: 'Approach of the study…' }).click();
  await page.getByRole('radio', { name: /^Reflexive/ }).check();
  await page.getByRole('button', { name: 'Use it' }).click();
  await expect(page.getByRole('heading', { name: 'Saturation is off in this study' })).toBeVisible();
  await checkAccessibility(page, 'saturation off', 'main');
  await page.getByRole('button', { name: 'Show it anyway' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'Saturation is off in this study' })).toBeVisible();
});

test('FG5, SA6: charts of the sample are crossed and exported in French; saturation reads in French and at 200 %', async ({
  page,
  address,
}) => {
  await StudyPage.withoutPickers(page);
  await page.goto(address);
  await new StudyPage(page).openWorkedExample();
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'Charts' }).click();
  const dialog = page.getByRole('dialog', { name: 'Charts of the sample' });
  await dialog.getByRole('combobox', { name: 'Participants by' }).selectOption('Âge');
  await dialog.getByRole('combobox', { name: 'Bars by' }).selectOption('Sexe');
  await expect(dialog.getByRole('img', { name: /^Bars\. Participants by Âge and Sexe/ })).toBeVisible();
  await checkAccessibility(page, 'charts of the sample', 'main');
  await takePicture(page, 'charts-en-light');
  await dialog.getByRole('button', { name: 'Export figure' }).click();
  const exporting = page.getByRole('dialog', { name: 'Export figure' });
  await exporting.getByRole('button', { name: 'French' }).click();
  await exporting.getByRole('radio', { name: /Drawing/ }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    exporting.getByRole('button', { name: 'Export…' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('<title>Participants selon\u00a0: Âge et Sexe');

  await page.getByRole('button', { name: 'Language: English. Change to French' }).click();
  await page.keyboard.press('Control+4');
  await expect(page.getByText(/^Seuil atteint à/)).toBeVisible();
  await expect(page.getByText(/^Bande grise/)).toBeVisible();
  await takePicture(page, 'saturation-fr-light');
  await page.setViewportSize({ width: 720, height: 450 });
  await checkAccessibility(page, 'saturation at 200 %');
  await takePicture(page, 'saturation-720-fr-light');
});
