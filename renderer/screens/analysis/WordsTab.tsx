/** The words used: how often, by whom, on which theme; one of them in context, or all of them as a cloud. */
import { useMemo, useState } from 'react';
import { wordCloudFigure } from '../../../shared/figures/wordCloudFigure.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { WordCount, WordUse } from '../../../shared/word-use/wordFrequencies.ts';
import type { WordQuestion } from '../../../shared/word-use/wordQuestion.ts';
import { formatShare } from '../../../shared/words/formatShare.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import { FigureView } from '../../charts/FigureView.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './AnalysisScreen.module.css';
import type { AnalysisScreenProps } from './AnalysisScreen.tsx';
import { changeAnalysis, useAnalysis } from './analysisStore.ts';
import { EmptyAnalysis } from './EmptyAnalysis.tsx';
import { useAskedWords, useWordUse } from './useWordUse.ts';
import { WordGrid } from './WordGrid.tsx';
import { WordLines } from './WordLines.tsx';
import { WordsControls } from './WordsControls.tsx';

export function WordsTab({ onExportFigure }: AnalysisScreenProps) {
  const { wordUse: words, ...analysis } = useWords().analysis;
  const language = useLanguage();
  const project = useProject((one) => one);
  const asked = useAskedWords(project);
  const { answer, progress } = useWordUse(project, asked);
  const exportCloud = () => {
    if (answer)
      onExportFigure({
        wish: { what: 'cloud', words: answer.asked },
        draw: (wanted) => wordCloudFigure(answer.use, wanted, wordsOf[wanted].analysis.wordUse.title),
      });
  };
  if (project.transcripts.size === 0)
    return (
      <EmptyAnalysis title={analysis.interview.noInterviews} hint={analysis.interview.noInterviewsHint} />
    );
  return (
    <>
      <WordsControls project={project} asked={asked} isReady={answer !== null} onExportFigure={exportCloud} />
      <p className={styles.note} role="status">
        {progress < 1
          ? analysis.counting({ percent: formatShare(language, progress) })
          : words.summary({ words: answer?.use.words.length ?? 0, total: answer?.use.total ?? 0 })}
      </p>
      <div className={styles.body}>
        {answer && answer.use.words.length === 0 && (
          <EmptyAnalysis title={words.nothing} hint={words.nothingHint} />
        )}
        {answer && answer.use.words.length > 0 && <Found {...answer} project={project} />}
      </div>
    </>
  );
}

interface FoundProps {
  readonly project: Project;
  readonly use: WordUse;
  readonly asked: WordQuestion;
}

function Found({ project, use, asked }: FoundProps) {
  const words = useWords().analysis.wordUse;
  const beside = useAnalysis((state) => state.beside);
  const [key, setKey] = useState<string | null>(null);
  const chosen = use.words.find((one) => one.key === key) ?? null;
  return (
    <>
      <WordGrid use={use} onChoose={(word: WordCount) => setKey(word.key)} />
      <section className={styles.beside} aria-label={words.show}>
        <div className={styles.besideHead}>
          <Segmented
            label={words.show}
            value={beside}
            options={[
              { value: 'lines', label: words.inContext },
              { value: 'cloud', label: words.cloud },
            ]}
            onChange={(value) => changeAnalysis({ beside: value })}
          />
        </div>
        {beside === 'cloud' ? (
          <Cloud use={use} />
        ) : chosen ? (
          <WordLines project={project} asked={asked} word={chosen} />
        ) : (
          <p className={styles.hint}>{words.choose}</p>
        )}
      </section>
    </>
  );
}

function Cloud({ use }: { readonly use: WordUse }) {
  const words = useWords().analysis.wordUse;
  const language = useLanguage();
  const figure = useMemo(() => wordCloudFigure(use, language, words.title), [use, language, words]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a drawing that scrolls is reached by keyboard
    <section className={styles.drawing} aria-label={words.cloud} tabIndex={0}>
      <FigureView figure={figure} />
    </section>
  );
}
