/** Whether a number is the subject of its clause, or stands after "par", "chez", "pour": nothing, an introduction or a conjunction before it. */
const words = [
  // Conjunctions and relatives.
  'et|mais|tandis que|alors que|ainsi|soit|que|dont|lesquels|lesquelles|parmi (?:eux|elles|lesquels|lesquelles)|nombre de|enfin',
  'and|but|while|whereas|that|that is|of whom|of which|among whom|only|just',
  // Who does, thinks or says it.
  "par|chez|pour|selon|d[’']après|sauf|hormis",
  'by|for|from|among|except|according to',
  // Articles and verbs.
  'les|ces|autres|seuls?|seules?|sont|étaient',
  'the|these|those|other|remaining|were',
].join('|');

const clauseStart = new RegExp(`(?:^|[,;:.(—–\\n]\\s*|(?:^|[\\s’'])(?:${words})\\s+)$`, 'iu');

export function startsClause(before: string): boolean {
  return clauseStart.test(before);
}
