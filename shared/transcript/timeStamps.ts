/** Reads the times that transcription programs write beside a speaker: 0:12, [00:00:12], 00:00:12,5 - 00:01:03,0, #00:00:12-5#. */

export interface TimeStamp {
  readonly seconds: number;
  /** First character behind it. */
  readonly end: number;
  /** In brackets or with hours, minutes and seconds: no time of day is said that way. */
  readonly isSure: boolean;
}

const clock = String.raw`(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?:[.,:-](\d{1,3}))?(?!\d|:\d)`;
const until = String.raw`(?:[ \t]*(?:-->|[-–—])[ \t]*\d{1,3}:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,3})?)?`;
const bare = new RegExp(clock + until, 'uy');
/** As one program writes the range of a passage, without leading zeros: 0:0:3.5 --> 0:1:2.130. */
const range =
  /(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,3}))? --> \d{1,2}:\d{1,2}:\d{1,2}(?:\.\d{1,3})?(?!\d)/uy;
const bracketed = new RegExp(
  String.raw`(?:\[[ \t]*${clock}${until}[ \t]*\]|\([ \t]*${clock}${until}[ \t]*\)|<[ \t]*${clock}${until}[ \t]*>|#${clock}#)`,
  'uy',
);

/** The time that begins at `at`, or `null`. "10:30" is minutes and seconds, "1:10:30" begins with hours. */
export function readTimeStamp(text: string, at: number, lineEnd: number): TimeStamp | null {
  const first = text.charCodeAt(at);
  const isDigit = first >= 0x30 && first <= 0x39;
  if (!isDigit && !'[(<#'.includes(text[at] ?? ' ')) return null;
  const found = isDigit
    ? (matchAt(range, text, at) ?? matchAt(bare, text, at))
    : matchAt(bracketed, text, at);
  if (!found || at + found[0].length > lineEnd) return null;
  const [a, b, c, fraction] = partsOf(found);
  const whole = c === undefined ? Number(a) * 60 + Number(b) : Number(a) * 3600 + Number(b) * 60 + Number(c);
  // To the millisecond, as project files keep it.
  const seconds = Math.round((whole + Number(`0.${fraction ?? 0}`)) * 1000) / 1000;
  return { seconds, end: at + found[0].length, isSure: !isDigit || c !== undefined };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The four parts of whichever alternative matched. */
function partsOf(found: RegExpExecArray): (string | undefined)[] {
  for (let group = 1; group < found.length; group += 4) {
    if (found[group] !== undefined) return found.slice(group, group + 4);
  }
  return [];
}
