/** Chooses the coding that a link leads to, by typing words of its passage, its theme or its place. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CodingId } from '../../shared/project/ids.ts';
import { Combobox } from '../ui/Combobox.tsx';
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
  const input = useRef<HTMLInputElement>(null);
  const choices = useMemo(() => find(query), [find, query]);
  useEffect(() => input.current?.focus(), []);
  return (
    <Combobox
      label={words.linkTo}
      isLabelHidden
      placeholder={words.linkHint}
      query={query}
      onQuery={setQuery}
      inputRef={input}
      nothing={words.noCodingFound}
      onEscape={onClose}
      options={choices.map((choice) => ({ id: choice.id, content: <Choice choice={choice} /> }))}
      onChoose={(id) => {
        const choice = choices.find((one) => one.id === id);
        if (choice) onChoose(choice);
      }}
    />
  );
}

function Choice({ choice }: { choice: LinkChoice }) {
  return (
    <span className={styles.choice}>
      <span>
        <span className={styles.place}>{choice.place}</span> {choice.theme}
      </span>
      <span className={styles.quote}>{choice.quote}</span>
    </span>
  );
}
