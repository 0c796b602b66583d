/** Why a file cannot be imported. */
import { FileX2 } from 'lucide-react';
import type { Refusal } from '../../../shared/words/refusal.ts';
import { refusalSentence } from '../../../shared/words/words.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './ImportDialog.module.css';

export function RefusedFile({ fileName, refusal }: { fileName: string; refusal: Refusal }) {
  const words = useWords();
  return (
    <section className={styles.refused} aria-label={fileName}>
      <FileX2 size={24} aria-hidden />
      <h3>{words.importWindow.refused}</h3>
      <p>{refusalSentence(words, refusal)}</p>
    </section>
  );
}
