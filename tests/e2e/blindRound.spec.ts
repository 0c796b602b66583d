/**
 * A blind round in every view: what one coder is shown is the same to the letter, whether the other has worked or not.
 * Rules: docs/rules/rounds.md, RB1 to RB5.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { blindStudy, secondCoderMark } from '../helpers/blindStudy.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { expect, test } from './windowTest.ts';

/** All that can be read, heard or seen in the page: words, names, values, and the geometry of drawings. */
async function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const told = [
      'aria-label',
      'title',
      'alt',
      'placeholder',
      'd',
      'style',
      'width',
      'height',
      'x',
      'y',
      'r',
    ];
    const lines = [document.title];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) lines.push(words.currentNode.nodeValue ?? '');
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of told) {
        const value = element.getAttribute(name);
        if (value) lines.push(`${element.tagName} ${name} ${value}`);
      }
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
        lines.push(element.value);
    }
    return lines.join('\n').replaceAll(/\d{1,2}:\d{2}( [AP]M)?/gu, '');
  });
}

/** The page when it has come to rest: the same twice in a row. */
async function atRest(page: Page): Promise<string> {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = await shown(page);
        const isSame = now === before;
        before = now;
        return isSame;
      },
      { intervals: [150] },
    )
    .toBe(true);
  return before;
}

type Step = readonly [string, (page: Page) => Promise<unknown>];

const press =
  (...keys: string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key);
  };
const transcript = (page: Page) => page.locator('[data-panel="transcript"]');

/** Every kind of export that the dialog offers, as a table where it can be one, else as a document. */
async function exports(page: Page): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const dialog = page.getByRole('dialog');
  await page.keyboard.press('Control+e');
  const count = await dialog.getByRole('radio').count();
  for (let at = 0; at < count; at++) {
    if ((await dialog.count()) === 0) await page.keyboard.press('Control+e');
    await dialog.getByRole('radio').nth(at).check();
    const csv = dialog.getByRole('button', { name: 'CSV', exact: true });
    const isTable = (await csv.count()) > 0;
    await (isTable ? csv : dialog.getByRole('button', { name: 'Word', exact: true })).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Export', exact: true }).last().click(),
    ]);
    const bytes = readFileSync(await download.path());
    const text = isTable
      ? bytes.toString('utf8')
      : Object.values(unzipSync(bytes))
          .map((part) => strFromU8(part))
          .join('\n')
          .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu, '');
    files.set(`export ${download.suggestedFilename()}`, text);
    await expect(dialog).toHaveCount(0);
  }
  return files;
}

async function printed(page: Page, kind: string): Promise<string> {
  await page.keyboard.press('Control+p');
  await page.getByRole('button', { name: kind, exact: true }).click();
  await page.getByRole('button', { name: 'Print…' }).click();
  const paper = page.locator('[data-print]');
  await expect(paper).toHaveCount(1);
  const text = await paper.evaluate((element) => element.textContent ?? '');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(paper).toHaveCount(0);
  return text;
}

