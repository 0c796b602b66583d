/** A labelled field for text, with its error below. */
import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useId } from 'react';
import styles from './TextField.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly error?: string | null;
  readonly hint?: string;
  readonly icon?: LucideIcon;
  readonly trailing?: ReactNode;
  /** Takes the focus when its dialog opens. */
  readonly isFirstFocus?: boolean;
  readonly isDisabled?: boolean;
  /** Shows dots; the browser neither completes nor keeps what is typed. */
  readonly isSecret?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function TextField(props: TextFieldProps) {
  const { label, value, onChange, isLabelHidden = false, icon: Icon, trailing, error, hint } = props;
  const id = useId();
  const noteId = `${id}-note`;
  const note = error ?? hint;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <div className={styles.box}>
        {Icon && <Icon size={16} aria-hidden />}
        <input
          id={id}
          type={props.isSecret ? 'password' : 'text'}
          autoComplete={props.isSecret ? 'off' : undefined}
          ref={props.inputRef}
          value={value}
          placeholder={props.placeholder}
          disabled={props.isDisabled}
          data-first-focus={props.isFirstFocus ? '' : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={note ? noteId : undefined}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={props.onKeyDown}
        />
        {trailing}
      </div>
      {note && (
        <p id={noteId} className={error ? styles.error : styles.hint}>
          {note}
        </p>
      )}
    </div>
  );
}
