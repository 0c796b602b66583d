/** The axial map in the built window. Rules: docs/rules/axial-links.md, docs/rules/axial-map-window.md. */
import { checkAccessibility } from './checkAccessibility.ts';
import { MapPage } from './pages/MapPage.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { takePicture } from './takePicture.ts';
import { expect, test } from './windowTest.ts';

test('AX9, AX12, MA4, MA6: the main themes of the example are placed, tidied, dragged, undone, and kept through a restart', async ({
  trame,
  page,
}) => {
  const study = new StudyPage(page);
  await study.openWorkedExample();
  const map = new MapPage(page);
  await map.show();
  await map.menu('Maps', 'Delete this map');
  await expect(map.map).toContainText('There is nothing on this map yet.');
  await page.keyboard.press('Control+2');
  await expect(study.transcript).toBeVisible();
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('button', { name: 'Place the main themes' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^14 themes, \d+ links$/)).toBeVisible();
  await page.keyboard.press('Control+2');
  await expect(study.transcript).toBeVisible();
  await page.keyboard.press('Control+3');
  await expect(map.map.locator('[data-item]:focus')).toHaveCount(1);
  await map.menu('Tidy', 'Linked themes near each other');
  await expect(page.getByRole('button', { name: 'Tidy', exact: true })).toBeEnabled();
  await page.getByRole('button', { name: 'Show the whole map' }).click();
  await map.theme('Solitude décisionnelle').click();
  await expect(map.panel.getByRole('heading', { name: 'Solitude décisionnelle' })).toBeVisible();
  await takePicture(page, 'axial-map');
  const before = await map.middleOf('Solitude décisionnelle');
  await map.drag(before, { x: before.x + 60, y: before.y + 30 });
  await expect
    .poll(async () => Math.round((await map.middleOf('Solitude décisionnelle')).x - before.x))
    .toBe(60);
  // Moving the window over the map is no step: what is undone is the drag.
  await page.getByRole('button', { name: 'Larger' }).click();
  await page.getByRole('button', { name: 'Show the whole map' }).click();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Show the whole map' }).click();
  await expect
    .poll(async () => Math.round((await map.middleOf('Solitude décisionnelle')).x - before.x))
    .toBe(0);
  await checkAccessibility(page, 'the axial map');
  await study.saved();
  await trame.reopen();
  await expect(map.theme('Solitude décisionnelle')).toBeVisible();
});

test('MA1, MA2, MA7: themes are placed from the tray, linked by typing, a link gets its kind, memo and evidence and a label its words by keys', async ({
  trame: _,
  page,
}) => {
  await new StudyPage(page).openWorkedExample();
  const map = new MapPage(page);
  await map.show();
  await map.menu('Maps', 'Delete this map');
  await map.placeFromTray('Envie de partir');
  await map.placeFromTray('Reconnaissance');
  await map.theme('Envie de partir').click();
  await page.keyboard.press('l');
  await page.getByRole('combobox', { name: 'Theme' }).fill('reconn');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  const link = map.link('“Envie de partir” leads to “Reconnaissance”');
  await expect(link).toBeVisible();
  await link.focus();
  await expect(map.map.getByRole('toolbar', { name: 'Link' })).toBeVisible();
  await page.keyboard.press('4');
  const changed = map.link('“Envie de partir” is the context of “Reconnaissance”');
  await expect(changed).toBeFocused();
  await page.keyboard.press('r');
  const turned = map.link('“Reconnaissance” is the context of “Envie de partir”');
  await expect(turned).toBeFocused();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox').first().check();
  await dialog.getByRole('button', { name: 'Add 1 passage' }).click();
  await expect(map.panel).toContainText('1 coding');
  await turned.focus();
  await page.keyboard.press('m');
  await page.keyboard.type('Les deux vont ensemble.');
  await page.keyboard.press('Escape');
  await expect(map.panel).toContainText('Les deux vont ensemble.');
  await turned.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(map.theme('Reconnaissance')).toBeFocused();
  await turned.focus();
  await page.keyboard.press('Delete');
  await expect(turned).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(turned).toBeVisible();
  await map.menu('Add to the map', 'Text label');
  await page.keyboard.type('What holds people');
  await page.keyboard.press('Enter');
  const label = map.map.getByRole('button', { name: 'What holds people' });
  await expect(label).toBeFocused();
  await page.keyboard.press('Control+a');
  await expect(label).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Add to the map', exact: true }).focus();
  await page.keyboard.press('Control+a');
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('');
});

test('SU1, SU5, FG10: a suggestion is ignored, another accepted with its passages; the map is exported; all in French and dark', async ({
  trame: _,
  page,
}) => {
  await page.evaluate(() =>
    localStorage.setItem('trame.settings', JSON.stringify({ language: 'fr', mode: 'dark' })),
  );
  await page.reload();
  await new StudyPage(page).openWorkedExample();
  const map = new MapPage(page);
  await map.show();
  await expect(page.getByText(/^14 thèmes, 12 liens$/)).toBeVisible();
  await map.menu('Ranger', 'En couches, vers le bas');
  await expect(page.getByRole('button', { name: 'Ranger', exact: true })).toBeEnabled();
  await page.getByRole('button', { name: 'Voir toute la carte' }).click();
  await page.getByRole('button', { name: 'Suggérer des liens' }).click();
  const panel = page.locator('[data-panel="suggestions"]');
  await panel.getByText('Les mêmes participants').click();
  await takePicture(page, 'axial-map-dark');
  await checkAccessibility(page, 'the axial map with suggestions', 'main');
  await panel
    .getByRole('button', { name: /^Ignorer/ })
    .first()
    .click();
  await expect(panel.getByRole('button', { name: /^Montrer de nouveau 1/ })).toBeVisible();
  await panel
    .getByRole('button', { name: /^Relier/ })
    .first()
    .click();
  await expect(page.getByText(/^14 thèmes, 13 liens$/)).toBeVisible();
  await expect(map.panel.getByRole('heading', { name: 'Appuis' })).toBeVisible();
  await map.menu('Exporter la figure', 'Cette carte');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img', { name: /^Carte de 14 thèmes et 13 liens\./ })).toBeVisible();
});
