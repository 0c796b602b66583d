/** Questions to the codings: the query at the left, what it found at the right. */
import { useEffect, useRef } from 'react';
import { useWords } from '../../ui/WordsContext.tsx';
import { dockStore } from '../../workspace/dockStore.ts';
import { useWorkspace } from '../../workspace/projectStore.ts';
import { QueryBuilder } from './QueryBuilder.tsx';
import { Results } from './Results.tsx';
import styles from './RetrievalPanel.module.css';
import { beginQuery } from './retrievalStore.ts';

export function RetrievalPanel({ asked }: { readonly asked: number }) {
  const words = useWords().retrieval;
  const panel = useRef<HTMLElement>(null);
  useWantedThemes();
  useEffect(() => {
    if (asked > 0) panel.current?.querySelector<HTMLElement>('button, select')?.focus();
  }, [asked]);
  return (
    <section ref={panel} className={styles.panel} aria-label={words.title} data-panel="retrieval">
      <QueryBuilder />
      <Results />
    </section>
  );
}

/** The last themes that were asked for from elsewhere: they are taken once. */
let taken = 0;

function useWantedThemes(): void {
  const wanted = dockStore((state) => state.wanted);
  const storedId = useWorkspace((state) => state.storedId);
  const before = useRef(storedId);
  useEffect(() => {
    if (before.current !== storedId) beginQuery();
    before.current = storedId;
  }, [storedId]);
  useEffect(() => {
    if (!wanted || wanted.number === taken) return;
    taken = wanted.number;
    beginQuery(wanted.query);
  }, [wanted]);
}
