/**
 * The transcript for reading and coding: its lines with marks, the margin, the map and the list of codings. It shows
 * what it is given and tells what the user does; commands are the screen's.
 */
import {
  type ReactNode,
  type Ref,
  useCallback,
  useDeferredValue,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import type { TranscriptText } from '../../shared/project/records.ts';
import type { TextRange } from '../../shared/transcript/textRange.ts';
import { useAfterFirstPaint } from '../ui/useAfterFirstPaint.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { CodingList } from './CodingList.tsx';
import { layoutCodings } from './codingLayout.ts';
import { lineGeometry, lineHeightAt } from './lineGeometry.ts';
import { lineRows } from './lineRows.ts';
import { Margin, type MarginEvents } from './Margin.tsx';
import { Minimap } from './Minimap.tsx';
import type { ReadingRegion } from './ReadingRegion.ts';
import type { ShownCoding } from './shownCoding.ts';
import styles from './Transcript.module.css';
import { useMarginEvents } from './useMarginEvents.ts';
import { useReadingRegion } from './useReadingRegion.ts';
import { useScrolling } from './useScrolling.ts';

export interface TranscriptProps {
  readonly name: string;
  readonly text: TranscriptText;
  readonly codings: readonly ShownCoding[];
  /** Index of the line up to which the transcript was read, -1 before the first. */
  readonly readingLine: number;
  readonly zoom: number;
  readonly hoveredId: string | null;
  readonly selectedId: string | null;
  readonly found: readonly TextRange[];
  readonly currentFound: TextRange | null;
  readonly canChange: boolean;
  readonly events: TranscriptEvents;
  /** Is over the lines and scrolls with them. `geometry` says where they are. */
  readonly overlay?: ReactNode;
  readonly ref?: Ref<ReadingRegion | null>;
}

export interface TranscriptEvents extends Pick<MarginEvents, 'onHover' | 'onSelect' | 'onMenu' | 'onFolded'> {
  onSelectionChange(range: TextRange): void;
  /** The pointer begins something new in the text. */
  onPress(): void;
  /** A selection was finished with the pointer. */
  onSelectionDone(range: TextRange): void;
  onKeyDown(event: KeyboardEvent): void;
  /** A menu for the text at a position. */
  onTextMenu(offset: number, at: { x: number; y: number }): void;
  onMoveBoundary(coding: ShownCoding, range: TextRange): void;
  onScroll(): void;
}

/** A text with a caret that takes no changes. */
const readOnlyText = (label: string) =>
  ({
    role: 'textbox',
    'aria-multiline': true,
    'aria-readonly': true,
    'aria-label': label,
    tabIndex: 0,
  }) as const;

export function Transcript(props: TranscriptProps) {
  const { name, text, codings, zoom, events } = props;
  const words = useWords().reading;
  const scroller = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const rows = lineRows(text);
  const layout = useMemo(() => layoutCodings(codings, rows), [codings, rows]);
  const lineHeight = lineHeightAt(zoom);
  const geometry = useMemo(() => lineGeometry(rows, lineHeight), [rows, lineHeight]);
  const region = useReadingRegion({ ...props, scroller, column, rows, geometry, layout });
  const { sight, scrollTop, visibleHeight, scrollTo } = useScrolling(scroller, region, events);
  const marginEvents = useMarginEvents(region, scroller, text, geometry, events);
  const leaveList = useCallback(() => region?.focus(), [region]);
  // The lines come at once, the stripes beside them with the next picture.
  const areStripesShown = useAfterFirstPaint();
  // The mark in the text comes first; what repeats it at the side follows with the next picture.
  const besideText = useDeferredValue(layout);
  useImperativeHandle<ReadingRegion | null, ReadingRegion | null>(props.ref, () => region, [region]);
  return (
    <div className={styles.reader}>
      <div ref={scroller} className={styles.scroller}>
        <div
          className={styles.content}
          style={{ ['--zoom' as string]: zoom, ['--row' as string]: `${lineHeight}px` }}
        >
          <div
            ref={column}
            className={styles.region}
            {...readOnlyText(words.transcript({ name }))}
            spellCheck={false}
          />
          {areStripesShown && (
            <Margin
              {...marginEvents}
              layout={besideText}
              geometry={geometry}
              sight={sight}
              hoveredId={props.hoveredId}
              selectedId={props.selectedId}
              canChange={props.canChange}
            />
          )}
          {props.overlay}
        </div>
      </div>
      <CodingList
        transcriptName={name}
        laid={besideText.laid}
        rows={rows}
        onJump={events.onSelect}
        onLeave={leaveList}
      />
      <Minimap
        rows={rows}
        layout={besideText}
        geometry={geometry}
        readingLine={props.readingLine}
        scrollTop={scrollTop}
        visibleHeight={visibleHeight}
        onScrollTo={scrollTo}
      />
    </div>
  );
}
