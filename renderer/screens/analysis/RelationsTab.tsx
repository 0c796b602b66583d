/** Which themes meet: the question, and its answer as a matrix or a network. */
import { useMemo } from 'react';
import { cooccurrenceMatrixFigure } from '../../../shared/figures/cooccurrenceMatrixFigure.ts';
import { cooccurrenceNetworkFigure } from '../../../shared/figures/cooccurrenceNetworkFigure.ts';
import { formatShare } from '../../../shared/words/formatShare.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './AnalysisScreen.module.css';
import type { AnalysisScreenProps } from './AnalysisScreen.tsx';
import { useAnalysis } from './analysisStore.ts';
import { CooccurrenceMatrix } from './CooccurrenceMatrix.tsx';
import { CooccurrenceNetwork } from './CooccurrenceNetwork.tsx';
import { EmptyAnalysis } from './EmptyAnalysis.tsx';
import { RelationsControls } from './RelationsControls.tsx';
import { type CooccurrenceAnswer, useCooccurrence } from './useCooccurrence.ts';

export function RelationsTab({ onExportFigure }: AnalysisScreenProps) {
  const words = useWords().analysis;
  const language = useLanguage();
  const project = useProject((one) => one);
  const { question, level, measure, form } = useAnalysis((state) => state);
  const known = useMemo(() => {
    const isGone = question.coderId !== null && !project.coders.has(question.coderId);
    return isGone ? { ...question, coderId: null } : question;
  }, [question, project.coders]);
  const { answer, progress } = useCooccurrence(project, known, level, measure);
  const draw = () => {
    if (answer)
      onExportFigure({
        wish: {
          what: form === 'matrix' ? 'cooccurrence' : 'network',
          level: answer.level,
          measure: answer.measure,
          question: answer.counted.question,
        },
        draw: (wanted) =>
          (form === 'matrix' ? cooccurrenceMatrixFigure : cooccurrenceNetworkFigure)({
            ...answer,
            language: wanted,
          }),
      });
  };
  return (
    <>
      <RelationsControls question={known} isReady={answer !== null} onExportFigure={draw} />
      <p className={styles.note} role="status">
        {progress < 1
          ? words.counting({ percent: formatShare(language, progress) })
          : words.themesShown({ count: answer?.themeIds.length ?? 0, passages: project.codings.size })}
      </p>
      <div className={styles.body}>
        {project.themes.size === 0 ? (
          <EmptyAnalysis title={words.noThemes} hint={words.noThemesHint} />
        ) : (
          answer && <Answered answer={answer} form={form} />
        )}
      </div>
    </>
  );
}

function Answered({
  answer,
  form,
}: {
  readonly answer: CooccurrenceAnswer;
  readonly form: 'matrix' | 'network';
}) {
  const words = useWords().analysis;
  if (answer.themeIds.length === 0)
    return <EmptyAnalysis title={words.noCodings} hint={words.noCodingsHint} />;
  return form === 'matrix' ? <CooccurrenceMatrix answer={answer} /> : <CooccurrenceNetwork answer={answer} />;
}
