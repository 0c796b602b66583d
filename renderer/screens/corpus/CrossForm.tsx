/** Chooses two characteristics to be crossed in the sampling grid. */
import { useId, useState } from 'react';
import { characteristicOrder } from '../../../shared/participants/characteristicOrder.ts';
import { crossCharacteristics } from '../../../shared/participants/planSampling.ts';
import type { CharacteristicId } from '../../../shared/project/ids.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import styles from './SamplingPanel.module.css';
import { sayIfRefused } from './saying.ts';

export function CrossForm() {
  const words = useWords().corpus.sampling;
  const [rowsId, setRowsId] = useState<string>('');
  const [columnsId, setColumnsId] = useState<string>('');
  const count = useProject(({ characteristics }) => characteristics.size);
  if (count < 2) return null;
  const cross = async () => {
    const input = { rowsId: rowsId as CharacteristicId, columnsId: columnsId as CharacteristicId };
    const ran = sayIfRefused(await runCommand(crossCharacteristics, { ...input, isCrossed: true }));
    if (!ran) return;
    setRowsId('');
    setColumnsId('');
  };
  return (
    <fieldset className={styles.form}>
      <legend>{words.cross}</legend>
      <Chooser label={words.rows} value={rowsId} onChange={setRowsId} />
      <Chooser label={words.columns} value={columnsId} onChange={setColumnsId} />
      <Button isDisabled={rowsId === '' || columnsId === ''} onPress={() => void cross()}>
        {words.add}
      </Button>
    </fieldset>
  );
}

interface ChooserProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Chooser({ label, value, onChange }: ChooserProps) {
  const words = useWords().corpus.sampling;
  const id = useId();
  const characteristics = useProject(characteristicOrder);
  return (
    <span className={styles.chooser}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{words.choose}</option>
        {characteristics
          .filter(({ type }) => type !== 'date')
          .map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
      </select>
    </span>
  );
}
