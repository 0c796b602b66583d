/** Random work on a project through the real commands: coding, themes, memos, marks, in any order that is asked for. */
import type { Ran } from '../../renderer/workspace/runCommand.ts';
import { runCommand } from '../../renderer/workspace/runCommand.ts';
import { addTheme } from '../../shared/codebook/addTheme.ts';
import {
  defineTheme,
  moveTheme,
  pinExample,
  renameTheme,
  retireTheme,
} from '../../shared/codebook/editThemes.ts';
import { applyNewTheme, applyTheme } from '../../shared/coding/applyTheme.ts';
import { commentCoding } from '../../shared/coding/commentCoding.ts';
import { moveBoundary } from '../../shared/coding/moveBoundary.ts';
import { recode } from '../../shared/coding/recode.ts';
import { removeCoding } from '../../shared/coding/removeCoding.ts';
import { setReadingMark } from '../../shared/coding/setReadingMark.ts';
import { writeMemo } from '../../shared/memos/editMemos.ts';
import { richTextFromPlain } from '../../shared/memos/richText.ts';
import { renameProject } from '../../shared/project/editProject.ts';
import { type Project, textOf } from '../../shared/project/project.ts';
import { deleteTheme } from '../../shared/theme-merging/deleteTheme.ts';
import { mergeThemes } from '../../shared/theme-merging/mergeThemes.ts';
import type { Refusal } from '../../shared/words/refusal.ts';

/** What to do, and which of the records to do it to: both taken modulo what there is. */
export type RandomStep = readonly [what: number, first: number, second: number];

/** Runs one step. A refusal is an answer like any other. */
export function runRandom(project: Project, [what, first, second]: RandomStep): Promise<Ran | Refusal> {
  const acts = [...actsOn(project, first, second)];
  const act = acts[what % acts.length];
  if (!act) throw new Error('There is always something to do.');
  return act();
}

function actsOn(project: Project, first: number, second: number): (() => Promise<Ran | Refusal>)[] {
  const theme = nth([...project.themes.keys()], first);
  const other = nth([...project.themes.keys()], second);
  const coding = nth([...project.codings.values()], first + second);
  const transcriptId = nth([...project.transcripts.keys()], second);
  const name = `thème ${first}/${second} 🌙`;
  const acts: (() => Promise<Ran | Refusal>)[] = [
    () => runCommand(renameProject, { name }),
    () => runCommand(addTheme, { name, parentId: theme ?? null }),
  ];
  if (theme && other) {
    acts.push(
      () => runCommand(renameTheme, { id: theme, name }),
      () => runCommand(defineTheme, { id: theme, definition: name }),
      () => runCommand(moveTheme, { id: theme, parentId: other, index: 0 }),
      () => runCommand(retireTheme, { id: theme, isRetired: second % 2 === 0 }),
      () => runCommand(deleteTheme, { id: theme, moveCodingsTo: second % 2 ? other : null }),
      () => runCommand(mergeThemes, { fromIds: [theme], intoId: other }),
      () => runCommand(writeMemo, { target: { table: 'themes', id: theme }, body: richTextFromPlain(name) }),
    );
  }
  if (transcriptId) {
    const { length } = textOf(project, transcriptId).text;
    const start = first % length;
    const end = Math.min(length, start + 1 + (second % 30));
    const passage = { transcriptId, start, end };
    acts.push(
      () => runCommand(applyNewTheme, { ...passage, name, parentId: null }),
      () => runCommand(setReadingMark, { transcriptId, line: '1', isFinished: first % 2 === 0 }),
    );
    // More coding than anything else, as in real work.
    if (theme)
      for (let i = 0; i < 6; i++) acts.push(() => runCommand(applyTheme, { ...passage, themeId: theme }));
  }
  if (coding && theme) {
    const { id, start, end } = coding;
    acts.push(
      () => runCommand(removeCoding, { id }),
      () => runCommand(recode, { id, themeId: theme }),
      () =>
        runCommand(moveBoundary, { id, start: Math.max(0, start - (first % 9)), end: end - (second % 3) }),
      () => runCommand(commentCoding, { id, comment: name }),
      () => runCommand(pinExample, { themeId: coding.themeId, codingId: id, isPinned: true }),
      () => runCommand(writeMemo, { target: { table: 'codings', id }, body: richTextFromPlain(name) }),
    );
  }
  return acts;
}

function nth<Item>(items: readonly Item[], index: number): Item | undefined {
  return items[index % Math.max(1, items.length)];
}
