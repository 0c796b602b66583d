/** What was changed about a theme, when and by whom, newest first; last its creation. */
import { useEffect, useState } from 'react';
import type { HistoryRow } from '../../../shared/project/historyRow.ts';
import type { CoderId } from '../../../shared/project/ids.ts';
import type { Theme } from '../../../shared/project/records.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { themeHistory } from '../../workspace/themeHistory.ts';
import { describeThemeChange } from './describeThemeChange.ts';
import { formatMoment } from './formatMoment.ts';
import styles from './ThemeTab.module.css';

const atFirst = 8;

export function HistorySection({ theme }: { theme: Theme }) {
  const words = useWords().themePanel.theme;
  const themes = useProject((project) => project.themes);
  const [rows, setRows] = useState<readonly HistoryRow[]>([]);
  const [limit, setLimit] = useState(atFirst);
  const { id } = theme;
  // Every change of the themes may be one more row.
  const state = themes;
  useEffect(() => {
    let isWanted = state.has(id);
    void themeHistory(id, limit + 1).then((found) => {
      if (isWanted) setRows(found);
    });
    return () => {
      isWanted = false;
    };
  }, [id, limit, state]);
  const hasMore = rows.length > limit;
  return (
    <section className={styles.section} aria-label={words.history}>
      <h3 className={styles.label}>{words.history}</h3>
      <ul className={styles.history}>
        {rows.slice(0, limit).map((row) => (
          <HistoryLine key={row.number} row={row} theme={theme} />
        ))}
        {!hasMore && <Line at={theme.createdAt} coderId={theme.coderId} sentence={words.change.add} />}
      </ul>
      {hasMore && (
        <Button size="small" variant="quiet" onPress={() => setLimit(limit + 50)}>
          {words.olderHistory}
        </Button>
      )}
    </section>
  );
}

function HistoryLine({ row, theme }: { row: HistoryRow; theme: Theme }) {
  const words = useWords().themePanel.theme.change;
  const project = useProject((one) => one);
  const sentence = ({ who }: { who: string }) => describeThemeChange(row, theme.id, who, words, project);
  return <Line at={row.at} coderId={row.coderId} sentence={sentence} />;
}

interface LineProps {
  readonly at: string;
  readonly coderId: CoderId | null;
  readonly sentence: (params: { who: string }) => string | null;
}

function Line({ at, coderId, sentence }: LineProps) {
  const words = useWords().themePanel.theme;
  const language = useLanguage();
  const coders = useProject((project) => project.coders);
  const who = (coderId && coders.get(coderId)?.initials) || words.change.nobody;
  const written = sentence({ who });
  if (written === null) return null;
  const { day, timeToday } = formatMoment(at, new Date(), language);
  return (
    <li>
      <time dateTime={at}>{timeToday === null ? day : words.today}</time>
      <span>{written}</span>
    </li>
  );
}
