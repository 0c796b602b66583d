/** What takes longer than half a second, over the view; what takes longer than two can be stopped there. */
import { LoaderCircle } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import styles from './Notice.module.css';
import { busyStore } from './whileBusy.ts';

export function BusyNotice() {
  const { frame } = useWords();
  const busy = busyStore((state) => state.busy);
  if (!busy?.isSaid) return null;
  return (
    <aside aria-label={frame.message} className={`${styles.notice} ${styles.busy}`}>
      <LoaderCircle size={16} aria-hidden />
      <p role="status">{busy.sentence}</p>
      {busy.stop && (
        <Button size="small" onPress={busy.stop}>
          {frame.cancel}
        </Button>
      )}
    </aside>
  );
}
