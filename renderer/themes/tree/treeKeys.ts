/** What a key does in the theme tree. */
import type { ThemeTree } from '../../../shared/codebook/themeTree.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import { isMac } from '../../ui/Kbd.tsx';
import { findByStart } from './findByStart.ts';
import { highestOf, type MoveDirection, placeTowards } from './movePlaces.ts';
import { startNew } from './startEditing.ts';
import { askToRemove, moveTo } from './themeActions.ts';
import { rowAfter, type TreeRow } from './treeRows.ts';
import {
  changeTree,
  chooseNone,
  chooseToo,
  chooseUpTo,
  focusRow,
  openTheme,
  treeStore,
} from './treeStore.ts';

export interface KeySituation {
  readonly tree: ThemeTree;
  readonly rows: readonly TreeRow[];
  readonly canChange: boolean;
  /** Enter or a click on a row. */
  readonly onUse: (row: TreeRow) => void;
  readonly onMenu: (row: TreeRow) => void;
  readonly onFilter: () => void;
}

export interface TreeKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const directions: Readonly<Record<string, MoveDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** `true` where the key meant something. */
export function pressTreeKey(pressed: TreeKey, situation: KeySituation): boolean {
  const { currentId } = treeStore.getState();
  const at = Math.max(
    situation.rows.findIndex((row) => row.id === currentId),
    0,
  );
  const row = situation.rows[at];
  const isControl = isMac ? pressed.metaKey : pressed.ctrlKey;
  if (!row) return false;
  if (pressed.altKey) return moveByKey(pressed, row, situation);
  if (isControl) return pressWithControl(pressed, row, situation);
  return (
    walk(pressed, at, row, situation) ||
    pressPlain(pressed, row, situation) ||
    typeAhead(pressed, at, situation)
  );
}

function moveByKey(pressed: TreeKey, row: TreeRow, { tree, rows, canChange }: KeySituation): boolean {
  const direction = directions[pressed.key];
  if (!direction) return false;
  const ids = new Set(highestOf(tree, chosenWith(row.id)));
  const place = placeTowards(tree, rows, ids, direction);
  if (canChange && place) void moveTo([...ids], place);
  return true;
}

/** The chosen themes, if the current one is among them; else that one alone. */
export function chosenWith(id: ThemeId): ReadonlySet<ThemeId> {
  const { chosenIds } = treeStore.getState();
  return chosenIds.has(id) ? chosenIds : new Set([id]);
}

function pressWithControl(pressed: TreeKey, row: TreeRow, { canChange }: KeySituation): boolean {
  if (pressed.key === ' ') chooseToo(row.id);
  else if (pressed.key === 'Enter' && canChange) startNew(row.node, pressed.shiftKey ? 'child' : 'sibling');
  else if (pressed.key.toLowerCase() === 'm' && canChange)
    changeTree({ dialog: { kind: 'merge', ids: [...chosenWith(row.id)] } });
  else return false;
  return true;
}

/** Arrows, Home and End; Shift chooses on the way. */
function walk(pressed: TreeKey, at: number, row: TreeRow, { rows }: KeySituation): boolean {
  const { key } = pressed;
  if (key === 'ArrowRight' && row.isOpen === false) openTheme(row.id, true);
  else if (key === 'ArrowLeft' && row.isOpen) openTheme(row.id, false);
  else {
    const next = rows[targetOf(key, at, row, rows)];
    if (!next) return false;
    if (pressed.shiftKey)
      chooseUpTo(
        next.id,
        rows.map(({ id }) => id),
      );
    focusRow(next.id);
  }
  return true;
}

/** Index of the row that a key leads to; -1 where it leads nowhere or is no such key. */
function targetOf(key: string, at: number, row: TreeRow, rows: readonly TreeRow[]): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, rows.length - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return rows.length - 1;
    case 'ArrowRight':
      return row.isOpen ? at + 1 : at;
    case 'ArrowLeft':
      return row.node.parent ? rows.findIndex(({ node }) => node === row.node.parent) : at;
    default:
      return -1;
  }
}

function pressPlain(pressed: TreeKey, row: TreeRow, situation: KeySituation): boolean {
  const { canChange, rows } = situation;
  const { key } = pressed;
  if (key === 'Enter') situation.onUse(row);
  else if (key === 'ContextMenu' || (key === 'F10' && pressed.shiftKey)) situation.onMenu(row);
  else if (key === '/') situation.onFilter();
  else if (key === 'Escape') chooseNone();
  else if (!canChange) return false;
  else if (key === 'F2') changeTree({ editing: { kind: 'rename', id: row.id }, notice: null });
  else if (key === 'Insert') startNew(row.node, 'sibling');
  else if (key === 'Delete') askToRemove(row.id, rowAfter(rows, row.id));
  else return false;
  return true;
}

const forgetAfterMs = 700;
let typed = { words: '', at: 0 };

/** The next row that begins with what was typed within a moment; the same letter again goes to the next one. */
function typeAhead(pressed: TreeKey, at: number, { rows }: KeySituation): boolean {
  if ([...pressed.key].length !== 1 || pressed.key === ' ') return false;
  const now = performance.now();
  const words = now - typed.at < forgetAfterMs ? typed.words + pressed.key : pressed.key;
  typed = { words, at: now };
  const found = findByStart(rows, words, at);
  if (found) focusRow(found.id);
  return true;
}
