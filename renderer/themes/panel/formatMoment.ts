/** When something was written, as short as it can be said: the time of today, the day of this year, or the date. */
import type { Language } from '../../../shared/words/plural.ts';

interface Moment {
  readonly day: string;
  /** `null` on another day. */
  readonly timeToday: string | null;
}

/** `iso` is UTC; the day is that of the computer's time zone unless another is given. */
export function formatMoment(iso: string, now: Date, language: Language, timeZone?: string): Moment {
  const at = new Date(iso);
  const locale = language === 'en' ? 'en-GB' : 'fr-FR';
  const format = (options: Intl.DateTimeFormatOptions, date = at) =>
    new Intl.DateTimeFormat(locale, { ...options, ...(timeZone ? { timeZone } : {}) }).format(date);
  const date = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const isSameYear = format({ year: 'numeric' }) === format({ year: 'numeric' }, now);
  const isToday = format(date) === format(date, now);
  return {
    day: isSameYear ? format({ day: 'numeric', month: 'long' }) : format(date),
    timeToday: isToday ? format({ hour: '2-digit', minute: '2-digit' }) : null,
  };
}
