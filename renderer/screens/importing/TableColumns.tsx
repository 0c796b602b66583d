/** The columns of a participants' table: what each goes to, and whether it is taken. */

import { readDate, readNumber } from '../../../shared/participants/cellValues.ts';
import type { TableColumn } from '../../../shared/participants/tableChoice.ts';
import { writeValue } from '../../../shared/participants/tableOne.ts';
import { formatNumber, type Language } from '../../../shared/words/plural.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import styles from './ParticipantsDialog.module.css';

interface TableColumnsProps {
  readonly columns: readonly TableColumn[];
  /** Keys of those left out. */
  readonly without: ReadonlySet<string>;
  readonly onChange: (without: ReadonlySet<string>) => void;
}

export function TableColumns({ columns, without, onChange }: TableColumnsProps) {
  const words = useWords();
  const { participantsTable } = words.importWindow;
  const language = useLanguage();
  if (columns.length === 0) return <p>{participantsTable.noColumns}</p>;
  const toggle = (key: string) => {
    const next = new Set(without);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section className={styles.scroller} tabIndex={0} aria-label={participantsTable.columns}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{participantsTable.column}</th>
            <th>{participantsTable.meaning}</th>
            <th>{participantsTable.type}</th>
            <th className={styles.number}>{participantsTable.values}</th>
            <th>{participantsTable.first}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => {
            const name = column.fact === null ? column.name : words.participants.facts[column.fact];
            return (
              <tr key={column.key} data-left-out={without.has(column.key) || undefined}>
                <th scope="row">
                  <label className={styles.check}>
                    <input
                      type="checkbox"
                      aria-label={participantsTable.take({ column: name })}
                      checked={!without.has(column.key)}
                      onChange={() => toggle(column.key)}
                    />
                    <span title={name}>{name}</span>
                  </label>
                </th>
                <td>
                  {column.fact !== null
                    ? participantsTable.fact
                    : column.isNew
                      ? participantsTable.newCharacteristic
                      : participantsTable.characteristic}
                </td>
                <td>{words.corpus.traits.types[column.type]}</td>
                <td className={styles.number}>{formatNumber(language, column.values)}</td>
                <td className={styles.example}>{firstValue(column, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** As it will be stored; a cell that does not fit its column as it stands. */
function firstValue({ type, first }: TableColumn, language: Language): string {
  if (first === null) return '–';
  const stored =
    typeof first === 'number'
      ? first
      : type === 'number'
        ? readNumber(first)
        : type === 'date'
          ? readDate(first)
          : first;
  return writeValue(type, stored ?? first, language) ?? '–';
}
