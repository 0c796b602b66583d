/** Dates of a spreadsheet: numbers that only a cell's format tells apart from other numbers (ISO/IEC 29500-1, 18.8.30 and 18.17.4). */

export type NumberKind = 'number' | 'percent' | 'date' | 'time' | 'dateTime' | 'duration';

const millisecondsADay = 86_400_000;
const secondsADay = 86_400;
/** 9999-12-31 as Excel counts. */
const lastSerial = 2_958_465;
/** What Excel allows. */
const longestCode = 255;

/** Built-in formats that say more than a number; their codes are not in the file. */
export function builtInKind(formatId: number): NumberKind {
  if ((formatId >= 14 && formatId <= 17) || (formatId >= 27 && formatId <= 31)) return 'date';
  if (formatId === 36 || (formatId >= 50 && formatId <= 54) || formatId === 57 || formatId === 58)
    return 'date';
  if (formatId === 9 || formatId === 10) return 'percent';
  if (formatId === 22) return 'dateTime';
  if (formatId === 46) return 'duration';
  const isTime = (formatId >= 18 && formatId <= 21) || (formatId >= 32 && formatId <= 35);
  return isTime || formatId === 45 || formatId === 47 || formatId === 55 || formatId === 56
    ? 'time'
    : 'number';
}

/** By the letters of the format's first section, quoted and escaped text, colours and locales aside. */
export function kindOfFormat(code: string): NumberKind {
  const section = code
    .slice(0, longestCode)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^[\]]*\]/gi, '')
    .replace(/AM\/PM|A\/P/gi, '')
    .split(';', 1)
    .join('');
  if (/^\s*general\s*$/i.test(section)) return 'number';
  if (section.includes('%')) return 'percent';
  if (/\[(?:h+|m+|s+)\]/i.test(section)) return 'duration';
  const hasTime = /[hs]/i.test(section);
  const hasDate = /[yd]/i.test(section) || (/m/i.test(section) && !hasTime);
  if (hasDate) return hasTime ? 'dateTime' : 'date';
  return hasTime ? 'time' : 'number';
}

/** "2026-03-01", "09:30", "2026-03-01 09:30", "26:15"; seconds only where there are any. `null` outside 1900 to 9999. */
export function dateText(serial: number, kind: NumberKind, startsIn1904: boolean): string | null {
  if (kind === 'number' || kind === 'percent' || !(serial >= 0 && serial < lastSerial + 1)) return null;
  const totalSeconds = Math.round(serial * secondsADay);
  if (kind === 'duration') return clockText(totalSeconds);
  const days = Math.floor(totalSeconds / secondsADay);
  const clock = clockText(totalSeconds % secondsADay);
  if (kind === 'time') return clock;
  const day = dayText(days, startsIn1904);
  return kind === 'date' ? day : `${day} ${clock}`;
}

/** Excel's 1900 system has a 29 February 1900, day 60; before it every day is one off. */
function dayText(days: number, startsIn1904: boolean): string {
  if (!startsIn1904 && days === 60) return '1900-02-29';
  const epoch = startsIn1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(epoch + days * millisecondsADay).toISOString().slice(0, 10);
}

function clockText(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const rest = seconds % 60;
  const minutes = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return rest === 0 ? minutes : `${minutes}:${two(rest)}`;
}
