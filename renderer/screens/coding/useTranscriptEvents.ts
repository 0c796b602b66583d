/** What the screen does with what happens in the transcript: selections, keys, pointer. */

import { type RefObject, useMemo, useRef } from 'react';
import type { TranscriptId } from '../../../shared/project/ids.ts';
import { pressedAction } from '../../actions/actionKeys.ts';
import { runAction } from '../../actions/actionRegistry.ts';
import { pressedKeys } from '../../actions/pressedKeys.ts';
import { applyToSelection } from '../../codings/applyToSelection.ts';
import { resizeTo } from '../../codings/codingActions.ts';
import { mayChange, withOwnCoding } from '../../codings/ownCodings.ts';
import { wordsNow } from '../../codings/saying.ts';
import { whyNoChange } from '../../codings/whyNoChange.ts';
import type { ReadingRegion } from '../../transcript/ReadingRegion.ts';
import type { TranscriptEvents } from '../../transcript/Transcript.tsx';
import { isMac } from '../../ui/Kbd.tsx';
import { currentProject, workspaceStore } from '../../workspace/projectStore.ts';
import {
  hoverCoding,
  renewSelection,
  selectCoding,
  setSelection,
  viewStore,
} from '../../workspace/viewStore.ts';
import { leaveTop, openBar } from './readingActions.ts';
import { readingStore } from './readingStore.ts';
import { goToCoding } from './stepCoding.ts';

/** The bar waits this long after the pointer is released: a second click may follow. */
const barDelayMs = 150;

export function useTranscriptEvents(
  transcriptId: TranscriptId,
  region: RefObject<ReadingRegion | null>,
  onScroll: () => void,
): TranscriptEvents {
  const waiting = useRef(0);
  return useMemo(
    () => ({
      onScroll,
      onHover: (coding) => hoverCoding(coding?.id ?? null),
      onSelect: (coding) => region.current && goToCoding(region.current, coding.id),
      onMenu: (coding, at) => readingStore.setState({ menu: { kind: 'coding', at, id: coding.id } }),
      onFolded: (codings, at) => readingStore.setState({ menu: { kind: 'folded', at, codings } }),
      onTextMenu: (offset, at) => readingStore.setState({ menu: { kind: 'text', offset, at } }),
      onSelectionChange(range) {
        letGoOfCoding(range.start);
        const before = viewStore.getState().selection;
        const isSame =
          before?.transcriptId === transcriptId && before.start === range.start && before.end === range.end;
        if (!isSame) setSelection({ transcriptId, ...range });
      },
      onPress() {
        window.clearTimeout(waiting.current);
        if (readingStore.getState().bar) readingStore.setState({ bar: null });
      },
      onSelectionDone() {
        window.clearTimeout(waiting.current);
        if (whyNoChange(workspaceStore.getState(), wordsNow())) return;
        renewSelection();
        const theme = viewStore.getState().highlighterThemeId;
        if (theme) void applyToSelection(theme);
        else waiting.current = window.setTimeout(openBar, barDelayMs, true);
      },
      onKeyDown(event) {
        window.clearTimeout(waiting.current);
        const isLeaving = pressedKeys(event, isMac) === 'Escape';
        const hasCoding = viewStore.getState().selectedCodingId !== null;
        const action = pressedAction(event, hasCoding ? 'selectedCoding' : 'transcript');
        if (!region.current || !(action || isLeaving)) return;
        event.preventDefault();
        event.stopPropagation();
        if (action) runAction(action);
        else leaveTop(region.current);
      },
      onMoveBoundary(coding, range) {
        if (mayChange()) withOwnCoding(() => void resizeTo(coding.id, range), coding.id);
      },
    }),
    [transcriptId, region, onScroll],
  );
}

/** A coding stays selected while the caret is in its passage: Delete must not take what is out of sight. */
function letGoOfCoding(caret: number): void {
  const { selectedCodingId } = viewStore.getState();
  const coding = selectedCodingId && currentProject().codings.get(selectedCodingId);
  if (coding && (caret < coding.start || caret > coding.end)) selectCoding(null);
}
