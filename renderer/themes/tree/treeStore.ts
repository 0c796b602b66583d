/** How the theme tree looks and what is being done in it: for the panel itself, and for others that open its dialogs. */
import { create } from 'zustand';
import type { ThemeId } from '../../../shared/project/ids.ts';

export interface TreeState {
  /** What the researcher opened (`true`) or closed. */
  readonly openings: ReadonlyMap<ThemeId, boolean>;
  readonly filter: string;
  readonly hasRetired: boolean;
  readonly hasStrips: boolean;
  /** The one row that Tab reaches. */
  readonly currentId: ThemeId | null;
  /** Rows chosen for merging and moving; Shift extends from `anchorId`. */
  readonly chosenIds: ReadonlySet<ThemeId>;
  readonly anchorId: ThemeId | null;
  /** The current row takes the focus when this changes. */
  readonly focusRequest: number;
  readonly editing: TreeEditing | null;
  readonly dialog: TreeDialog | null;
  /** Why the last thing was not done. */
  readonly notice: string | null;
}

export type TreeEditing =
  | { readonly kind: 'rename'; readonly id: ThemeId }
  | {
      readonly kind: 'new';
      readonly parentId: ThemeId | null;
      /** The sibling that it comes to stand behind; `null`: last. */
      readonly afterId: ThemeId | null;
      readonly isAxis: boolean;
    };

export type TreeDialog =
  | { readonly kind: 'merge'; readonly ids: readonly ThemeId[] }
  | { readonly kind: 'remove'; readonly id: ThemeId }
  | { readonly kind: 'split'; readonly id: ThemeId };

const nobody: ReadonlySet<ThemeId> = new Set();

export const treeStore = create<TreeState>(() => ({
  openings: new Map(),
  filter: '',
  hasRetired: false,
  hasStrips: true,
  currentId: null,
  chosenIds: nobody,
  anchorId: null,
  focusRequest: 0,
  editing: null,
  dialog: null,
  notice: null,
}));

export function useTree<Value>(selector: (state: TreeState) => Value): Value {
  return treeStore(selector);
}

export function changeTree(patch: Partial<TreeState>): void {
  treeStore.setState(patch);
}

export function openTheme(id: ThemeId, isOpen: boolean): void {
  const openings = new Map(treeStore.getState().openings).set(id, isOpen);
  treeStore.setState({ openings });
}

export function openThemes(ids: Iterable<ThemeId>, isOpen: boolean): void {
  const openings = new Map(treeStore.getState().openings);
  for (const id of ids) openings.set(id, isOpen);
  treeStore.setState({ openings });
}

/** Makes a row the current one and gives it the focus. */
export function focusRow(currentId: ThemeId | null): void {
  treeStore.setState({ currentId, focusRequest: treeStore.getState().focusRequest + 1 });
}

/** Chooses one row alone. */
export function chooseOnly(id: ThemeId): void {
  treeStore.setState({ chosenIds: new Set([id]), anchorId: id, currentId: id });
}

export function chooseToo(id: ThemeId): void {
  const chosenIds = new Set(treeStore.getState().chosenIds);
  if (!chosenIds.delete(id)) chosenIds.add(id);
  treeStore.setState({ chosenIds, anchorId: id, currentId: id });
}

export function chooseNone(): void {
  treeStore.setState({ chosenIds: nobody, anchorId: null });
}

/** Chooses all rows from the anchor to `id`; `order` is that of the rows. */
export function chooseUpTo(id: ThemeId, order: readonly ThemeId[]): void {
  const { anchorId, currentId } = treeStore.getState();
  const anchor = anchorId ?? currentId ?? id;
  const [first = 0, last = 0] = [order.indexOf(anchor), order.indexOf(id)].sort((a, b) => a - b);
  treeStore.setState({
    chosenIds: new Set(order.slice(Math.max(first, 0), last + 1)),
    anchorId: anchor,
    currentId: id,
  });
}
