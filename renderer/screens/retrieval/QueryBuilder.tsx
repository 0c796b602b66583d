/** The query: which saved one, its conditions below each other, and whom and which days it is limited to. */
import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { missingOfQuery } from '../../../shared/retrieval/retrievalQuery.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { LimitsEditor } from './LimitsEditor.tsx';
import styles from './QueryBuilder.module.css';
import { QueryRowEditor } from './QueryRowEditor.tsx';
import { addRow, changeQueryBy, removeRow, useAsked } from './retrievalStore.ts';
import { SavedQueries } from './SavedQueries.tsx';
import { withoutMissing } from './withoutMissing.ts';

export function QueryBuilder() {
  const words = useWords().retrieval;
  const query = useAsked((state) => state.query);
  const project = useProject((one) => one);
  const missing = missingOfQuery(project, query);
  const list = useRef<HTMLOListElement>(null);
  const isBroken = missing.themes + missing.participants + missing.characteristics > 0;
  /** The focus goes to the condition that comes to stand there, else to the one before. */
  const remove = (index: number) => {
    removeRow(index);
    requestAnimationFrame(() => {
      const rows = list.current?.querySelectorAll<HTMLElement>(':scope > li') ?? [];
      const next = rows[Math.min(index, rows.length - 1)];
      next?.querySelector<HTMLElement>('select, button, input')?.focus();
    });
  };
  return (
    <div className={styles.builder}>
      <SavedQueries />
      {isBroken && (
        <p className={styles.missing} role="status">
          {words.missing({ ...missing })}{' '}
          <Button size="small" onPress={() => changeQueryBy(withoutMissing(project, query))}>
            {words.dropMissing}
          </Button>
        </p>
      )}
      <ol ref={list} className={styles.rows} aria-label={words.query}>
        {query.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions are known by their place only
          <li key={index} className={styles.row}>
            <QueryRowEditor
              row={row}
              index={index}
              onRemove={query.rows.length > 1 ? () => remove(index) : null}
            />
          </li>
        ))}
      </ol>
      <Button icon={Plus} variant="quiet" onPress={addRow}>
        {words.addRow}
      </Button>
      <LimitsEditor />
    </div>
  );
}