const steps: readonly Step[] = [
  ['interview', press('Control+2')],
  [
    'quick-code bar',
    async (page) => {
      const line = transcript(page).getByText('La nuit tout est urgent.').first();
      const box = await line.boundingBox();
      if (!box) throw new Error('The line is not on the screen.');
      await page.mouse.click(box.x + 2, box.y + box.height / 2);
      await page.keyboard.press('Alt+s');
      await page.keyboard.press('Enter');
      await page.getByRole('option').first().waitFor();
    },
  ],
  ['quick-code bar, searching', (page) => page.getByRole('combobox').first().fill('z')],
  ['interview again', press('Escape', 'Escape')],
  ['memos of the interview', (page) => page.getByRole('tab', { name: 'Memos' }).click()],
  ['codings of the interview', (page) => page.getByRole('tab', { name: 'Codings' }).click()],
  ['participant', (page) => page.getByRole('tab', { name: 'E1', exact: true }).click()],
  [
    'theme in the right panel',
    (page) =>
      page
        .getByRole('treeitem', { name: /^Solitude/ })
        .first()
        .click(),
  ],
  [
    'theme menu',
    (page) =>
      page
        .getByRole('treeitem', { name: /^Sommeil/ })
        .first()
        .click({ button: 'right' }),
  ],
  ['branch', press('Escape')],
  [
    'second interview',
    async (page) => {
      await transcript(page).getByText('La nuit tout est urgent.').first().click();
      await page.keyboard.press('Alt+ArrowRight');
      await transcript(page).getByText('Moi je dors assez bien.').first().waitFor();
    },
  ],
  ['corpus', press('Control+1')],
  ['table 1', (page) => page.getByRole('button', { name: 'Table 1', exact: true }).click()],
  ['themes and map', press('Control+3')],
  ['maps', (page) => page.getByRole('button', { name: 'Maps', exact: true }).click()],
  ['map again', press('Escape')],
  ['suggested links', (page) => page.getByRole('button', { name: 'Suggest links' }).click()],
  ['saturation', press('Control+4')],
  ['triangulation', press('Control+5')],
  [
    'round menu',
    (page) =>
      page
        .getByRole('main')
        .getByRole('button', { name: /Round 1/ })
        .click(),
  ],
  ['triangulation again', press('Escape')],
  ['results', press('Control+6')],
  [
    'text of results',
    async (page) => {
      const empty = page.getByRole('button', { name: 'Empty page' });
      // In an open round there is the other's text already.
      if ((await empty.count()) > 0) await empty.click();
    },
  ],
  ['evidence picker', press('Control+Alt+p')],
  ['evidence picker, searching', (page) => page.keyboard.type('so')],
  ['evidence of a theme', press('Enter')],
  ['analysis', press('Control+7')],
  ['groups', (page) => page.getByRole('tab', { name: 'Characteristics' }).click()],
  ['interview portrait', (page) => page.getByRole('tab', { name: 'Interview' }).click()],
  ['tree', (page) => page.getByRole('tab', { name: 'Tree' }).click()],
  ['word use', (page) => page.getByRole('tab', { name: 'Words' }).click()],
  ['search', press('Control+Shift+f')],
  [
    'search for what was written',
    async (page) => {
      await page.getByRole('textbox', { name: 'Search all transcripts' }).fill('bip');
      await page.getByRole('list', { name: /^Hits/ }).waitFor();
    },
  ],
  ['retrieval', press('Control+Shift+r')],
  ['palette', press('Control+k')],
  [
    'palette, searching',
    (page) => page.getByRole('combobox', { name: 'Search or run a command' }).fill('carte'),
  ],
  [
    'palette, a theme',
    (page) => page.getByRole('combobox', { name: 'Search or run a command' }).fill('dette'),
  ],
  [
    'palette, a theme of the other',
    (page) => page.getByRole('combobox', { name: 'Search or run a command' }).fill(secondCoderMark),
  ],
  ['after the palette', press('Escape')],
  ['export', press('Control+e')],
  ['after export', press('Escape')],
  ['printing', press('Control+p')],
  ['after printing', press('Escape')],
  ['coders', (page) => page.getByRole('button', { name: 'Coding as MP' }).click()],
  ['after coders', press('Escape')],
];

interface Walk {
  readonly views: ReadonlyMap<string, string>;
}

async function walk(page: Page, address: string, study: Uint8Array): Promise<Walk> {
  await page.goto(address);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /^Open a project/ }).click(),
  ]);
  await chooser.setFiles([
    { name: 'Gardes.trame', mimeType: 'application/octet-stream', buffer: Buffer.from(study) },
  ]);
  await transcript(page).getByText('La nuit tout est urgent.').first().waitFor();
  await expect(page.getByRole('button', { name: 'Coding as MP' })).toBeVisible();
  const views = new Map<string, string>();
  for (const [name, go] of steps) {
    await go(page);
    views.set(name, await atRest(page));
  }
  for (const kind of ['E2 with its codings', 'Codebook'])
    views.set(`print ${kind}`, await printed(page, kind));
  for (const [name, text] of await exports(page)) views.set(name, text);
  await page.getByRole('button', { name: 'Project', exact: true }).click();
  await page.getByRole('menuitem', { name: /Close project/ }).click();
  await page.getByRole('button', { name: /^Open a project/ }).waitFor();
  views.set('first screen', await atRest(page));
  return { views };
}

test('RB1, RB2, RB5: a blind round shows one coder the same in every view, on paper and in exports, whatever the other did', async ({
  browser,
  address,
}) => {
  test.setTimeout(180_000);
  const walked = async (wish: Parameters<typeof blindStudy>[0]) => {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await StudyPage.withoutPickers(page);
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    const { views } = await walk(page, address, blindStudy(wish));
    await context.close();
    return views;
  };
  const alone = await walked({ isBlind: true, hasSecondCoder: false });
  const blind = await walked({ isBlind: true, hasSecondCoder: true });
  for (const [name, text] of alone) expect.soft(blind.get(name), name).toBe(text);
  const said = [...blind].filter(([, text]) => text.includes(secondCoderMark));
  // What was typed there.
  expect(said.map(([name]) => name)).toEqual(['palette, a theme of the other']);
  // What is compared tells: in an open round nearly every view shows the other's work.
  const open = await walked({ isBlind: false, hasSecondCoder: true });
  const same = [...alone].filter(([name, text]) => open.get(name) === text).map(([name]) => name);
  const withoutCodings = ['Participants.csv', 'Frequent words.csv'].map(
    (file) => `export Gardes de nuit – ${file}`,
  );
  expect(same).toEqual([...withoutCodings, 'first screen']);
});
