/** Which text of results is open, what stands beside it, and which theme's evidence is shown. Not part of the project. */
import { create } from 'zustand';
import type { ResultsDocumentId, ThemeId } from '../../../shared/project/ids.ts';

export interface ResultsState {
  /** `null`: the first. */
  readonly documentId: ResultsDocumentId | null;
  readonly panel: 'evidence' | 'checks';
  /** Chosen by hand; `null` follows the caret. */
  readonly themeId: ThemeId | null;
}

export const resultsStore = create<ResultsState>(() => ({
  documentId: null,
  panel: 'evidence',
  themeId: null,
}));

export function useResults<Value>(selector: (state: ResultsState) => Value): Value {
  return resultsStore(selector);
}

export function openDocument(documentId: ResultsDocumentId): void {
  resultsStore.setState({ documentId, themeId: null });
}

export function showPanel(panel: ResultsState['panel']): void {
  resultsStore.setState({ panel });
}

export function chooseTheme(themeId: ThemeId | null): void {
  resultsStore.setState({ themeId });
}
