/** Whom somebody speaks with who would else speak alone in a file: "Dr M. :" beside MP. Rule: docs/rules/turns.md, T25. */
import type { ParsedLabel } from './parseTranscript.ts';
import type { PossibleLabel } from './possibleLabels.ts';
import { labelKey } from './speakerLabels.ts';

const word = String.raw`\p{L}[\p{L}\p{M}'’.-]{0,30}[0-9]{0,3}`;
const name = String.raw`(?=\p{Lu})${word}(?:[ \u00a0](?:${word}|[0-9]{1,3})){0,3}[a-z]?`;
/** Initials in small letters ("mp") only before a colon. */
const voiceAtStart = new RegExp(
  String.raw`[ \t]*[*_]{0,3}(?:(${name})[ \u00a0\u202f*_]*(?::(?![0-9]{2}|\/\/)|[–—](?=\s))|(\p{Ll}{2,4})[ \u00a0\u202f]*:)`,
  'uy',
);

const fewestLines = 3;
const mostVoices = 12;

/** As first written; empty where more than one speaks already, or these stand at less than half as many lines. */
export function otherVoices(
  text: string,
  lineStarts: readonly number[],
  labels: readonly ParsedLabel[],
  offered: readonly PossibleLabel[],
  dropped: ReadonlySet<string>,
): string[] {
  const [lone, second] = labels;
  if (!lone || second || lone.kind === null || lone.turns < fewestLines) return [];
  const voices = new Map<string, { label: string; lines: number }>();
  const others = new Map(offered.map((one) => [one.key, { ...one }]));
  for (const start of lineStarts) {
    voiceAtStart.lastIndex = start;
    const found = voiceAtStart.exec(text);
    const label = found?.[1] ?? found?.[2];
    if (label === undefined) continue;
    const key = labelKey(label);
    const voice = voices.get(key);
    if (voice) voice.lines++;
    else if (key !== lone.key && !dropped.has(key)) voices.set(key, { label, lines: 1 });
  }
  const often = [...new Map([...voices, ...others]).values()].filter(({ lines }) => lines >= fewestLines);
  const lines = often.reduce((sum, voice) => sum + voice.lines, 0);
  return often.length <= mostVoices && lines * 2 >= lone.turns ? often.map(({ label }) => label) : [];
}
