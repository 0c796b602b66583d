/** One interview: its themes over the lines, or its portrait; a theme leads to its first passage. */
import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { transcriptOrder } from '../../../shared/coding/findCodings.ts';
import { codelineFigure } from '../../../shared/figures/codelineFigure.ts';
import { portraitFigure } from '../../../shared/figures/portraitFigure.ts';
import type { TranscriptId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { type InterviewQuestion, interviewThemes } from '../../../shared/relations/interviewThemes.ts';
import { formatNumber } from '../../../shared/words/plural.ts';
import { FigureView } from '../../charts/FigureView.tsx';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { revealPassage, useView } from '../../workspace/viewStore.ts';
import styles from './AnalysisScreen.module.css';
import type { AnalysisScreenProps } from './AnalysisScreen.tsx';
import { changeAnalysis, changeQuestion, useAnalysis } from './analysisStore.ts';
import { Choice, CoderChoice, LevelChoice } from './Choice.tsx';
import { EmptyAnalysis } from './EmptyAnalysis.tsx';

const drawings = { codeline: codelineFigure, portrait: portraitFigure } as const;

export function InterviewTab({ onExportFigure }: AnalysisScreenProps) {
  const words = useWords().analysis;
  const project = useProject((one) => one);
  const transcriptId = useChosenInterview(project);
  if (transcriptId === null)
    return <EmptyAnalysis title={words.interview.noInterviews} hint={words.interview.noInterviewsHint} />;
  return <Interview project={project} transcriptId={transcriptId} onExportFigure={onExportFigure} />;
}

/** The one chosen here, else the one that is open, else the first. */
function useChosenInterview(project: Project): TranscriptId | null {
  const chosen = useAnalysis((state) => state.transcriptId);
  const open = useView((state) => state.transcriptId);
  const known = [chosen, open].find((id) => id !== null && project.transcripts.has(id));
  return known ?? transcriptOrder(project)[0] ?? null;
}

interface InterviewProps extends AnalysisScreenProps {
  readonly project: Project;
  readonly transcriptId: TranscriptId;
}

function Interview({ project, transcriptId, onExportFigure }: InterviewProps) {
  const { analysis: words, figures } = useWords();
  const language = useLanguage();
  const { level, question, drawing } = useAnalysis((state) => state);
  const coderId = question.coderId !== null && project.coders.has(question.coderId) ? question.coderId : null;
  const asked = useMemo(
    () => ({ project, transcriptId, level, coderId }),
    [project, transcriptId, level, coderId],
  );
  const figure = useMemo(() => drawings[drawing]({ ...asked, language }), [asked, drawing, language]);
  return (
    <>
      <div className={styles.controls}>
        <Segmented
          label={words.form}
          value={drawing}
          options={(['codeline', 'portrait'] as const).map((value) => ({
            value,
            label: words.interview.forms[value],
          }))}
          onChange={(value) => changeAnalysis({ drawing: value })}
        />
        <Choice
          label={words.interview.choose}
          value={transcriptId}
          options={transcriptOrder(project).map((id) => ({
            value: id,
            name: project.transcripts.get(id)?.name ?? '',
          }))}
          onChange={(value) => changeAnalysis({ transcriptId: value })}
        />
        <LevelChoice value={level} onChange={(value) => changeAnalysis({ level: value })} />
        <CoderChoice value={coderId} onChange={(value) => changeQuestion({ coderId: value })} />
        <span className={styles.gap} />
        <Button
          icon={Download}
          onPress={() =>
            onExportFigure({
              wish: { what: drawing, transcriptId, level, coderId },
              draw: (wanted) => drawings[drawing]({ ...asked, language: wanted }),
            })
          }
        >
          {figures.window.export}
        </Button>
      </div>
      <div className={styles.body}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a drawing that scrolls is reached by keyboard */}
        <section className={styles.drawing} aria-label={figure.title} tabIndex={0}>
          <FigureView figure={figure} />
        </section>
        <ThemesOf asked={asked} isPortrait={drawing === 'portrait'} />
      </div>
    </>
  );
}

interface ThemesOfProps {
  readonly asked: InterviewQuestion & { readonly project: Project };
  readonly isPortrait: boolean;
}

function ThemesOf({ asked, isPortrait }: ThemesOfProps) {
  const words = useWords().analysis;
  const language = useLanguage();
  const themes = useMemo(() => interviewThemes(asked.project, asked), [asked]);
  return (
    <section className={styles.side} aria-label={words.interview.passages}>
      <h2>{words.interview.passages}</h2>
      <p>
        {themes.length === 0
          ? words.interview.nothing
          : isPortrait
            ? words.interview.hint
            : words.interview.leads}
      </p>
      <ul className={styles.pairs}>
        {themes.map(({ themeId, name, passages, ranges }) => (
          <li key={themeId}>
            <button
              type="button"
              className={styles.pair}
              title={`${words.interview.open({ theme: name, count: passages })} – ${words.interview.openLine}`}
              onClick={() => {
                const [first] = ranges;
                if (first) revealPassage({ transcriptId: asked.transcriptId, ...first });
              }}
            >
              <span>{name}</span>
              <b>{formatNumber(language, passages)}</b>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
