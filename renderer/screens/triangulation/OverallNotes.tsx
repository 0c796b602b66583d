/** What belongs to all themes together: other coefficients, means over themes, and domains whose themes exclude one another. */
import type { Coefficient } from '../../../shared/agreement/coefficient.ts';
import { themeMean } from '../../../shared/agreement/themeMeans.ts';
import type { RoundFigures } from '../../../shared/triangulation/roundFigures.ts';
import { formatDecimal } from '../../../shared/words/formatDecimal.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import styles from './AgreementPanel.module.css';
import { OtherFigures } from './OtherFigures.tsx';
import { PassageNotes } from './PassageNotes.tsx';

export function OverallNotes({ figures }: { figures: RoundFigures }) {
  const { agreement } = useWords();
  const language = useLanguage();
  const shown = ({ value }: Coefficient) => (value === null ? '–' : formatDecimal(language, value));
  const means = [
    ['κ', themeMean(figures.themes.map(({ kappa }) => kappa))],
    ['α', themeMean(figures.themes.map(({ alpha }) => alpha))],
  ] as const;
  return (
    <>
      {figures.themes.length > 0 && (
        <div className={styles.note}>
          <OtherFigures label={agreement.others} of={figures.pooled} />
        </div>
      )}
      {figures.themes.length > 0 && (
        <p className={styles.note}>
          {means
            .map(([figure, { mean, ...counted }]) =>
              agreement.mean({ figure, mean: shown(mean), ...counted }),
            )
            .join(' ')}
        </p>
      )}
      <PassageNotes figures={figures} />
    </>
  );
}
