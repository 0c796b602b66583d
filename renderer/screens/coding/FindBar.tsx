/** Finds words in the open interview: how many places, and one after the other. */
import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './FindBar.module.css';

interface FindBarProps {
  readonly query: string;
  /** Index of the current place; -1 where there is none. */
  readonly at: number;
  readonly count: number;
  readonly onQuery: (query: string) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

export function FindBar({ query, at, count, onQuery, onStep, onClose }: FindBarProps) {
  const words = useWords().reading.find;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const isEmpty = query.trim() === '';
  return (
    <search className={styles.bar}>
      <Search size={14} aria-hidden />
      <input
        ref={field}
        aria-label={words.label}
        placeholder={words.label}
        value={query}
        spellCheck={false}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') onClose();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <output className={styles.count}>
        {isEmpty ? '' : count === 0 ? words.none : words.count({ at: at + 1, count })}
      </output>
      <IconButton
        icon={ChevronUp}
        label={words.previous}
        shortcut="Shift Enter"
        size="small"
        isDisabled={count === 0}
        onPress={() => onStep(-1)}
      />
      <IconButton
        icon={ChevronDown}
        label={words.next}
        shortcut="Enter"
        size="small"
        isDisabled={count === 0}
        onPress={() => onStep(1)}
      />
      <IconButton icon={X} label={words.close} shortcut="Esc" size="small" onPress={onClose} />
    </search>
  );
}
