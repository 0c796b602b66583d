/** The memos of the open interview, its codings, its participants and the project. */
import { useMemo } from 'react';
import type { TranscriptId } from '../../../../shared/project/ids.ts';
import { useOpenMemo } from '../../../codings/memoStore.ts';
import { MemoCard } from '../../../themes/panel/MemoCard.tsx';
import { memoEntries } from '../../../themes/panel/memoEntries.ts';
import { useWords } from '../../../ui/WordsContext.tsx';
import { useProject, useWorkspace } from '../../../workspace/projectStore.ts';
import { NewMemoMenu } from './NewMemoMenu.tsx';
import styles from './RightPanel.module.css';

interface MemosTabProps {
  readonly transcriptId: TranscriptId;
  readonly canChange: boolean;
}

export function MemosTab({ transcriptId, canChange }: MemosTabProps) {
  const words = useWords().themePanel.memos;
  const project = useProject((one) => one);
  const coderId = useWorkspace((state) => state.coderId);
  const open = useOpenMemo();
  const entries = useMemo(
    () => memoEntries(project, transcriptId, coderId, open),
    [project, transcriptId, coderId, open],
  );
  return (
    <>
      <div className={styles.bar}>
        <NewMemoMenu transcriptId={transcriptId} canChange={canChange} />
      </div>
      {entries.length === 0 && <p className={styles.empty}>{words.empty}</p>}
      {entries.map((entry) => (
        <MemoCard key={entry.key} entry={entry} canChange={canChange} />
      ))}
    </>
  );
}
