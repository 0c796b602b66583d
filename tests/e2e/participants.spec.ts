/** Participants brought into the corpus: dropped, pasted, looked at before they are taken. Rules: docs/rules/participants.md. */
import type { Page } from '@playwright/test';
import { checkAccessibility, checkInBothModes } from './checkAccessibility.ts';
import { dropFiles } from './dropFiles.ts';
import { looksOf, setLook } from './looks.ts';
import { CorpusPage } from './pages/CorpusPage.ts';
import { takePicture } from './takePicture.ts';
import { expect, test } from './windowTest.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const take = (page: Page) => dialog(page).getByRole('button', { name: 'Import the table' }).click();

async function beginEmpty(page: Page): Promise<CorpusPage> {
  await page.getByRole('button', { name: /^(New project|Nouveau projet)/ }).click();
  await page.getByLabel(/^(Name of the study|Nom de l’étude)/).fill('Gardes');
  await page.getByLabel(/^(Initials of who codes|Initiales)/).fill('MP');
  await page.getByRole('button', { name: /^(Create|Créer)$/ }).click();
  await expect(dialog(page)).toHaveCount(0);
  const corpus = new CorpusPage(page);
  await corpus.show();
  return corpus;
}

/** A title, a heading that stands twice, one that is missing, 300 columns, formulas, days in three styles, empty rows, a sum. */
const hostileTable = [
  'Study of nights;;;',
  '',
  ['Participant', 'Âge', 'Âge', '', 'Date', 'Note', ...answers((index) => `Q${index + 1}`)].join(';'),
  ...[
    ['E1', '29', '30', 'x', '31/12/2025', '=1+1'],
    ['E2', '52', '53', 'x', '2025-12-31', '=HYPERLINK("http://x")'],
    ['P3', '44', '45', 'x', '3 mars 2026', '+33 6'],
    ['E99', '33', '34', 'x', '46022', '@x'],
    ['E1', '61', '62', 'x', '', '-'],
  ].map((cells) => [...cells, ...answers((index) => String(index % 5))].join(';')),
  ...Array.from({ length: 100_000 }, () => ';;'),
  'Total;4',
].join('\n');

function answers(cell: (index: number) => string): string[] {
  return Array.from({ length: 300 }, (_, index) => cell(index));
}

test('CV6, CV12, CV13, PT50 to PT52: a block of Excel is pasted where nobody is, looked at, taken, and taken back as one', async ({
  page,
  trame: _open,
}) => {
  const corpus = await beginEmpty(page);
  const zone = page.getByRole('region', { name: 'Drag your interviews here' });
  await zone.focus();
  await corpus.paste('Participant\tÂge\tSexe\r\nE1\t29\tF\r\nE2\t52\tH\r\n');
  await expect(dialog(page)).toContainText('2 participants that the project does not have: E1, E2');
  await expect(dialog(page)).toContainText('4 empty cells get a value');
  await take(page);
  await expect(await corpus.cell('E2', 'Âge')).toHaveText('52');
  const notice = page.getByRole('contentinfo').getByText('The table of 2 participants was imported.');
  await expect(notice).toBeVisible();
  await corpus.press('Control+z');
  await expect(zone).toBeVisible();
  await expect(notice).toHaveCount(0);
  await dropFiles(page, { 'qui.csv': 'Participant;Âge;Sexe;Ville\nE1;29;F;Brest\nE2;52;H;Lens\n' });
  await dialog(page).getByLabel('Take the column Ville').uncheck();
  await take(page);
  await expect(corpus.sheet.getByRole('columnheader', { name: 'Ville' })).toHaveCount(0);
  await dropFiles(page, { 'qui.csv': 'Participant;Âge;Sexe\nE1;30;F\nP3;44;H\n' });
  await expect(dialog(page)).toContainText('1 value becomes another one');
  await expect(dialog(page).getByRole('row', { name: 'E1 Âge 29 30' })).toBeVisible();
  await expect(dialog(page)).toContainText('1 participant without a row: E2');
  await dialog(page).getByLabel('Add them, without an interview').uncheck();
  await take(page);
  await expect(await corpus.cell('E1', 'Âge')).toHaveText('30');
  await expect(corpus.sheet.getByRole('rowheader', { name: 'P3' })).toHaveCount(0);
  await corpus.press('Control+z');
  await expect(await corpus.cell('E1', 'Âge')).toHaveText('29');
  await dropFiles(page, { 'hostile.csv': hostileTable });
  for (const remark of [
    '1 row above the headings left out.',
    'The heading Âge stands twice',
    'Column 4 has no heading',
    'Row 8: E1 already stands in row 4',
    '“Total” is not a participant',
  ])
    await expect(dialog(page)).toContainText(remark);
  await take(page);
  await expect(await corpus.cell('E99', 'Âge')).toHaveText('33');
  await expect(await corpus.cell('E1', 'Note')).toHaveText('=1+1');
  await corpus.press('Control+z');
  await expect(corpus.sheet.getByRole('rowheader', { name: 'E99' })).toHaveCount(0);
});

