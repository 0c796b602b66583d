/** All keys, by where they hold and what they do: the table of actions as it is now, and the keys that nobody can change. */
import { type ActionGroup, actionIds, actionOf } from '../../shared/actions/actions.ts';
import { keysOf } from '../../shared/actions/chosenKeys.ts';
import { fixedKeys } from '../../shared/actions/fixedKeys.ts';
import type { Words } from '../../shared/words/words.ts';
import { keySituation } from '../actions/actionKeys.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import styles from './ShortcutsDialog.module.css';

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const groups = Object.keys(words.actions.groups) as ActionGroup[];
  return (
    <Dialog
      title={words.frame.shortcuts}
      width={860}
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          {words.frame.close}
        </Button>
      }
    >
      <div className={styles.columns}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{words.actions.groups[group]}</h3>
            <dl>
              {rowsOf(group, words.actions).map(({ id, name, keys }) => (
                <div key={id} className={styles.row}>
                  <dt>{name}</dt>
                  <dd>
                    {keys.map((one) => (
                      <Kbd key={one} keys={one} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

interface ShortcutRow {
  readonly id: string;
  readonly name: string;
  readonly keys: readonly string[];
}

function rowsOf(group: ActionGroup, { names, fixed }: Words['actions']): readonly ShortcutRow[] {
  const situation = keySituation();
  const own = actionIds
    .filter((id) => actionOf(id).group === group)
    .map((id) => ({ id, name: names[id].replace(/…$/u, ''), keys: keysOf(id, situation) }))
    .filter(({ keys }) => keys.length > 0);
  const others = fixedKeys
    .filter((one) => one.group === group)
    .map(({ name, shown }) => ({ id: name, name: fixed[name], keys: [shown] }));
  return [...own, ...others];
}
