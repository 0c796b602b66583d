/** The pointer on line numbers and speakers: a click takes the line, a drag several, two clicks on a speaker the turn. */
import type { TextRange } from '../../shared/transcript/textRange.ts';
import { isInGutter, speakersLeft } from './gutter.ts';
import { type LineGeometry, lineAtHeight } from './lineGeometry.ts';
import type { LineRow } from './lineRows.ts';

interface GutterTarget {
  readonly rows: readonly LineRow[];
  geometry(): LineGeometry;
  onPress(): void;
  onSelect(range: TextRange): void;
  onDone(): void;
  turnAt(line: number): TextRange | null;
}

/** Returns the way to stop. */
export function watchGutter(region: HTMLElement, target: GutterTarget): () => void {
  const lineAt = (event: PointerEvent | MouseEvent) =>
    lineAtHeight(target.geometry(), event.clientY - region.getBoundingClientRect().top);
  const press = (event: PointerEvent) => {
    if (!isInGutter(region, event) || event.button !== 0) return;
    target.onPress();
    const first = lineAt(event);
    let last = first;
    target.onSelect(linesRange(target.rows, first, last));
    const drag = (move: PointerEvent) => {
      const line = lineAt(move);
      if (line === last) return;
      last = line;
      target.onSelect(linesRange(target.rows, first, last));
    };
    const release = () => {
      window.removeEventListener('pointermove', drag);
      target.onDone();
    };
    window.addEventListener('pointermove', drag);
    window.addEventListener('pointerup', release, { once: true });
  };
  // Without this the browser would set its own caret at the nearest letter.
  const keepSelection = (event: MouseEvent) => {
    if (isInGutter(region, event)) event.preventDefault();
  };
  const takeTurn = (event: MouseEvent) => {
    if (!isInGutter(region, event) || event.clientX - region.getBoundingClientRect().left < speakersLeft)
      return;
    const turn = target.turnAt(lineAt(event));
    if (turn) target.onSelect(turn);
    target.onDone();
  };
  region.addEventListener('pointerdown', press);
  region.addEventListener('mousedown', keepSelection);
  region.addEventListener('dblclick', takeTurn);
  return () => {
    region.removeEventListener('pointerdown', press);
    region.removeEventListener('mousedown', keepSelection);
    region.removeEventListener('dblclick', takeTurn);
  };
}

function linesRange(rows: readonly LineRow[], one: number, other: number): TextRange {
  const start = rows[Math.min(one, other)]?.start ?? 0;
  return { start, end: rows[Math.max(one, other)]?.end ?? start };
}
