/** Shares as people read them: 0.5 is 50 %. */
import { perLanguage } from './perLanguage.ts';
import type { Language } from './plural.ts';

const percents = perLanguage((language) => new Intl.NumberFormat(language, { style: 'percent' }));

/** Something is never shown as nothing, nor nearly all as all: "< 1%", "> 99%". */
export function formatShare(language: Language, share: number): string {
  const form = percents(language);
  if (share > 0 && share < 0.005) return `< ${form.format(0.01)}`;
  return share >= 0.995 && share < 1 ? `> ${form.format(0.99)}` : form.format(share);
}

const fine = { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const finePercents = perLanguage((language) => new Intl.NumberFormat(language, fine));

/** Shares that are all small, as of words: 0.0065 is 0.65%. */
export function formatFineShare(language: Language, share: number): string {
  return finePercents(language).format(share);
}
