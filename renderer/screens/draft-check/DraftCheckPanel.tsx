/** A finished chapter against the transcripts: its findings in their order at the left, one of them in full at the right. */
import { FileCheck2, RefreshCw, Square } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { draftSummary } from '../../../shared/draft-check/draftSummary.ts';
import { refusalSentence } from '../../../shared/words/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject, useWorkspace } from '../../workspace/projectStore.ts';
import styles from './DraftCheckPanel.module.css';
import {
  checkAgain,
  type DraftCheckState,
  forgetCheck,
  openChapter,
  type Shown,
  show,
  stopCheck,
  useDraftCheck,
} from './draftCheckStore.ts';
import { FindingDetail } from './FindingDetail.tsx';
import { FindingRows } from './FindingRows.tsx';

const choices: readonly Shown[] = ['wrong', 'unclear', 'all'];

export function DraftCheckPanel({ asked }: { readonly asked: number }) {
  const { window: words } = useWords().draftCheck;
  const state = useDraftCheck((all) => all);
  const hasTranscripts = useProject((project) => project.transcripts.size > 0);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked > 0) opener.current?.focus();
  }, [asked]);
  useForgotten();
  const isBusy = state.phase === 'reading' || state.phase === 'checking';
  return (
    <section className={styles.panel} aria-label={words.title} data-panel="draftCheck">
      <div className={styles.controls}>
        <Button
          icon={FileCheck2}
          variant={state.chapter ? 'default' : 'primary'}
          isDisabled={!hasTranscripts || isBusy}
          onPress={() => void openChapter()}
          buttonRef={opener}
        >
          {state.chapter ? words.openOther : words.open}
        </Button>
        {state.chapter && !isBusy && (
          <Button icon={RefreshCw} tooltip={words.againTip} onPress={() => void checkAgain()}>
            {words.again}
          </Button>
        )}
        {isBusy && (
          <Button icon={Square} onPress={stopCheck}>
            {words.stop}
          </Button>
        )}
        {state.result && (
          <>
            <Segmented
              label={words.show}
              value={state.shown}
              options={choices.map((value) => {
                const count = state.findings.filter((one) => value === 'all' || one.state === value).length;
                return { value, label: words.shown[value]({ count }) };
              })}
              onChange={show}
            />
            <b className={styles.file}>{state.fileName}</b>
          </>
        )}
      </div>
      <Said state={state} hasTranscripts={hasTranscripts} />
      {state.result && <Findings state={state} />}
    </section>
  );
}

/** What happens, what was found in all, or why nothing is shown. */
function Said({ state, hasTranscripts }: { state: DraftCheckState; hasTranscripts: boolean }) {
  const all = useWords();
  const { window: words } = all.draftCheck;
  const isStale = useProject((project) => state.project !== null && state.project !== project);
  const { phase, fileName: file, result, refusal } = state;
  if (refusal)
    return (
      <p className={styles.refused} role="alert">
        {refusalSentence(all, refusal)}
      </p>
    );
  if (phase === 'reading' || phase === 'checking')
    return (
      <p className={styles.summary} role="status">
        {words[phase]({ file })}
      </p>
    );
  if (result)
    return (
      <p className={styles.summary} role="status">
        <b>{draftSummary(result, all).at(-1)}</b> {draftSummary(result, all).slice(0, -1).join(' · ')}
        {isStale && <span className={styles.stale}>{words.stale}</span>}
      </p>
    );
  return (
    <p className={styles.empty}>
      {hasTranscripts ? words.intro : words.noTranscripts}
      <br />
      {words.introHint}
    </p>
  );
}

function Findings({ state: { findings, shown } }: { state: DraftCheckState }) {
  const { window: words } = useWords().draftCheck;
  const [chosen, setChosen] = useState(0);
  const listed = findings.filter((one) => shown === 'all' || one.state === shown);
  const finding = listed[Math.min(chosen, listed.length - 1)];
  if (!finding) return <p className={styles.empty}>{words.none[shown]}</p>;
  return (
    <div className={styles.columns}>
      <FindingRows findings={listed} chosen={finding} onChoose={setChosen} />
      <FindingDetail finding={finding} />
    </div>
  );
}

/** Another project: the findings were about other transcripts. */
function useForgotten(): void {
  const storedId = useWorkspace((state) => state.storedId);
  const before = useRef(storedId);
  useEffect(() => {
    if (before.current !== storedId) forgetCheck();
    before.current = storedId;
  }, [storedId]);
}
