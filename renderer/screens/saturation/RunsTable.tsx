/** Every run with its new themes and its ratio beside the threshold; of many, those around the one that matters. */
import { Check } from 'lucide-react';
import { formatNumber } from '../../../shared/words/plural.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import type { SaturationModel } from './saturationModel.ts';
import styles from './VerdictPanel.module.css';

const mostRuns = 60;

export function RunsTable({ model: { result, question, columns } }: { model: SaturationModel }) {
  const words = useWords().saturationWindow;
  const language = useLanguage();
  const { runs, met } = result;
  const [first] = runs;
  if (!first) return null;
  const metAt = met ? met.reachedAt - first.from + 1 : 0;
  const begin = Math.max(0, Math.min(metAt - mostRuns / 2, runs.length - mostRuns));
  const shown = runs.slice(begin, begin + mostRuns);
  const widest = Math.max(question.threshold * 2, ...shown.map(({ ratio }) => ratio ?? 0));
  const labelAt = (interview: number) => columns[interview - 1]?.label ?? '';
  return (
    <table className={styles.runs}>
      <caption className="visually-hidden">{words.runs.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.runs.run}</th>
          <th scope="col">{words.runs.isNew}</th>
          <th scope="col">{words.runs.ratio}</th>
          <th scope="col" className={styles.bars}>
            {words.runs.of({ count: first.base })}
          </th>
          <th scope="col">
            <span className="visually-hidden">{words.runs.met}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ from, to, newInRun, ratio }) => {
          const isMet = ratio !== null && ratio <= question.threshold;
          return (
            <tr key={from} className={met?.reachedAt === from - 1 ? styles.metRun : undefined}>
              <th scope="row">{from === to ? labelAt(from) : `${labelAt(from)}–${labelAt(to)}`}</th>
              <td>{formatNumber(language, newInRun)}</td>
              <td>{ratio === null ? words.runs.undefined : words.share({ share: ratio })}</td>
              <td className={styles.bars}>
                <span className={styles.track}>
                  <span className={styles.ratio} style={{ width: `${share(ratio ?? 0, widest)}%` }} />
                  <span
                    className={styles.threshold}
                    style={{ left: `${share(question.threshold, widest)}%` }}
                  />
                </span>
              </td>
              <td>{isMet && <Check size={14} aria-label={words.runs.met} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function share(value: number, widest: number): number {
  return widest === 0 ? 0 : Math.min(100, (100 * value) / widest);
}
