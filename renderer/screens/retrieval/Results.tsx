/** What a query found: how many, the passages, and who did not speak of it. */
import { Copy, Download } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { PassageRows } from './PassageRows.tsx';
import { copyAll, exportFound } from './passageActions.ts';
import styles from './RetrievalPanel.module.css';
import { retrievalStore, useAsked } from './retrievalStore.ts';
import { SilentList } from './SilentList.tsx';
import { type Answer, useRetrieval } from './useRetrieval.ts';

export function Results() {
  const words = useWords().retrieval;
  const { query, shown } = useAsked((state) => state);
  const codings = useProject((project) => project.codings.size);
  const answer = useRetrieval(query);
  if (!answer) return <div className={styles.results} />;
  const { retrieval, count, isComplete } = answer;
  const silent = retrieval.silent();
  return (
    <section className={styles.results} aria-label={words.results}>
      <div className={styles.head}>
        <Segmented
          label={words.show}
          value={shown}
          options={[
            { value: 'passages', label: words.shownPassages({ count }) },
            { value: 'silent', label: words.shownSilent({ count: silent.length }) },
          ]}
          onChange={(value) => retrievalStore.setState({ shown: value })}
        />
        <p className={styles.summary} role="status">
          {words.summary({ count, participants: retrieval.speakers().length })}
          {!isComplete && ` ${words.counting}`}
        </p>
        <span className={styles.gap} />
        <Taking answer={answer} />
      </div>
      {shown === 'silent' ? (
        <SilentList ids={silent} />
      ) : count === 0 && isComplete ? (
        <p className={styles.empty}>
          {codings === 0 ? words.noCodings : words.nothing}
          {codings > 0 && query.rows.length > 1 && (
            <>
              <br />
              {words.nothingHint}
            </>
          )}
        </p>
      ) : (
        <PassageRows found={retrieval.found} count={count} />
      )}
    </section>
  );
}

/** Copies or exports everything found, once everything is found. */
function Taking({ answer }: { readonly answer: Answer }) {
  const words = useWords().retrieval;
  const [done, setDone] = useState<number | null>(null);
  const isStopped = useRef(false);
  const { found } = answer.retrieval;
  const isDisabled = !answer.isComplete || found.length === 0;
  const copy = async () => {
    isStopped.current = false;
    setDone(0);
    await copyAll(found, setDone, () => isStopped.current);
    setDone(null);
  };
  if (done !== null)
    return (
      <>
        <span className={styles.summary}>{words.copying({ done, of: found.length })}</span>
        <Button
          onPress={() => {
            isStopped.current = true;
          }}
        >
          {words.stop}
        </Button>
      </>
    );
  return (
    <>
      <Button icon={Copy} variant="quiet" isDisabled={isDisabled} onPress={() => void copy()}>
        {words.copyAll}
      </Button>
      <MenuButton
        label={words.exportAs}
        isDisabled={isDisabled}
        items={[
          { label: words.toWord, onSelect: () => void exportFound(found, 'docx', words.query) },
          { label: words.toExcel, onSelect: () => void exportFound(found, 'xlsx', words.query) },
        ]}
      >
        <Download size={16} aria-hidden />
        {words.exportAs}
      </MenuButton>
    </>
  );
}
