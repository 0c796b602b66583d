/** What a coder's copy would bring, to be looked at before it is taken over. */
import { useState } from 'react';
import type { MergePlan } from '../../../shared/second-coder/mergePlan.ts';
import { mergeSentence, newTextSentence } from '../../../shared/second-coder/mergeSentence.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './SecondCoder.module.css';

interface MergeDialogProps {
  readonly plan: MergePlan;
  /** Takes it over, or says why not; `null` closes. */
  readonly onMerge: (plan: MergePlan) => Promise<string | null>;
  readonly onClose: () => void;
}

/** A copy with more differences than this lists the first ones, and how many more there are. */
const shownConflicts = 200;

export function MergeDialog({ plan, onMerge, onClose }: MergeDialogProps) {
  const words = useWords();
  const { merge, nothingNew, hiddenMerge, transcriptsMissing } = words.secondCoder;
  const [error, setError] = useState<string | null>(null);
  const { report, changes, hiddenBy } = plan;
  const isEmpty = changes.changes.length === 0;
  const more = report.conflicts.length - shownConflicts;
  const missing = report.transcriptsMissing;
  return (
    <Dialog
      title={merge.title({ name: plan.name })}
      width={680}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{isEmpty ? words.frame.close : words.frame.cancel}</Button>
          {!isEmpty && (
            <Button variant="primary" onPress={() => void onMerge(plan).then(setError)}>
              {merge.action}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.counts}>
          {hiddenBy !== null
            ? hiddenMerge({ name: hiddenBy })
            : isEmpty
              ? nothingNew
              : merge.preview({
                  transcripts: report.transcripts,
                  codings: report.codingsAdded,
                  themes: report.themesAdded,
                })}
        </p>
        {missing.length > 0 && (
          <p>{transcriptsMissing({ names: missing.join(', '), count: missing.length })}</p>
        )}
        {report.transcriptsAdded > 0 && <p>{merge.newTranscripts({ count: report.transcriptsAdded })}</p>}
        {hiddenBy === null && report.newThemes.length > 0 && (
          <section className={styles.conflicts}>
            <h3>{merge.newThemes({ count: report.newThemes.length })}</h3>
            <ul>
              {report.newThemes.map((path) => (
                <li key={path}>{path}</li>
              ))}
            </ul>
          </section>
        )}
        {hiddenBy === null && report.newTexts.length > 0 && (
          <section className={styles.conflicts}>
            <h3>{merge.newTexts({ count: report.newTexts.length })}</h3>
            <ul>
              {report.newTexts.map((text) => (
                <li key={`${text.of} ${text.item}`}>{newTextSentence(words, text)}</li>
              ))}
            </ul>
          </section>
        )}
        {hiddenBy === null && report.conflicts.length > 0 && (
          <section className={styles.conflicts}>
            <h3>{merge.conflicts({ count: report.conflicts.length })}</h3>
            <ul>
              {report.conflicts.slice(0, shownConflicts).map((conflict) => (
                <li key={JSON.stringify(conflict)}>{mergeSentence(words, conflict)}</li>
              ))}
            </ul>
            {more > 0 && <p>{merge.more({ count: more })}</p>}
          </section>
        )}
        {error !== null && <p role="alert">{error}</p>}
      </div>
    </Dialog>
  );
}
