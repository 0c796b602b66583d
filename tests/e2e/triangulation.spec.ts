/** Two people, two profiles: a blind round, a copy sent and coded, merged, measured and settled. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { nightRound, nightStudy } from '../helpers/nightStudy.ts';
import { checkAccessibility } from './checkAccessibility.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { takePicture } from './takePicture.ts';
import { expect, test } from './windowTest.ts';

async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /^Open a project/ }).click(),
  ]);
  await chooser.setFiles([{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }]);
}

const bar = (page: Page) => page.getByRole('contentinfo');
const view = (page: Page) => page.getByRole('main', { name: 'Triangulation' });

/** In another browser profile: opens the copy, codes three sentences, says that the part is finished, saves. */
async function codeCopy(page: Page, copy: Uint8Array): Promise<Uint8Array> {
  const study = new StudyPage(page);
  await openFile(page, 'JD.trame', copy);
  await expect(study.transcript.getByText('La nuit tout est urgent.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Coding as JD' })).toBeVisible();
  await expect(page.locator('mark')).toHaveCount(0);
  const coded = study.transcript.locator('mark');
  for (const [words, theme, count] of [
    ['La nuit tout est urgent.', 'Urgence ressentie', 1],
    ['On est seule devant', 'Urgence ressentie', 2],
    ['Je dors mal pendant', 'Dette', 3],
  ] as const) {
    await study.goToLine(words);
    await study.codeSentence(theme);
    await expect(coded).not.toHaveCount(count - 1);
  }
  await page.keyboard.press('Control+5');
  await expect(view(page).getByRole('heading', { name: 'This is a copy for a round' })).toBeVisible();
  await view(page).getByRole('button', { name: 'My part is finished' }).click();
  await expect(view(page).getByText('finished', { exact: true })).toBeVisible();
  await study.saved();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Control+Shift+s'),
  ]);
  return readFileSync(await download.path());
}

test('RB1, RB3, RB7, RB8, TR5, TR6, TR11, TR12, TR13: a round is coded blind in two profiles, merged, measured, settled and reported', async ({
  trame: _,
  page,
  browser,
  address,
}) => {
  await StudyPage.withoutPickers(page);
  await page.reload();
  await openFile(page, 'Gardes.trame', nightStudy());
  await expect(page.locator('[data-panel="transcript"]').getByText('La nuit tout est urgent.')).toBeVisible();

  await page.keyboard.press('Control+5');
  await expect(view(page).getByRole('heading', { name: 'Let a second person code' })).toBeVisible();
  await checkAccessibility(page, 'no round', 'main');
  await takePicture(page, 'triangulation-empty-en-light');
  await view(page).getByRole('button', { name: 'Start a round…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Initials of a coder who is not in the list').fill('JD');
  await dialog.getByRole('button', { name: 'All interviews' }).click();
  await takePicture(page, 'start-round-en-light');
  await dialog.getByRole('button', { name: 'Start the round' }).click();
  await expect(bar(page).getByText('Blind round “Round 1”: the other coders’ work is hidden')).toBeVisible();
  await view(page).getByRole('button', { name: 'My part is finished' }).click();
  await expect(view(page).getByText('finished', { exact: true })).toBeVisible();

  await view(page)
    .getByRole('button', { name: /Round 1/ })
    .press('Enter');
  await page.getByRole('menuitem', { name: 'Lift the blind…' }).press('Enter');
  await expect(dialog.getByText('JD has not declared their part finished')).toBeVisible();
  await checkAccessibility(page, 'lifting the blind', 'dialog');
  await takePicture(page, 'lift-blind-en-light');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(bar(page).getByText('Blind round “Round 1”')).toBeVisible();

  await view(page).getByRole('button', { name: 'Send a copy to code…' }).click();
  await expect(dialog.getByLabel('Initials of the second coder')).toHaveValue('JD');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the copy' }).click(),
  ]);
  const context = await browser.newContext();
  const other = await context.newPage();
  await StudyPage.withoutPickers(other);
  await other.goto(address);
  const returned = await codeCopy(other, readFileSync(await download.path()));
  await context.close();

  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    view(page).getByRole('button', { name: 'Merge a returned copy…' }).click(),
  ]);
  await chooser.setFiles([
    { name: 'JD.trame', mimeType: 'application/octet-stream', buffer: Buffer.from(returned) },
  ]);
  await expect(dialog.getByText('2 transcripts in common; to come in: 3 codings, 0 themes.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();

  const queue = page.getByRole('region', { name: 'Differences' });
  await expect(queue.getByText('2 open in E1')).toBeVisible();
  await expect(queue.getByText('granularity')).toBeVisible();
  const close = view(page).getByRole('button', { name: 'Close the round' });
  await expect(close).toBeEnabled();
  await checkAccessibility(page, 'triangulation', 'main');
  await takePicture(page, 'triangulation-en-light');
  await close.click();
  const sets = page.getByRole('group', { name: 'Which figures' });
  await expect(sets.getByRole('button', { name: 'Before discussion' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const pooled = page.getByRole('row', { name: /All themes/ });
  const before = await pooled.textContent();

  await page.keyboard.press('1');
  await expect(queue.getByText('1 open in E1')).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 420 });
  await page.keyboard.press('j');
  // Nothing in the long panels makes the window itself scroll.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press('4');
  await page.keyboard.type('Dette ou sommeil ?');
  await page.keyboard.press('Enter');
  await expect(queue.getByText('To discuss: Dette ou sommeil ?').first()).toBeVisible();
  await expect(queue.getByText('2 logged')).toBeVisible();
  expect(await pooled.textContent()).toBe(before);
  await sets.getByRole('button', { name: 'After decisions' }).click();
  await expect.poll(() => pooled.textContent()).not.toBe(before);
  await page.getByRole('button', { name: 'Sommeil', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sommeil: where you differ' })).toBeVisible();
  const agreement = page.getByRole('region', { name: 'Agreement', exact: true });
  await expect(agreement.getByText(/^Mean of κ over \d+ themes?: /)).toBeVisible();
  const programs = agreement.getByText('As other programs would count');
  await expect(programs).toHaveCount(0);
  await takePicture(page, 'triangulation-after-en-light');
  await sets.getByRole('button', { name: 'As coded' }).click();
  await programs.click();
  await expect(agreement.getByText('MAXQDA ≥ 90%')).toBeVisible();

  // A branch declared a domain has figures of its own, in the sets that are counted now.
  await page.keyboard.press('Control+2');
  const branch = page.getByRole('treeitem', { name: /^Sommeil/ }).first();
  await branch.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Themes below exclude one another (for cuα)' }).click();
  await page.keyboard.press('Control+5');
  await expect(agreement.getByText(/^Domain .*: which theme \(cuα\)/)).toBeVisible();
  await checkAccessibility(page, 'agreement', '[data-panel="agreement"]');
  await takePicture(page, 'triangulation-domain-en-light');
  await page.keyboard.press('Control+z');
  await expect(agreement.getByText(/^Domain /)).toHaveCount(0);

  // Undo takes back the last decision, and all that was stored comes back.
  await page.getByRole('button', { name: /^Undo Settle difference/ }).click();
  await expect(queue.getByText('1 logged')).toBeVisible();
  await new StudyPage(page).saved();
  await page.getByRole('button', { name: 'Language: English. Change to French' }).click();
  await expect(page.getByRole('region', { name: 'Différences' }).getByText('1 notée')).toBeVisible();
  await takePicture(page, 'triangulation-fr-light');

  // In a narrow window the panels stand one above the other, so that no line of the text is cut.
  await page.setViewportSize({ width: 1100, height: 720 });
  await page.emulateMedia({ colorScheme: 'dark' });
  const compared = page.locator('[data-panel="compared"]');
  const isWhole = () =>
    compared.evaluate((pane) => {
      const { right } = pane.getBoundingClientRect();
      const numbers = [...pane.querySelectorAll('button[aria-label^="Différence "]')];
      return numbers.length > 0 && numbers.every((one) => one.getBoundingClientRect().right <= right);
    });
  await expect.poll(isWhole).toBe(true);
  await takePicture(page, 'triangulation-1100-fr-dark');
  // What a theme rests on comes into sight when its row is opened.
  await page.getByRole('button', { name: 'Dette', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^Sommeil > Dette/ })).toBeInViewport();
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 1440, height: 900 });

  // The report of what was done, in the language of the window.
  await view(page)
    .getByRole('button', { name: /Round 1/ })
    .click();
  const [report] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Rapport (Word)…' }).click(),
  ]);
  const parts = unzipSync(readFileSync(await report.path()));
  const written = new TextDecoder().decode(parts['word/document.xml']);
  expect(written).toContain('sans voir les codages de l’autre');
  expect(written).toContain('gardé MP');
});

