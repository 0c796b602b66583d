/** What lies open below the views: the search, the retrieval of codings, the check of a chapter, or nothing. */
import { create } from 'zustand';
import type { ThemeId } from '../../shared/project/ids.ts';
import type { RetrievalQuery } from '../../shared/project/records.ts';
import { queryFor } from '../../shared/retrieval/retrievalQuery.ts';

export type DockTab = 'search' | 'retrieval' | 'draftCheck';

interface DockState {
  readonly open: DockTab | null;
  /** Goes up each time the dock is asked for, so that its field takes the focus again. */
  readonly asked: number;
  /** A retrieval to begin with. */
  readonly wanted: { readonly query: RetrievalQuery; readonly number: number } | null;
}

export const dockStore = create<DockState>(() => ({ open: null, asked: 0, wanted: null }));

export function openDock(open: DockTab): void {
  dockStore.setState({ open, asked: dockStore.getState().asked + 1 });
}

/** Opens the retrieval with the codings of these themes. */
export function retrieveThemes(themeIds: readonly ThemeId[]): void {
  retrieveQuery(queryFor(themeIds));
}

export function retrieveQuery(query: RetrievalQuery): void {
  const number = dockStore.getState().asked + 1;
  dockStore.setState({ open: 'retrieval', asked: number, wanted: { query, number } });
}

export function closeDock(): void {
  dockStore.setState({ open: null });
}
