/** One sentence in the status bar on what was done: it covers nothing, and goes by itself or with the next change. */
import { CircleCheck } from 'lucide-react';
import { useEffect } from 'react';
import { workspaceStore } from '../workspace/projectStore.ts';
import styles from './StatusBar.module.css';
import { shellStore } from './shellStore.ts';

const shownFor = 8000;

export function PassingNotice() {
  const sentence = shellStore((state) => state.passing);
  useEffect(() => {
    if (sentence === null) return;
    const end = () => shellStore.setState({ passing: null });
    const timer = setTimeout(end, shownFor);
    const stop = workspaceStore.subscribe(({ project }, before) => {
      if (project !== before.project) end();
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [sentence]);
  if (sentence === null) return <span className={styles.gap} />;
  return (
    <span className={styles.notice} title={sentence}>
      <CircleCheck size={14} aria-hidden />
      <span>{sentence}</span>
    </span>
  );
}
