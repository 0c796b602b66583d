/** The theme tree and the details of a theme, by keyboard and by mouse. Rules: docs/rules/theme-tree-window.md. */
import type { Page } from '@playwright/test';
import { writeProjectFile } from '../../shared/project-file/writeProjectFile.ts';
import { withGuids } from '../helpers/guids.ts';
import { buildProject } from '../helpers/projectBuilder.ts';
import { checkAccessibility, checkInBothModes } from './checkAccessibility.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { ThemesPage } from './pages/ThemesPage.ts';
import { expect, test } from './windowTest.ts';

async function openStudy(page: Page): Promise<ThemesPage> {
  await new StudyPage(page).openWorkedExample();
  return new ThemesPage(page);
}

/** A small tree of the test's own below a new axis at the end. */
async function growTree(themes: ThemesPage): Promise<void> {
  await themes.goTo('Ce que la nuit apprend');
  await themes.makeTheme('Essai');
  await themes.makeTheme('Un', 'Control+Shift+Enter');
  await themes.makeTheme('Deux');
  await themes.makeTheme('Trois');
}

const ending = async (themes: ThemesPage) => (await themes.outline()).slice(-4);

test('TT2, TT4, TT8: rows say level and place; keys and letters walk with one tab stop; "/" filters without accents', async ({
  trame: _,
  page,
}) => {
  const themes = await openStudy(page);
  const row = themes.row('Solitude décisionnelle');
  await expect(row).toHaveAttribute('aria-level', '2');
  await expect(row).toHaveAttribute('aria-posinset', '1');
  await expect(row).toHaveAttribute('aria-setsize', '3');
  await expect(row).toHaveAttribute('aria-expanded', 'false');

  await themes.row('Décider seul').focus();
  await themes.press('ArrowDown');
  expect(await themes.focusedRow()).toBe('Solitude décisionnelle');
  await themes.press('ArrowRight');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await themes.press('ArrowRight');
  await expect(themes.row(await themes.focusedRow())).toHaveAttribute('aria-level', '3');
  await themes.press('ArrowLeft', 'ArrowLeft');
  await expect(row).toHaveAttribute('aria-expanded', 'false');
  await themes.press('End');
  expect(await themes.focusedRow()).toBe('Envie de partir');
  await themes.press('Home', 'c', 'o');
  expect(await themes.focusedRow()).toBe('Contourner le circuit');
  await expect(themes.tree.locator('[role=treeitem][tabindex="0"]')).toHaveCount(1);

  await themes.press('/');
  await expect(page.getByLabel('Filter themes')).toBeFocused();
  await page.keyboard.type('fragmente');
  expect(await themes.outline()).toEqual(['Le corps de nuit', '  Sommeil fragmenté']);
  await themes.press('ArrowDown');
  expect(await themes.focusedRow()).toBe('Le corps de nuit');
  await themes.press('/', 'Escape');
  await expect(themes.row('Envie de partir')).toBeVisible();
});

test('TT10, TT11, TT13, TT17, TT19: themes are made, renamed, moved, dragged, deleted; a sibling’s name is refused; all is undone', async ({
  trame: _,
  page,
}) => {
  const themes = await openStudy(page);
  await growTree(themes);
  expect(await ending(themes)).toEqual(['Essai', '  Un', '  Deux', '  Trois']);
  await themes.press('F2');
  const field = page.getByLabel('Name of the theme');
  await field.fill('deux');
  await themes.press('Enter');
  await expect(
    page.getByRole('region', { name: 'Themes' }).getByText(/already a theme “deux”/),
  ).toBeVisible();
  await expect(field).toBeFocused();
  await themes.press('Escape');
  await expect(themes.row('Trois')).toBeFocused();

  await themes.press('Delete');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await ending(themes)).toEqual(['  Envie de partir', 'Essai', '  Un', '  Deux']);
  expect(await themes.focusedRow()).toBe('Deux');
  await themes.press('Control+z');
  await themes.goTo('Trois');

  await themes.press('Alt+ArrowUp');
  await expect.poll(() => ending(themes)).toEqual(['Essai', '  Un', '  Trois', '  Deux']);
  expect(await themes.focusedRow()).toBe('Trois');
  await themes.press('Alt+ArrowRight');
  await expect.poll(() => ending(themes)).toEqual(['Essai', '  Un', '    Trois', '  Deux']);
  await themes.press('F2');
  await field.fill('Quatre');
  await themes.press('Enter');
  await expect(themes.row('Quatre')).toBeFocused();
  await themes.press('Control+z', 'Control+z', 'Control+z');
  await expect.poll(() => ending(themes)).toEqual(['Essai', '  Un', '  Deux', '  Trois']);

  await themes.drag('Trois', 'Un', 0.05);
  await expect.poll(() => ending(themes)).toEqual(['Essai', '  Trois', '  Un', '  Deux']);
  await themes.drag('Deux', 'Trois', 0.5);
  await expect.poll(() => ending(themes)).toEqual(['Essai', '  Trois', '    Deux', '  Un']);

  await themes.goTo('Envie de partir');
  await themes.press('Delete');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/has 13 codings/)).toBeVisible();
  await checkAccessibility(page, 'the dialog that deletes a theme', 'dialog');
  await expect(dialog.getByRole('button', { name: 'Delete', exact: true })).toBeDisabled();
  await dialog.getByLabel('Delete the codings too').check();
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(themes.row('Envie de partir')).toHaveCount(0);
  await themes.press('Control+z');
  await expect(themes.row('Envie de partir')).toHaveAttribute('aria-label', /13 codings/);
});

