/** What a table's cell says: a number with decimal comma, a calendar date, a duration. Rules: docs/rules/participants.md. */

/** What stands for a missing value: nothing, the dash that Trame's own tables print, a formula that failed. */
export function isMissing(cell: string): boolean {
  const trimmed = cell.trim();
  return trimmed === '' || trimmed === '–' || trimmed === '—' || trimmed === '-' || failed.test(trimmed);
}

/** As Excel and LibreOffice show it, in English and French. */
const failed =
  /^#(?:N\/A|N\/D|VALUE!|VALEUR!|REF!|DIV\/0!|NAME\?|NOM\s?\?|NUM!|NOMBRE!|NULL!|NUL!|SPILL!|CALC!)$/iu;

const number = /^[+-]?(?:[0-9]+|[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+)(?:[.,][0-9]+)?$/u;

/** "1,5", "1.5", "1 200", "−3"; `null` for anything else, "1,234,567" and "12 %" included. */
export function readNumber(cell: string): number | null {
  const text = cell.trim().replace('−', '-');
  if (!number.test(text)) return null;
  return Number(text.replace(/[ \u00a0\u202f]/gu, '').replace(',', '.'));
}

/** A code that only looks like a number: 007, 01000. */
export function hasLeadingZero(cell: string): boolean {
  return /^0[0-9]/.test(cell.trim());
}

/**
 * DD/MM/YYYY (also with points or hyphens), ISO, "1er mars 2026" or "March 1, 2026", to YYYY-MM-DD; `null` where it is no
 * day of the calendar.
 */
export function readDate(cell: string): string | null {
  const text = cell.trim();
  const iso = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ][0-9:.]+Z?)?$/.exec(text);
  if (iso) return calendarDate(iso[1], iso[2], iso[3]);
  const french = /^([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})$/.exec(text);
  return french ? calendarDate(french[4], french[3], french[1]) : readMonthName(text);
}

/** MM/DD/YYYY, as American programs write it. */
export function readMonthFirst(cell: string): string | null {
  const written = /^([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})$/.exec(cell.trim());
  return written ? calendarDate(written[4], written[1], written[3]) : null;
}

/**
 * A date that lost its format on the way out of a spreadsheet: days since 30 December 1899, here from 1927 to 2119. Only for
 * columns that hold dates.
 */
export function readDayNumber(cell: string): string | null {
  const days = /^[0-9]{5}(?:[.,]0+)?$/.test(cell.trim()) ? Number.parseInt(cell, 10) : 0;
  if (days < 10_000 || days > 80_000) return null;
  return new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** The months in French and English, by their first letters without accents; "juin" and "juillet" need four. */
const monthBeginnings: readonly (readonly [string, number])[] = [
  ...(
    [
      'jan',
      'fe',
      'mar',
      'a[vp]r',
      'ma[iy]',
      'juin|jun',
      'juil|jul',
      'a[ou]',
      'sep',
      'oct',
      'nov',
      'dec',
    ] as const
  ).map((beginning, index): [string, number] => [beginning, index + 1]),
];

function readMonthName(text: string): string | null {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const dayFirst = /^(?:[a-z]+\.?,? )?([0-9]{1,2})(?:er|st|nd|rd|th)? ([a-z]{3,9})\.? ([0-9]{4})$/.exec(
    plain,
  );
  const monthFirst = /^(?:[a-z]+, )?([a-z]{3,9})\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})$/.exec(plain);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthBeginnings.find(([beginning]) => new RegExp(`^(?:${beginning})`).test(name ?? ''))?.[1];
  return month === undefined ? null : calendarDate(year, String(month), day);
}

function calendarDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1];
  if (days === undefined || d < 1 || d > days) return null;
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

const hoursAndMinutes =
  /^([0-9]+)\s*(?:h|hr|hrs|heures?|hours?)\s*(?:et|and)?\s*(?:([0-9]{1,2})\s*(?:m|mn|min|mins|minutes?|')?)?$/u;
const onlyMinutes = /^(?:m|mn|min|mins|minutes?|')\.?$/u;

/**
 * Minutes: "1 h 05", "65 min", "65", "01:05", "1:05:30". `unit` is what a number alone means. "45:30" is minutes and
 * seconds, since no interview takes 45 hours. `null` where it is no duration.
 */
export function readDuration(cell: string, unit: 'minutes' | 'hours' = 'minutes'): number | null {
  const text = cell.trim().toLowerCase().replace('’', "'").replace(/\s+/gu, ' ');
  const clock = /^([0-9]{1,3}):([0-5][0-9])(?::([0-5][0-9]))?$/.exec(text);
  if (clock) return clockMinutes(Number(clock[1]), Number(clock[2]), clock[3]);
  const hours = hoursAndMinutes.exec(text);
  if (hours) return Number(hours[1]) * 60 + Number(hours[2] ?? 0);
  const [, digits, rest] = /^([0-9]+(?:[.,][0-9]+)?) ?(.*)$/u.exec(text) ?? [];
  if (digits === undefined || rest === undefined) return null;
  const value = Number(digits.replace(',', '.'));
  if (rest === '') return round(unit === 'hours' ? value * 60 : value);
  if (onlyMinutes.test(rest)) return round(value);
  return /^(?:h|heures?|hours?)$/.test(rest) ? round(value * 60) : null;
}

function clockMinutes(first: number, second: number, third: string | undefined): number {
  if (third !== undefined) return round(first * 60 + second + Number(third) / 60);
  return first > 12 ? round(first + second / 60) : first * 60 + second;
}

/** To a hundredth of a minute. */
function round(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}
