/** What lies over the open transcript: the bar, finding, a menu, a comment, a turn in correction. Not kept anywhere. */
import { create } from 'zustand';
import type { CodingId } from '../../../shared/project/ids.ts';
import type { ShownCoding } from '../../transcript/shownCoding.ts';
import type { Passage } from '../../workspace/viewStore.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export type ReadingMenu =
  | { readonly kind: 'text'; readonly at: Point; readonly offset: number }
  | { readonly kind: 'coding'; readonly at: Point; readonly id: CodingId }
  | { readonly kind: 'folded'; readonly at: Point; readonly codings: readonly ShownCoding[] };

export interface ReadingState {
  /** A passage to be coded, or with `recoding` a coding to be given another theme. */
  readonly bar: {
    readonly passage: Passage;
    readonly recoding: CodingId | null;
    /** It opened by itself after the pointer made the selection: Enter is then pressed to open it. */
    readonly isUnasked: boolean;
  } | null;
  readonly find: { readonly query: string; readonly at: number } | null;
  readonly menu: ReadingMenu | null;
  readonly commenting: CodingId | null;
  /** Index of the turn in correction. */
  readonly correcting: number | null;
  /** Theme and line of each coding that a correction removed. */
  readonly lost: readonly string[];
}

const nothing: ReadingState = {
  bar: null,
  find: null,
  menu: null,
  commenting: null,
  correcting: null,
  lost: [],
};

export const readingStore = create<ReadingState>(() => nothing);

export function useReading<Value>(selector: (state: ReadingState) => Value): Value {
  return readingStore(selector);
}

/** When another transcript is opened. What was lost in a correction stays until it was read. */
export function closeAll(): void {
  readingStore.setState({ ...nothing, lost: readingStore.getState().lost });
}
