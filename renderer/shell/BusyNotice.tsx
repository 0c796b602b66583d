/** What takes longer than half a second, over the view and any dialog; what takes longer than two can be stopped there. */
import { LoaderCircle } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { heldStore } from '../workspace/whileHeld.ts';
import styles from './Notice.module.css';
import { busyStore } from './whileBusy.ts';

export function BusyNotice() {
  const { frame } = useWords();
  const busy = busyStore((state) => state.busy);
  const held = heldStore(({ sentence }) => sentence);
  const sentence = held ?? (busy?.isSaid ? busy.sentence : null);
  if (sentence === null) return null;
  return (
    <aside
      ref={showOverAll}
      popover="manual"
      aria-label={frame.message}
      className={`${styles.notice} ${styles.busy}`}
    >
      <LoaderCircle size={16} aria-hidden />
      <p role="status">{sentence}</p>
      {held === null && busy?.stop && (
        <Button size="small" onPress={busy.stop}>
          {frame.cancel}
        </Button>
      )}
    </aside>
  );
}

/** A dialog lies over everything else of the page. */
function showOverAll(notice: HTMLElement | null): void {
  notice?.showPopover();
}
