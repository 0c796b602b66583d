/** The column of views at the left. An entry appears when its view exists. */
import { Highlighter, SlidersHorizontal } from 'lucide-react';
import { useWords } from '../ui/WordsContext.tsx';
import styles from './Rail.module.css';

export function Rail({ hasProject, onSettings }: { hasProject: boolean; onSettings: () => void }) {
  const words = useWords();
  return (
    <nav className={styles.rail} aria-label={words.frame.views}>
      {hasProject && (
        <button type="button" className={styles.entry} aria-current="page" title={words.frame.coding}>
          <Highlighter size={20} aria-hidden />
          <span>{words.frame.coding}</span>
        </button>
      )}
      <span className={styles.gap} />
      <button type="button" className={styles.entry} onClick={onSettings} title={words.frame.settings}>
        <SlidersHorizontal size={20} aria-hidden />
        <span>{words.frame.settings}</span>
      </button>
    </nav>
  );
}
