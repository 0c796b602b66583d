/** What a sheet's head says of an interview is nobody's turn: "Participant : E4, 45 ans". Rule: docs/rules/turns.md, T26. */
import type { FoundLabel } from './findLabels.ts';
import { labelKey } from './speakerLabels.ts';
import { nameAtStart } from './speakerNames.ts';

const headings: ReadonlySet<string> = new Set([
  ...['âge', 'age', 'code', 'date', 'id', 'lieu', 'nom', 'note', 'sexe', 'site', 'pays', 'réf', 'ref'],
  ...['sex', 'name', 'nb', 'poste'],
]);
const mostCharacters = 80;
/** "E4", "E4, 45 ans", "E4 (infirmière)". */
const code = /^\p{Lu}{1,3}[ \u00a0]?[0-9]{1,4}(?=$|\s*[,;(])/u;
/** "femme, 45 ans" */
const age = /[,;]\s*[0-9]{1,3}[ \u00a0](?:ans?|years?|yo)\s*(?:$|[,;])/u;

/**
 * The labels without those of the head: what stands once, on a short line, before the first of two who speak again,
 * beside a line that says who they are. What somebody says first is no head, nor is who the user `added`.
 */
export function withoutHeadLines(
  text: string,
  taken: readonly FoundLabel[],
  added: readonly string[],
): readonly FoundLabel[] {
  const counts = new Map<string, number>();
  for (const { key } of taken) counts.set(key, (counts.get(key) ?? 0) + 1);
  const speaking = new Set([...counts].filter(([, turns]) => turns >= 2).map(([key]) => key));
  if (speaking.size < 2) return taken;
  const first = taken.findIndex(({ key }) => speaking.has(key));
  const kept = new Set(added.map(labelKey));
  const front = taken.slice(0, first).filter((label) => !kept.has(label.key));
  const head = front.filter((label) => mayBeHead(text, label));
  const bodies = head.map((label) => lineOf(text, label));
  const saysWho = bodies.some((body) => code.test(body) || age.test(body) || speaking.has(labelKey(body)));
  const isApart = standsApart(text, taken, first) && bodies.every(isName);
  return saysWho || isApart ? taken.filter((label) => !head.includes(label)) : taken;
}

function mayBeHead(text: string, label: FoundLabel): boolean {
  const { key, kind, time } = label;
  const mayStand = kind === 'asks' || kind === 'answers' || (kind === 'capitals' && headings.has(key));
  if (!mayStand || time !== null) return false;
  const words = lineOf(text, label);
  return words.length <= mostCharacters && !/[.?!…]$/u.test(words);
}

function lineOf(text: string, { bodyStart }: FoundLabel): string {
  const feed = text.indexOf('\n', bodyStart);
  return text.slice(bodyStart, feed === -1 ? undefined : feed).trimEnd();
}

/** Whether an empty line stands before the first turn and none before the second. */
function standsApart(text: string, taken: readonly FoundLabel[], first: number): boolean {
  const isAfterEmptyLine = (label: FoundLabel | undefined) =>
    label !== undefined && /\n[ \t]*\n[ \t]*$/u.test(text.slice(Math.max(0, label.start - 40), label.start));
  return isAfterEmptyLine(taken[first]) && !isAfterEmptyLine(taken[first + 1]);
}

/** Two words with capitals or more: "Marie Petit". */
function isName(body: string): boolean {
  return /[ \u00a0]/u.test(body) && nameAtStart(body, 0, body.length) === body;
}
