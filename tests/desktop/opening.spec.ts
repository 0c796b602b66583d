/** Project files that the system asks Trame to open: a double click, a second start, one that is gone. */
import path from 'node:path';
import { beginProject, inJournal, projectButton, rename } from './beginProject.ts';
import { expect, test } from './desktopTest.ts';

test('S34: a second start and a double click open their file in the one window, whatever its name', async ({
  desktop,
  folder,
}) => {
  test.skip(desktop.standIn === null, 'only the stand-in can say what the system says');
  const { page } = desktop;
  const first = path.join(folder, 'Été – nuits.trame');
  await beginProject(desktop, first);
  await rename(page, 'Été');
  await inJournal(first, 'Été');
  const second = path.join(folder, 'deux mots.trame');
  await page.keyboard.press('Control+w');
  await beginProject(desktop, second);
  await expect(projectButton(page)).toContainText('Nuits');

  await desktop.inMain(
    ({ app }, [file, from]) => {
      app.emit('second-instance', {}, ['trame', '--flag', file], from);
    },
    [path.basename(first), folder] as const,
  );
  await expect(projectButton(page)).toContainText('Été');
  await desktop.inMain(({ app }, file) => {
    app.emit('open-file', { preventDefault: () => undefined }, file);
  }, second);
  await expect(projectButton(page)).toContainText('Nuits');
  await desktop.inMain(
    ({ app }, file) => {
      app.emit('open-file', { preventDefault: () => undefined }, file);
    },
    path.join(folder, 'parti.trame'),
  );
  await expect(page.getByText(/“parti\.trame” could not be read/).first()).toBeVisible();
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => void Object.assign(globalThis, { copied: text });
  });
  await page.getByRole('button', { name: 'Copy the message with its code' }).click();
  const copied = await page.evaluate(() => (globalThis as unknown as { copied: string }).copied);
  expect(copied).toMatch(/^“parti\.trame” could not be read.*\n\[Trame [\d.]+ diskReadFailed ENOENT\]$/);
  await expect(projectButton(page)).toContainText('Nuits');
});
