/** Several of a list, by check boxes; with a button for all of them where that is wanted. */
import { Button } from '../../ui/Button.tsx';
import styles from './SecondCoder.module.css';

interface ChoicesProps<Id extends string> {
  readonly legend: string;
  readonly isLegendHidden?: boolean;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: ReadonlySet<Id>;
  readonly onChange: (chosen: ReadonlySet<Id>) => void;
  /** Words of the button that takes all, and none once all are taken. */
  readonly all?: string;
  readonly none?: string;
}

export function Choices<Id extends string>({
  legend,
  isLegendHidden = false,
  options,
  chosen,
  onChange,
  all,
  none,
}: ChoicesProps<Id>) {
  const hasAll = chosen.size === options.length;
  const toggle = (id: Id) =>
    onChange(new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]));
  return (
    <fieldset className={styles.choices}>
      <legend className={isLegendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      {all !== undefined && (
        <Button onPress={() => onChange(new Set(hasAll ? [] : options.map(({ id }) => id)))}>
          {hasAll ? none : all}
        </Button>
      )}
      <div className={styles.list}>
        {options.map(({ id, label }) => (
          <label key={id} className={styles.choice}>
            <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
