/** uα and cuα of all themes, and the figures of domains whose themes exclude one another, each with its interval. */
import type { Coefficient } from '../../../shared/agreement/coefficient.ts';
import { formatPath } from '../../../shared/codebook/themePath.ts';
import type { FrozenDomain, IntervalEnds, OtherIntervals } from '../../../shared/project/records.ts';
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
  const why = (of: Readonly<Record<string, Coefficient>>) => {
    const missing = Object.entries(of).filter(([, { reason }]) => reason !== null);
    const reason = missing[0]?.[1].reason;
    if (!reason) return '';
    const names = missing.filter(([, one]) => one.reason === reason).map(([name]) => name);
    return ` ${agreement.undefinedBecause({ figures: names.join(', '), reason: agreement.reasons[reason] })}`;
  };
  // A figure stays on one line with its interval.
  const inOnePiece = (figure: Coefficient, ends: IntervalEnds | undefined) =>
    withInterval(figure.value, ends ?? null, language).replaceAll(' ', '\u00a0');
  const { uAlpha, cuAlpha } = figures;
  const { intervals } = figures.pooled;
  return (
    <>
      {uAlpha && cuAlpha && (
        <p className={styles.note}>
          {agreement.unitized({
            uAlpha: inOnePiece(uAlpha, intervals.uAlpha),
            cuAlpha: inOnePiece(cuAlpha, intervals.cuAlpha),
          })}
          {why({ uα: uAlpha, cuα: cuAlpha })}
        </p>
      )}
      {figures.domains.map(({ themeId, path, intervals: own, ...of }) => {
        const shown = (name: 'cuAlpha' | 'uAlpha' | 'uAlphaBinary') => inOnePiece(of[name], own?.[name]);
        return (
          <p key={themeId} className={styles.note}>
            {agreement.domain({
              domain: formatPath(path),
              cuAlpha: shown('cuAlpha'),
              uAlpha: shown('uAlpha'),
              uAlphaBinary: shown('uAlphaBinary'),
            })}
            {why({ cuα: of.cuAlpha, uα: of.uAlpha, '|uα': of.uAlphaBinary })}
          </p>
        );
      })}
    </>
  );
}
