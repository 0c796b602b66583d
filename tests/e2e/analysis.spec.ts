/** Which themes meet, and who speaks of them: numbers that open their passages. Rules: docs/rules/code-relations.md. */
import type { Page } from '@playwright/test';
import { checkAccessibility } from './checkAccessibility.ts';
import { CodingPage } from './pages/CodingPage.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { takePicture } from './takePicture.ts';
import { expect, test } from './windowTest.ts';

test.beforeEach(({ page }) => StudyPage.withoutPickers(page));

const grid = (page: Page) => page.getByRole('grid');
const body = (page: Page) => page.locator('[data-panel="analysis"]');

async function openAnalysis(page: Page): Promise<void> {
  await new StudyPage(page).openWorkedExample();
  await page.keyboard.press('Control+7');
  await expect(page.getByRole('main', { name: 'Analysis' })).toBeVisible();
}

test('CO4, CO7, CO11, EX14, FG13: cells, pairs and the tree open their passages; a definition is one click away; table and figure go out', async ({
  page,
  trame: _open,
}) => {
  await openAnalysis(page);
  const cell = grid(page)
    .locator('[role="gridcell"]')
    .filter({ hasText: /^[1-9]\d*$/ })
    .first();
  await cell.click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const count = await cell.textContent();
  await page.keyboard.press('Enter');
  const found = page.getByRole('tabpanel', { name: 'Retrieval' }).getByRole('status').last();
  await expect(found).toHaveText(new RegExp(`^${count} codings? ·`));
  await page.keyboard.press('Escape');
  await expect(cell).toBeFocused();

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/Themes that meet\.csv$/);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Export figure…' }).click();
  await expect(page.getByRole('dialog').getByRole('img', { name: /^Matrix of/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByLabel('Value').selectOption('c');
  await page.getByRole('button', { name: 'Definition' }).click();
  await expect(page.getByRole('dialog')).toContainText('n12 ÷ (n1 + n2 − n12)');
  await page.keyboard.press('Escape');
  await page.getByLabel('Passages that meet').selectOption('near');
  await page.getByRole('button', { name: 'Network' }).click();
  await expect(page.getByRole('img', { name: /^Network of/ })).toBeVisible();
  await body(page).getByRole('listitem').getByRole('button').first().click();
  await expect(page.getByRole('tabpanel', { name: 'Retrieval' }).locator('[data-row]').first()).toBeVisible();
  await page.getByRole('tab', { name: 'Tree' }).click();
  await expect(body(page).getByRole('img', { name: /^Sunburst of \d+ themes/ })).toBeVisible();
  await checkAccessibility(page, 'tree', 'main');
  const theme = body(page).getByRole('listitem').getByRole('button').last();
  const [codings] = ((await theme.locator('b').textContent()) ?? '').split(' ·');
  await theme.click();
  await expect(found).toHaveText(new RegExp(`^${codings} codings? ·`));
});

test('N8, N9, WU3, WU8: themes by a characteristic open their passages; a frequent word stands in context and leads to the transcript', async ({
  page,
  trame: _open,
}) => {
  await openAnalysis(page);
  await page.getByRole('tab', { name: 'Characteristics' }).click();
  await page.getByLabel('Columns').selectOption('Sexe');
  await page.getByLabel('Counted').selectOption('codings');
  await expect(body(page).getByText('Base: all distinct passages of the column')).toBeVisible();
  const cell = grid(page).locator('[aria-rowindex="3"] [role="gridcell"]').first();
  await expect(cell).toHaveText(/\d+%/);
  const count = /: (\d+)/.exec((await cell.getAttribute('aria-label')) ?? '')?.[1];
  await cell.dblclick();
  const found = page.getByRole('tabpanel', { name: 'Retrieval' }).getByRole('status').last();
  await expect(found).toHaveText(new RegExp(`^${count} codings? ·`));

  await page.getByRole('tab', { name: 'Words' }).click();
  await page.getByLabel('In passages of').selectOption({ index: 2 });
  const row = grid(page).locator('[aria-rowindex="3"]');
  await row.getByRole('rowheader').click();
  const times = await row.getByRole('gridcell').first().textContent();
  const lines = page.getByRole('list', { name: 'In context' }).getByRole('button');
  await expect(body(page).getByText(new RegExp(`: ${times} times?$`))).toBeVisible();
  await expect(lines.first()).toBeVisible();
  await page.getByRole('button', { name: 'Cloud' }).click();
  await expect(page.getByRole('img', { name: /^Cloud of/ })).toBeVisible();
  await takePicture(page, 'analysis-cloud-en-light');
  await page.getByRole('button', { name: 'In context' }).click();
  await lines.first().click();
  await expect(page.locator('[data-panel="transcript"]')).toBeVisible();
});

const text = [
  'MP : Et la nuit ?',
  'E1 : On dort mal. Le téléphone sonne.',
  'MP : Et le jour ?',
  'E2 : Le jour, on oublie.',
].join('\n');

test('the analysis is accessible, in English and light as in French and dark', async ({
  page,
  trame: _open,
}) => {
  const coding = new CodingPage(page);
  await coding.startWith(text, 'groupe.txt');
  await coding.goTo(2);
  await coding.codeSentence('Sommeil');
  await coding.goTo(2);
  await coding.codeSentence('Bruit');
  await page.keyboard.press('Control+7');
  await expect(grid(page).locator('[role="gridcell"]').first()).toBeVisible();
  await checkAccessibility(page, 'matrix', 'main');
  await page.getByRole('tab', { name: 'Characteristics' }).click();
  await expect(grid(page).locator('[role="gridcell"]').first()).toBeVisible();
  await checkAccessibility(page, 'characteristics', 'main');
  await page.getByRole('button', { name: 'Language: English. Change to French' }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('tab', { name: 'Mots' }).click();
  await grid(page).getByRole('rowheader').first().click();
  await expect(page.getByRole('list', { name: 'En contexte' }).getByRole('button').first()).toBeVisible();
  await checkAccessibility(page, 'words', 'main');
  await page.getByRole('tab', { name: 'Relations' }).click();
  await page.getByRole('button', { name: 'Réseau' }).click();
  await expect(body(page).getByRole('img')).toBeVisible();
  await checkAccessibility(page, 'network', 'main');
  await page.getByRole('tab', { name: 'Entretien' }).click();
  await page.getByRole('button', { name: 'Portrait' }).click();
  await checkAccessibility(page, 'portrait', 'main');
});

for (const [language, mode] of [
  ['en', 'light'],
  ['fr', 'dark'],
] as const) {
  test(`pictures of the analysis (${language}, ${mode})`, async ({ page, address, complaints: _heard }) => {
    test.skip(process.env.PICTURES !== '1', 'taken only when asked for');
    await page.addInitScript((settings) => localStorage.setItem('trame.settings', JSON.stringify(settings)), {
      language,
      mode,
    });
    await page.goto(address);
    await new StudyPage(page).openWorkedExample();
    await page.keyboard.press('Control+7');
    const drawn = body(page).getByRole('img').or(grid(page)).first();
    const tab = (index: number) => page.getByRole('main').getByRole('tab').nth(index).click();
    const form = (index: number) =>
      body(page).getByRole('group').first().getByRole('button').nth(index).click();
    const take = async (name: string) => {
      await expect(drawn).toBeVisible();
      await takePicture(page, `analysis-${name}-${language}-${mode}`);
    };
    await take('matrix');
    await form(1);
    await take('network');
    await tab(1);
    await page.getByRole('combobox').first().selectOption({ index: 1 });
    await take('groups');
    await tab(2);
    await take('codeline');
    await form(1);
    await take('portrait');
    await tab(3);
    await page.getByRole('combobox').nth(3).selectOption('fr');
    await grid(page).getByRole('rowheader').first().click();
    await take('words');
    await tab(4);
    await take('sunburst');
    await form(1);
    await take('treemap');
  });
}
