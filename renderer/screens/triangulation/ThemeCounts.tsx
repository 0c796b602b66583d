/** What one theme's figures rest on: the four counts, the other coefficients, why κ may be low, and a way to its differences. */
import { formatPath } from '../../../shared/codebook/themePath.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { ThemeRow } from '../../../shared/triangulation/roundFigures.ts';
import { formatDecimal } from '../../../shared/words/formatDecimal.ts';
import { formatShare } from '../../../shared/words/formatShare.ts';
import { formatNumber } from '../../../shared/words/plural.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import styles from './AgreementPanel.module.css';
import { OtherFigures } from './OtherFigures.tsx';
import { ProgramFigures } from './ProgramFigures.tsx';
import { triangulationStore, useTriangulation } from './triangulationStore.ts';
import { shownSet } from './useFigures.ts';
import type { ComparedRound } from './useRound.ts';
import { useShownFrom } from './useShownFrom.ts';

/** As `agreement` on the command line says it. */
const highPercent = 0.8;
const lowKappa = 0.4;

export function ThemeCounts({
  project,
  compared,
  row,
}: {
  project: Project;
  compared: ComparedRound;
  row: ThemeRow;
}) {
  const { triangulation, agreement } = useWords();
  const language = useLanguage();
  const section = useShownFrom<HTMLElement>(row.themeId);
  const isFiltered = useTriangulation((state) => state.isFiltered);
  // Other programs know neither kept figures nor decisions.
  const isAsCoded = useTriangulation(({ figures }) => shownSet(compared, figures) === 'now');
  const [a, b] = compared.coderIds.map((id) => project.coders.get(id)?.initials ?? '') as [string, string];
  const { counts, percent, kappa } = row;
  const number = (value: number) => formatNumber(language, value);
  const others = {
    [agreement.columns.prevalence]: row.prevalence,
    [agreement.columns.bias]: row.bias,
  };
  const paradox =
    kappa.value !== null && percent.value !== null && percent.value >= highPercent && kappa.value < lowKappa
      ? agreement.paradox({
          percent: formatShare(language, percent.value),
          kappa: formatDecimal(language, kappa.value),
        })
      : null;
  return (
    <section ref={section} className={styles.counts}>
      <h3>{triangulation.whereDiffer({ theme: formatPath(row.path) })}</h3>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{triangulation.coded({ coder: b })}</th>
            <th scope="col">{triangulation.notCoded({ coder: b })}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{triangulation.coded({ coder: a })}</th>
            <td className={styles.agree}>{number(counts.both)}</td>
            <td className={styles.differ}>{number(counts.onlyA)}</td>
          </tr>
          <tr>
            <th scope="row">{triangulation.notCoded({ coder: a })}</th>
            <td className={styles.differ}>{number(counts.onlyB)}</td>
            <td className={styles.agree}>{number(counts.neither)}</td>
          </tr>
        </tbody>
      </table>
      <OtherFigures of={row} more={others} />
      {kappa.reason !== null && (
        <p>{agreement.undefinedBecause({ figures: 'κ', reason: agreement.reasons[kappa.reason] })}</p>
      )}
      {paradox && <p>{paradox}</p>}
      {isAsCoded && <ProgramFigures project={project} compared={compared} themeId={row.themeId} />}
      <Button size="small" onPress={() => triangulationStore.setState({ isFiltered: !isFiltered })}>
        {isFiltered ? triangulation.allDifferences : triangulation.onlyTheme}
      </Button>
    </section>
  );
}