test('TT18, TT20: a theme is split by choosing codings; merging shows what will come of it before it is done', async ({
  trame: _,
  page,
}) => {
  const themes = await openStudy(page);
  await themes.row('Envie de partir').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /Split/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name of the new theme').fill('Partir pour de bon');
  await dialog.getByRole('checkbox').nth(0).check();
  await dialog.getByRole('checkbox').nth(1).check();
  await checkAccessibility(page, 'the dialog that splits a theme', 'dialog');
  await dialog.getByRole('button', { name: 'Split off 2 codings' }).click();
  await expect(themes.row('Partir pour de bon')).toHaveAttribute('aria-label', /2 codings/);
  await expect(themes.row('Envie de partir')).toHaveAttribute('aria-label', /11 codings/);

  await themes.goTo('Envie de partir');
  await themes.press('Control+m');
  await dialog.getByRole('combobox').fill('autonomie gagnee');
  await themes.press('Enter');
  await expect(dialog.getByText(/“Autonomie gagnée” will have \d+ codings/)).toBeVisible();
  await checkAccessibility(page, 'the dialog that merges themes', 'dialog');
  const said = (await dialog.locator('b', { hasText: 'will have' }).textContent()) ?? '';
  const codings = /(\d+) codings/.exec(said)?.[1];
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(themes.row('Envie de partir')).toHaveCount(0);
  await expect(themes.row('Autonomie gagnée')).toHaveAttribute(
    'aria-label',
    new RegExp(`, ${codings} codings`),
  );
  await expect(themes.row('Autonomie gagnée')).toBeFocused();
});

test('TT21, TT22: the panel holds definition, look and history; a click on a theme codes the selected passage', async ({
  trame: _,
  page,
}) => {
  const themes = await openStudy(page);
  await themes.goTo('Envie de partir');
  const definition = themes.panel.getByRole('textbox', { name: 'Definition' });
  await definition.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Et partir pour de bon.');
  await expect(themes.panel.getByText('MP changed the definition')).toBeVisible();
  await themes.panel.getByTitle('coral', { exact: true }).click();
  await expect(themes.panel.getByText(/Also in this colour|same colour and the same pattern/)).toBeVisible();
  await expect(themes.panel.getByText('MP changed its look')).toBeVisible();

  const study = new StudyPage(page);
  await themes.row('Envie de partir').click();
  await expect(themes.panel.getByRole('heading', { name: 'Envie de partir' })).toBeVisible();
  await study.goToLine('Pour commencer');
  await page.keyboard.press('Alt+s');
  await themes.row('Envie de partir').click();
  await expect(themes.row('Envie de partir')).toHaveAttribute('aria-label', /14 codings/);
});

test('TT25: a coding pinned in the list is an example of its theme, which leads back to it', async ({
  trame: _,
  page,
}) => {
  const themes = await openStudy(page);
  await themes.tab('Codings').click();
  await page.getByLabel('Filter by theme or words').fill('OBJETS CARNET');
  await expect(themes.panel.getByText('1 of 41 codings')).toBeVisible();
  await themes.panel.getByRole('button', { name: /^Actions on Objets de garde/ }).click();
  await page.getByRole('menuitem', { name: 'Pin as an example' }).click();
  await page.getByLabel('Filter themes').fill('objets');
  await themes.row('Objets de garde').click();
  await themes.panel.getByRole('button', { name: /carnet à spirale/ }).click();
  await themes.tab('Codings').click();
  await expect(themes.panel.locator('[aria-current="true"]')).toContainText('carnet à spirale');
  await themes.panel.locator('[aria-current="true"]').focus();
  await themes.press('Delete');
  await expect(themes.panel.getByText('40 codings')).toBeVisible();
  await expect(themes.panel.locator('button:focus')).toHaveCount(1);
});

