/** Builds the reading region for a text and keeps it up to date with codings, size, emphasis and what was found. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { trimRange } from '../../shared/transcript/textRange.ts';
import { bodyOf } from '../../shared/transcript/turns.ts';
import type { CodingLayout } from './codingLayout.ts';
import { watchGutter } from './gutterPointer.ts';
import type { LineGeometry } from './lineGeometry.ts';
import type { LineRow } from './lineRows.ts';
import { ReadingRegion } from './ReadingRegion.ts';
import type { TranscriptProps } from './Transcript.tsx';

interface RegionInput extends TranscriptProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly column: RefObject<HTMLElement | null>;
  readonly rows: readonly LineRow[];
  readonly geometry: LineGeometry;
  readonly layout: CodingLayout;
}

export function useReadingRegion(input: RegionInput): ReadingRegion | null {
  const { text, scroller, column, rows, geometry, layout } = input;
  const [region, setRegion] = useState<ReadingRegion | null>(null);
  const latest = useRef(input);
  useLayoutEffect(() => {
    latest.current = input;
  });
  useLayoutEffect(() => {
    const host = scroller.current;
    const element = column.current;
    if (!host || !element) return;
    const { geometry: size, layout: first } = latest.current;
    const made = new ReadingRegion(host, element, text, rows, size, {
      onSelectionChange: (range) => latest.current.events.onSelectionChange(range),
    });
    made.open(first.byLine);
    setRegion(made);
    const stop = listen(element, made, latest);
    return () => {
      stop();
      made.destroy();
    };
  }, [scroller, column, text, rows]);
  useLayoutEffect(() => region?.setGeometry(geometry), [region, geometry]);
  useLayoutEffect(() => region?.showCodings(layout.byLine), [region, layout]);
  useEffect(
    () => region?.emphasise(input.hoveredId, input.selectedId),
    [region, input.hoveredId, input.selectedId],
  );
  useEffect(
    () => region?.showFound(input.found, input.currentFound),
    [region, input.found, input.currentFound],
  );
  return region;
}

/** Pointer and keys of the region, told to the screen. */
function listen(element: HTMLElement, region: ReadingRegion, latest: RefObject<RegionInput>): () => void {
  const events = () => latest.current.events;
  const done = () => {
    region.readSelection();
    const range = region.range();
    if (range && range.end > range.start) events().onSelectionDone(range);
  };
  const stopGutter = watchGutter(element, {
    rows: region.rows,
    geometry: () => latest.current.geometry,
    onPress: () => region.focus(),
    onSelect: (range) => region.select(range),
    onDone: done,
    turnAt: (line) => {
      const turn = latest.current.text.turns[region.rows[line]?.turnIndex ?? -1];
      return turn ? trimRange(latest.current.text.text, bodyOf(turn)) : null;
    },
  });
  const press = () => {
    events().onPress();
    window.addEventListener('pointerup', done, { once: true });
  };
  const keyDown = (event: KeyboardEvent) => {
    const isPage = event.key === 'PageDown' || event.key === 'PageUp';
    if (isPage && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      region.movePage(event.key === 'PageDown' ? 'forward' : 'backward', event.shiftKey);
    } else {
      region.readSelection();
      events().onKeyDown(event);
    }
  };
  const menu = (event: MouseEvent) => {
    event.preventDefault();
    region.readSelection();
    events().onTextMenu(region.caretOffset(), { x: event.clientX, y: event.clientY });
  };
  element.addEventListener('pointerdown', press);
  element.addEventListener('keydown', keyDown);
  element.addEventListener('contextmenu', menu);
  return () => {
    stopGutter();
    element.removeEventListener('pointerdown', press);
    element.removeEventListener('keydown', keyDown);
    element.removeEventListener('contextmenu', menu);
  };
}
