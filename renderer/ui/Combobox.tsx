/** A field with the list of what fits below it: type, arrows, Enter, or a click. The list stands open. */
import { Search } from 'lucide-react';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useState,
} from 'react';
import styles from './Combobox.module.css';

export interface ComboboxOption<Id extends string> {
  readonly id: Id;
  readonly content: ReactNode;
}

/** What was held with Enter or the click. */
export interface HeldKeys {
  readonly isShift: boolean;
  readonly isCtrl: boolean;
}

interface ComboboxProps<Id extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly options: readonly ComboboxOption<Id>[];
  readonly onChoose: (id: Id, held: HeldKeys) => void;
  /** Esc; where it is not given, Esc is left to what stands around. */
  readonly onEscape?: () => void;
  readonly chosen?: Id | null;
  /** Said where nothing fits. */
  readonly nothing: string;
  readonly isFirstFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function Combobox<Id extends string>(props: ComboboxProps<Id>) {
  const { label, query, options, onChoose, onEscape, chosen = null } = props;
  const [active, setActive] = useState(0);
  const id = useId();
  const current = options[Math.min(active, options.length - 1)];
  const optionId = (index: number) => `${id}-option-${index}`;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.nativeEvent.isComposing) return;
    if (step !== 0) setActive((at) => Math.max(0, Math.min(options.length - 1, at + step)));
    else if (event.key === 'Enter' && current) onChoose(current.id, heldIn(event));
    else if (event.key === 'Escape' && onEscape) onEscape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.whole}>
      <label htmlFor={id} className={props.isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <div className={styles.box}>
        <Search size={14} aria-hidden />
        <input
          id={id}
          ref={props.inputRef}
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current ? optionId(options.indexOf(current)) : undefined}
          data-first-focus={props.isFirstFocus ? '' : undefined}
          value={query}
          placeholder={props.placeholder}
          onChange={(event) => {
            props.onQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={label} tabIndex={-1} className={styles.list}>
        {options.map((option, index) => (
          <Option
            key={option.id}
            id={optionId(index)}
            content={option.content}
            isActive={option === current}
            isChosen={option.id === chosen}
            onChoose={(event) => onChoose(option.id, heldIn(event))}
          />
        ))}
      </div>
      {options.length === 0 && <p className={styles.nothing}>{props.nothing}</p>}
    </div>
  );
}

function heldIn({ shiftKey, ctrlKey, metaKey }: KeyboardEvent | MouseEvent): HeldKeys {
  return { isShift: shiftKey, isCtrl: ctrlKey || metaKey };
}

interface OptionProps {
  readonly id: string;
  readonly content: ReactNode;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (event: MouseEvent) => void;
}

function Option({ id, content, isActive, isChosen, onChoose }: OptionProps) {
  useEffect(() => {
    if (isActive) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [isActive, id]);
  return (
    <div
      id={id}
      role="option"
      aria-selected={isChosen || isActive}
      tabIndex={-1}
      className={`${styles.option} ${isActive ? styles.active : ''} ${isChosen ? styles.chosen : ''}`}
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={undefined}
    >
      {content}
    </div>
  );
}
