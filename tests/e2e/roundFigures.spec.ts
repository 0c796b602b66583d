/** Figures of a round belong to what is chosen now: nothing of another choice is shown with them, or kept. */
import type { Page } from '@playwright/test';
import { nightRound } from '../helpers/nightStudy.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { expect, test } from './windowTest.ts';

const figures = (page: Page) => page.getByRole('region', { name: 'Agreement', exact: true });
const pooled = (page: Page) => figures(page).getByRole('row', { name: /All themes/ });
const close = (page: Page) => page.getByRole('button', { name: 'Close the round' });

async function openRound(page: Page, coders: readonly string[]): Promise<void> {
  await StudyPage.withoutPickers(page);
  await page.reload();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /^Open a project/ }).click(),
  ]);
  const buffer = Buffer.from(nightRound(coders));
  await chooser.setFiles([{ name: 'Gardes.trame', mimeType: 'application/octet-stream', buffer }]);
  await expect(page.locator('[data-panel="transcript"]').getByText('La nuit tout est urgent.')).toBeVisible();
  await page.keyboard.press('Control+5');
}

/** Workers of that name do not begin until they are let go. */
async function hold(page: Page, worker: string): Promise<() => Promise<void>> {
  await page.route(`**/${worker}*`, () => undefined);
  return () => page.unrouteAll({ behavior: 'ignoreErrors' });
}

test('TR10, TR12: of two coders, another unit has no interval until its own are drawn, and the round is not closed before', async ({
  trame: _,
  page,
}) => {
  await openRound(page, ['MP', 'JD']);
  await expect(pooled(page)).toContainText('95% interval');
  await expect(close(page)).toBeEnabled();
  const release = await hold(page, 'drawIntervals.worker');
  await figures(page).getByLabel('Unit').selectOption('sentence');
  await expect(pooled(page)).not.toContainText('95% interval');
  await expect(figures(page)).not.toContainText(/\[.* ; .*\]/u);
  await expect(close(page)).toBeDisabled();
  await release();
  await figures(page).getByLabel('Unit').selectOption('line');
  await expect(pooled(page)).toContainText('95% interval');
  await expect(close(page)).toBeEnabled();
});

test('TR12, TR15: of several coders, the figures of another unit are counted anew, and the round is not closed before', async ({
  trame: _,
  page,
}) => {
  await openRound(page, ['MP', 'JD', 'AB']);
  await figures(page).getByRole('button', { name: 'All 3 coders' }).click();
  await expect(pooled(page)).toContainText('95% interval');
  await expect(close(page)).toBeEnabled();
  const release = await hold(page, 'roundOfAll.worker');
  await figures(page).getByLabel('Unit').selectOption('sentence');
  await expect(pooled(page)).toHaveCount(0);
  await expect(figures(page)).toContainText('Counting…');
  await expect(close(page)).toBeDisabled();
  await release();
  await figures(page).getByLabel('Unit').selectOption('line');
  await expect(pooled(page)).toContainText('95% interval');
  await expect(close(page)).toBeEnabled();
});

for (const coders of [
  ['MP', 'JD'],
  ['MP', 'JD', 'AB'],
])
  test(`TR12: a round of ${coders.length} is not closed while figures after decisions are shown`, async ({
    trame: _,
    page,
  }) => {
    await openRound(page, coders);
    if (coders.length > 2) await figures(page).getByRole('button', { name: 'All 3 coders' }).click();
    await expect(close(page)).toBeEnabled();
    const sets = page.getByRole('group', { name: 'Which figures' });
    await sets.getByRole('button', { name: 'After decisions' }).click();
    await expect(pooled(page)).toContainText('95% interval');
    await expect(close(page)).toBeDisabled();
    await sets.getByRole('button', { name: 'As coded' }).click();
    await expect(close(page)).toBeEnabled();
    await close(page).click();
    const before = sets.getByRole('button', { name: 'Before discussion' });
    await expect(before).toHaveAttribute('aria-pressed', 'true');
  });
