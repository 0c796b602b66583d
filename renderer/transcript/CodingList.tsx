/**
 * The complete list of an interview's codings, in text order: out of sight until the focus is in it. Marks in the text
 * name its entries as their details; Enter goes to the passage, Esc back to where one was.
 */
import { type KeyboardEvent, memo, useDeferredValue, useState } from 'react';
import { useWords } from '../ui/WordsContext.tsx';
import styles from './CodingList.module.css';
import type { LaidCoding } from './codingLayout.ts';
import { codingEntryId } from './lineContent.ts';
import type { LineRow } from './lineRows.ts';
import type { ShownCoding } from './shownCoding.ts';

interface CodingListProps {
  readonly transcriptName: string;
  readonly laid: readonly LaidCoding[];
  readonly rows: readonly LineRow[];
  readonly onJump: (coding: ShownCoding) => void;
  readonly onLeave: () => void;
}

const none: readonly LaidCoding[] = [];

export const CodingList = memo(function CodingList(props: CodingListProps) {
  const { transcriptName, rows, onJump, onLeave } = props;
  const words = useWords().reading;
  const laid = useDeferredValue(props.laid, none);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const current = laid.some(({ coding }) => coding.id === currentId) ? currentId : laid[0]?.coding.id;
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (event.key === 'Escape') onLeave();
    else if (next === undefined) return;
    else buttons[Math.max(0, Math.min(next, buttons.length - 1))]?.focus();
    event.preventDefault();
  };
  return (
    <nav aria-label={words.codingList({ name: transcriptName })} className={styles.list} onKeyDown={move}>
      <ol>
        {laid.map(({ coding, firstLine, lastLine }) => (
          <Entry
            key={coding.id}
            coding={coding}
            first={rows[firstLine]?.number ?? ''}
            last={rows[lastLine]?.number ?? ''}
            isTabStop={coding.id === current}
            onFocus={setCurrentId}
            onJump={onJump}
          />
        ))}
      </ol>
    </nav>
  );
});

interface EntryProps {
  readonly coding: ShownCoding;
  readonly first: string;
  readonly last: string;
  readonly isTabStop: boolean;
  readonly onFocus: (id: string) => void;
  readonly onJump: (coding: ShownCoding) => void;
}

const Entry = memo(function Entry({ coding, first, last, isTabStop, onFocus, onJump }: EntryProps) {
  const words = useWords().reading;
  return (
    <li id={codingEntryId(coding.id)}>
      <button
        type="button"
        tabIndex={isTabStop ? 0 : -1}
        onFocus={() => onFocus(coding.id)}
        onClick={() => onJump(coding)}
      >
        {words.codingEntry({
          theme: coding.path,
          first,
          last,
          coder: coding.initials,
          comment: coding.comment,
          memo: coding.hasMemo ? 1 : 0,
        })}
      </button>
    </li>
  );
});
