/** The list itself: only what is near the window stands in the page. Arrows walk, Enter jumps, Delete removes. */

import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CodingId } from '../../../../shared/project/ids.ts';
import type { Coding } from '../../../../shared/project/records.ts';
import { removeOne } from '../../../codings/codingActions.ts';
import { withOwnCoding } from '../../../codings/ownCodings.ts';
import { useView } from '../../../workspace/viewStore.ts';
import { CodingRow } from './CodingRow.tsx';
import styles from './CodingsTab.module.css';

interface CodingRowsProps {
  readonly codings: readonly Coding[];
  readonly label: string;
  readonly canChange: boolean;
  readonly onRecode: (id: CodingId) => void;
}

const usualHeight = 84;

export function CodingRows({ codings, label, canChange, onRecode }: CodingRowsProps) {
  const scroll = useRef<HTMLUListElement>(null);
  const [currentId, setCurrentId] = useState<CodingId | null>(null);
  const selectedId = useView((view) => view.selectedCodingId);
  const wantsFocus = useRef(false);
  const virtualizer = useVirtualizer({
    count: codings.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => codings[index]?.id ?? index,
    overscan: 6,
  });
  const latest = useRef({ virtualizer, codings });
  latest.current = { virtualizer, codings };
  useEffect(() => {
    const index = latest.current.codings.findIndex(({ id }) => id === selectedId);
    if (index >= 0) latest.current.virtualizer.scrollToIndex(index, { align: 'auto' });
  }, [selectedId]);
  const tabStop = codings.some(({ id }) => id === currentId) ? currentId : codings[0]?.id;
  const goTo = (index: number) => {
    const coding = codings[Math.max(0, Math.min(index, codings.length - 1))];
    if (!coding) return;
    setCurrentId(coding.id);
    wantsFocus.current = true;
    virtualizer.scrollToIndex(codings.indexOf(coding), { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = codings.findIndex(({ id }) => id === tabStop);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: codings.length - 1 }[event.key];
    const current = codings[at];
    if (next !== undefined) goTo(next);
    else if (event.key === 'Delete' && canChange && current)
      withOwnCoding(({ id }) => {
        goTo(at === codings.length - 1 ? at - 1 : at + 1);
        void removeOne(id);
      }, current.id);
    else return;
    event.preventDefault();
  };
  return (
    <ul ref={scroll} className={styles.list} aria-label={label} onKeyDown={onKeyDown}>
      <li aria-hidden style={{ height: virtualizer.getTotalSize() }} />
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const coding = codings[index];
        return coding ? (
          <CodingRow
            key={coding.id}
            coding={coding}
            index={index}
            start={start}
            measure={virtualizer.measureElement}
            isTabStop={coding.id === tabStop}
            isSelected={coding.id === selectedId}
            canChange={canChange}
            onFocus={() => setCurrentId(coding.id)}
            onShown={(button) => {
              if (!wantsFocus.current || coding.id !== currentId) return;
              wantsFocus.current = false;
              button.focus({ preventScroll: true });
            }}
            onRecode={onRecode}
          />
        ) : null;
      })}
    </ul>
  );
}