test('TT23: tree and panel are accessible in light and dark mode, on every tab, in both languages', async ({
  trame: _,
  page,
}) => {
  const themes = await openStudy(page);
  await themes.goTo('Solitude décisionnelle');
  await checkInBothModes(page, 'details of a theme', '[data-panel="details"]');
  for (const tab of ['Memos', 'Codings', 'E1']) {
    await themes.tab(tab).click();
    await checkInBothModes(page, tab, '[data-panel="details"]');
  }
  await page.getByRole('button', { name: /Change to French/ }).click();
  await expect(page.getByRole('tree', { name: 'Thèmes' })).toBeVisible();
  await checkAccessibility(page, 'French');
});

test('TT24, TT33: in a narrow window the panel opens over the text; at 200 % the text is read whole, the themes over it', async ({
  trame: _,
  page,
}) => {
  await page.setViewportSize({ width: 1100, height: 720 });
  const themes = await openStudy(page);
  await expect(themes.row('Sommeil fragmenté').locator('svg[width="43"]')).toHaveCount(0);
  await expect(themes.panel).toHaveCount(0);
  await page.getByRole('button', { name: 'Memos and details' }).click();
  await expect(themes.panel).toBeVisible();
  const width = await page.locator('[data-panel="transcript"]').evaluate((pane) => pane.clientWidth);
  await page.getByRole('button', { name: 'Close the panel' }).click();
  expect(await page.locator('[data-panel="transcript"]').evaluate((pane) => pane.clientWidth)).toBe(width);

  await page.setViewportSize({ width: 720, height: 450 });
  await expect(themes.tree).toHaveCount(0);
  const text = page.locator('[data-panel="transcript"] [role="textbox"]');
  const end = await text.evaluate((region) =>
    Math.max(
      ...[...region.querySelectorAll('[data-number]')].map((line) => line.getBoundingClientRect().right),
    ),
  );
  expect(end).toBeLessThan(700);
  await page.getByRole('toolbar').getByRole('button', { name: 'Themes', exact: true }).click();
  await expect(themes.tree).toBeVisible();
  await checkAccessibility(page, 'themes over the text', '[data-panel="themes"]');
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(themes.tree).toBeVisible();
});

test('TT32: in a project that another window writes, nothing can be changed and the reason is said', async ({
  trame: _,
  page,
  address,
}) => {
  const first = await openStudy(page);
  await first.saved();
  const second = await page.context().newPage();
  await second.goto(`${address}/`);
  await second
    .getByRole('button', { name: /Gardes de nuit/ })
    .first()
    .click();
  const themes = new ThemesPage(second);
  await themes.row('Envie de partir').click();
  await expect(second.getByText(/open for reading only/).first()).toBeVisible();
  await expect(second.getByRole('button', { name: 'Add to the tree' })).toBeDisabled();
  await expect(themes.panel.getByRole('textbox', { name: 'Definition' })).toHaveAttribute(
    'aria-readonly',
    'true',
  );
  await themes.row('Envie de partir').focus();
  await second.keyboard.press('F2');
  await second.keyboard.press('Delete');
  await expect(second.getByLabel('Name of the theme')).toHaveCount(0);
  await expect(second.getByRole('dialog')).toHaveCount(0);
  await second.close();
});

test('TT7: the counts of a project of more than 5,000 codings follow its text, and go on with what is coded', async ({
  page,
  address,
  complaints: _heard,
}) => {
  const words = Array.from({ length: 5001 }, (_, index) => `mot${index + 10_000}`);
  const { project } = buildProject({
    coders: ['MP'],
    transcripts: { E1: [`E1 : ${words.join(' ')}`] },
    themes: ['Nuit'],
    codings: words.map((quote) => ({ coder: 'MP', in: 'E1', theme: 'Nuit', quote })),
  });
  await StudyPage.withoutPickers(page);
  await page.goto(address);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /^Open/ }).first().click(),
  ]);
  const buffer = Buffer.from(writeProjectFile(withGuids(project), []));
  await chooser.setFiles({ name: 'Study.trame', mimeType: 'application/octet-stream', buffer });
  const themes = new ThemesPage(page);
  await expect(themes.row('Nuit')).toHaveAccessibleName(/5,001 codings/);
  await expect(themes.row('Nuit')).toContainText('5,001 · 1');
  const study = new StudyPage(page);
  await study.goToLine('mot10000');
  await page.keyboard.press('Alt+s');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: /passage/ }).fill('Nuit');
  await page.keyboard.press('Enter');
  // One sentence holds them all, so that they become one coding.
  await expect(themes.row('Nuit')).toContainText(/^Nuit1 · 1$/);
});
