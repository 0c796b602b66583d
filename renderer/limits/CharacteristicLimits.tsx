/** Only participants of whom all of these hold: characteristics added one by one. */
import type { CharacteristicCondition } from '../../shared/project/records.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useProject } from '../workspace/projectStore.ts';
import { CharacteristicLimit } from './CharacteristicLimit.tsx';
import { conditionFor } from './conditionFor.ts';
import styles from './Limits.module.css';

interface CharacteristicLimitsProps {
  readonly conditions: readonly CharacteristicCondition[];
  readonly onChange: (conditions: readonly CharacteristicCondition[]) => void;
}

export function CharacteristicLimits({ conditions, onChange: set }: CharacteristicLimitsProps) {
  const words = useWords().retrieval;
  const known = useProject((project) => project.characteristics);
  if (known.size === 0 && conditions.length === 0) return null;
  const rest = [...known.values()]
    .filter(({ id }) => !conditions.some((one) => one.characteristicId === id))
    .sort((a, b) => a.position - b.position);
  return (
    <div className={styles.limit}>
      <span className={styles.caption}>{words.characteristics}</span>
      {conditions.map((condition, index) => (
        <CharacteristicLimit
          key={condition.characteristicId}
          condition={condition}
          onChange={(next) => set(conditions.map((one, at) => (at === index ? next : one)))}
          onRemove={() => set(conditions.filter((_, at) => at !== index))}
        />
      ))}
      {rest.length > 0 && (
        <select
          aria-label={words.addCharacteristic}
          value=""
          onChange={(event) => {
            const chosen = rest.find(({ id }) => id === event.target.value);
            if (chosen) set([...conditions, conditionFor(chosen)]);
          }}
        >
          <option value="">{words.addCharacteristic}</option>
          {rest.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
