/** Turns the margin's pointer work into passages: dragging a stripe's end moves it by words. */
import { type RefObject, useMemo } from 'react';
import type { TranscriptText } from '../../shared/project/records.ts';
import type { TextRange } from '../../shared/transcript/textRange.ts';
import { type LineGeometry, lineAtHeight } from './lineGeometry.ts';
import type { MarginEvents } from './Margin.tsx';
import { snapToWord } from './moveByWord.ts';
import type { ReadingRegion } from './ReadingRegion.ts';
import type { ShownCoding } from './shownCoding.ts';
import type { TranscriptEvents } from './Transcript.tsx';

export function useMarginEvents(
  region: ReadingRegion | null,
  scroller: RefObject<HTMLElement | null>,
  text: TranscriptText,
  geometry: LineGeometry,
  events: TranscriptEvents,
): MarginEvents {
  return useMemo(() => {
    const rangeAt = (coding: ShownCoding, edge: 'start' | 'end', pointer: PointerEvent): TextRange => {
      const element = scroller.current;
      const top = (element?.scrollTop ?? 0) - (element?.getBoundingClientRect().top ?? 0);
      const offset = snapToWord(text, offsetAtHeight(region, geometry, pointer.clientY + top), edge);
      return edge === 'start'
        ? { start: offset < coding.end ? offset : coding.start, end: coding.end }
        : { start: coding.start, end: offset > coding.start ? offset : coding.end };
    };
    return {
      onHover: events.onHover,
      onSelect: events.onSelect,
      onMenu: events.onMenu,
      onFolded: events.onFolded,
      onResize(coding, edge, pointer, isDone) {
        const range = rangeAt(coding, edge, pointer);
        region?.showPreview(isDone ? null : range);
        if (isDone && (range.start !== coding.start || range.end !== coding.end)) {
          events.onMoveBoundary(coding, range);
        }
      },
    };
  }, [region, scroller, text, geometry, events]);
}

/** How far down the pointer is within a line says how far along its words: the margin has no columns. */
function offsetAtHeight(region: ReadingRegion | null, geometry: LineGeometry, y: number): number {
  const line = lineAtHeight(geometry, y);
  const row = region?.rows[line];
  if (!row) return 0;
  const share = Math.max(0, Math.min(1, (y - (geometry.tops[line] ?? 0)) / geometry.lineHeight));
  return Math.round(row.start + share * (row.end - row.start));
}