test('TR11, TR12, TR15: figures of three coders have intervals, and are kept and counted anew after decisions', async ({
  trame: _,
  page,
}) => {
  await StudyPage.withoutPickers(page);
  await page.reload();
  await openFile(page, 'Gardes.trame', nightRound(['MP', 'JD', 'AB']));
  await expect(page.locator('[data-panel="transcript"]').getByText('La nuit tout est urgent.')).toBeVisible();
  await page.keyboard.press('Control+5');
  const agreement = page.getByRole('region', { name: 'Agreement', exact: true });
  await agreement.getByRole('button', { name: 'All 3 coders' }).click();
  const pooled = agreement.getByRole('row', { name: /All themes/ });
  await expect(pooled).toContainText(/95% interval/);
  await agreement.getByRole('button', { name: 'Solitude' }).click();
  await expect(agreement.getByRole('heading', { name: /^Solitude: units by how many/ })).toBeVisible();
  await checkAccessibility(page, 'agreement of all', '[data-panel="agreement"]');
  await takePicture(page, 'triangulation-three-en-light');

  await view(page).getByRole('button', { name: 'Close the round' }).click();
  const sets = page.getByRole('group', { name: 'Which figures' });
  await expect(sets.getByRole('button', { name: 'Before discussion' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const before = await pooled.textContent();
  await page.keyboard.press('1');
  await expect(page.getByRole('region', { name: 'Differences' }).getByText('1 logged')).toBeVisible();
  expect(await pooled.textContent()).toBe(before);
  await sets.getByRole('button', { name: 'After decisions' }).click();
  await expect.poll(() => pooled.textContent()).not.toBe(before);

  // Another pair is that pair's figures, text and differences.
  await view(page).getByLabel('Compare').selectOption('JD – AB');
  await expect(agreement.getByRole('button', { name: 'JD – AB' })).toHaveAttribute('aria-pressed', 'true');
  await expect(agreement.getByRole('columnheader', { name: 'Cohen κ' })).toBeVisible();
});
