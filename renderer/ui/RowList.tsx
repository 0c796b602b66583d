/** A long list of which only what is near the window stands in the page. Arrows, Home, End and page keys walk in it. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import styles from './RowList.module.css';

export interface RowFocus {
  /** For the one control of the row that takes the focus: its `ref` and `tabIndex`. */
  readonly ref: (control: HTMLElement | null) => void;
  readonly tabIndex: 0 | -1;
}

interface RowListProps {
  readonly label: string;
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** Of a row in pixels; with `isMeasured` only the first guess. */
  readonly height: number;
  readonly isMeasured?: boolean;
  readonly rowClass?: (index: number) => string;
  readonly children: (index: number, focus: RowFocus) => ReactNode;
  /** Other keys on a row; `true` where it was taken. */
  readonly onKey?: (event: KeyboardEvent, index: number) => boolean;
}

const pageStep = 10;

export function RowList(props: RowListProps) {
  const { label, count, keyOf, height, isMeasured = false, rowClass, children, onKey } = props;
  const scroll = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const wantsFocus = useRef(false);
  const current = Math.max(0, Math.min(at, count - 1));
  // The row with the focus always stands in the page, so that scrolling does not lose it.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      return current >= range.count || shown.includes(current)
        ? shown
        : [...shown, current].sort((a, b) => a - b);
    },
    [current],
  );
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    getItemKey: keyOf,
    overscan: 6,
    rangeExtractor,
  });
  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(index, count - 1));
    wantsFocus.current = true;
    setAt(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
  };
  useKeptFocus(scroll, count, () => goTo(current));
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + pageStep,
      PageUp: current - pageStep,
      Home: 0,
      End: count - 1,
    };
    const next = event.ctrlKey || event.altKey || event.metaKey ? undefined : steps[event.key];
    if (next !== undefined) goTo(next);
    else if (!onKey?.(event, current)) return;
    event.preventDefault();
  };
  return (
    <ul ref={scroll} className={styles.list} aria-label={label} onKeyDown={onKeyDown}>
      <li aria-hidden style={{ height: virtualizer.getTotalSize() }} />
      {virtualizer.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          ref={isMeasured ? virtualizer.measureElement : undefined}
          data-index={index}
          className={`${styles.row} ${rowClass?.(index) ?? ''}`}
          style={{ transform: `translateY(${start}px)`, ...(isMeasured ? {} : { height }) }}
          onFocus={() => setAt(index)}
        >
          {children(index, {
            tabIndex: index === current ? 0 : -1,
            ref: (control) => {
              if (!control || !wantsFocus.current || index !== current) return;
              wantsFocus.current = false;
              control.focus({ preventScroll: true });
            },
          })}
        </li>
      ))}
    </ul>
  );
}

/** Where the row with the focus is taken out of the list, the focus goes to the one in its place. */
function useKeptFocus(list: { readonly current: HTMLElement | null }, count: number, refocus: () => void) {
  const had = useRef(false);
  const latest = useRef(refocus);
  latest.current = refocus;
  useEffect(() => {
    const note = () => {
      had.current = list.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [list]);
  useEffect(() => {
    if (count > 0 && had.current && document.activeElement === document.body) latest.current();
  }, [count]);
}
