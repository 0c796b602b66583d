/** All keys, by where they hold and what they do. Each key of the table can be changed here; fixed ones cannot. */
import { useState } from 'react';
import { type ActionGroup, actionIds, actionOf } from '../../shared/actions/actions.ts';
import { fixedKeys } from '../../shared/actions/fixedKeys.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { changeSettings, useSettings } from '../workspace/settings.ts';
import { KeyButton } from './KeyButton.tsx';
import styles from './ShortcutsDialog.module.css';

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { keys: chosen } = useSettings();
  const [refused, setRefused] = useState<string | null>(null);
  const groups = Object.keys(words.actions.groups) as ActionGroup[];
  return (
    <Dialog
      title={words.frame.shortcuts}
      width={860}
      onClose={onClose}
      footer={
        <>
          <p role="alert" className={styles.refused}>
            {refused}
          </p>
          <Button
            isDisabled={Object.keys(chosen).length === 0}
            onPress={() => {
              setRefused(null);
              changeSettings({ keys: {} });
            }}
          >
            {words.keys.resetAll}
          </Button>
          <Button variant="primary" onPress={onClose}>
            {words.frame.close}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{words.keys.lead}</p>
      <div className={styles.columns}>
        {groups.map((group) => (
          <KeyGroup key={group} group={group} onRefused={setRefused} />
        ))}
      </div>
    </Dialog>
  );
}

interface KeyGroupProps {
  readonly group: ActionGroup;
  readonly onRefused: (sentence: string | null) => void;
}

function KeyGroup({ group, onRefused }: KeyGroupProps) {
  const { actions: words } = useWords();
  return (
    <section>
      <h3>{words.groups[group]}</h3>
      <dl>
        {actionIds
          .filter((id) => actionOf(id).group === group)
          .map((id) => {
            const name = words.names[id].replace(/…$/u, '');
            return (
              <div key={id} className={styles.row}>
                <dt>{name}</dt>
                <dd>
                  <KeyButton id={id} name={name} onRefused={onRefused} />
                </dd>
              </div>
            );
          })}
        {fixedKeys
          .filter((one) => one.group === group)
          .map(({ name, shown }) => (
            <div key={name} className={styles.row}>
              <dt>{words.fixed[name]}</dt>
              <dd>
                <Kbd keys={shown} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
