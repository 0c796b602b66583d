/** The corpus in the built window: written in, pasted into, filtered, turned, planned. Rules: docs/rules/participants.md. */
import { readFileSync } from 'node:fs';
import { readTable } from '../../shared/files/readTable.ts';
import { checkAccessibility, checkInBothModes } from './checkAccessibility.ts';
import { dropFiles } from './dropFiles.ts';
import { looksOf, setLook } from './looks.ts';
import { CorpusPage } from './pages/CorpusPage.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { takePicture } from './takePicture.ts';
import { expect, test } from './windowTest.ts';

test('PT9, CV3 to CV5: cells are written in place, completed from values in use, refused in words, and undone', async ({
  trame: _,
  page,
}) => {
  await new StudyPage(page).openWorkedExample();
  const corpus = new CorpusPage(page);
  await corpus.show();
  await corpus.goTo('E1', 'Établissement');
  await page.keyboard.type('Clin');
  await expect(corpus.editor).toHaveValue('clinique privée');
  await corpus.press('Enter');
  await expect(await corpus.cell('E1', 'Établissement')).toHaveText('clinique privée');
  await expect(await corpus.cell('E2', 'Établissement')).toBeFocused();
  await corpus.goTo('E2', 'Âge');
  await corpus.press('F2');
  await expect(corpus.editor).toHaveValue('52');
  await page.keyboard.type('beaucoup');
  await corpus.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '“beaucoup” is not a number' })).toBeVisible();
  await expect(corpus.editor).toBeFocused();
  await corpus.press('Escape');
  await expect(await corpus.cell('E2', 'Âge')).toHaveText('52');
  await corpus.press('Delete');
  await expect(await corpus.cell('E2', 'Âge')).toHaveText('–');
  await corpus.press('Control+z');
  await expect(await corpus.cell('E2', 'Âge')).toHaveText('52');
  await corpus.press('Control+z');
  await expect(await corpus.cell('E1', 'Établissement')).toHaveText('CHU');
});

