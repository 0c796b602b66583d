/** One sentence over the view, until it is dismissed; errors look like errors. */
import { CircleCheck, TriangleAlert, X } from 'lucide-react';
import { useEffect } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import styles from './Notice.module.css';
import { shellStore, showAnnouncements, showNotice } from './shellStore.ts';

export function Notice() {
  const words = useWords();
  const notice = shellStore((state) => state.notice);
  useEffect(showAnnouncements, []);
  if (!notice) return null;
  const Icon = notice.isError ? TriangleAlert : CircleCheck;
  return (
    <aside
      aria-label={words.frame.message}
      className={`${styles.notice} ${notice.isError ? styles.error : ''}`}
    >
      <Icon size={16} aria-hidden />
      <p>{notice.sentence}</p>
      <IconButton icon={X} size="small" label={words.frame.dismiss} onPress={() => showNotice(null)} />
    </aside>
  );
}
