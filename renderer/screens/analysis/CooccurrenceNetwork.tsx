/** The network of themes that meet, with the pairs beside it: each opens its passages. */
import { useEffect, useState } from 'react';
import { cooccurrenceNetworkSteps } from '../../../shared/figures/cooccurrenceNetworkFigure.ts';
import type { Figure } from '../../../shared/figures/figure.ts';
import { formatMeasure } from '../../../shared/relations/formatMeasure.ts';
import { FigureView } from '../../charts/FigureView.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { inSlices } from '../../workspace/inSlices.ts';
import styles from './AnalysisScreen.module.css';
import { EmptyAnalysis } from './EmptyAnalysis.tsx';
import { openPair } from './openPair.ts';
import type { CooccurrenceAnswer } from './useCooccurrence.ts';

export function CooccurrenceNetwork({ answer }: { readonly answer: CooccurrenceAnswer }) {
  const words = useWords().analysis;
  const figure = useNetwork(answer);
  if (answer.pairs.count === 0) return <EmptyAnalysis title={words.noPairs} hint={words.noPairsHint} />;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a drawing that scrolls is reached by keyboard */}
      <section className={styles.drawing} aria-label={words.forms.network} tabIndex={0}>
        {figure && <FigureView figure={figure} />}
      </section>
      <Pairs answer={answer} />
    </>
  );
}

/** Laid out between the frames of the window; the drawing before stays meanwhile. */
function useNetwork(answer: CooccurrenceAnswer): Figure | null {
  const language = useLanguage();
  const [figure, setFigure] = useState<Figure | null>(null);
  useEffect(() => inSlices(cooccurrenceNetworkSteps({ ...answer, language }), setFigure), [answer, language]);
  return figure;
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
