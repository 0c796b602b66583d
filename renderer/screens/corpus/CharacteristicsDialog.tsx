/** The characteristics as a list, and the one that is looked at: its name, unit, type and classes. */
import { ChevronDown, ChevronUp, Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { characteristicOrder } from '../../../shared/participants/characteristicOrder.ts';
import {
  deleteCharacteristic,
  moveCharacteristic,
} from '../../../shared/participants/editCharacteristics.ts';
import type { CharacteristicId } from '../../../shared/project/ids.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import { CharacteristicForm } from './CharacteristicForm.tsx';
import styles from './CorpusDialogs.module.css';
import { sayIfRefused } from './saying.ts';

interface CharacteristicsDialogProps {
  readonly first: CharacteristicId | 'new' | null;
  readonly canChange: boolean;
  readonly onClose: () => void;
}

export function CharacteristicsDialog({ first, canChange, onClose }: CharacteristicsDialogProps) {
  const words = useWords();
  const { traits } = words.corpus;
  const order = useProject(characteristicOrder);
  const [chosen, setChosen] = useState<CharacteristicId | 'new' | null>(first ?? order[0]?.id ?? 'new');
  const characteristic = order.find(({ id }) => id === chosen) ?? null;
  const isNew = chosen === 'new';
  const saver = useRef<(() => Promise<boolean>) | null>(null);
  const wasRefused = useRef<CharacteristicId | 'new' | null>(null);
  /** What was typed is stored first; where that is refused the reason is shown, and a second time it is let go. */
  const thenGo = async (go: () => void) => {
    const isStored = (await saver.current?.()) ?? true;
    if (!isStored && wasRefused.current !== chosen) {
      wasRefused.current = chosen;
      return;
    }
    wasRefused.current = null;
    go();
  };
  return (
    <Dialog
      title={traits.title}
      width={760}
      onClose={() => void thenGo(onClose)}
      footer={
        <Button variant="primary" onPress={() => void thenGo(onClose)}>
          {words.frame.close}
        </Button>
      }
    >
      <div className={styles.columns}>
        <div className={styles.side}>
          {order.length === 0 && <p className={styles.hint}>{traits.none}</p>}
          <ul aria-label={traits.list}>
            {order.map(({ id, name }, at) => (
              <li key={id} className={id === chosen ? styles.chosen : undefined}>
                <button
                  type="button"
                  aria-current={id === chosen}
                  onClick={() => void thenGo(() => setChosen(id))}
                >
                  {name}
                </button>
                {canChange && <RowActions id={id} name={name} at={at} count={order.length} />}
              </li>
            ))}
          </ul>
          <Button icon={Plus} isDisabled={!canChange} onPress={() => void thenGo(() => setChosen('new'))}>
            {traits.add}
          </Button>
        </div>
        {characteristic === null && !isNew ? (
          <p className={styles.hint}>{traits.pick}</p>
        ) : (
          <CharacteristicForm
            key={chosen}
            characteristic={characteristic}
            canChange={canChange}
            onAdded={setChosen}
            saver={saver}
          />
        )}
      </div>
    </Dialog>
  );
}

interface RowActionsProps {
  readonly id: CharacteristicId;
  readonly name: string;
  readonly at: number;
  readonly count: number;
}

function RowActions({ id, name, at, count }: RowActionsProps) {
  const words = useWords().corpus.traits;
  const move = (index: number) => void runCommand(moveCharacteristic, { id, index }).then(sayIfRefused);
  return (
    <>
      <IconButton
        size="small"
        icon={ChevronUp}
        label={words.up({ name })}
        isDisabled={at === 0}
        onPress={() => move(at - 1)}
      />
      <IconButton
        size="small"
        icon={ChevronDown}
        label={words.down({ name })}
        isDisabled={at === count - 1}
        onPress={() => move(at + 1)}
      />
      <IconButton
        size="small"
        icon={Trash2}
        label={words.remove({ name })}
        onPress={() => void runCommand(deleteCharacteristic, { id }).then(sayIfRefused)}
      />
    </>
  );
}
