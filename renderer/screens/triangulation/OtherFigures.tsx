/** The line of a theme's other coefficients, after those of the table: "π 0.42 · AC1 0.80". */
import type { Coefficient } from '../../../shared/agreement/coefficient.ts';
import { formatDecimal } from '../../../shared/words/formatDecimal.ts';
import { useLanguage } from '../../ui/WordsContext.tsx';

export function OtherFigures({ of }: { readonly of: Readonly<Record<string, Coefficient>> }) {
  const language = useLanguage();
  return (
    <p>
      {Object.entries(of)
        .map(([name, { value }]) => `${name} ${value === null ? '–' : formatDecimal(language, value)}`)
        .join(' · ')}
    </p>
  );
}
