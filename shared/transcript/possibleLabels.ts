/** Names at the start of several lines that no rule takes as speakers, to be offered to the user. Rule: docs/rules/turns.md, T20. */
import { labelKey } from './speakerLabels.ts';

export interface PossibleLabel {
  /** As first written. */
  readonly label: string;
  readonly key: string;
  readonly lines: number;
}

/** One to four words, the first with a capital, before a colon, or before a dash and white space. */
const nameBeforeSign =
  /[ \t]*[*_]{0,3}(\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?:[ \u00a0](?:\p{L}[\p{L}\p{M}'’.-]{0,30}|[0-9]{1,3}(?![:0-9]))){0,3})[ \u00a0\u202f*_]*(?::(?![0-9]{2}|\/\/)|[–—](?=\s))/uy;

const fewestLines = 3;
const mostLabels = 12;

/** Those at three lines or more, and those that the user dropped, most frequent first, without the `taken` ones. */
export function possibleLabels(
  text: string,
  lineStarts: readonly number[],
  taken: ReadonlySet<string>,
  dropped: ReadonlySet<string>,
): PossibleLabel[] {
  const counts = new Map<string, { label: string; key: string; lines: number }>();
  for (const start of lineStarts) {
    nameBeforeSign.lastIndex = start;
    const label = nameBeforeSign.exec(text)?.[1];
    if (label === undefined) continue;
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
