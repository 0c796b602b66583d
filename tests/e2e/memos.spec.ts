/** Writing memos in the built window, under its content policy. Rules: docs/rules/theme-tree-window.md. */
import type { Locator, Page } from '@playwright/test';
import { checkAccessibility } from './checkAccessibility.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { ThemesPage } from './pages/ThemesPage.ts';
import { expect, test } from './windowTest.ts';

/** Begins a memo on the interview of the worked example. */
async function beginMemo(page: Page, strayWords = ''): Promise<{ themes: ThemesPage; editor: Locator }> {
  const study = new StudyPage(page);
  await study.openWorkedExample();
  const themes = new ThemesPage(page);
  await themes.tab('Memos').click();
  if (strayWords) await study.transcript.getByText('Pour commencer').click();
  await page.getByRole('button', { name: 'New memo' }).click();
  if (strayWords) {
    const before = await study.transcript.textContent();
    await page.keyboard.type(strayWords);
    expect(await study.transcript.textContent()).toBe(before);
  }
  await page.getByRole('menuitem', { name: 'On the participant E1' }).click();
  const editor = page.getByRole('textbox', { name: 'Memo: Memo on E1' });
  await expect(editor).toBeFocused();
  return { themes, editor };
}

const memoOf = (themes: ThemesPage) => themes.panel.getByRole('article', { name: 'Memo: Memo on E1' });

test('MW3, TS6: words typed into the menu go nowhere; a memo with bold, italic and lists is there after a restart', async ({
  trame,
  page,
}) => {
  const { themes } = await beginMemo(page, 'typed by mistake é');
  await page.keyboard.type('Une ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('grande');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Control+i');
  await page.keyboard.type(' fatigue');
  await page.keyboard.press('Control+i');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+Digit8');
  await page.keyboard.type('le carnet');
  await page.keyboard.press('Enter');
  await page.keyboard.type('le bonnet');
  await page.keyboard.press('Escape');
  await expect(memoOf(themes)).toBeFocused();
  await themes.saved();
  await trame.reopen();
  const memo = memoOf(themes);
  await expect(memo.locator('strong')).toHaveText('grande');
  await expect(memo.locator('em')).toHaveText(' fatigue');
  await expect(memo.getByRole('listitem')).toHaveText(['le carnet', 'le bonnet']);
});

test('MW4, MW5, MW7: every pause is one step of undo, an emptied memo goes, only words are pasted, others’ memos are read only', async ({
  trame: _,
  page,
}) => {
  const { themes, editor } = await beginMemo(page);
  await page.keyboard.type('Premier jet.');
  await expect(memoOf(themes).getByRole('time')).toBeVisible();
  await page.keyboard.type(' Second jet.');
  await page.keyboard.press('Escape');
  await expect(memoOf(themes)).toContainText('Premier jet. Second jet.');
  await page.keyboard.press('Control+z');
  await expect(memoOf(themes)).not.toContainText('Second jet.');
  await memoOf(themes).getByRole('button', { name: 'Edit the memo' }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.waitForTimeout(800);
  await expect(editor).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(memoOf(themes)).toHaveCount(0);

  await page.getByRole('button', { name: 'New memo' }).click();
  await page.getByRole('menuitem', { name: 'On the participant E1' }).click();
  await expect(editor).toBeFocused();
  await editor.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<b style="color:red">Gras</b><img src=x onerror=alert(1)>');
    clipboardData.setData('text/plain', 'Gras\r\nsuite <b>');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await page.keyboard.press('Escape');
  await expect(memoOf(themes).locator('p')).toContainText(['Gras', 'suite <b>']);
  await expect(memoOf(themes).locator('strong, img')).toHaveCount(0);

  await page.getByRole('button', { name: 'Coding as MP' }).click();
  await page.getByRole('menuitemcheckbox', { name: /^JD/ }).click();
  const memo = new ThemesPage(page).panel.getByRole('article').first();
  await expect(memo).toBeVisible();
  await expect(memo.getByRole('button', { name: 'Edit the memo' })).toHaveCount(0);
});

test('MW6: a link to a coding is chosen by typing and goes to its passage', async ({ trame: _, page }) => {
  const { themes, editor } = await beginMemo(page);
  await page.keyboard.type('Voir ');
  await page.keyboard.press('Control+Shift+K');
  await page.getByRole('combobox', { name: 'Link to a coding' }).fill('carnet spirale');
  await checkAccessibility(page, 'a memo that is being linked', '[data-panel="details"]');
  await page.keyboard.press('Enter');
  await expect(editor.getByRole('link')).toHaveText(/^E1, l\. 22–24$/);
  await page.keyboard.type(', le carnet');
  await page.keyboard.press('Escape');
  await expect(memoOf(themes)).toContainText('Voir E1, l. 22–24, le carnet');
  await expect(memoOf(themes)).toContainText('1 link');
  await memoOf(themes).getByRole('button', { name: 'E1, l. 22–24' }).click();
  await themes.tab('Codings').click();
  await expect(themes.panel.locator('[aria-current="true"]')).toContainText('carnet à spirale');
});
