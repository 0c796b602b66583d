/** Shares as people read them: 0.5 is 50 %. */
import type { Language } from './plural.ts';

const percents = {
  en: new Intl.NumberFormat('en', { style: 'percent' }),
  fr: new Intl.NumberFormat('fr', { style: 'percent' }),
};

/** Something is never shown as nothing: below half a percent stands "< 1%". */
export function formatShare(language: Language, share: number): string {
  const isTiny = share > 0 && share < 0.005;
  return isTiny ? `< ${percents[language].format(0.01)}` : percents[language].format(share);
}
