/** The first lines of a file with their numbers and speakers, as the transcript will show them. */

import type { FilePreview } from '../../../shared/transcript/previewImport.ts';
import { turnIndexAt } from '../../../shared/transcript/turns.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './LinesPreview.module.css';

const shownLines = 40;

export function LinesPreview({ file }: { file: FilePreview }) {
  const words = useWords().importWindow;
  const { lines, parsed } = file.draft;
  const { text } = file.source;
  const interviewers = new Set(file.speakers.filter((role) => role.isInterviewer).map((role) => role.label));
  const turnAt = (position: number) => parsed.turns[turnIndexAt(parsed.turns, position)];
  const shown = lines.numbers.slice(0, shownLines);
  return (
    <div className={styles.preview}>
      <h3>{words.text}</h3>
      <ol>
        {shown.map((number, index) => {
          const start = lines.starts[index] ?? 0;
          const turn = turnAt(start);
          // A body may begin with a line feed, where the label stands on a line of its own.
          const isFirst =
            turn !== undefined && (index === 0 || turn !== turnAt(lines.starts[index - 1] ?? 0));
          return (
            <li
              key={number}
              className={turn && interviewers.has(turn.speaker) ? styles.interviewer : undefined}
            >
              <span className={styles.number}>{number}</span>
              <span className={styles.speaker}>{isFirst ? turn.speaker : ''}</span>
              <span className={styles.words}>{text.slice(start, lines.ends[index])}</span>
            </li>
          );
        })}
      </ol>
      {lines.numbers.length > shownLines && (
        <p>{words.moreLines({ count: lines.numbers.length - shownLines })}</p>
      )}
    </div>
  );
}
