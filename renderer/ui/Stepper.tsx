/** A number with a button to each side for the value before and after it; the arrow keys change it too. */
import { Minus, Plus } from 'lucide-react';
import styles from './Stepper.module.css';

interface StepperProps {
  readonly label: string;
  readonly value: number;
  /** As it is shown: "5%". */
  readonly shown: string;
  /** `null` where there is none. */
  readonly before: number | null;
  readonly after: number | null;
  readonly names: { readonly less: string; readonly more: string };
  readonly isDisabled?: boolean;
  readonly onChange: (value: number) => void;
}

export function Stepper({ label, value, shown, before, after, names, isDisabled, onChange }: StepperProps) {
  const go = (next: number | null) => {
    if (next !== null && !isDisabled) onChange(next);
  };
  return (
    <div className={styles.row}>
      <span aria-hidden>{label}</span>
      <div className={styles.stepper}>
        <button
          type="button"
          tabIndex={-1}
          aria-label={names.less}
          title={names.less}
          disabled={isDisabled || before === null}
          onClick={() => go(before)}
        >
          <Minus size={14} aria-hidden />
        </button>
        <span
          role="spinbutton"
          tabIndex={0}
          aria-label={label}
          aria-valuenow={value}
          aria-valuetext={shown}
          aria-disabled={isDisabled || undefined}
          onKeyDown={(event) => {
            if (event.key === 'ArrowUp' || event.key === 'ArrowRight') go(after);
            else if (event.key === 'ArrowDown' || event.key === 'ArrowLeft') go(before);
            else return;
            event.preventDefault();
          }}
        >
          {shown}
        </span>
        <button
          type="button"
          tabIndex={-1}
          aria-label={names.more}
          title={names.more}
          disabled={isDisabled || after === null}
          onClick={() => go(after)}
        >
          <Plus size={14} aria-hidden />
        </button>
      </div>
    </div>
  );
}
