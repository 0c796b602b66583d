/** uα and cuα of all themes, and the figures of domains whose themes exclude one another, each with its interval. */
import type { Coefficient } from '../../../shared/agreement/coefficient.ts';
import { formatPath } from '../../../shared/codebook/themePath.ts';
import type { FrozenDomain, OtherIntervals } from '../../../shared/project/records.ts';
import { withInterval } from '../../../shared/triangulation/withInterval.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import styles from './AgreementPanel.module.css';

interface PassageFigures {
  readonly uAlpha: Coefficient | null;
  readonly cuAlpha: Coefficient | null;
  readonly pooled: { readonly intervals: OtherIntervals };
  readonly domains: readonly FrozenDomain[];
}

export function PassageNotes({ figures }: { figures: PassageFigures }) {
  const { agreement } = useWords();
  const language = useLanguage();
  const why = ({ reason }: Coefficient) =>
    reason === null
      ? ''
      : ` ${agreement.undefinedBecause({ figures: 'cuα', reason: agreement.reasons[reason] })}`;
  const { uAlpha, cuAlpha } = figures;
  const { intervals } = figures.pooled;
  return (
    <>
      {uAlpha && cuAlpha && (
        <p className={styles.note}>
          {agreement.unitized({
            uAlpha: withInterval(uAlpha.value, intervals.uAlpha ?? null, language),
            cuAlpha: withInterval(cuAlpha.value, intervals.cuAlpha ?? null, language),
          })}
          {why(cuAlpha)}
        </p>
      )}
      {figures.domains.map(({ themeId, path, intervals: own, ...of }) => {
        const shown = (name: 'cuAlpha' | 'uAlpha' | 'uAlphaBinary') =>
          withInterval(of[name].value, own?.[name] ?? null, language);
        return (
          <p key={themeId} className={styles.note}>
            {agreement.domain({
              domain: formatPath(path),
              cuAlpha: shown('cuAlpha'),
              uAlpha: shown('uAlpha'),
              uAlphaBinary: shown('uAlphaBinary'),
            })}
            {why(of.cuAlpha)}
          </p>
        );
      })}
    </>
  );
}
