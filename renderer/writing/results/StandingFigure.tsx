/** A figure on the page, drawn from the project when the window has time, with its number and caption. */
import { useEffect, useState } from 'react';
import type { BlockContent, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { captionLabel } from '../../../shared/results-section/captionNumbers.ts';
import { type LiveFigure, liveFigure } from '../../../shared/results-section/liveFigure.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import { FigureView } from '../../charts/FigureView.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './ResultsPaper.module.css';

interface StandingFigureProps {
  readonly content: Extract<BlockContent, { kind: 'figure' }>;
  readonly document: ResultsDocument;
  readonly number: number;
}

export function StandingFigure({ content, document, number }: StandingFigureProps) {
  const words = useWords().resultsWindow;
  const { language } = document;
  const live = useLiveFigure(content, language);
  return (
    <figure className={styles.figure}>
      {live?.figure ? (
        <FigureView figure={live.figure} />
      ) : (
        <p className={styles.quoteNote}>{live ? live.alt : words.drawing}</p>
      )}
      <figcaption>
        <b>{captionLabel(language, 'figure', number)}</b>
        {wordsOf[language].results.captionEnd}
        {live ? live.caption : content.caption}
      </figcaption>
    </figure>
  );
}

/** What was drawn before stays until the new drawing is there. */
function useLiveFigure(
  content: StandingFigureProps['content'],
  language: ResultsDocument['language'],
): LiveFigure | null {
  const project = useProject((one) => one);
  const [live, setLive] = useState<LiveFigure | null>(null);
  useEffect(() => {
    // Behind what was typed: a cloud of a large study takes its time.
    const timer = setTimeout(() => setLive(liveFigure(project, content, language)));
    return () => clearTimeout(timer);
  }, [project, content, language]);
  return live;
}
