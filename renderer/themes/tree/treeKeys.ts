/** What a key does in the theme tree. */
import { pressedAction } from '../../actions/actionKeys.ts';
import { runAction } from '../../actions/actionRegistry.ts';
import type { PressedKey } from '../../actions/pressedKeys.ts';
import { isMac } from '../../ui/Kbd.tsx';
import { findByStart } from './findByStart.ts';
import type { TreeRow } from './treeRows.ts';
import { chooseNone, chooseToo, chooseUpTo, focusRow, openTheme, treeStore } from './treeStore.ts';

export interface KeySituation {
  readonly rows: readonly TreeRow[];
  /** Enter or a click on a row. */
  readonly onUse: (row: TreeRow) => void;
  readonly onMenu: (row: TreeRow) => void;
}

/** `true` where the key meant something. */
export function pressTreeKey(pressed: PressedKey, situation: KeySituation): boolean {
  const { currentId } = treeStore.getState();
  const at = Math.max(
    situation.rows.findIndex((row) => row.id === currentId),
    0,
  );
  const row = situation.rows[at];
  const action = pressedAction(pressed, 'themeTree');
  if (action) return runAction(action);
  if (!row) return false;
  // Never a step or a letter typed ahead.
  if (pressed.altKey) return pressed.key.startsWith('Arrow');
  if (isMac ? pressed.metaKey : pressed.ctrlKey) {
    if (pressed.key === ' ') chooseToo(row.id);
    return pressed.key === ' ';
  }
  return (
    walk(pressed, at, row, situation) ||
    pressPlain(pressed, row, situation) ||
    typeAhead(pressed, at, situation)
  );
}

/** Arrows, Home and End; Shift chooses on the way. */
function walk(pressed: PressedKey, at: number, row: TreeRow, { rows }: KeySituation): boolean {
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

function pressPlain({ key, shiftKey }: PressedKey, row: TreeRow, { onUse, onMenu }: KeySituation): boolean {
  if (key === 'Enter') onUse(row);
  else if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) onMenu(row);
  else if (key === 'Escape') chooseNone();
  else return false;
  return true;
}

const forgetAfterMs = 700;
let typed = { words: '', at: 0 };

/** The next row that begins with what was typed within a moment; the same letter again goes to the next one. */
function typeAhead(pressed: PressedKey, at: number, { rows }: KeySituation): boolean {
  if ([...pressed.key].length !== 1 || pressed.key === ' ') return false;
  const now = performance.now();
  const words = now - typed.at < forgetAfterMs ? typed.words + pressed.key : pressed.key;
  typed = { words, at: now };
  const found = findByStart(rows, words, at);
  if (found) focusRow(found.id);
  return true;
}
