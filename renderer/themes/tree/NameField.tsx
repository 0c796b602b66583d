/** The name of a theme while it is written in its row: Enter keeps it, Esc drops it, leaving keeps it if it can. */
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './TreeRowView.module.css';

interface NameFieldProps {
  readonly name: string;
  /** `false` where the name was refused: the field stays. */
  readonly onKeep: (name: string) => Promise<boolean>;
  readonly onDrop: () => void;
}

export function NameField({ name, onKeep, onDrop }: NameFieldProps) {
  const words = useWords().themePanel.tree;
  const [written, setWritten] = useState(name);
  const [isRefused, setIsRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isLeaving = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const drop = () => {
    isLeaving.current = true;
    onDrop();
  };
  const keep = async () => {
    if (isLeaving.current) return;
    if (written.trim() === '') return drop();
    isLeaving.current = true;
    if (await onKeep(written)) return;
    isLeaving.current = false;
    setIsRefused(true);
    field.current?.focus();
  };
  return (
    <input
      ref={field}
      className={styles.field}
      aria-label={words.name}
      aria-invalid={isRefused || undefined}
      value={written}
      onChange={(event) => {
        setWritten(event.target.value);
        setIsRefused(false);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') void keep();
        else if (event.key === 'Escape') drop();
        else return;
        event.preventDefault();
      }}
      onBlur={() => {
        if (isRefused) drop();
        else void keep();
      }}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
    />
  );
}
