/** How many women and men took part, where a characteristic of the project says it of everybody: "la moitié des femmes (E1, E4)". Rule: docs/rules/draft-check.md, DC15. */
import type { Participant } from '../project/records.ts';
import type { CountClaim } from './countClaims.ts';

export interface KnownSexes {
  readonly women: number;
  readonly men: number;
}

const woman = /^(?:f|fem\.?|femmes?|féminin|female|wom[ae]n)$/iu;
const man = /^(?:h|m|hom\.?|hommes?|masculin|male|m[ae]n)$/iu;

/** `null` where no characteristic says it of all of them. */
export function knownSexes(participants: readonly Participant[]): KnownSexes | null {
  const [first] = participants;
  if (!first) return null;
  for (const key of Object.keys(first.characteristics) as (keyof Participant['characteristics'])[]) {
    const values = participants.map(({ characteristics }) => String(characteristics[key] ?? '').trim());
    const women = values.filter((value) => woman.test(value)).length;
    const men = values.filter((value) => man.test(value)).length;
    if (women > 0 && men > 0 && women + men === participants.length) return { women, men };
  }
  return null;
}

/** What makes a share one of a part of the women: "chez les internes, la moitié des femmes". */
const ofPart = /(?<!\p{L})(?:chez|parmi|among|of|from|dans|in|eux|elles|them|ces|these|dont)(?!\p{L})/iu;

/** Shares of women or of men become shares of so many; `hidden` is the paragraph, in which their sentence begins at `from`. */
export function withKnownSexes(
  hidden: string,
  from: number,
  claims: readonly CountClaim[],
  sexes: KnownSexes | null,
): readonly CountClaim[] {
  if (sexes === null) return claims;
  return claims.map((claim): CountClaim => {
    const { quantity, profession, start } = claim;
    const whole = profession === null ? null : numberOf(profession, sexes);
    if (whole === null || ofPart.test(hidden.slice(from, start))) return claim;
    if (quantity.kind === 'all')
      return { ...claim, quantity: { kind: 'number', low: whole, high: whole }, profession: null };
    if (quantity.kind !== 'share' || quantity.whole !== undefined) return claim;
    return { ...claim, quantity: { ...quantity, whole }, profession: null };
  });
}

function numberOf(noun: string, { women, men }: KnownSexes): number | null {
  if (/^(?:femmes|women)$/iu.test(noun)) return women;
  return /^(?:hommes|men)$/iu.test(noun) ? men : null;
}
