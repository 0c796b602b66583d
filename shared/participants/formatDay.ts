/** A calendar day as tables print it: "4 Mar 2026" in English, "04/03/2026" in French. */
import { perLanguage } from '../words/perLanguage.ts';
import type { Language } from '../words/plural.ts';

const formats = perLanguage((language) =>
  language === 'en'
    ? new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
    : new Intl.DateTimeFormat('fr', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
);

/** What is no YYYY-MM-DD is printed as it stands. A day is no moment: it is read and written in one time zone. */
export function formatDay(date: string, language: Language): string {
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : formats(language).format(day);
}
