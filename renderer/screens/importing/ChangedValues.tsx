/** The values that a participants' table would change, each with what it is now and becomes. */
import type { ChangedValue } from '../../../shared/participants/previewParticipants.ts';
import { writeValue } from '../../../shared/participants/tableOne.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import styles from './ParticipantsDialog.module.css';

const mostChanges = 200;

export function ChangedValues({ changed, filled }: { changed: readonly ChangedValue[]; filled: number }) {
  const words = useWords();
  const { participantsTable } = words.importWindow;
  const language = useLanguage();
  const more = changed.length - mostChanges;
  if (changed.length === 0 && filled === 0) return <p>{participantsTable.nothing}</p>;
  return (
    <>
      {filled > 0 && <p>{participantsTable.filled({ count: filled })}</p>}
      {changed.length > 0 && (
        <>
          <p className={styles.warning}>{participantsTable.changed({ count: changed.length })}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
          <section className={styles.scroller} tabIndex={0} aria-label={participantsTable.changes}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th>{words.corpus.columns.name}</th>
                  <th>{participantsTable.column}</th>
                  <th>{participantsTable.before}</th>
                  <th>{participantsTable.after}</th>
                </tr>
              </thead>
              <tbody>
                {changed.slice(0, mostChanges).map((value) => (
                  <tr key={`${value.of} ${value.fact} ${value.column}`}>
                    <th scope="row">{value.of}</th>
                    <td>{value.fact === null ? value.column : words.participants.facts[value.fact]}</td>
                    <td className={styles.example}>
                      <del>{writeValue(value.type, value.before, language)}</del>
                    </td>
                    <td className={styles.example}>{writeValue(value.type, value.after, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {more > 0 && <p>{participantsTable.moreChanges({ count: more })}</p>}
        </>
      )}
    </>
  );
}
