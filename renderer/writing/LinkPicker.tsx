/** Chooses the coding that a link leads to, by typing words of its passage, its theme or its place. */
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { CodingId } from '../../shared/project/ids.ts';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import styles from './LinkPicker.module.css';

export interface LinkChoice {
  readonly id: CodingId;
  /** Where it stands, and what an empty selection becomes: "E4, l. 159–161". */
  readonly place: string;
  readonly theme: string;
  readonly quote: string;
}

interface LinkPickerProps {
  readonly find: (query: string) => readonly LinkChoice[];
  readonly onChoose: (choice: LinkChoice) => void;
  readonly onClose: () => void;
}

export function LinkPicker({ find, onChoose, onClose }: LinkPickerProps) {
  const words = useWords().themePanel.writing;
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const choices = useMemo(() => find(query), [find, query]);
  useEffect(() => input.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = choices[active];
    if (step !== 0) setActive((at) => Math.max(0, Math.min(choices.length - 1, at + step)));
    else if (event.key === 'Enter' && chosen) onChoose(chosen);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.picker}>
      <TextField
        label={words.linkTo}
        isLabelHidden
        placeholder={words.linkHint}
        icon={Search}
        value={query}
        inputRef={input}
        onKeyDown={onKeyDown}
        onChange={(value) => {
          setQuery(value);
          setActive(0);
        }}
      />
      <div role="listbox" id={listId} aria-label={words.linkTo} tabIndex={-1} className={styles.choices}>
        {choices.length === 0 && <p className={styles.none}>{words.noCodingFound}</p>}
        {choices.map((choice, index) => (
          <div
            key={choice.id}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            className={styles.choice}
            onPointerDown={(event) => {
              event.preventDefault();
              onChoose(choice);
            }}
            ref={(element) => {
              if (index === active) element?.scrollIntoView({ block: 'nearest' });
            }}
          >
            <span>
              <span className={styles.place}>{choice.place}</span> {choice.theme}
            </span>
            <span className={styles.quote}>{choice.quote}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
