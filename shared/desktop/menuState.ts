/** What the native menu must know of the window, and what it tells the window. */
import { type ActionId, actionIds } from '../actions/actions.ts';
import type { ChosenKeys } from '../actions/chosenKeys.ts';
import type { Language } from '../words/plural.ts';

export interface MenuState {
  readonly language: Language;
  /** Actions that can be done now; all others are grey. */
  readonly enabled: readonly ActionId[];
  readonly keys: ChosenKeys;
  /** Names of what would be undone and done again. */
  readonly undo: string | null;
  readonly redo: string | null;
  /** Projects opened last, newest first. */
  readonly recent: readonly { readonly key: string; readonly name: string; readonly isMissing: boolean }[];
}

export type MenuChoice = { readonly action: ActionId } | { readonly recent: string };

/** Before the window says more. */
export function emptyMenu(language: Language): MenuState {
  return { language, enabled: [], keys: {}, undo: null, redo: null, recent: [] };
}

export function isActionId(id: string): id is ActionId {
  return (actionIds as readonly string[]).includes(id);
}
