/** One characteristic that participants must have: some values, or a range of numbers or days. */
import { X } from 'lucide-react';
import type { CharacteristicCondition } from '../../shared/project/records.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useProject } from '../workspace/projectStore.ts';
import { valuesOf } from './conditionFor.ts';
import { Days } from './Days.tsx';
import styles from './Limits.module.css';

interface CharacteristicLimitProps {
  readonly condition: CharacteristicCondition;
  readonly onChange: (condition: CharacteristicCondition) => void;
  readonly onRemove: () => void;
}

export function CharacteristicLimit({ condition, onChange, onRemove }: CharacteristicLimitProps) {
  const words = useWords().retrieval;
  const characteristic = useProject((project) => project.characteristics.get(condition.characteristicId));
  const name = characteristic?.name ?? '?';
  return (
    <fieldset className={styles.characteristic} aria-label={name}>
      <div className={styles.line}>
        <b>{name}</b>
        <span className={styles.gap} />
        <IconButton icon={X} size="small" label={words.takeOut({ name })} onPress={onRemove} />
      </div>
      {condition.kind === 'values' && <Values condition={condition} onChange={onChange} />}
      {condition.kind === 'numbers' && <Numbers name={name} condition={condition} onChange={onChange} />}
      {condition.kind === 'days' && (
        <Days label={name} days={condition} onChange={(days) => onChange({ ...condition, ...days })} />
      )}
    </fieldset>
  );
}

interface ValuesProps {
  readonly condition: Extract<CharacteristicCondition, { kind: 'values' }>;
  readonly onChange: (condition: CharacteristicCondition) => void;
}

function Values({ condition, onChange }: ValuesProps) {
  const words = useWords().retrieval;
  const project = useProject((one) => one);
  const characteristic = project.characteristics.get(condition.characteristicId);
  const values = characteristic ? valuesOf(project, characteristic) : condition.values;
  const toggle = (value: string) => {
    const isChosen = condition.values.includes(value);
    const next = isChosen ? condition.values.filter((one) => one !== value) : [...condition.values, value];
    onChange({ ...condition, values: next });
  };
  return (
    <div className={styles.values}>
      {values.map((value) => (
        <label key={value} className={styles.check}>
          <input type="checkbox" checked={condition.values.includes(value)} onChange={() => toggle(value)} />
          {value}
        </label>
      ))}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={condition.withMissing}
          onChange={(event) => onChange({ ...condition, withMissing: event.target.checked })}
        />
        {words.noValue}
      </label>
    </div>
  );
}

interface NumbersProps {
  readonly name: string;
  readonly condition: Extract<CharacteristicCondition, { kind: 'numbers' }>;
  readonly onChange: (condition: CharacteristicCondition) => void;
}

function Numbers({ name, condition, onChange }: NumbersProps) {
  const words = useWords().retrieval;
  const numberOf = (value: string) => (value === '' || Number.isNaN(Number(value)) ? null : Number(value));
  return (
    <div className={styles.line}>
      <span aria-hidden>{words.from}</span>
      <input
        type="number"
        step="any"
        aria-label={words.fromOf({ what: name })}
        value={condition.from ?? ''}
        onChange={(event) => onChange({ ...condition, from: numberOf(event.target.value) })}
      />
      <span aria-hidden>{words.to}</span>
      <input
        type="number"
        step="any"
        aria-label={words.toOf({ what: name })}
        value={condition.to ?? ''}
        onChange={(event) => onChange({ ...condition, to: numberOf(event.target.value) })}
      />
    </div>
  );
}
