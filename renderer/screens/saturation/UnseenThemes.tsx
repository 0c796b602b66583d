/** How many themes are likely unseen, with interval; how it is estimated and what it supposes one click away. */
import type { UnseenThemes as Estimate } from '../../../shared/saturation/unseenThemes.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './VerdictPanel.module.css';

export function UnseenThemes({ unseen }: { unseen: Estimate }) {
  const words = useWords().saturationWindow;
  const { observed, chao2, interval, jackknife1, bootstrap, coverage, expectedInNext } = unseen;
  if (observed === 0)
    return (
      <>
        <h3>{words.unseen}</h3>
        <p className={styles.small}>{words.unseenNone}</p>
      </>
    );
  return (
    <>
      <h3>{words.unseen}</h3>
      <p>{words.unseenAbout({ observed, unseen: Math.round(chao2 - observed) })}</p>
      {interval && (
        <p className={styles.small}>
          {words.unseenInterval({ low: Math.round(interval[0]), high: Math.round(interval[1]) })}
        </p>
      )}
      <p className={styles.small}>{words.unseenNext({ count: Math.round(10 * expectedInNext) / 10 })}</p>
      <details className={styles.details}>
        <summary>{words.caveat}</summary>
        <p>{words.caveatText}</p>
        <p>
          {words.others({
            jackknife: Math.round(10 * jackknife1) / 10,
            bootstrap: Math.round(10 * bootstrap) / 10,
            coverage: coverage ?? 0,
          })}
        </p>
      </details>
    </>
  );
}
