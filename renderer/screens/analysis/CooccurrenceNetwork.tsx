/** The network of themes that meet, with the pairs beside it: each opens its passages. */
import { useMemo } from 'react';
import { cooccurrenceNetworkFigure } from '../../../shared/figures/cooccurrenceNetworkFigure.ts';
import { formatMeasure } from '../../../shared/relations/formatMeasure.ts';
import { FigureView } from '../../charts/FigureView.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import styles from './AnalysisScreen.module.css';
import { EmptyAnalysis } from './EmptyAnalysis.tsx';
import { openPair } from './openPair.ts';
import type { CooccurrenceAnswer } from './useCooccurrence.ts';

export function CooccurrenceNetwork({ answer }: { readonly answer: CooccurrenceAnswer }) {
  const words = useWords().analysis;
  const language = useLanguage();
  const figure = useMemo(() => cooccurrenceNetworkFigure({ ...answer, language }), [answer, language]);
  if (answer.pairs.count === 0) return <EmptyAnalysis title={words.noPairs} hint={words.noPairsHint} />;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a drawing that scrolls is reached by keyboard */}
      <section className={styles.drawing} aria-label={figure.title} tabIndex={0}>
        <FigureView figure={figure} />
      </section>
      <Pairs answer={answer} />
    </>
  );
}

function Pairs({ answer }: { readonly answer: CooccurrenceAnswer }) {
  const words = useWords().analysis;
  const language = useLanguage();
  const { pairs, measure, project, counted } = answer;
  const nameOf = (id: (typeof pairs.strongest)[number]['first']) => project.themes.get(id)?.name ?? '';
  return (
    <section className={styles.side} aria-label={words.pairs}>
      <h2>{words.pairs}</h2>
      <p>{words.strongest({ shown: pairs.strongest.length, of: pairs.count })}</p>
      <ul className={styles.pairs}>
        {pairs.strongest.map(({ first, second, value }) => (
          <li key={`${first}/${second}`}>
            <button
              type="button"
              className={styles.pair}
              title={words.passagesOf({ first: nameOf(first), second: nameOf(second) })}
              onClick={() => openPair(first, second, counted.question)}
            >
              <span>
                {nameOf(first)} – {nameOf(second)}
              </span>
              <b>{formatMeasure(language, measure, value)}</b>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
