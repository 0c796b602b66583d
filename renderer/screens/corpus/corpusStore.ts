/** What is being done in the corpus: which table, which cell, what lies over it. Not kept anywhere. */
import { create } from 'zustand';
import type { SheetEdit } from '../../../shared/participants/setCells.ts';
import type { CharacteristicId } from '../../../shared/project/ids.ts';
import type { GridPlace } from '../../ui/grid/gridPlace.ts';

export type CorpusTable = 'participants' | 'tableOne';

export type CorpusDialog =
  | { readonly kind: 'characteristics'; readonly id: CharacteristicId | 'new' | null }
  | {
      readonly kind: 'paste';
      readonly rows: number;
      readonly edit: SheetEdit;
      /** The same with the participants that would be added. */
      readonly withAdded: SheetEdit;
      readonly remarks: readonly string[];
    }
  | { readonly kind: 'report'; readonly remarks: readonly string[] }
  | { readonly kind: 'charts' };

export type CorpusMenu =
  | { readonly kind: 'row'; readonly at: { readonly x: number; readonly y: number }; readonly row: number }
  | {
      readonly kind: 'column';
      readonly at: { readonly x: number; readonly y: number };
      readonly id: CharacteristicId;
    };

export interface CorpusState {
  readonly table: CorpusTable;
  readonly place: GridPlace;
  /** The other corner of the selection. */
  readonly anchor: GridPlace;
  readonly focusRequest: number;
  /** The current cell is written in, beginning with this text; `isTyped` where a key replaced what stood there. */
  readonly editing: { readonly text: string; readonly isTyped: boolean } | null;
  readonly dialog: CorpusDialog | null;
  readonly menu: CorpusMenu | null;
  readonly isSamplingOpen: boolean;
}

const corner: GridPlace = { row: 0, column: 0 };

export const corpusStore = create<CorpusState>(() => ({
  table: 'participants',
  place: corner,
  anchor: corner,
  focusRequest: 0,
  editing: null,
  dialog: null,
  menu: null,
  // In a low window the table needs the room.
  isSamplingOpen: globalThis.innerHeight > 560,
}));

export function useCorpus<Value>(selector: (state: CorpusState) => Value): Value {
  return corpusStore(selector);
}

export function changeCorpus(patch: Partial<CorpusState>): void {
  corpusStore.setState(patch);
}

/** Makes a cell the current one and gives it the focus. */
export function goToCell(place: GridPlace, isExtending = false): void {
  const { anchor, focusRequest } = corpusStore.getState();
  corpusStore.setState({
    place,
    anchor: isExtending ? anchor : place,
    focusRequest: focusRequest + 1,
    editing: null,
  });
}

/** Gives the focus back to the current cell. */
export function returnToCell(): void {
  corpusStore.setState({ editing: null, focusRequest: corpusStore.getState().focusRequest + 1 });
}

export function showCorpusDialog(dialog: CorpusDialog | null): void {
  corpusStore.setState({ dialog });
}
