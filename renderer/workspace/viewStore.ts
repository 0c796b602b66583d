/** Where the user is: which view, which transcript, what is selected, what to bring into sight. Not part of the project. */
import { create } from 'zustand';
import type { ClassChoice } from '../../shared/participants/matchClasses.ts';
import type { CodingId, ThemeId, TranscriptId } from '../../shared/project/ids.ts';

export interface Passage {
  readonly transcriptId: TranscriptId;
  readonly start: number;
  readonly end: number;
}

export const views = [
  'corpus',
  'coding',
  'themes',
  'saturation',
  'analysis',
  'triangulation',
  'results',
] as const;
export type View = (typeof views)[number];
export type RightTab = 'memos' | 'codings' | 'participant' | 'theme';

export interface ViewState {
  readonly view: View;
  /** Only participants of these classes stand in the corpus. */
  readonly classChoices: readonly ClassChoice[];
  readonly transcriptId: TranscriptId | null;
  /** The selected passage of the open transcript; a caret is an empty passage. */
  readonly selection: Passage | null;
  /** The selection that was coded last: a click on a theme then shows the theme. */
  readonly codedSelection: Passage | null;
  readonly selectedThemeId: ThemeId | null;
  readonly selectedCodingId: CodingId | null;
  readonly hoveredCodingId: CodingId | null;
  readonly rightTab: RightTab;
  /** Last themes applied, newest first, at most `mostRecentThemes`. */
  readonly recentThemeIds: readonly ThemeId[];
  /** While set, every finished selection is coded with this theme at once. */
  readonly highlighterThemeId: ThemeId | null;
  /** The transcript scrolls there when `nonce` changes. */
  readonly revealRequest: (Passage & { readonly nonce: number }) | null;
}

export const mostRecentThemes = 5;

const start: ViewState = {
  view: 'coding',
  classChoices: [],
  transcriptId: null,
  selection: null,
  codedSelection: null,
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
export function resetView(transcriptId: TranscriptId | null, recentThemeIds: readonly ThemeId[] = []): void {
  viewStore.setState({ ...start, transcriptId, recentThemeIds });
}

/** The coding view comes back where it was. */
export function showView(view: View): void {
  const { selection, view: before } = viewStore.getState();
  if (view === before) return;
  viewStore.setState({ view });
  if (view === 'coding' && selection) revealPassage(selection);
}

export function openTranscript(transcriptId: TranscriptId): void {
  if (viewStore.getState().transcriptId === transcriptId) return;
  viewStore.setState({ transcriptId, selection: null, selectedCodingId: null, hoveredCodingId: null });
}

/** Opens the passage's transcript in the coding view and scrolls to it. */
export function revealPassage(passage: Passage): void {
  openTranscript(passage.transcriptId);
  const nonce = (viewStore.getState().revealRequest?.nonce ?? 0) + 1;
  viewStore.setState({ view: 'coding', revealRequest: { ...passage, nonce } });
}

export function setSelection(selection: Passage | null): void {
  viewStore.setState({ selection });
}

/** What is selected was given a theme. */
export function noteCoded(): void {
  viewStore.setState(({ selection }) => ({ codedSelection: selection }));
}

/** The selection was made anew, or is asked for again. */
export function renewSelection(): void {
  viewStore.setState({ codedSelection: null });
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
  ].slice(0, mostRecentThemes);
  viewStore.setState({ recentThemeIds });
}

export function setHighlighter(highlighterThemeId: ThemeId | null): void {
  viewStore.setState({ highlighterThemeId });
}
