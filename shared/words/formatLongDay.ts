/** A calendar day as documents write it. */
import { perLanguage } from './perLanguage.ts';
import type { Language } from './plural.ts';

const tags = { en: 'en-GB', fr: 'fr-FR' };
const forms = perLanguage(
  (language) => new Intl.DateTimeFormat(tags[language], { dateStyle: 'long', timeZone: 'UTC' }),
);

/** "30 November 2026", "30 novembre 2026"; what is no YYYY-MM-DD stays as it is. */
export function formatLongDay(language: Language, day: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? day : forms(language).format(time);
}
