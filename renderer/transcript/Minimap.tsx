/** The whole interview in a narrow column: three lanes of codings, what is visible, how far it is coded. */
import { type PointerEvent, useEffect, useRef } from 'react';
import { useWords } from '../ui/WordsContext.tsx';
import type { CodingLayout } from './codingLayout.ts';
import { drawMinimap } from './drawMinimap.ts';
import { type LineGeometry, lineAtHeight } from './lineGeometry.ts';
import type { LineRow } from './lineRows.ts';
import styles from './Minimap.module.css';
import { useColourMode } from './useColourMode.ts';
import { useElementHeight } from './useElementHeight.ts';

interface MinimapProps {
  readonly rows: readonly LineRow[];
  readonly layout: CodingLayout;
  readonly geometry: LineGeometry;
  /** Index of the line up to which the transcript was read, -1 before the first. */
  readonly readingLine: number;
  readonly scrollTop: number;
  readonly visibleHeight: number;
  readonly onScrollTo: (scrollTop: number) => void;
}

export function Minimap(props: MinimapProps) {
  const { rows, layout, geometry, readingLine, scrollTop, visibleHeight, onScrollTo } = props;
  const words = useWords().reading;
  const slider = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const height = useElementHeight(slider);
  const mode = useColourMode();
  useEffect(() => {
    if (canvas.current && height > 0 && mode) drawMinimap(canvas.current, layout, geometry, height);
  }, [layout, geometry, height, mode]);
  const scale = height / Math.max(geometry.height, visibleHeight, 1);
  const line = lineAtHeight(geometry, scrollTop);
  const jump = (event: PointerEvent) => {
    const box = slider.current?.getBoundingClientRect();
    if (box) onScrollTo((event.clientY - box.top) / scale - visibleHeight / 2);
  };
  return (
    <div
      ref={slider}
      role="slider"
      tabIndex={0}
      aria-label={words.map}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={Math.max(rows.length, 1)}
      aria-valuenow={Math.min(line + 1, Math.max(rows.length, 1))}
      aria-valuetext={words.mapPlace({ line: rows[line]?.number ?? '–', last: rows.at(-1)?.number ?? '–' })}
      className={styles.minimap}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        jump(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) jump(event);
      }}
      onKeyDown={(event) => {
        const step = stepOf(event.key, geometry, visibleHeight);
        if (step === null) return;
        event.preventDefault();
        onScrollTo(scrollTop + step);
      }}
    >
      <canvas ref={canvas} className={styles.lanes} aria-hidden />
      {readingLine >= 0 && (
        <div
          className={styles.readingMark}
          style={{ top: ((geometry.tops[readingLine] ?? 0) + geometry.lineHeight) * scale }}
        />
      )}
      <div
        className={styles.visible}
        style={{ top: scrollTop * scale, height: Math.max(visibleHeight * scale, 8) }}
      />
    </div>
  );
}

function stepOf(key: string, { lineHeight, height }: LineGeometry, visibleHeight: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return lineHeight;
    case 'ArrowUp':
    case 'ArrowLeft':
      return -lineHeight;
    case 'PageDown':
      return visibleHeight - lineHeight;
    case 'PageUp':
      return lineHeight - visibleHeight;
    case 'Home':
      return -height;
    case 'End':
      return height;
    default:
      return null;
  }
}
