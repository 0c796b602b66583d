/** What a value means, how it is worked out, and where it comes from. */
import type { CooccurrenceMeasure } from '../../../shared/relations/coefficients.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './AnalysisScreen.module.css';

interface MeasureDialogProps {
  readonly measure: CooccurrenceMeasure;
  readonly onClose: () => void;
}

export function MeasureDialog({ measure, onClose }: MeasureDialogProps) {
  const words = useWords().analysis;
  return (
    <Dialog
      title={words.definitionOf({ measure: words.measures[measure] })}
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          {words.close}
        </Button>
      }
    >
      <div className={styles.definition}>
        <p>{words.definitions[measure]}</p>
        <p className={styles.source}>{words.sources[measure]}</p>
      </div>
    </Dialog>
  );
}
