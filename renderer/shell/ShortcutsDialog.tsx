/** The keys of this view, by what they do. */
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import styles from './ShortcutsDialog.module.css';

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
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
        {words.shortcutSheet.groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.keys.map(([keys, does]) => (
                <div key={keys} className={styles.row}>
                  <dt>{does}</dt>
                  <dd>
                    <Kbd keys={keys} />
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
