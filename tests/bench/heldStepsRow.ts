/** Steps of a project L that hold the window and cannot be stopped: each must be over before two seconds are (SV26). */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { BenchWindow, interviewName, lineOf, words } from './benchWindow.ts';
import { material } from './material.ts';
import type { Row } from './row.ts';

export const heldStepsRow: Row = {
  name: 'held steps',
  isLarge: true,
  async run(print) {
    const say = (work: string, size: string, seconds: number) =>
      print({ work, size, unit: 'seconds', values: [seconds], must: 2 });
    await BenchWindow.use(async (bench) => {
      const page = await bench.restart();
      await withoutPickers(page);
      await page.goto(`${bench.address}/`);
      await page.getByRole('button', { name: words.frame.firstRun.sample }).waitFor();
      const sample = await untilLine(page, 'transcript', () =>
        page.getByRole('button', { name: words.frame.firstRun.sample }).click(),
      );
      say('build and open the worked example, click to first lines', '–', sample);
    });
    await BenchWindow.use(async (bench) => {
      say('store an import of 1,000 interviews, click to first lines', 'L', await storeImport(bench));
    });
    await BenchWindow.use(async (bench) => {
      const page = await bench.store(path.join(material('L copies'), 'MP.trame'));
      say('take over a copy of 50,000 codings, click to dialog gone', 'L', await takeCopy(page));
      await page.keyboard.press('Control+6');
      const begin = page.getByRole('button', { name: words.resultsWindow.fromThemes });
      await begin.waitFor();
      const start = performance.now();
      await begin.click();
      await page.locator('main [contenteditable="true"]').first().waitFor();
      say('begin a text of results from 60 themes, click to text', 'L', since(start));
    });
  },
};

async function storeImport(bench: BenchWindow): Promise<number> {
  const folder = material('L txt');
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  const page = await bench.restart();
  await withoutPickers(page);
  await page.goto(`${bench.address}/`);
  page.once('filechooser', (chooser) => void chooser.setFiles(files));
  await page.getByRole('button', { name: words.frame.firstRun.importInterviews }).click();
  await page.getByRole('button', { name: words.importWindow.import({ count: files.length }) }).click();
  await page.getByLabel(words.frame.newProject.name).fill('Bench');
  await page.getByLabel(words.frame.newProject.initials).fill('MP');
  const create = page.getByRole('dialog').getByRole('button').last();
  const start = performance.now();
  await create.click();
  await lineOf(page, interviewName(1), 0).waitFor();
  return since(start);
}

async function takeCopy(page: Page): Promise<number> {
  page.once('filechooser', (chooser) => void chooser.setFiles(path.join(material('L copies'), 'AB.trame')));
  await page.getByRole('button', { name: words.frame.projectMenu, exact: true }).click();
  await page.getByRole('menuitem', { name: words.secondCoder.merge.menu }).click();
  const dialog = page.getByRole('dialog');
  const take = dialog.getByRole('button', { name: words.secondCoder.merge.action, exact: true });
  await take.waitFor();
  const start = performance.now();
  await take.click();
  await dialog.waitFor({ state: 'detached' });
  return since(start);
}

async function untilLine(page: Page, panel: string, act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  await page.locator(`[data-panel="${panel}"] [data-number]`).first().waitFor();
  return since(start);
}

/** No dialog of the browser's can be driven; without them the window takes file inputs. */
async function withoutPickers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showDirectoryPicker'])
      Reflect.deleteProperty(globalThis, name);
  });
}

function since(start: number): number {
  return (performance.now() - start) / 1000;
}
