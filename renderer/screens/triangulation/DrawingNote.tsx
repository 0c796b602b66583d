/** How far the drawing of intervals is, with a way to end it, or to take it up again. */
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './AgreementPanel.module.css';

interface DrawingNoteProps {
  /** `null` where nothing is being drawn. */
  readonly progress: number | null;
  readonly cancel: () => void;
  readonly resume: (() => void) | null;
}

export function DrawingNote({ progress, cancel, resume }: DrawingNoteProps) {
  const { triangulation, frame } = useWords();
  return (
    <>
      {progress !== null && (
        <p className={styles.note}>
          <progress value={progress} max={1} aria-label={triangulation.drawing} /> {triangulation.drawing}{' '}
          <Button size="small" onPress={cancel}>
            {frame.cancel}
          </Button>
        </p>
      )}
      {resume && (
        <p className={styles.note}>
          {triangulation.noIntervals}{' '}
          <Button size="small" onPress={resume}>
            {triangulation.draw}
          </Button>
        </p>
      )}
    </>
  );
}
