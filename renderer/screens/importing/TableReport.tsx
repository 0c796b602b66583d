/** What a table brought: what was stored, and row by row what could not be placed as it stood. */
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './TableReport.module.css';

export interface TableReportSection {
  readonly title: string;
  readonly rows: readonly { readonly row: number | null; readonly text: string }[];
}

interface TableReportProps {
  /** Sentences on what was stored. */
  readonly stored: readonly string[];
  readonly sections: readonly TableReportSection[];
  readonly onClose: () => void;
}

export function TableReport({ stored, sections, onClose }: TableReportProps) {
  const words = useWords();
  return (
    <Dialog
      title={words.importWindow.tableTitle}
      width={680}
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          {words.frame.close}
        </Button>
      }
    >
      <ul className={styles.stored}>
        {stored.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {sections
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows }) => (
          <section key={title} className={styles.section}>
            <h3>{title}</h3>
            <ul>
              {rows.map(({ row, text }) => (
                <li key={`${row} ${text}`}>
                  {row === null ? text : words.importWindow.tableRow({ row, text })}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </Dialog>
  );
}