test('PT53, T8, T20: interviews and their table, dropped together, come in one after the other; first names speak when told', async ({
  page,
  trame: _open,
}) => {
  await dropFiles(page, {
    'E1.txt': 'MP : Et la nuit ?\nE1 : Seule.\n',
    'E2.txt': 'Clara : Et la nuit ?\nHugo : À deux.\n'.repeat(3),
    'qui.csv': 'Participant;Âge\nE1;29\nE2;52\n',
  });
  await dialog(page)
    .getByRole('button', { name: /^E2\.txt/ })
    .click();
  await takePicture(page, 'import-names-en-light');
  for (const name of ['Clara', 'Hugo'])
    await dialog(page)
      .getByRole('button', { name: `${name} · 3 paragraphs` })
      .click();
  const speakers = dialog(page).getByRole('table', { name: 'Speakers' });
  await expect(speakers.getByRole('rowheader')).toHaveText(['Clara', 'Hugo']);
  await expect(speakers.getByRole('combobox', { name: 'Who Clara' })).toHaveValue('interviewer');
  await page.getByRole('button', { name: 'Import 2 transcripts' }).click();
  await page.getByLabel('Name of the study').fill('Gardes');
  await page.getByLabel('Initials of who codes').fill('MP');
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(dialog(page)).toContainText('2 participants of the project: E1, E2');
  await take(page);
  await expect(dialog(page)).toHaveCount(0);
  const corpus = new CorpusPage(page);
  await corpus.show();
  await expect(await corpus.cell('E2', 'Âge')).toHaveText('52');
});

for (const look of looksOf('en')) {
  const { language, mode } = look;

  test(`the empty corpus and the preview of a table are accessible (${language}, ${mode})`, async ({
    page,
    address,
    complaints: _heard,
  }) => {
    await setLook(page, look);
    await page.goto(address);
    const corpus = await beginEmpty(page);
    await checkInBothModes(page, 'the empty corpus');
    await takePicture(page, `corpus-empty-${language}-${mode}`);
    const head = 'Participant;Date;Âge;Sexe;Établissement;Ancienneté';
    const take = () =>
      dialog(page)
        .getByRole('button', { name: /^(Import the table|Importer le tableau)$/ })
        .click();
    await dropFiles(page, { 'qui.csv': `${head}\nE1;;29;F;CHU;4\nE2;;52;H;CHG;28\nE3;;41;F;;\n` });
    await take();
    await expect(await corpus.cell('E3', 'Sexe')).toBeVisible();
    await dropFiles(page, {
      'participants.csv': `${head};Nuits par mois\nE1;;30;F;CHU;5;4\nE2;;52;H;Clinique;28;6\nE7;;38;F;CHU;;beaucoup\n`,
    });
    await expect(dialog(page)).toBeVisible();
    await checkInBothModes(page, 'the preview of a table', 'dialog');
    await takePicture(page, `import-participants-${language}-${mode}`);
    await page.setViewportSize({ width: 720, height: 450 });
    await checkAccessibility(page, 'the preview at 200 %', 'dialog');
    await take();
    await takePicture(page, `corpus-notice-720-${language}-${mode}`);
  });
}
