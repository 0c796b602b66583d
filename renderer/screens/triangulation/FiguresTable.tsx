/** Figures of two coders or of all, one row a theme, lowest first; a theme's row opens what it rests on. */
import type { Coefficient } from '../../../shared/agreement/coefficient.ts';
import { formatPath, themeLook } from '../../../shared/codebook/themeTree.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { formatShare } from '../../../shared/words/formatShare.ts';
import { ThemeSwatch } from '../../ui/ThemeSwatch.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import styles from './AgreementPanel.module.css';
import { FigureCell, type ShownFigure } from './FigureCell.tsx';
import { triangulationStore, useTriangulation } from './triangulationStore.ts';

export interface FiguresLine {
  readonly percent: Coefficient;
  readonly figures: readonly [ShownFigure, ShownFigure];
}

export interface ThemeLine extends FiguresLine {
  readonly themeId: ThemeId;
  readonly path: readonly string[];
}

interface FiguresTableProps {
  readonly project: Project;
  readonly headings: readonly [string, string];
  readonly themes: readonly ThemeLine[];
  readonly pooled: FiguresLine;
}

export function FiguresTable({ project, headings, themes, pooled }: FiguresTableProps) {
  const { agreement, exporting } = useWords();
  const themeId = useTriangulation((state) => state.themeId);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{exporting.columns.theme}</th>
          <th scope="col">%</th>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {themes.map((line) => (
          <ThemeRow key={line.themeId} project={project} line={line} isOpen={line.themeId === themeId} />
        ))}
        <tr className={styles.pooled}>
          <th scope="row">{agreement.pooled}</th>
          <Cells line={pooled} />
        </tr>
      </tbody>
    </table>
  );
}

function ThemeRow({ project, line, isOpen }: { project: Project; line: ThemeLine; isOpen: boolean }) {
  const { themeId, path } = line;
  return (
    <tr className={isOpen ? styles.open : undefined}>
      <th scope="row">
        <button
          type="button"
          aria-expanded={isOpen}
          title={formatPath(path)}
          onClick={() => triangulationStore.setState({ themeId: isOpen ? null : themeId, isFiltered: false })}
        >
          <ThemeSwatch {...themeLook(project, themeId)} />
          <span>{path.at(-1)}</span>
        </button>
      </th>
      <Cells line={line} />
    </tr>
  );
}

function Cells({ line: { percent, figures } }: { line: FiguresLine }) {
  const language = useLanguage();
  return (
    <>
      <td>{percent.value === null ? '–' : formatShare(language, percent.value)}</td>
      <FigureCell {...figures[0]} />
      <FigureCell {...figures[1]} />
    </>
  );
}
