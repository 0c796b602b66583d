/** The interview's name as a button; it opens the list of all, each with its progress, to be found by typing. */

import { useVirtualizer } from '@tanstack/react-virtual';
import { ChevronDown } from 'lucide-react';
import {
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { readingProgress } from '../../../shared/coding/readingMarks.ts';
import type { TranscriptId } from '../../../shared/project/ids.ts';
import type { Transcript } from '../../../shared/project/records.ts';
import { foldWords, holdsWords } from '../../codings/foldWords.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject, useWorkspace } from '../../workspace/projectStore.ts';
import { optionProps } from './optionProps.ts';
import styles from './TranscriptPicker.module.css';

interface TranscriptPickerProps {
  readonly transcripts: readonly Transcript[];
  readonly current: Transcript;
  readonly onChoose: (id: TranscriptId) => void;
}

export function TranscriptPicker({ transcripts, current, onChoose }: TranscriptPickerProps) {
  const words = useWords().reading.toolbar;
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    <div className={styles.picker}>
      <h1 className={styles.title}>
        <button
          ref={button}
          type="button"
          className={styles.name}
          aria-label={words.choose({ name: current.name })}
          title={current.name}
          aria-haspopup="listbox"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <span>{current.name}</span>
          <ChevronDown size={14} aria-hidden />
        </button>
      </h1>
      {isOpen && (
        <PickerList
          transcripts={transcripts}
          current={current}
          onClose={close}
          onLeave={() => setIsOpen(false)}
          onChoose={(id) => {
            close();
            onChoose(id);
          }}
        />
      )}
    </div>
  );
}

interface PickerListProps extends TranscriptPickerProps {
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

const rowHeight = 28;

function PickerList({ transcripts, current, onChoose, onClose, onLeave }: PickerListProps) {
  const words = useWords().reading.toolbar;
  const [typed, setTyped] = useState('');
  const found = useMemo(() => {
    return transcripts.filter(({ name }) => holdsWords(foldWords(name), typed));
  }, [transcripts, typed]);
  const [active, setActive] = useState(Math.max(transcripts.indexOf(current), 0));
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const rows = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  const listId = useId();
  const at = Math.min(active, found.length - 1);
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at);
  }, [rows, at]);
  const press = (event: KeyboardEvent) => {
    const page = 8;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[event.key];
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && found[at]) onChoose(found[at].id);
    else if (step !== undefined) setActive(Math.max(0, Math.min(at + step, found.length - 1)));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const leaving = {
    onBlur: (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) onLeave();
    },
  };
  return (
    <div className={styles.list} {...leaving}>
      <input
        ref={field}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={found[at] ? `${listId}-${found[at].id}` : undefined}
        aria-label={words.filter}
        placeholder={words.filter}
        value={typed}
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={press}
      />
      <div ref={scroller} className={styles.scroller}>
        <div id={listId} role="listbox" aria-label={words.filter} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const transcript = found[index];
            return (
              transcript && (
                <PickerRow
                  key={transcript.id}
                  id={`${listId}-${transcript.id}`}
                  transcript={transcript}
                  top={start}
                  isActive={index === at}
                  onPoint={() => setActive(index)}
                  onChoose={() => onChoose(transcript.id)}
                />
              )
            );
          })}
        </div>
      </div>
      {found.length === 0 && <p className={styles.none}>{words.noMatch}</p>}
    </div>
  );
}

interface PickerRowProps {
  readonly id: string;
  readonly transcript: Transcript;
  readonly top: number;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function PickerRow({ id, transcript, top, isActive, onPoint, onChoose }: PickerRowProps) {
  const words = useWords().reading.toolbar;
  const coderId = useWorkspace((state) => state.coderId);
  const percent = useProject((project) =>
    coderId && project.transcripts.has(transcript.id)
      ? readingProgress(project, transcript.id, coderId).percent
      : 0,
  );
  return (
    <div
      id={id}
      {...optionProps({ isSelected: isActive, onPoint, onChoose })}
      className={styles.row}
      style={{ top, height: rowHeight }}
    >
      <span className={styles.rowName}>{transcript.name}</span>
      <span className={styles.percent}>
        {percent === 100 ? words.finished : words.percentCoded({ percent })}
      </span>
    </div>
  );
}
