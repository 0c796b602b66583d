/** Does what a key, a button or a menu of the transcript asks for. */

import { type ActionsIn, actionOf } from '../../../shared/actions/actions.ts';
import { themeTree } from '../../../shared/codebook/themeTree.ts';
import type { CodingId } from '../../../shared/project/ids.ts';
import { textOf } from '../../../shared/project/project.ts';
import type { Coding } from '../../../shared/project/records.ts';
import { sentenceAt } from '../../../shared/transcript/sentences.ts';
import { type TextRange, trimRange } from '../../../shared/transcript/textRange.ts';
import { bodyOf, turnIndexAt } from '../../../shared/transcript/turns.ts';
import type { ActionHandlers } from '../../actions/actionRegistry.ts';
import { applyToSelection, hasSelection } from '../../codings/applyToSelection.ts';
import { removeOne, resizeTo } from '../../codings/codingActions.ts';
import { mayChange, withOwnCoding } from '../../codings/ownCodings.ts';
import { say, sayWhyNot, wordsNow } from '../../codings/saying.ts';
import { moveEndByWord, moveStartByWord } from '../../transcript/moveByWord.ts';
import type { ReadingRegion } from '../../transcript/ReadingRegion.ts';
import { currentProject } from '../../workspace/projectStore.ts';
import { renewSelection, selectCoding, setHighlighter, viewStore } from '../../workspace/viewStore.ts';
import { readingStore } from './readingStore.ts';
import { stepCoding } from './stepCoding.ts';
import { openNeighbour } from './transcriptOrder.ts';

type ReadingAction = ActionsIn<'transcript' | 'selectedCoding'> | 'find';

/** `hasCoding`: its keys count only while a coding is selected, since they are the caret's otherwise. */
export function readingActions(region: () => ReadingRegion | null, hasCoding: boolean): ActionHandlers {
  const ids = (Object.keys(actions) as ReadingAction[]).filter(
    (id) => hasCoding || actionOf(id).where !== 'selectedCoding',
  );
  const perform = (id: ReadingAction): void => {
    const shown = region();
    if (shown && (!changing.has(id) || mayChange())) actions[id](shown);
  };
  return Object.fromEntries(ids.map((id) => [id, () => perform(id)]));
}

const changing: ReadonlySet<ReadingAction> = new Set([
  'code',
  'remove',
  'endLater',
  'endEarlier',
  'startLater',
  'startEarlier',
  'repeat',
  'highlighter',
  'correct',
  'comment',
]);

const actions: Readonly<Record<ReadingAction, (region: ReadingRegion) => void>> = {
  code: () => openBar(),
  remove: () => withOwnCoding((coding) => void removeOne(coding.id)),
  selectSentence: (region) => selectAround(region, sentenceRange),
  selectTurn: (region) => selectAround(region, turnRange),
  endLater: (region) => resizeBy(region, (coding) => moveEndByWord(textOfCoding(coding), coding, 1)),
  endEarlier: (region) => resizeBy(region, (coding) => moveEndByWord(textOfCoding(coding), coding, -1)),
  startLater: (region) => resizeBy(region, (coding) => moveStartByWord(textOfCoding(coding), coding, 1)),
  startEarlier: (region) => resizeBy(region, (coding) => moveStartByWord(textOfCoding(coding), coding, -1)),
  nextCoding: (region) => stepCoding(region, 1),
  previousCoding: (region) => stepCoding(region, -1),
  repeat: () => void repeatLast(),
  highlighter: toggleHighlighter,
  correct: (region) => correctTurnAt(region.caretOffset()),
  comment: () => withOwnCoding(({ id }) => readingStore.setState({ commenting: id })),
  find: openFind,
  previousTranscript: () => openNeighbour(-1),
  nextTranscript: () => openNeighbour(1),
};

/** For the selected passage; without one, for the selected coding. */
export function openBar(isUnasked = false): void {
  renewSelection();
  const { selection, selectedCodingId } = viewStore.getState();
  if (selection && selection.end > selection.start) {
    readingStore.setState({ bar: { passage: selection, recoding: null, isUnasked } });
  } else if (selectedCodingId) recodeWithBar(selectedCodingId);
  else sayWhyNot(wordsNow().reading.said.selectFirst);
}

