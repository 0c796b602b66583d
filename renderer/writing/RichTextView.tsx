/** Rich text for reading; its links lead to codings. */
import type { ReactNode } from 'react';
import type { CodingId } from '../../shared/project/ids.ts';
import type { RichBlock, RichRun, RichText } from '../../shared/project/records.ts';
import { groupBlocks } from './groupBlocks.ts';
import styles from './richText.module.css';

interface RichTextViewProps {
  readonly body: RichText;
  readonly onOpenCoding: (id: CodingId) => void;
  /** Tooltip of a link. */
  readonly linkTitle: string;
}

export function RichTextView({ body, onOpenCoding, linkTitle }: RichTextViewProps) {
  const line = ({ runs }: RichBlock): ReactNode =>
    numbered(runs).map(([key, run]) => (
      <RunView key={key} run={run} title={linkTitle} onOpenCoding={onOpenCoding} />
    ));
  return (
    <div className={styles.body}>
      {groupBlocks(body).map(({ type, at, blocks }) => {
        if (type === 'paragraph') return blocks.map(([key, block]) => <p key={key}>{line(block)}</p>);
        const items = blocks.map(([key, block]) => <li key={key}>{line(block)}</li>);
        const List = type === 'bullet' ? 'ul' : 'ol';
        return (
          <List key={at} className={type === 'bullet' ? styles.bullets : styles.numbers}>
            {items}
          </List>
        );
      })}
    </div>
  );
}

interface RunViewProps {
  readonly run: RichRun;
  readonly title: string;
  readonly onOpenCoding: (id: CodingId) => void;
}

function RunView({ run, title, onOpenCoding }: RunViewProps) {
  const { link, text } = run;
  const italic = run.isItalic ? <em>{text}</em> : text;
  const words = run.isBold ? <strong>{italic}</strong> : italic;
  if (link === null) return words;
  return (
    <button type="button" className={styles.link} title={title} onClick={() => onOpenCoding(link)}>
      {words}
    </button>
  );
}

/** Each run with where its text starts in the line, as a key that stays. */
function numbered(runs: readonly RichRun[]): (readonly [number, RichRun])[] {
  let at = 0;
  return runs.map((run) => {
    const start = at;
    at += run.text.length;
    return [start, run] as const;
  });
}
