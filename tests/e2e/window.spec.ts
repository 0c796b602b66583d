/** The window starts, with nothing broken and nothing from outside. */
import { wordsOf } from '../../shared/words/words.ts';
import { expect, test } from './windowTest.ts';

const words = wordsOf.en;

test('S1: the window opens on its first screen and breaks no policy', async ({ trame, page }) => {
  await expect(page).toHaveTitle(/Trame/);
  await expect(trame.page.locator('#root')).not.toBeEmpty();
});

test('S2: nothing is asked of any other address', async ({ page, address }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${address}/`);
  await page.locator('#root > *, #root:not(:empty)').first().waitFor();
  expect(asked.filter((url) => !url.startsWith(`${address}/`) && !url.startsWith('data:'))).toEqual([]);
});

test('S3: text cannot become markup or code', async ({ trame, page, complaints }) => {
  await trame.open();
  const outcome = await page.evaluate(() => {
    const attempts: Record<string, () => unknown> = {
      markup: () => Object.assign(document.createElement('div'), { innerHTML: '<b>x</b>' }),
      code: () => (globalThis as unknown as { eval(text: string): unknown }).eval('1 + 1'),
      otherPolicy: () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
        ).trustedTypes.createPolicy('other', {}),
      worker: () => new Worker('/assets/any.js'),
    };
    const succeeds = (attempt: () => unknown): boolean => {
      try {
        attempt();
        return true;
      } catch {
        return false;
      }
    };
    // Later, so that it is the page that tries and not the test, which the policy does not bind.
    return new Promise<string[]>((resolve) =>
      setTimeout(() => {
        const names = Object.keys(attempts).filter((name) => succeeds(attempts[name] ?? (() => null)));
        resolve(names);
      }),
    );
  });
  expect(outcome).toEqual([]);
  // Each refused attempt is also a broken policy, heard by the frame; these were ours.
  await expect.poll(() => complaints.length).toBeGreaterThanOrEqual(4);
  expect(complaints.every((one) => /policy|console/.test(one))).toBe(true);
  complaints.length = 0;
});

test('S4: a part of the window that cannot be loaded is said, and tried again', async ({
  trame,
  page,
  complaints,
}) => {
  const file = '**/assets/AppDialogs-*.js';
  await page.route(file, (route) => route.abort());
  await trame.open();
  await page.getByRole('button', { name: words.frame.settings }).click();
  const failure = page.getByRole('dialog', { name: words.frame.loadFailure.title });
  await failure.waitFor();
  await page.unroute(file);
  await failure.getByRole('button', { name: words.frame.loadFailure.retry }).click();
  await expect(page.getByRole('dialog', { name: words.frame.settings })).toBeVisible();
  // The browser's own lines about the file that it did not get.
  expect(complaints.every((one) => one.startsWith('console: Failed to load resource'))).toBe(true);
  complaints.length = 0;
});
