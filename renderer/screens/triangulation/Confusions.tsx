/** Which themes the two coders take for each other: first coder's down, second coder's across, most frequent first. */
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { Difference } from '../../../shared/triangulation/differences.ts';
import { formatNumber } from '../../../shared/words/plural.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import styles from './DifferencesPanel.module.css';

const mostThemes = 6;

export function Confusions({
  project,
  differences,
}: {
  project: Project;
  differences: readonly Difference[];
}) {
  const words = useWords().triangulation;
  const language = useLanguage();
  const counts = new Map<string, number>();
  const rows = new Map<ThemeId, number>();
  const columns = new Map<ThemeId, number>();
  for (const { kind, a, b } of differences) {
    const [one, other] = [a[0]?.themeId, b[0]?.themeId];
    if ((kind !== 'theme' && kind !== 'granularity') || !one || !other) continue;
    counts.set(`${one} ${other}`, (counts.get(`${one} ${other}`) ?? 0) + 1);
    rows.set(one, (rows.get(one) ?? 0) + 1);
    columns.set(other, (columns.get(other) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const most = (of: ReadonlyMap<ThemeId, number>) =>
    [...of]
      .sort((x, y) => y[1] - x[1])
      .slice(0, mostThemes)
      .map(([id]) => id);
  const across = most(columns);
  const nameOf = (id: ThemeId) => project.themes.get(id)?.name ?? '';
  return (
    <details className={styles.confusions}>
      <summary>{words.confusions}</summary>
      <div>
        <table>
          <thead>
            <tr>
              <td />
              {across.map((id) => (
                <th key={id} scope="col">
                  {nameOf(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {most(rows).map((row) => (
              <tr key={row}>
                <th scope="row">{nameOf(row)}</th>
                {across.map((id) => {
                  const count = counts.get(`${row} ${id}`);
                  return <td key={id}>{count === undefined ? '' : formatNumber(language, count)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
