/** How far a longer calculation is, with a way to end it, or to take it up again. */
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './AgreementPanel.module.css';

interface DrawingNoteProps {
  /** `null` where nothing is being calculated. */
  readonly progress: number | null;
  readonly cancel: () => void;
  readonly resume: (() => void) | null;
  /** What it calculates, what is missing without it, and what asks for it: drawing intervals, where not given. */
  readonly says?: { readonly working: string; readonly missing: string; readonly again: string };
}

export function DrawingNote({ progress, cancel, resume, says }: DrawingNoteProps) {
  const { triangulation, frame } = useWords();
  const { drawing, noIntervals, draw } = triangulation;
  const { working, missing, again } = says ?? { working: drawing, missing: noIntervals, again: draw };
  return (
    <>
      {progress !== null && (
        <p className={styles.note}>
          <progress value={progress} max={1} aria-label={working} /> {working}{' '}
          <Button size="small" onPress={cancel}>
            {frame.cancel}
          </Button>
        </p>
      )}
      {resume && (
        <p className={styles.note}>
          {missing}{' '}
          <Button size="small" onPress={resume}>
            {again}
          </Button>
        </p>
      )}
    </>
  );
}
