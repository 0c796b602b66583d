/** Search over all transcripts: the field and how to search above, the hits below each other in their context. */
import { Search, Tag } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { searchModes, searchSpeakers } from '../../../shared/search/searchQuestion.ts';
import { refusalSentence } from '../../../shared/words/words.ts';
import { whyNoChange } from '../../codings/whyNoChange.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject, useWorkspace } from '../../workspace/projectStore.ts';
import { CodeHitsDialog } from './CodeHitsDialog.tsx';
import { HitRows } from './HitRows.tsx';
import styles from './SearchPanel.module.css';
import { ask, forgetSearch, searchAgain, useSearch } from './searchStore.ts';

export function SearchPanel({ asked }: { readonly asked: number }) {
  const words = useWords().searching;
  const { question, hits, state } = useSearch((all) => all);
  const [isCoding, setCoding] = useState(false);
  const all = useWords();
  const canChange = useWorkspace((workspace) => whyNoChange(workspace, all) === null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  useFollowedProject();
  return (
    <section className={styles.panel} aria-label={words.title} data-panel="search">
      <div className={styles.controls}>
        <div className={styles.field}>
          <TextField
            label={words.field}
            isLabelHidden
            icon={Search}
            placeholder={words.placeholder}
            value={question.query}
            onChange={(query) => ask({ query })}
            inputRef={field}
          />
        </div>
        <Segmented
          label={words.mode}
          value={question.mode}
          options={searchModes.map((value) => ({ value, label: words.modes[value] }))}
          onChange={(mode) => ask({ mode })}
        />
        <Segmented
          label={words.speaker}
          value={question.speaker}
          options={searchSpeakers.map((value) => ({ value, label: words.speakers[value] }))}
          onChange={(speaker) => ask({ speaker })}
        />
        <Button
          icon={Tag}
          isDisabled={!canChange || hits.length === 0 || state === 'searching'}
          onPress={() => setCoding(true)}
        >
          {words.code}
        </Button>
      </div>
      <Found />
      {isCoding && <CodeHitsDialog hits={hits} onClose={() => setCoding(false)} />}
    </section>
  );
}

/** How many, or why none; below it the hits. */
function Found() {
  const all = useWords();
  const words = all.searching;
  const { state, hits, total, searched, of, refusal } = useSearch((one) => one);
  const transcripts = useProject((project) => project.transcripts.size);
  if (transcripts === 0) return <p className={styles.empty}>{words.noTranscripts}</p>;
  if (state === 'idle')
    return (
      <p className={styles.empty}>
        {words.start}
        <br />
        {words.startHint}
      </p>
    );
  const isSearching = state === 'searching';
  const found = new Set(hits.map(({ transcriptId }) => transcriptId)).size;
  return (
    <>
      <p className={refusal ? styles.refused : styles.summary} role="status">
        {refusal
          ? refusalSentence(all, refusal)
          : total === 0
            ? isSearching
              ? words.searching({ searched, total: of })
              : words.nothingFound
            : words.summary({ count: total, transcripts: found })}
        {total > 0 && isSearching && <span>{words.searching({ searched, total: of })}</span>}
        {total > hits.length && <span>{words.onlyFirst({ shown: hits.length })}</span>}
      </p>
      {hits.length > 0 && <HitRows hits={hits} />}
    </>
  );
}

/** Searches anew when texts change, and forgets all when another project is opened. */
function useFollowedProject(): void {
  const storedId = useWorkspace((state) => state.storedId);
  const transcripts = useProject((project) => project.transcripts);
  const before = useRef({ storedId, transcripts });
  useEffect(() => {
    const last = before.current;
    before.current = { storedId, transcripts };
    if (last.storedId !== storedId) forgetSearch();
    else if (last.transcripts !== transcripts) searchAgain();
  }, [storedId, transcripts]);
}
