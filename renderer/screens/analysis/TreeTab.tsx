/** The tree by its codings, as a sunburst, a treemap or rows; a theme opens its passages. */
import { Download } from 'lucide-react';
import { type CSSProperties, useMemo } from 'react';
import { themeTree } from '../../../shared/codebook/themeTree.ts';
import type { Figure } from '../../../shared/figures/figure.ts';
import { sunburstFigure } from '../../../shared/figures/sunburstFigure.ts';
import { treeFigure } from '../../../shared/figures/treeFigure.ts';
import { treemapFigure } from '../../../shared/figures/treemapFigure.ts';
import type { CoderId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { usualQuestion } from '../../../shared/relations/cooccurrenceQuestion.ts';
import { countThemes } from '../../../shared/theme-counts/countThemes.ts';
import { formatNumber } from '../../../shared/words/plural.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { FigureView } from '../../charts/FigureView.tsx';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './AnalysisScreen.module.css';
import type { AnalysisScreenProps } from './AnalysisScreen.tsx';
import { changeAnalysis, changeQuestion, useAnalysis } from './analysisStore.ts';
import { CoderChoice } from './Choice.tsx';
import { EmptyAnalysis } from './EmptyAnalysis.tsx';
import { openPair } from './openPair.ts';

const forms = { sunburst: sunburstFigure, treemap: treemapFigure, rows: treeFigure } as const;

export function TreeTab({ onExportFigure }: AnalysisScreenProps) {
  const { analysis: words, figures } = useWords();
  const language = useLanguage();
  const project = useProject((one) => one);
  const { question, treeForm } = useAnalysis((state) => state);
  const coderId = question.coderId !== null && project.coders.has(question.coderId) ? question.coderId : null;
  const draw = forms[treeForm];
  const figure = useMemo(() => draw(project, { coderId, language }), [draw, project, coderId, language]);
  const form = (
    <Segmented
      label={words.form}
      value={treeForm}
      options={(['sunburst', 'treemap', 'rows'] as const).map((value) => ({
        value,
        label: words.tree.forms[value],
      }))}
      onChange={(value) => changeAnalysis({ treeForm: value })}
    />
  );
  return (
    <>
      <div className={styles.controls}>
        {form}
        <CoderChoice value={coderId} onChange={(value) => changeQuestion({ coderId: value })} />
        <span className={styles.gap} />
        <Button
          icon={Download}
          isDisabled={isRefusal(figure)}
          // What can be drawn in one language can be drawn in the other.
          onPress={() =>
            onExportFigure({
              wish: { what: treeForm === 'rows' ? 'tree' : treeForm, coderId },
              draw: (wanted) => draw(project, { coderId, language: wanted }) as Figure,
            })
          }
        >
          {figures.window.export}
        </Button>
      </div>
      <div className={styles.body}>
        {isRefusal(figure) ? (
          <EmptyAnalysis
            title={project.themes.size === 0 ? words.noThemes : words.tree.noCodings}
            hint={words.noThemesHint}
          />
        ) : (
          <>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a drawing that scrolls is reached by keyboard */}
            <section className={styles.drawing} aria-label={figure.title} tabIndex={0}>
              <FigureView figure={figure} />
            </section>
            <Themes project={project} coderId={coderId} />
          </>
        )}
      </div>
    </>
  );
}

function Themes({ project, coderId }: { readonly project: Project; readonly coderId: CoderId | null }) {
  const words = useWords().analysis;
  const language = useLanguage();
  const rows = useMemo(() => {
    const counts = countThemes(project, { coderId });
    return themeTree(project).order.flatMap(({ theme, depth }) => {
      const { codings, participants } = counts.of(theme.id).subtree;
      return codings === 0 ? [] : [{ theme, depth, codings, participants: participants.length }];
    });
  }, [project, coderId]);
  return (
    <section className={styles.side} aria-label={words.tree.themes}>
      <h2>{words.tree.themes}</h2>
      <p>{words.tree.hint}</p>
      <ul className={styles.pairs}>
        {rows.map(({ theme, depth, codings, participants }) => (
          <li key={theme.id}>
            <button
              type="button"
              className={styles.pair}
              style={{ '--depth': depth } as CSSProperties}
              title={words.tree.open({ theme: theme.name, codings, participants })}
              onClick={() => openPair(theme.id, theme.id, { ...usualQuestion, coderId })}
            >
              <span className={styles.indented}>{theme.name}</span>
              <b>
                {formatNumber(language, codings)} · {formatNumber(language, participants)}
              </b>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
