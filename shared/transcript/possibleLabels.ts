/** Names at the start of several lines that no rule takes as speakers, to be offered to the user. Rule: docs/rules/turns.md, T20 and T23. */
import type { FormatRange } from '../project/records.ts';
import { boldEndFinder } from './boldStretches.ts';
import { labelKey } from './speakerLabels.ts';

export interface PossibleLabel {
  /** As first written. */
  readonly label: string;
  readonly key: string;
  readonly lines: number;
}

/** "Infirmière 4", "Mère d'élève 2", "Speaker A": nobody begins three sentences so, and they are taken without being asked for (T23). */
export function isNumberedName({ label }: PossibleLabel): boolean {
  return lettered.test(label) || /^\p{Lu}[^0-9]*\p{L}[^0-9]*[ \u00a0][0-9]{1,3}$/u.test(label);
}

/** Programs that do not number voices give them letters. */
const lettered = /^(?:Speaker|Locuteur|Locutrice|Intervenante?|Voix) [A-Z]$/u;

const word = String.raw`\p{L}[\p{L}\p{M}'’.-]{0,30}`;
const more = String.raw`(?:[ \u00a0](?:${word}|[0-9]{1,3}(?![:0-9]))){0,3}`;
/** One to four words, the first with a capital; then a colon, a dash and white space, a tab, or anything else. */
const nameAtStart = new RegExp(
  String.raw`[ \t]*[*_]{0,3}((?=\p{Lu})${word}${more})[ \u00a0\u202f*_]*(:(?![0-9]{2}|\/\/)|[–—-](?=\s)|\t|)`,
  'uy',
);

const fewestLines = 3;
const mostLabels = 12;
const longestBoldName = 40;

/** Those at three lines or more, and those that the user dropped, most frequent first, without the `taken` ones. */
export function possibleLabels(
  { text, formats }: { readonly text: string; readonly formats: readonly FormatRange[] },
  lineStarts: readonly number[],
  taken: ReadonlySet<string>,
  dropped: ReadonlySet<string>,
): PossibleLabel[] {
  const counts = new Map<string, { label: string; key: string; lines: number }>();
  const boldEndAt = boldEndFinder(formats);
  for (const start of lineStarts) {
    const found = possibleLabelAt(text, start, boldEndAt);
    if (!found) continue;
    const { label } = found;
    const key = labelKey(label);
    const count = counts.get(key);
    if (count) count.lines++;
    else counts.set(key, { label, key, lines: 1 });
  }
  return [...counts.values()]
    .filter(({ key, lines }) => !taken.has(key) && (lines >= fewestLines || dropped.has(key)))
    .sort((a, b) => b.lines - a.lines)
    .slice(0, mostLabels);
}

/** With the sign that closes it; none behind a name in bold. */
export function possibleLabelAt(
  text: string,
  start: number,
  boldEndAt: (offset: number) => number,
): { readonly label: string; readonly sign: string } | null {
  nameAtStart.lastIndex = start;
  const found = nameAtStart.exec(text);
  if (!found?.[1]) return null;
  const sign = found[2] ?? '';
  const label = sign === '' ? boldName(text, start, boldEndAt(start)) : found[1];
  return label === null ? null : { label, sign };
}

/** "Clara" in bold before words that are not; a line that is bold as a whole is a heading or a question. */
function boldName(text: string, start: number, end: number): string | null {
  if (end <= start || end - start > longestBoldName) return null;
  const bold = text.slice(start, end);
  const rest = text.slice(end, text.indexOf('\n', end) === -1 ? undefined : text.indexOf('\n', end));
  return bold.includes('\n') || rest.trim() === '' || /[.?!…]\s*$/u.test(bold) ? null : bold.trim();
}
