/** The memos of a theme or an axial link, and a button for one more. */
import { Plus } from 'lucide-react';
import type { MemoTarget } from '../../../shared/project/records.ts';
import { startMemo, useOpenMemo } from '../../codings/memoStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject, useWorkspace } from '../../workspace/projectStore.ts';
import { MemoCard } from './MemoCard.tsx';
import { entriesOf } from './memoEntries.ts';
import styles from './ThemeTab.module.css';

interface MemosOfProps {
  readonly target: MemoTarget;
  readonly canChange: boolean;
}

export function MemosOf({ target, canChange }: MemosOfProps) {
  const words = useWords().themePanel.theme;
  const project = useProject((one) => one);
  const coderId = useWorkspace((state) => state.coderId);
  const open = useOpenMemo();
  return (
    <section aria-label={words.memos}>
      <div className={`${styles.label} ${styles.memosLabel}`}>
        <h3>{words.memos}</h3>
        <IconButton
          size="small"
          icon={Plus}
          label={words.addMemo}
          isDisabled={!canChange}
          onPress={() => startMemo(target)}
        />
      </div>
      {entriesOf(project, target, coderId, open).map((entry) => (
        <MemoCard key={entry.key} entry={entry} canChange={canChange} />
      ))}
    </section>
  );
}