test('PT10, PT11: cells go to the clipboard and come from it; rows below the last are asked about; one undo', async ({
  trame: _,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await new StudyPage(page).openWorkedExample();
  const corpus = new CorpusPage(page);
  await corpus.show();
  await corpus.goTo('E1', 'Sexe');
  await corpus.press('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+c');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('F\t29\nH\t52');
  await corpus.goTo('E3', 'Sexe');
  await corpus.press('Control+v');
  await expect(await corpus.cell('E4', 'Âge')).toHaveText('52');
  await corpus.press('Control+z');
  await expect(await corpus.cell('E4', 'Âge')).toHaveText('41');
  await corpus.goTo('E11', 'Sexe');
  await corpus.paste('F\t30\r\n"H"\ttrente\r\nF\t44,5\r\n');
  await expect(page.getByRole('dialog')).toContainText('They will be called E12, E13.');
  await page.getByRole('button', { name: 'Add 2 participants' }).click();
  await expect(page.getByRole('dialog')).toContainText('E12, Âge: “trente” is not a number.');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  await expect(await corpus.cell('E13', 'Âge')).toHaveText('44.5');
  await expect(await corpus.cell('E12', 'Sexe')).toHaveText('H');
  await corpus.press('Control+z');
  await expect(corpus.sheet.getByRole('rowheader', { name: 'E12' })).toHaveCount(0);
  await expect(await corpus.cell('E11', 'Sexe')).toHaveText('H');
});

test('PT23 to PT25, CV8, CV10: classes are planned, crossed and filtered by, and a restart keeps what was said', async ({
  trame,
  page,
}) => {
  await new StudyPage(page).openWorkedExample();
  const corpus = new CorpusPage(page);
  await corpus.show();
  await page.getByRole('button', { name: 'Characteristics', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Mode de garde', exact: true }).click();
  await dialog.getByRole('button', { name: 'Ordered classes' }).click();
  await dialog.getByLabel('Classes, first to last').fill('sur place\nastreinte à domicile\nmutualisée');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('button', { name: 'Âge', exact: true }).click();
  await dialog.getByRole('button', { name: 'Round bounds' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(corpus.sampling.getByText('30–39')).toBeAttached();
  await corpus.press('Escape');
  await expect(corpus.sampling).toContainText('1 empty class');
  await corpus.sampling.getByRole('button', { name: /^mutualisée, nobody: empty/ }).click();
  await expect(corpus.sampling).toContainText('Next participant to look for: mutualisée');
  await corpus.sampling.getByLabel('In rows').selectOption('Sexe');
  await corpus.sampling.getByLabel('In columns').selectOption('Mode de garde');
  await corpus.sampling.getByRole('button', { name: 'Cross', exact: true }).click();
  await expect(corpus.sampling).toContainText('4 of 6 cells filled, 0 looked for');
  await corpus.sampling.getByRole('button', { name: 'F, mutualisée, nobody: empty. Change' }).click();
  await expect(corpus.sampling).toContainText('4 of 6 cells filled, 1 looked for');
  await corpus.saved();
  await trame.reopen();
  await expect(corpus.sampling).toContainText('4 of 6 cells filled, 1 looked for');
  await corpus.sampling.getByRole('button', { name: /^H, 5 participants/ }).click();
  await expect(page.getByText('5 of 11 participants')).toBeVisible();
  await page.getByRole('button', { name: 'Table 1', exact: true }).click();
  await expect(corpus.sheet.getByRole('columnheader')).toHaveCount(7);
  await expect(corpus.sheet.getByRole('row').filter({ hasText: 'Sexe' })).toContainText('F\u00a00, H\u00a05');
  await page.getByRole('button', { name: /^Remove the filter/ }).click();
  await expect(corpus.sheet).toContainText('total 9\u00a0h\u00a058');
});

test('a participant is added, renamed, opened in Coding, and stays while an interview names them', async ({
  trame: _,
  page,
}) => {
  await new StudyPage(page).openWorkedExample();
  const corpus = new CorpusPage(page);
  await corpus.show();
  await corpus.goTo('E2', 'Sexe');
  await corpus.press('Insert');
  await expect(corpus.editor).toHaveValue('E12');
  await page.keyboard.type('P1');
  await corpus.press('Enter');
  const added = corpus.sheet.getByRole('rowheader', { name: 'P1', exact: true });
  await expect(added).toBeVisible();
  await added.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Delete participant' }).click();
  await expect(added).toHaveCount(0);
  await corpus.sheet.getByRole('rowheader', { name: 'E3', exact: true }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Delete participant' }).click();
  await expect(page.getByText(/^E3 speaks in E3/).first()).toBeVisible();
  await corpus.sheet.getByRole('rowheader', { name: 'E3', exact: true }).focus();
  await corpus.press('Enter');
  await expect(page.getByRole('textbox', { name: /E3/ })).toBeVisible();
});

test('CV7, CV11, EX21: the table is copied whole, Table 1 goes to Word, a memo begins on a participant, undo comes back', async ({
  page,
  context,
  address,
  complaints: _heard,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await StudyPage.withoutPickers(page);
  await page.goto(address);
  await new StudyPage(page).openWorkedExample();
  const corpus = new CorpusPage(page);
  await corpus.show();
  await expect(corpus.sheet.getByRole('row').last()).toContainText('11 participants');
  await expect(corpus.sheet.getByRole('row').last()).toContainText('9\u00a0h\u00a058');
  await page.getByRole('button', { name: 'Copy table' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Interview\tCoded/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n').filter((row) => /^E\d+\t/.test(row))).toHaveLength(11);
  await page.getByRole('button', { name: 'Table 1', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export to Word' }).click(),
  ]);
  const table = readTable('t.docx', new Uint8Array(readFileSync(await download.path())));
  expect('rows' in table && table.rows[0]?.slice(0, 2)).toEqual(['Characteristic', 'E1']);
  await page.getByRole('button', { name: 'By participant', exact: true }).click();
  await corpus.goTo('E2', 'Sexe');
  await page.keyboard.type('F');
  await corpus.press('Enter');
  await expect(await corpus.cell('E2', 'Sexe')).toHaveText('F');
  await corpus.sheet.getByRole('rowheader', { name: 'E3', exact: true }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Write a memo…' }).click();
  const memo = page.getByRole('textbox', { name: 'Memo: Memo on E3' });
  await expect(memo).toBeFocused();
  await corpus.press('Escape');
  await expect(memo).toHaveCount(0);
  await corpus.press('Control+z', 'Control+z');
  await expect(page.getByRole('heading', { level: 1, name: 'Corpus' })).toBeVisible();
  await expect(await corpus.cell('E2', 'Sexe')).toHaveText('H');
});

test('CV9: of three hundred columns and four hundred participants only those in sight stand in the page', async ({
  page,
  trame: _open,
}) => {
  await new StudyPage(page).openWorkedExample();
  const corpus = new CorpusPage(page);
  await corpus.show();
  const heads = Array.from({ length: 300 }, (_, at) => `Q${at + 1}`);
  const rows = Array.from({ length: 400 }, (_, at) => [`P${at + 1}`, ...heads.map(() => at)].join(';'));
  await dropFiles(page, { 'large.csv': [`Participant;${heads.join(';')}`, ...rows].join('\n') });
  await expect(page.getByRole('dialog')).toContainText('400 participants that the project does not have');
  await page.getByRole('button', { name: 'Import the table' }).click();
  await expect(corpus.sheet).toHaveAttribute('aria-rowcount', '413');
  await corpus.goTo('E1', 'Sexe');
  await corpus.press('Control+End');
  await expect(corpus.sheet.locator(':focus')).toHaveText('399');
  expect(await corpus.sheet.locator('[aria-colindex]').count()).toBeLessThan(1500);
});

test('CV14: where another window writes, the corpus is read, copied and filtered, and nothing else', async ({
  page,
  context,
  trame,
}) => {
  await new StudyPage(page).openWorkedExample();
  const corpus = new CorpusPage(page);
  await corpus.saved();
  const second = await context.newPage();
  await second.goto(trame.address);
  await second
    .getByRole('button', { name: /Gardes de nuit/ })
    .first()
    .click();
  await second.locator('[data-panel="transcript"]').waitFor();
  const read = new CorpusPage(second);
  await read.show();
  await expect(second.getByText('Read only: another window has this project open.')).toBeVisible();
  await expect(second.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await read.goTo('E1', 'Sexe');
  await read.press('H');
  await expect(read.editor).toHaveCount(0);
  await read.press('Delete');
  await expect(await read.cell('E1', 'Sexe')).toHaveText('F');
  await read.sampling.getByRole('button', { name: /^H, 5 participants/ }).click();
  await expect(second.getByText('5 of 11 participants')).toBeVisible();
  await second.close();
});

const names = {
  en: { tableOne: 'Table 1', sheet: 'By participant', traits: 'Characteristics' },
  fr: { tableOne: 'Tableau I', sheet: 'Par participant', traits: 'Caractéristiques' },
} as const;

for (const look of looksOf('fr')) {
  const { language, mode } = look;
  const { tableOne, sheet, traits } = names[language];

  test(`the corpus is accessible (${language}, ${mode})`, async ({ page, address, complaints: _heard }) => {
    await setLook(page, look);
    await page.goto(address);
    await new StudyPage(page).openWorkedExample();
    const corpus = new CorpusPage(page);
    await corpus.show();
    const pick = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await corpus.sampling.getByRole('combobox').first().selectOption('Sexe');
    await corpus.sampling.getByRole('combobox').last().selectOption('Établissement');
    await corpus.sampling.locator('form, fieldset').getByRole('button').click();
    const empty = corpus.sampling.getByRole('table').getByRole('button', { name: /nobody|personne/ });
    await empty.first().click();
    await expect(empty.first()).toHaveAccessibleName(/looked for|à chercher/);
    await corpus.sampling.getByRole('button', { name: /^F, 6/ }).click();
    await checkInBothModes(page, 'corpus');
    await takePicture(page, `corpus-${language}-${mode}`);
    await pick(tableOne);
    await corpus.sheet.getByRole('columnheader').first().waitFor();
    await checkInBothModes(page, 'Table 1', 'main');
    await takePicture(page, `corpus-table1-${language}-${mode}`);
    await pick(traits);
    await checkInBothModes(page, 'characteristics', 'dialog');
    await corpus.press('Escape');
    await pick(sheet);
    await corpus.goTo('E1', 'Établissement');
    await page.keyboard.type('c');
    await page.getByRole('option').first().waitFor();
    await checkInBothModes(page, 'a cell being written in', 'main');
    await corpus.press('Escape');
    await page.setViewportSize({ width: 1100, height: 720 });
    await takePicture(page, `corpus-1100-${language}-${mode}`);
    await page.setViewportSize({ width: 720, height: 450 });
    await checkAccessibility(page, 'corpus at 200 %');
    await takePicture(page, `corpus-720-${language}-${mode}`);
  });
}
