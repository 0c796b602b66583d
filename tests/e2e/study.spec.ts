/** The main job as a new user does it, and as it stands after a restart. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dropFiles } from './dropFiles.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { expect, test } from './windowTest.ts';

test.beforeEach(async ({ page }) => StudyPage.withoutPickers(page));

const interviews = {
  'E1.txt':
    'MP : Comment se passe une garde ?\nE1 : On attend. Le téléphone sonne souvent vers trois heures. Alors on se lève.\n',
  'E2.txt': 'MP : Et la nuit ?\nE2 : La nuit, je décide seule. Personne ne répond.\n',
  'empty.txt': '',
};

function interviewFiles(): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'trame é '));
  return Object.entries(interviews).map(([name, text]) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  });
}

/** As another program writes the passages of a code. */
const nvivoReport = [
  '<Files\\E1> - § 1 reference coded  [ 8,2% Coverage ]',
  'Reference 1 - 8,2% Coverage',
  'On attend.',
  '<Files\\E2> - § 1 reference coded  [ 20% Coverage ]',
  'Reference 1 - 20% Coverage',
  'Personne ne répond.',
].join('\n');

test('CT25, CT26: a bad file is refused alone, the others are stored, and a report of another program codes them', async ({
  trame,
  page,
}) => {
  const study = new StudyPage(page);
  await study.previewImport(interviewFiles());
  await expect(page.getByText('Not imported')).toBeVisible();
  await expect(page.getByText(/^2 transcripts, 2 participants/)).toBeVisible();
  await study.acceptImport('Gardes', 'MP');
  await expect(study.transcript.getByText('On attend.')).toBeVisible();
  await dropFiles(page, { 'Attendre.txt': nvivoReport });
  const report = page.getByRole('dialog');
  await expect(report).toContainText('2 rows led to codings');
  await expect(report).toContainText('1 new theme');
  await report.getByRole('button', { name: 'Close' }).last().click();
  await expect(study.transcript.locator('mark').first()).toHaveText('On attend.');
  await study.saved();
  await trame.reopen();
  await expect(study.transcript.locator('mark').first()).toHaveText('On attend.');
});

test('a passage is coded by keyboard alone, and undo and redo outlive a restart', async ({ trame, page }) => {
  const study = new StudyPage(page);
  await study.previewImport(interviewFiles());
  await study.acceptImport('Gardes', 'MP');
  await study.goToLine('On attend.');
  await study.codeSentenceWithNewTheme('Attendre');
  await expect(study.themes.getByText('Attendre')).toBeVisible();
  await expect(study.transcript.locator('mark').first()).toHaveText('On attend.');
  await study.saved();

  await trame.reopen();
  await expect(study.transcript.locator('mark').first()).toHaveText('On attend.');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(study.transcript.locator('mark')).toHaveCount(0);
  await page.getByRole('button', { name: /^Redo/ }).click();
  await expect(study.transcript.locator('mark').first()).toHaveText('On attend.');
});

test('the worked example opens, is coded on, and its coded table is exported', async ({
  page,
  trame: _open,
}) => {
  const study = new StudyPage(page);
  await study.openWorkedExample();
  await study.goToLine('Pour commencer');
  await study.codeSentence('Rituels');
  await study.saved();
  const csv = readFileSync(await (await study.exportCodedTable('CSV')).path(), 'utf8');
  expect(csv).toContain('Pour commencer, est-ce que vous pouvez me raconter');
  const word = readFileSync(await (await study.exportCodedTable('Word')).path());
  expect(word.subarray(0, 2).toString()).toBe('PK');
});

test('no key changes a word of a transcript, each press adds one to the selection, a refusal is seen until something is done', async ({
  page,
  trame: _open,
}) => {
  const study = new StudyPage(page);
  await study.previewImport(interviewFiles());
  await study.acceptImport('Gardes', 'MP');
  await expect(study.transcript.getByText('No coding yet')).toBeVisible();
  const before = await study.transcript.textContent();
  await study.goToLine('On attend.');
  await page.keyboard.type('xyz');
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Backspace');
  expect(await study.transcript.textContent()).toBe(before);

  await study.goToLine('On attend.');
  for (let press = 0; press < 6; press++) await page.keyboard.press('Control+Shift+ArrowRight');
  await expect(page.getByRole('contentinfo')).toContainText('Selection: 5 words');
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected.trim()).toBe('On attend. Le téléphone sonne');

  await study.goToLine('On attend.');
  await page.keyboard.press('.');
  const notice = page.getByText('No theme was applied yet.').and(page.locator('p'));
  await expect(notice).toBeVisible();
  await study.codeSentenceWithNewTheme('Attendre');
  await expect(notice).toBeHidden();
});
