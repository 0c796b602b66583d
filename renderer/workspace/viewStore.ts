/** Where the user is: which transcript is open, what is selected, what to bring into sight. Not part of the project. */
import { create } from 'zustand';
import type { CodingId, ThemeId, TranscriptId } from '../../shared/project/ids.ts';

export interface Passage {
  readonly transcriptId: TranscriptId;
  readonly start: number;
  readonly end: number;
}

export type RightTab = 'memos' | 'codings' | 'participant' | 'theme';

export interface ViewState {
  readonly transcriptId: TranscriptId | null;
  /** The selected passage of the open transcript; a caret is an empty passage. */
  readonly selection: Passage | null;
  readonly selectedThemeId: ThemeId | null;
  readonly selectedCodingId: CodingId | null;
  readonly hoveredCodingId: CodingId | null;
  readonly rightTab: RightTab;
  /** Last themes applied, newest first, at most five. */
  readonly recentThemeIds: readonly ThemeId[];
  /** While set, every finished selection is coded with this theme at once. */
  readonly highlighterThemeId: ThemeId | null;
  /** The transcript scrolls there when `nonce` changes. */
  readonly revealRequest: (Passage & { readonly nonce: number }) | null;
}

const start: ViewState = {
  transcriptId: null,
  selection: null,
  selectedThemeId: null,
  selectedCodingId: null,
  hoveredCodingId: null,
  rightTab: 'memos',
  recentThemeIds: [],
  highlighterThemeId: null,
  revealRequest: null,
};

export const viewStore = create<ViewState>(() => start);

export function useView<Value>(selector: (state: ViewState) => Value): Value {
  return viewStore(selector);
}

/** Forgets everything when another project is opened. */
export function resetView(transcriptId: TranscriptId | null): void {
  viewStore.setState({ ...start, transcriptId });
}

export function openTranscript(transcriptId: TranscriptId): void {
  if (viewStore.getState().transcriptId === transcriptId) return;
  viewStore.setState({ transcriptId, selection: null, selectedCodingId: null, hoveredCodingId: null });
}

/** Opens the passage's transcript and scrolls to it. */
export function revealPassage(passage: Passage): void {
  openTranscript(passage.transcriptId);
  const nonce = (viewStore.getState().revealRequest?.nonce ?? 0) + 1;
  viewStore.setState({ revealRequest: { ...passage, nonce } });
}

export function setSelection(selection: Passage | null): void {
  viewStore.setState({ selection });
}

export function selectTheme(selectedThemeId: ThemeId | null): void {
  viewStore.setState(selectedThemeId ? { selectedThemeId, rightTab: 'theme' } : { selectedThemeId });
}

export function selectCoding(selectedCodingId: CodingId | null, passage?: Passage): void {
  viewStore.setState({ selectedCodingId });
  if (passage) revealPassage(passage);
}

export function hoverCoding(hoveredCodingId: CodingId | null): void {
  viewStore.setState({ hoveredCodingId });
}

export function showRightTab(rightTab: RightTab): void {
  viewStore.setState({ rightTab });
}

/** Puts a theme in front of the last used ones. */
export function rememberTheme(themeId: ThemeId): void {
  const recentThemeIds = [
    themeId,
    ...viewStore.getState().recentThemeIds.filter((id) => id !== themeId),
  ].slice(0, 5);
  viewStore.setState({ recentThemeIds });
}

export function setHighlighter(highlighterThemeId: ThemeId | null): void {
  viewStore.setState({ highlighterThemeId });
}
