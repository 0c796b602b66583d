/** The list of checks: what disagrees, what mends it, what is kept and why. */
import { CircleCheck, X } from 'lucide-react';
import { memo, useState } from 'react';
import type { ResultsBlockId, ResultsDocumentId } from '../../../shared/project/ids.ts';
import { checkSentence, type KeptOrOpen } from '../../../shared/results-section/checks/resultsCheck.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { OneLineDialog } from '../../ui/OneLineDialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { FixButton } from './FixButton.tsx';
import styles from './ResultsScreen.module.css';
import { keepOne } from './resultsActions.ts';
import { showPanel } from './resultsStore.ts';

interface ChecksPanelProps {
  readonly documentId: ResultsDocumentId;
  readonly checks: readonly KeptOrOpen[];
  readonly isReadOnly: boolean;
  readonly onGo: (id: ResultsBlockId) => void;
}

/** Drawn anew for other checks only, not at each key. */
export const ChecksPanel = memo(function ChecksPanel({
  documentId,
  checks,
  isReadOnly,
  onGo,
}: ChecksPanelProps) {
  const all = useWords();
  const words = all.resultsWindow;
  const [keeping, setKeeping] = useState<string | null>(null);
  const open = checks.filter(({ reason }) => reason === null);
  const kept = checks.filter(({ reason }) => reason !== null);
  return (
    <aside className={styles.panel} aria-label={words.checks({ count: open.length })} data-panel="checks">
      <header className={styles.panelHead}>
        <h2>{words.checks({ count: open.length })}</h2>
        <IconButton icon={X} label={all.frame.close} onPress={() => showPanel('evidence')} />
      </header>
      <div className={styles.panelBody}>
        {open.length === 0 && (
          <p className={styles.hint}>
            <CircleCheck size={16} aria-hidden /> {words.noChecks}
          </p>
        )}
        <ul className={styles.list}>
          {open.map((check) => (
            <li key={check.key} className={styles.check}>
              <p>{checkSentence(all, check)}</p>
              <span className={styles.buttons}>
                <FixButton documentId={documentId} check={check} isReadOnly={isReadOnly} />
                {check.blockId && (
                  <Button size="small" variant="quiet" onPress={() => check.blockId && onGo(check.blockId)}>
                    {words.goTo}
                  </Button>
                )}
                <Button
                  size="small"
                  variant="quiet"
                  isDisabled={isReadOnly}
                  onPress={() => setKeeping(check.key)}
                >
                  {words.keep}
                </Button>
              </span>
            </li>
          ))}
        </ul>
        {kept.length > 0 && <h3 className={styles.caption}>{words.kept}</h3>}
        <ul className={styles.list}>
          {kept.map((check) => (
            <li key={check.key} className={styles.check}>
              <p>{checkSentence(all, check)}</p>
              <p className={styles.hint}>{words.keptBecause({ reason: check.reason ?? '' })}</p>
              <Button
                size="small"
                variant="quiet"
                isDisabled={isReadOnly}
                onPress={() => void keepOne(documentId, check.key, null)}
              >
                {words.askAgain}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      {keeping !== null && (
        <OneLineDialog
          title={words.keepTitle}
          label={words.reason}
          first=""
          onAccept={(reason) => keepOne(documentId, keeping, reason)}
          onClose={() => setKeeping(null)}
        />
      )}
    </aside>
  );
});
