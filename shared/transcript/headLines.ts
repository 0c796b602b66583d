/** What a sheet's head says of an interview is nobody's turn: "Participant : E4, 45 ans". Rule: docs/rules/turns.md, T26. */
import type { FoundLabel } from './findLabels.ts';

const headings: ReadonlySet<string> = new Set([
  ...['âge', 'age', 'code', 'date', 'id', 'lieu', 'nom', 'note', 'sexe', 'site', 'pays', 'réf', 'ref'],
  ...['sex', 'name', 'nb', 'poste'],
]);
const mostCharacters = 80;

/** The labels without those of the head: what stands once, on a short line, before the first of two who speak again. */
export function withoutHeadLines(text: string, taken: readonly FoundLabel[]): readonly FoundLabel[] {
  const counts = new Map<string, number>();
  for (const { key } of taken) counts.set(key, (counts.get(key) ?? 0) + 1);
  const speaks = ({ key }: FoundLabel) => (counts.get(key) ?? 0) >= 2;
  if (new Set(taken.filter(speaks).map(({ key }) => key)).size < 2) return taken;
  const first = taken.findIndex(speaks);
  return taken.filter((label, index) => index >= first || !isHeadLine(text, label));
}

function isHeadLine(text: string, { key, kind, bodyStart, time }: FoundLabel): boolean {
  const mayStand = kind === 'asks' || kind === 'answers' || (kind === 'capitals' && headings.has(key));
  if (!mayStand || time !== null) return false;
  const feed = text.indexOf('\n', bodyStart);
  const words = text.slice(bodyStart, feed === -1 ? undefined : feed).trimEnd();
  return words.length <= mostCharacters && !/[.?!…]$/u.test(words);
}
