/** Writes in one cell of the sheet: Enter stores and goes down, Tab right, Esc gives up; values in use complete what is typed. */
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Refusal } from '../../../shared/words/refusal.ts';
import { refusalSentence } from '../../../shared/words/words.ts';
import { foldWords } from '../../codings/foldWords.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './CellEditor.module.css';

export type AfterStoring = 'down' | 'up' | 'right' | 'left' | 'stay';

interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  /** A key replaced what stood there: the caret is at the end. Else everything is selected. */
  readonly isTyped: boolean;
  readonly choices: readonly string[];
  /** There is no room below: what fits and reasons stand above. */
  readonly isLow: boolean;
  /** Answers why it was not stored; then the field stays with what was written. */
  readonly onStore: (text: string) => Promise<Refusal | null>;
  readonly onDone: (after: AfterStoring) => void;
}

const mostShown = 8;

export function CellEditor({ label, text, isTyped, choices, isLow, onStore, onDone }: CellEditorProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const isLeaving = useRef(false);
  const completedFrom = useRef<number | null>(null);
  const [written, setWritten] = useState(() => (isTyped ? (completion(choices, text) ?? text) : text));
  const [typed, setTyped] = useState(isTyped ? text : '');
  const [active, setActive] = useState(-1);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const fitting = fittingChoices(choices, typed);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (isTyped) field.current?.setSelectionRange(text.length, field.current.value.length);
    else field.current?.select();
  }, [isTyped, text]);
  // Before the next key: what was completed is selected, so that typing on replaces it.
  useLayoutEffect(() => {
    if (completedFrom.current !== null)
      field.current?.setSelectionRange(completedFrom.current, written.length);
    completedFrom.current = null;
  });
  const store = async (after: AfterStoring, value = written) => {
    if (isLeaving.current) return;
    isLeaving.current = true;
    const refused = value === text && !isTyped ? null : await onStore(value);
    setRefusal(refused);
    if (refused === null) return onDone(after);
    isLeaving.current = false;
    field.current?.focus({ preventScroll: true });
  };
  const choose = (step: 1 | -1) => {
    if (fitting.length === 0) return;
    const next = (active + step + fitting.length) % fitting.length;
    setActive(next);
    setWritten(fitting[next] ?? written);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { key, shiftKey } = event;
    if (key === 'Enter') void store(shiftKey ? 'up' : 'down');
    else if (key === 'Tab') void store(shiftKey ? 'left' : 'right');
    else if (key === 'Escape') {
      isLeaving.current = true;
      onDone('stay');
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && fitting.length > 0)
      choose(key === 'ArrowDown' ? 1 : -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onInput = (value: string, isInsertion: boolean) => {
    setTyped(value);
    setActive(-1);
    setRefusal(null);
    const completed = isInsertion ? completion(choices, value) : null;
    setWritten(completed ?? value);
    completedFrom.current = completed === null ? null : value.length;
  };
  return (
    <>
      <input
        ref={field}
        className={styles.field}
        role="combobox"
        aria-label={label}
        aria-expanded={fitting.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="both"
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-invalid={refusal !== null || undefined}
        aria-describedby={refusal ? `${id}-refusal` : undefined}
        value={written}
        spellCheck={false}
        onChange={({ target, nativeEvent }) =>
          onInput(target.value, nativeEvent instanceof InputEvent && nativeEvent.inputType === 'insertText')
        }
        onKeyDown={onKeyDown}
        onBlur={() => void store('stay')}
      />
      {(fitting.length > 0 || refusal) && (
        <div className={isLow ? `${styles.below} ${styles.above}` : styles.below}>
          {refusal && (
            <p id={`${id}-refusal`} role="alert" className={styles.refusal}>
              {refusalSentence(words, refusal)}
            </p>
          )}
          <ChoiceList
            id={id}
            choices={fitting}
            active={active}
            onChoose={(choice) => void store('down', choice)}
          />
        </div>
      )}
    </>
  );
}

interface ChoiceListProps {
  readonly id: string;
  readonly choices: readonly string[];
  readonly active: number;
  readonly onChoose: (choice: string) => void;
}

/** The field keeps the focus: the pointer may choose, the keys are the field's. */
function ChoiceList({ id, choices, active, onChoose }: ChoiceListProps) {
  const words = useWords().corpus;
  const keepFocus = (event: { preventDefault(): void; stopPropagation(): void }) => {
    event.preventDefault();
    event.stopPropagation();
  };
  const option = (choice: string, at: number) =>
    ({
      ...{ role: 'option', tabIndex: -1, 'aria-selected': at === active },
      ...{ onPointerDown: keepFocus, onMouseDown: keepFocus, onClick: () => onChoose(choice) },
    }) as const;
  return (
    <div id={`${id}-list`} role="listbox" aria-label={words.valuesInUse} className={styles.list}>
      {choices.map((choice, at) => (
        <div
          key={choice}
          id={`${id}-${at}`}
          {...option(choice, at)}
          className={at === active ? styles.active : undefined}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}

function fittingChoices(choices: readonly string[], typed: string): readonly string[] {
  const start = foldWords(typed);
  const fitting = start === '' ? choices : choices.filter((choice) => foldWords(choice).startsWith(start));
  const isOnlyItself = fitting.length === 1 && fitting[0] === typed;
  return isOnlyItself ? [] : fitting.slice(0, mostShown);
}

/** The first value that begins with what was typed, sign by sign, in its own spelling. */
function completion(choices: readonly string[], typed: string): string | null {
  if (typed === '') return null;
  const start = foldWords(typed);
  const isLonger = (choice: string) =>
    choice.length > typed.length && foldWords(choice.slice(0, typed.length)) === start;
  return choices.find(isLonger) ?? null;
}
