/** axe on the first screen, the import preview and the coding view, light and dark; pictures where asked for. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { checkAccessibility, checkInBothModes } from './checkAccessibility.ts';
import { type Look, looksOf, setLook } from './looks.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { takePicture } from './takePicture.ts';
import { expect, test } from './windowTest.ts';

async function withLook(page: Page, look: Look): Promise<void> {
  await StudyPage.withoutPickers(page);
  await setLook(page, look);
}

/** axe reads the whole of a long transcript. */
test.setTimeout(120_000);

for (const look of looksOf('en')) {
  const name = `${look.language}, ${look.mode}`;

  test(`the first screen and its dialogs are accessible (${name})`, async ({
    page,
    address,
    complaints: _heard,
  }) => {
    await withLook(page, look);
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await checkInBothModes(page, 'first screen');
    await takePicture(page, `first-run-${look.language}-${look.mode}`);
    await page.getByRole('button', { name: /^(New project|Nouveau projet)/ }).click();
    await checkInBothModes(page, 'new project', 'dialog');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^(Settings|Réglages)/ }).click();
    await checkInBothModes(page, 'settings', 'dialog');
  });

  test(`the import preview is accessible (${name})`, async ({ page, address, complaints: _heard }) => {
    await withLook(page, look);
    await page.goto(address);
    const folder = mkdtempSync(path.join(tmpdir(), 'trame-'));
    const files = ['E1.txt', 'E2.txt', 'notes.odp'].map((file) => path.join(folder, file));
    writeFileSync(files[0] ?? '', 'MP : Alors ?\nE1 : Voilà, une garde de nuit.\n');
    writeFileSync(files[1] ?? '', 'Un texte sans étiquette.\n\nUn autre paragraphe.\n');
    writeFileSync(files[2] ?? '', 'x');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: /^(Import interviews|Importer des entretiens)/ }).click(),
    ]);
    await chooser.setFiles(files);
    await expect(page.getByRole('table')).toBeVisible();
    await checkInBothModes(page, 'import preview');
    await takePicture(page, `import-preview-${look.language}-${look.mode}`);
  });

  test(`the coding view is accessible (${name})`, async ({ page, address, complaints: _heard }) => {
    await withLook(page, look);
    await page.goto(address);
    const study = new StudyPage(page);
    await study.openWorkedExample();
    await study.saved();
    await checkInBothModes(page, 'coding view');
    await takePicture(page, `coding-${look.language}-${look.mode}`);
    await study.goToLine('Pour commencer');
    await page.keyboard.press('Alt+s');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox').fill('sommeil');
    await page.getByRole('option').first().waitFor();
    await checkInBothModes(page, 'quick-code bar', 'section:has(> div [role="combobox"])');
    await takePicture(page, `quick-code-bar-${look.language}-${look.mode}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+e');
    await checkInBothModes(page, 'export', 'dialog');
    await page.keyboard.press('Escape');
    // With a passage selected the click would code it; a caret lets it open the theme.
    await study.goToLine('Ouh là');
    await page
      .getByRole('treeitem', { name: /Sommeil/ })
      .first()
      .click();
    await expect(page.getByRole('tab', { name: /^(Theme|Thème)$/, selected: true })).toBeVisible();
    await checkInBothModes(page, 'theme panel', '[data-panel="details"]');
    await takePicture(page, `theme-panel-${look.language}-${look.mode}`);
    await page.setViewportSize({ width: 1100, height: 720 });
    await takePicture(page, `coding-1100-${look.language}-${look.mode}`);
    await page.setViewportSize({ width: 720, height: 450 });
    await checkAccessibility(page, 'coding view at 200 %');
  });
}
