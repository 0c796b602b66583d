/** What each sentence says about the length of its list, and whether that is so. Rules: docs/rules/draft-check.md, DC13–DC18. */
import type { TextRange } from '../transcript/textRange.ts';
import type { PlacedParagraph } from './checkDraft.ts';
import { countClaims } from './countClaims.ts';
import { mayBeParticipants } from './countedNouns.ts';
import { findingLists } from './findingLists.ts';
import type { CountVerdict } from './judgeCount.ts';
import { listClaims } from './listClaims.ts';
import { listWithoutExceptions, withNamedExceptions } from './namedExceptions.ts';
import { numberPattern, readNumber } from './numberWords.ts';
import type { Named } from './participantLabels.ts';
import { withoutRestated } from './restatedClaims.ts';

export interface CheckedCount {
  readonly paragraph: number;
  readonly sentence: string;
  /** The words of the claim, and where they and their list stand in the paragraph. */
  readonly written: string;
  readonly claim: TextRange;
  readonly list: TextRange;
  /** How many participants they allow; `null` where they leave it open. */
  readonly says: { readonly from: number; readonly to: number } | null;
  readonly listed: readonly string[];
  readonly verdict: CountVerdict;
}

export function checkCounts(
  paragraphs: readonly PlacedParagraph[],
  everybody: readonly Named[],
  commonNoun: string | null,
): CheckedCount[] {
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.isHeading || paragraph.runs.length === 0) return [];
    const { text, number } = paragraph.paragraph;
    return paragraph.sentences.flatMap((sentence) => {
      const { start, end } = sentence;
      if (sentence.runs.length === 0) return [];
      const placed = countClaims(paragraph.hidden.slice(start, end), commonNoun).map((claim) => ({
        ...claim,
        start: claim.start + start,
        end: claim.end + start,
      }));
      const told = withoutRestated(paragraph.hidden, placed);
      const claims = withNamedExceptions(paragraph.hidden, told, sentence.runs);
      const own = findingLists(paragraph, sentence, claims);
      const others = own.length === 0 ? listWithoutExceptions(claims, sentence.runs, everybody) : null;
      const [lists, asked] = others ? [[others.list], others.rest] : [own, claims];
      const found = listClaims(paragraph.hidden, sentence, asked, lists, {
        all: everybody.length,
        commonNoun,
      });
      return found.map(({ list, claim, verdict, says }) => ({
        paragraph: number,
        sentence: shownSentence(text, sentence, claim, list.range),
        written: text.slice(claim.start, claim.end).trim(),
        claim: { start: claim.start, end: claim.end },
        list: { start: list.range.start, end: list.range.end },
        says,
        listed: list.run.named.map(({ label }) => label),
        verdict,
      }));
    });
  });
}

/** A sentence without end is shown around its claim and list. */
function shownSentence(text: string, sentence: TextRange, claim: TextRange, list: TextRange): string {
  const { start, end } = sentence;
  if (end - start <= longestSentence) return text.slice(start, end);
  const from = Math.max(start, Math.min(claim.start, list.start) - longestSentence / 4);
  return text.slice(from, Math.min(end, from + longestSentence));
}

const longestSentence = 2000;

/** What the draft calls its participants: "les onze pharmaciens". `null` where it never counts all of them. */
export function commonNounOf(draft: string, all: number): string | null {
  const counts = new Map<string, number>();
  const counted = new RegExp(`(?<![\\p{L}\\p{N}])(${numberPattern})\\s+(\\p{L}{4,})`, 'giu');
  for (const [, number = '', noun = ''] of draft.matchAll(counted)) {
    if (readNumber(number) !== all || !mayBeParticipants(noun)) continue;
    counts.set(noun.toLowerCase(), (counts.get(noun.toLowerCase()) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}
