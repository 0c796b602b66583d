/** The check of the block with the caret, above it: what disagrees, one way to mend it, and to keep it. */

import { TriangleAlert } from 'lucide-react';
import { useLayoutEffect, useState } from 'react';
import type { ResultsDocumentId } from '../../../shared/project/ids.ts';
import { checkSentence, type ResultsCheck } from '../../../shared/results-section/checks/resultsCheck.ts';
import { Button } from '../../ui/Button.tsx';
import { OneLineDialog } from '../../ui/OneLineDialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { elementOfBlock, type ResultsEditor } from '../../writing/results/resultsEdits.ts';
import { FixButton } from './FixButton.tsx';
import styles from './ResultsScreen.module.css';
import { keepOne } from './resultsActions.ts';

interface CheckPillProps {
  readonly editor: ResultsEditor;
  readonly documentId: ResultsDocumentId;
  readonly check: ResultsCheck | null;
  readonly isReadOnly: boolean;
}

export function CheckPill({ editor, documentId, check, isReadOnly }: CheckPillProps) {
  const words = useWords();
  const [top, setTop] = useState<number | null>(null);
  const [isKeeping, setKeeping] = useState(false);
  useLayoutEffect(() => {
    const measure = () => {
      const element = check?.blockId ? elementOfBlock(editor, check.blockId) : null;
      const box = element?.getBoundingClientRect();
      const origin = element?.closest(`.${styles.scroll}`);
      setTop(box && origin ? box.top - origin.getBoundingClientRect().top + origin.scrollTop : null);
    };
    measure();
    const text = check && editor.getRootElement();
    if (!text) return undefined;
    // Blocks above grow when they are laid out for the first time.
    const observer = new ResizeObserver(measure);
    observer.observe(text);
    return () => observer.disconnect();
  }, [editor, check]);
  if (!check || top === null) return null;
  return (
    <div className={styles.pill} style={{ top: Math.max(4, top - 38) }} role="status">
      <TriangleAlert size={14} aria-hidden />
      <span>{checkSentence(words, check)}</span>
      <FixButton documentId={documentId} check={check} isReadOnly={isReadOnly} />
      <Button size="small" variant="quiet" isDisabled={isReadOnly} onPress={() => setKeeping(true)}>
        {words.resultsWindow.keep}
      </Button>
      {isKeeping && (
        <OneLineDialog
          title={words.resultsWindow.keepTitle}
          label={words.resultsWindow.reason}
          first=""
          onAccept={(reason) => keepOne(documentId, check.key, reason)}
          onClose={() => setKeeping(false)}
        />
      )}
    </div>
  );
}
