/** A project of a researcher on the desktop, begun and changed as in the window. */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Desktop, expect } from './desktopTest.ts';
import { chooseInDialogs } from './dialogs.ts';

export const projectButton = (page: Page) => page.getByRole('button', { name: 'Project', exact: true });

export async function beginProject(desktop: Desktop, file: string): Promise<void> {
  const { page } = desktop;
  await chooseInDialogs(desktop, { open: [file], save: file });
  await page.getByRole('button', { name: /^New project/ }).click();
  await page.getByLabel('Name of the study').fill('Nuits');
  await page.getByLabel('Initials of who codes').fill('MP');
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(projectButton(page)).toContainText('Nuits');
}

export async function rename(page: Page, name: string): Promise<void> {
  await projectButton(page).click();
  await page.getByRole('menuitem', { name: /Rename project/ }).click();
  await page.getByLabel('Name of the study').fill(name);
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(projectButton(page)).toContainText(name);
}

/** "Saved" stands until a write takes longer than 300 ms, so the disk itself is asked. */
export async function inJournal(file: string, words: string): Promise<void> {
  const journal = `${file}.journal`;
  await expect.poll(() => existsSync(journal) && readFileSync(journal, 'utf8').includes(words)).toBe(true);
}