export function recodeWithBar(id: CodingId): void {
  withOwnCoding(
    ({ transcriptId, start, end }) =>
      readingStore.setState({
        bar: { passage: { transcriptId, start, end }, recoding: id, isUnasked: false },
      }),
    id,
  );
}

/** The caret goes along with the beginning: outside the passage it would let go of the coding. */
function resizeBy(region: ReadingRegion, rangeOf: (coding: Coding) => TextRange): void {
  withOwnCoding((coding) => {
    const { start, end } = rangeOf(coding);
    if (start === coding.start && end === coding.end) return;
    void resizeTo(coding.id, { start, end }).then((resized) => {
      if (resized) region.select({ start: resized.start, end: resized.start });
    });
  });
}

function textOfCoding({ transcriptId }: Coding) {
  return textOf(currentProject(), transcriptId);
}

function selectAround(region: ReadingRegion, rangeAt: (offset: number) => TextRange | null): void {
  const range = rangeAt(region.caretOffset());
  if (range) region.select(range);
}

export function sentenceRange(offset: number): TextRange | null {
  const text = openText();
  const turn = text?.turns[turnAtCaret(offset)];
  return text && turn ? sentenceAt(text.text, turn, offset) : null;
}

export function turnRange(offset: number): TextRange | null {
  const text = openText();
  const turn = text?.turns[turnAtCaret(offset)];
  return text && turn ? trimRange(text.text, bodyOf(turn)) : null;
}

export function correctTurnAt(offset: number): void {
  const correcting = turnAtCaret(offset);
  if (correcting >= 0) readingStore.setState({ correcting, bar: null });
}

/** A caret at the very end of a turn is still in it. */
function turnAtCaret(offset: number): number {
  const turns = openText()?.turns ?? [];
  const index = turnIndexAt(turns, offset);
  return index === -1 ? turnIndexAt(turns, offset - 1) : index;
}

function openText() {
  const { transcriptId } = viewStore.getState();
  const project = currentProject();
  return transcriptId && project.transcripts.has(transcriptId) ? textOf(project, transcriptId) : null;
}

async function repeatLast(): Promise<void> {
  const { said } = wordsNow().reading;
  const themeId = lastTheme();
  if (!themeId) sayWhyNot(said.noLastTheme);
  else if (!hasSelection()) sayWhyNot(said.selectFirst);
  else await applyToSelection(themeId);
}

/** The theme applied last, if it may still be applied. */
function lastTheme() {
  const { nodes } = themeTree(currentProject());
  return viewStore.getState().recentThemeIds.find((id) => {
    const theme = nodes.get(id)?.theme;
    return theme?.isCodable && !theme.isRetired;
  });
}

export function toggleHighlighter(): void {
  const { said } = wordsNow().reading;
  const { highlighterThemeId, selectedThemeId } = viewStore.getState();
  if (highlighterThemeId) {
    setHighlighter(null);
    say(said.highlighterOff);
    return;
  }
  const project = currentProject();
  const theme = [selectedThemeId, lastTheme()]
    .map((id) => id && project.themes.get(id))
    .find((one) => one?.isCodable && !one.isRetired);
  if (!theme) {
    sayWhyNot(said.highlighterNeedsTheme);
    return;
  }
  setHighlighter(theme.id);
  say(said.highlighterOn({ theme: theme.name }));
  if (hasSelection()) void applyToSelection(theme.id);
}

export function openFind(): void {
  const find = readingStore.getState().find ?? { query: '', at: -1 };
  readingStore.setState({ find: { ...find }, bar: null });
}

/** Esc takes away one thing at a time: highlighter, finding, the selected coding, the selection. */
export function leaveTop(region: ReadingRegion): void {
  const { highlighterThemeId, selectedCodingId } = viewStore.getState();
  if (highlighterThemeId) toggleHighlighter();
  else if (readingStore.getState().find) readingStore.setState({ find: null });
  else if (selectedCodingId) selectCoding(null);
  else region.select({ start: region.caretOffset(), end: region.caretOffset() });
}
