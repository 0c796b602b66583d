/** What the screen does with passages and codings: runs the command, says what happened, keeps the view in step. */
import { findThemeByPath } from '../../shared/codebook/themeName.ts';
import { applyTheme, findSameCoding } from '../../shared/coding/applyTheme.ts';
import { applyThemePath } from '../../shared/coding/applyThemePath.ts';
import { commentCoding } from '../../shared/coding/commentCoding.ts';
import { moveBoundary } from '../../shared/coding/moveBoundary.ts';
import { recode } from '../../shared/coding/recode.ts';
import { removeCoding } from '../../shared/coding/removeCoding.ts';
import type { CodingId, ThemeId } from '../../shared/project/ids.ts';
import { textOf } from '../../shared/project/project.ts';
import type { Coding } from '../../shared/project/records.ts';
import { lineNumbersOf } from '../../shared/transcript/lines.ts';
import { type TextRange, trimRange } from '../../shared/transcript/textRange.ts';
import { keysForPlatform } from '../ui/Kbd.tsx';
import { afterPaint } from '../workspace/afterPaint.ts';
import { currentProject, workspaceStore } from '../workspace/projectStore.ts';
import { type Ran, runCommand } from '../workspace/runCommand.ts';
import { noteCoded, type Passage, rememberTheme, selectCoding, viewStore } from '../workspace/viewStore.ts';
import { say, sayIfRefused, wordsNow } from './saying.ts';

/** Codes a passage with a theme. Gives the coding that now holds it, `null` where it was refused. */
export async function codePassage(passage: Passage, themeId: ThemeId): Promise<CodingId | null> {
  return afterCoding(await runCommand(applyTheme, { ...passage, themeId, trim: true }), passage, themeId);
}

/** The same with the theme at a path, made where it is missing. */
export async function codeWithPath(passage: Passage, path: readonly string[]): Promise<CodingId | null> {
  const result = await runCommand(applyThemePath, { ...passage, path, trim: true });
  return afterCoding(result, passage, findThemeByPath(currentProject(), path)?.id ?? null);
}

function afterCoding(
  result: Parameters<typeof sayIfRefused>[0],
  passage: Passage,
  themeId: ThemeId | null,
): CodingId | null {
  const ran = sayIfRefused(result);
  if (!ran) return null;
  const id = codingOf(ran) ?? codingThere(passage, themeId);
  const coding = id && ran.project.codings.get(id);
  if (!coding) return null;
  rememberTheme(coding.themeId);
  noteCoded();
  const sentence = wordsNow().reading.said.coded({ theme: themeName(coding), lines: linesOf(coding) });
  // The mark is seen first: a sentence in the page would be laid out before it.
  afterPaint(() => say(sentence));
  return coding.id;
}

/** A passage that was coded just so before changes nothing and has no row; it is still the one coded. */
function codingThere({ transcriptId, start, end }: Passage, themeId: ThemeId | null): CodingId | null {
  const { coderId } = workspaceStore.getState();
  const project = currentProject();
  if (!themeId || !coderId) return null;
  const range = trimRange(textOf(project, transcriptId).text, { start, end });
  return findSameCoding(project, { transcriptId, themeId, coderId, ...range })?.id ?? null;
}

export async function recodeAs(id: CodingId, themeId: ThemeId): Promise<CodingId | null> {
  const ran = sayIfRefused(await runCommand(recode, { id, themeId }));
  if (!ran) return null;
  rememberTheme(themeId);
  const holder = codingOf(ran) ?? id;
  if (viewStore.getState().selectedCodingId === id) selectCoding(holder);
  say(wordsNow().reading.said.recoded({ theme: currentProject().themes.get(themeId)?.name ?? '' }));
  return holder;
}

export async function removeOne(id: CodingId): Promise<void> {
  const coding = currentProject().codings.get(id);
  if (!coding || !sayIfRefused(await runCommand(removeCoding, { id }))) return;
  if (viewStore.getState().selectedCodingId === id) selectCoding(null);
  const { said } = wordsNow().reading;
  say(said.removed({ theme: themeName(coding), undo: keysForPlatform('Ctrl Z') }));
}

/** Gives the coding as it is then, `null` where it was refused. */
export async function resizeTo(id: CodingId, range: TextRange): Promise<Coding | null> {
  const ran = sayIfRefused(await runCommand(moveBoundary, { id, ...range, trim: true }));
  const holder = ran && (codingOf(ran) ?? id);
  const coding = holder && ran.project.codings.get(holder);
  if (!coding) return null;
  if (viewStore.getState().selectedCodingId === id) selectCoding(coding.id);
  say(wordsNow().reading.said.resized({ theme: themeName(coding), lines: linesOf(coding) }));
  return coding;
}

export async function commentOn(id: CodingId, comment: string): Promise<boolean> {
  return sayIfRefused(await runCommand(commentCoding, { id, comment })) !== null;
}

function codingOf({ row }: Ran): CodingId | null {
  const id = row?.about.codingId;
  return typeof id === 'string' ? (id as CodingId) : null;
}

export function themeName({ themeId }: Pick<Coding, 'themeId'>): string {
  return currentProject().themes.get(themeId)?.name ?? '';
}

/** "l. 166–168". */
export function linesOf({ transcriptId, start, end }: Passage): string {
  const numbers = lineNumbersOf(textOf(currentProject(), transcriptId), start, end);
  return wordsNow().reading.lines({ first: numbers[0] ?? '–', last: numbers.at(-1) ?? '–' });
}
