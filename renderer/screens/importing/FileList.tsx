/** The files of an import: each to take or leave, with what is remarkable about it. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './FileList.module.css';
import type { ImportFiles } from './useImportFiles.ts';

interface FileListProps {
  readonly reading: ImportFiles;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
}

const rowHeight = 36;
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function FileList({ reading, selected, onSelect }: FileListProps) {
  const words = useWords().importWindow;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: reading.listed.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const isShown = rows.getVirtualItems().length > 0;
  // Else the dialog begins on its close button, where Enter throws the preview away. The rows come after the dialog.
  useEffect(() => {
    if (isShown) focusSelected(scroller.current);
  }, [isShown]);
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const next = selected + (step ?? 0);
    if (!step || next < 0 || next >= reading.listed.length) return;
    event.preventDefault();
    onSelect(next);
    rows.scrollToIndex(next);
    requestAnimationFrame(() => focusSelected(scroller.current));
  };
  return (
    <nav className={styles.list} aria-label={words.files}>
      <div className={styles.scroller} ref={scroller}>
        <ul style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map((row) => (
            <li key={row.index} className={styles.row} style={{ transform: `translateY(${row.start}px)` }}>
              <FileRow
                reading={reading}
                index={row.index}
                isSelected={row.index === selected}
                onSelect={onSelect}
                onKeyDown={move}
              />
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

function focusSelected(list: HTMLElement | null): void {
  list?.querySelector<HTMLElement>('[aria-current]')?.focus();
}

interface FileRowProps {
  readonly reading: ImportFiles;
  readonly index: number;
  readonly isSelected: boolean;
  readonly onSelect: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function FileRow({ reading, index, isSelected, onSelect, onKeyDown }: FileRowProps) {
  const words = useWords().importWindow;
  const listed = reading.listed[index];
  if (!listed) return null;
  const previewIndex = listed.previewIndex;
  const file = previewIndex === null ? undefined : reading.preview.files[previewIndex];
  const isRefused = (listed.result !== null && isRefusal(listed.result)) || file?.refusal !== null;
  const remarks = file?.problems.length ?? 0;
  return (
    <>
      <input
        type="checkbox"
        aria-label={words.take({ file: listed.fileName })}
        checked={file?.isTaken ?? false}
        disabled={!file || file.refusal !== null}
        onChange={(event) =>
          previewIndex !== null &&
          reading.choose(previewIndex, {
            isLeftOut: !event.target.checked,
            ...(event.target.checked && file?.sameTextAs ? { sameText: 'keepBoth' as const } : {}),
          })
        }
      />
      <button
        type="button"
        className={styles.name}
        aria-current={isSelected ? 'true' : undefined}
        title={listed.fileName}
        onClick={() => onSelect(index)}
        onKeyDown={onKeyDown}
      >
        <span>{listed.fileName.split('/').at(-1)}</span>
        {listed.result !== null && isRefused && <em className={styles.refused}>{words.refused}</em>}
        {!isRefused && remarks > 0 && (
          <em className={styles.remarks}>{words.problemCount({ count: remarks })}</em>
        )}
      </button>
    </>
  );
}
