/** The column of views at the left. An entry appears when its view exists. */
import {
  ChartNetwork,
  ChartNoAxesCombined,
  FileText,
  GitCompareArrows,
  Highlighter,
  Network,
  SlidersHorizontal,
  Table2,
} from 'lucide-react';
import { useWords } from '../ui/WordsContext.tsx';
import { showView, useView, type View } from '../workspace/viewStore.ts';
import styles from './Rail.module.css';

const views = [
  { view: 'corpus', icon: Table2 },
  { view: 'coding', icon: Highlighter },
  { view: 'themes', icon: Network },
  { view: 'saturation', icon: ChartNoAxesCombined },
  { view: 'triangulation', icon: GitCompareArrows },
  { view: 'results', icon: FileText },
  { view: 'analysis', icon: ChartNetwork },
] as const satisfies readonly { readonly view: View; readonly icon: unknown }[];

export function Rail({ hasProject, onSettings }: { hasProject: boolean; onSettings: () => void }) {
  const words = useWords();
  const shown = useView(({ view }) => view);
  return (
    <nav className={styles.rail} aria-label={words.frame.views}>
      {hasProject &&
        views.map(({ view, icon: Icon }) => (
          <button
            key={view}
            type="button"
            className={styles.entry}
            aria-current={view === shown ? 'page' : undefined}
            title={words.frame[view]}
            onClick={() => showView(view)}
          >
            <Icon size={20} aria-hidden />
            <span>{words.frame[view]}</span>
          </button>
        ))}
      <span className={styles.gap} />
      <button type="button" className={styles.entry} onClick={onSettings} title={words.frame.settings}>
        <SlidersHorizontal size={20} aria-hidden />
        <span>{words.frame.settings}</span>
      </button>
    </nav>
  );
}
