/** Whom somebody speaks with who would else speak alone in a file: "Dr M. :" beside MP. Rule: docs/rules/turns.md, T25. */
import type { SourceText } from '../files/sourceText.ts';
import { boldEndFinder } from './boldStretches.ts';
import { noVoices } from './noVoices.ts';
import type { ParsedLabel, ParsedTurn } from './parseTranscript.ts';
import { possibleLabelAt } from './possibleLabels.ts';
import { labelKey } from './speakerLabels.ts';

const word = String.raw`\p{L}[\p{L}\p{M}'’.-]{0,30}[0-9]{0,3}`;
const name = String.raw`(?=\p{Lu})${word}(?:[ \u00a0](?:${word}|[0-9]{1,3})){0,3}[a-z]?`;
/** Initials in small letters ("mp") only before a colon. */
const voiceAtStart = new RegExp(
  String.raw`[ \t]*[*_]{0,3}(?:(${name})[ \u00a0\u202f*_]*(:(?![0-9]{2}|\/\/)|[–—](?=\s))|(\p{Ll}{2,4})[ \u00a0\u202f]*:)`,
  'uy',
);

const fewestLines = 3;
const mostVoices = 2;
/** Of their turns, those of whoever asks hold a question. */
const fewestQuestions = 1 / 4;

interface Stretch {
  readonly at: number;
  /** Empty for the one who has a label. */
  readonly key: string;
  readonly label: string;
}

/** As first written; empty where more than one speaks already, or nothing shows that these take turns with the one who does. */
export function otherVoices(
  source: Pick<SourceText, 'text' | 'formats'>,
  lineStarts: readonly number[],
  { turns, labels }: { readonly turns: readonly ParsedTurn[]; readonly labels: readonly ParsedLabel[] },
  dropped: ReadonlySet<string>,
): string[] {
  const { text } = source;
  const [lone, second] = labels;
  if (!lone || second || lone.kind === null || lone.turns < fewestLines) return [];
  const own = turns.filter(({ speaker }) => speaker !== '');
  const hasDash = own.some(({ start, bodyStart }) => /[–—]\s*$/u.test(text.slice(start, bodyStart)));
  const stretches = [
    ...own.map(({ bodyStart }) => ({ at: bodyStart, key: '', label: '' })),
    ...voicesAt(source, lineStarts, hasDash, new Set([...dropped, lone.key])),
  ].sort((a, b) => a.at - b.at);
  const voices = alternating(stretches);
  const lines = stretches.filter(({ key }) => voices.has(key)).length;
  if (voices.size > mostVoices || lines * 2 < lone.turns) return [];
  const mayAsk = lone.kind !== 'anonymous' && lone.kind !== 'answers';
  const isAsked =
    asks(text, stretches, (key) => voices.has(key)) || (mayAsk && asks(text, stretches, isLone));
  return isAsked ? [...voices.values()] : [];
}

const isLone = (key: string) => key === '';

/** A dash closes a name only where it closes the label too: "Non – pas encore" is said. */
function voicesAt(
  { text, formats }: Pick<SourceText, 'text' | 'formats'>,
  lineStarts: readonly number[],
  hasDash: boolean,
  without: ReadonlySet<string>,
): Stretch[] {
  const boldEndAt = boldEndFinder(formats);
  const voices: Stretch[] = [];
  for (const start of lineStarts) {
    voiceAtStart.lastIndex = start;
    const [, name, sign, initials] = voiceAtStart.exec(text) ?? [];
    const bold = possibleLabelAt(text, start, boldEndAt);
    const label =
      (sign === ':' || hasDash ? name : undefined) ?? initials ?? (bold?.sign === '' ? bold.label : '');
    const key = labelKey(label);
    const [first = ''] = key.split(/[ \u00a0]/u);
    if (key !== '' && !without.has(key) && !noVoices.has(first)) voices.push({ at: start, key, label });
  }
  return voices;
}

/** Those at three lines or more, most of them with the one who has a label before and behind, by their key. */
function alternating(stretches: readonly Stretch[]): Map<string, string> {
  const counts = new Map<string, { label: string; lines: number; between: number }>();
  stretches.forEach(({ key, label }, index) => {
    if (isLone(key)) return;
    const count = counts.get(key) ?? { label, lines: 0, between: 0 };
    const isBetween = [stretches[index - 1], stretches[index + 1]].every((one) => !one || isLone(one.key));
    counts.set(key, { ...count, lines: count.lines + 1, between: count.between + (isBetween ? 1 : 0) });
  });
  const often = [...counts].filter(([, { lines, between }]) => lines >= fewestLines && between * 2 > lines);
  return new Map(often.map(([key, { label }]) => [key, label]));
}

function asks(text: string, stretches: readonly Stretch[], isWho: (key: string) => boolean): boolean {
  let turns = 0;
  let questions = 0;
  stretches.forEach(({ at, key }, index) => {
    if (!isWho(key)) return;
    turns++;
    if (text.slice(at, stretches[index + 1]?.at).includes('?')) questions++;
  });
  return turns > 0 && questions >= turns * fewestQuestions;
}
