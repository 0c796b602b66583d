/** Minutes as they are said in both languages: "45 min", "6 h 31", "2 h 05". */

const space = '\u00a0';

/** Rounded to the minute. */
export function formatDuration(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole}${space}min`;
  return `${Math.floor(whole / 60)}${space}h${space}${String(whole % 60).padStart(2, '0')}`;
}
