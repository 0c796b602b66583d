/** One sentence over the view, until it is dismissed; errors look like errors. */
import { CircleCheck, Copy, TriangleAlert, X } from 'lucide-react';
import { useEffect } from 'react';
import { appVersion } from '../../shared/project-file/manifest.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import styles from './Notice.module.css';
import { type ShownNotice, shellStore, showAnnouncements, showNotice } from './shellStore.ts';

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
      {notice.isError && (
        <IconButton
          icon={Copy}
          size="small"
          label={words.frame.copyMessage}
          onPress={() => void copyNotice(notice, words.frame.messageCopied)}
        />
      )}
      <IconButton icon={X} size="small" label={words.frame.dismiss} onPress={() => showNotice(null)} />
    </aside>
  );
}

/** The same in every language: the sentence, then Trame's version and what the error is called in the program. */
async function copyNotice({ sentence, code }: ShownNotice, done: string): Promise<void> {
  const signature = ['Trame', appVersion, code ?? ''].join(' ').trim();
  try {
    await navigator.clipboard.writeText(`${sentence}\n[${signature}]`);
    shellStore.setState({ passing: done });
  } catch {
    // The sentence stands there to be selected.
  }
}
