/** What the theme tree does: runs the command, says what came of it, and keeps the tree's view in step. */
import { addTheme, renameTheme, retireTheme } from '../../../shared/codebook/editThemes.ts';
import { moveThemes } from '../../../shared/codebook/moveThemes.ts';
import { setAxis } from '../../../shared/codebook/setAxis.ts';
import { setDomain } from '../../../shared/codebook/setDomain.ts';
import { type ThemeNode, themeTree } from '../../../shared/codebook/themeTree.ts';
import type { Command, CommandName } from '../../../shared/project/command.ts';
import type { CodingId, ThemeId } from '../../../shared/project/ids.ts';
import { type DeletedTheme, deleteTheme } from '../../../shared/theme-merging/deleteTheme.ts';
import { mergeThemes } from '../../../shared/theme-merging/mergeThemes.ts';
import { splitTheme } from '../../../shared/theme-merging/splitTheme.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence } from '../../../shared/words/words.ts';
import { say, sayIfRefused, wordsNow } from '../../codings/saying.ts';
import { currentProject } from '../../workspace/projectStore.ts';
import { type Ran, runCommand } from '../../workspace/runCommand.ts';
import { selectTheme, viewStore } from '../../workspace/viewStore.ts';
import type { MovePlace } from './movePlaces.ts';
import { changeTree, chooseNone, chooseOnly, focusRow, openTheme, type TreeEditing } from './treeStore.ts';

/** What the command did; `null` after the tree showed and said why it did nothing. */
export async function act<Name extends CommandName, Input>(
  command: Command<Name, Input>,
  input: Input,
): Promise<Ran | null> {
  const result = await runCommand(command, input);
  changeTree({ notice: isRefusal(result) ? refusalSentence(wordsNow(), result) : null });
  return sayIfRefused(result);
}

/** `false` where the name was refused and can be written again. */
export async function addNew(editing: TreeEditing & { kind: 'new' }, name: string): Promise<boolean> {
  const { parentId, afterId, isAxis } = editing;
  const position = positionBehind(afterId);
  const ran = await act(addTheme, {
    name,
    parentId,
    isCodable: !isAxis,
    ...(position === null ? {} : { position }),
  });
  if (!ran) return false;
  const id = ran.row?.about.themeId as ThemeId | undefined;
  changeTree({ editing: null });
  if (parentId) openTheme(parentId, true);
  if (id) {
    chooseOnly(id);
    focusRow(id);
  }
  return true;
}

/** Between the theme and the sibling after it; `null`: last. */
function positionBehind(afterId: ThemeId | null): number | null {
  const node = afterId === null ? undefined : themeTree(currentProject()).nodes.get(afterId);
  if (!node) return null;
  const siblings = siblingsOf(node);
  const next = siblings[siblings.indexOf(node) + 1];
  return next ? (node.theme.position + next.theme.position) / 2 : null;
}

function siblingsOf(node: ThemeNode): readonly ThemeNode[] {
  return node.parent ? node.parent.children : themeTree(currentProject()).roots;
}

/** `false` where the name was refused. */
export async function rename(id: ThemeId, name: string): Promise<boolean> {
  if (currentProject().themes.get(id)?.name !== name && !(await act(renameTheme, { id, name }))) return false;
  changeTree({ editing: null });
  focusRow(id);
  return true;
}

export async function moveTo(ids: readonly ThemeId[], place: MovePlace): Promise<void> {
  const [first] = ids;
  const before = first && currentProject().themes.get(first);
  const ran = await act(moveThemes, { ids, ...place });
  if (!ran || !before) return;
  if (place.parentId) openTheme(place.parentId, true);
  focusRow(first);
  const node = themeTree(ran.project).nodes.get(first);
  if (!node) return;
  const words = wordsNow().themePanel.tree;
  const { name } = before;
  if (before.parentId === place.parentId) {
    const siblings = siblingsOf(node);
    say(words.movedAt({ theme: name, place: siblings.indexOf(node) + 1, all: siblings.length }));
  } else if (node.parent) say(words.movedTo({ theme: name, parent: node.parent.theme.name }));
  else say(words.movedToTop({ theme: name }));
}

export async function retire(id: ThemeId, isRetired: boolean): Promise<void> {
  await act(retireTheme, { id, isRetired });
}

export async function makeAxis(id: ThemeId, isAxis: boolean): Promise<void> {
  await act(setAxis, { id, isAxis });
}

export async function makeDomain(id: ThemeId, isDomain: boolean): Promise<void> {
  await act(setDomain, { id, isDomain });
}

/** Asks first only where there is something to decide; undo brings back the rest. */
export function askToRemove(id: ThemeId, nextRow: ThemeId | null): void {
  const project = currentProject();
  const node = themeTree(project).nodes.get(id);
  if (!node) return;
  if (node.children.length > 0 || hasCodings(id)) {
    changeTree({ dialog: { kind: 'remove', id } });
    return;
  }
  void remove({ id, moveCodingsTo: null }, nextRow);
}

export function hasCodings(id: ThemeId): boolean {
  for (const coding of currentProject().codings.values()) if (coding.themeId === id) return true;
  return false;
}

export async function remove(input: DeletedTheme, nextRow: ThemeId | null): Promise<boolean> {
  const name = currentProject().themes.get(input.id)?.name ?? '';
  const ran = await act(deleteTheme, input);
  if (!ran) return false;
  afterThemesWent(ran, nextRow);
  say(wordsNow().themePanel.tree.deleted({ theme: name }));
  return true;
}

export async function merge(fromIds: readonly ThemeId[], intoId: ThemeId): Promise<boolean> {
  const ran = await act(mergeThemes, { fromIds, intoId });
  if (!ran) return false;
  afterThemesWent(ran, intoId);
  chooseOnly(intoId);
  selectTheme(intoId);
  return true;
}

export async function split(
  id: ThemeId,
  codingIds: readonly CodingId[],
  name: string,
  parentId: ThemeId | null,
): Promise<boolean> {
  const ran = await act(splitTheme, { id, codingIds, name, parentId });
  if (!ran) return false;
  if (parentId) openTheme(parentId, true);
  const themeId = ran.row?.about.themeId as ThemeId | undefined;
  if (themeId) {
    chooseOnly(themeId);
    focusRow(themeId);
  }
  return true;
}

/** Nothing may point at a theme that is no more, and the focus goes to a row that is there. */
function afterThemesWent({ project }: Ran, nextRow: ThemeId | null): void {
  const { selectedThemeId, highlighterThemeId, recentThemeIds } = viewStore.getState();
  const isThere = (id: ThemeId | null) => id !== null && project.themes.has(id);
  viewStore.setState({
    selectedThemeId: isThere(selectedThemeId) ? selectedThemeId : null,
    highlighterThemeId: isThere(highlighterThemeId) ? highlighterThemeId : null,
    recentThemeIds: recentThemeIds.filter(isThere),
  });
  chooseNone();
  focusRow(isThere(nextRow) ? nextRow : (themeTree(project).roots[0]?.theme.id ?? null));
}
