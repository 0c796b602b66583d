/** What each sentence says about the length of its list, and whether that is so. Rules: docs/rules/draft-check.md, DC13–DC18. */
import type { TextRange } from '../transcript/textRange.ts';
import type { PlacedParagraph } from './checkDraft.ts';
import type { CountVerdict } from './judgeCount.ts';
import type { Named } from './participantLabels.ts';
import { type DraftStudy, readNumbers, toldAfter } from './readNumbers.ts';
import { type ComparedWith, type FoundCount, sentenceCounts } from './sentenceChecks.ts';
import { nothingTold, type ToldSoFar } from './toldSoFar.ts';

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
  /** The words of another number that it should be the same as, where no list is compared. */
  readonly against: string | null;
  /** Whom `listed` are: a list, those whom the lists before leave, or who is coded with a theme. */
  readonly comparedWith: ComparedWith;
}

export interface CountedDraft {
  readonly counts: readonly CheckedCount[];
  /** Lists that a sentence does not print: "tous sauf E3", with the paragraphs they stand in. */
  readonly implied: ReadonlyMap<PlacedParagraph, readonly (readonly Named[])[]>;
}

export function checkCounts(paragraphs: readonly PlacedParagraph[], study: DraftStudy): CountedDraft {
  const implied = new Map<PlacedParagraph, (readonly Named[])[]>();
  const counts: CheckedCount[] = [];
  let told: ToldSoFar = nothingTold;
  for (const paragraph of paragraphs) {
    if (paragraph.isHeading) {
      told = nothingTold;
      continue;
    }
    const lists: (readonly Named[])[] = [];
    for (const sentence of paragraph.sentences) {
      const numbers = readNumbers(paragraph, sentence, told, study);
      counts.push(...sentenceCounts(numbers).map((found) => shown(paragraph, sentence, found)));
      if (numbers.implied) lists.push(numbers.implied);
      told = toldAfter(numbers);
    }
    if (lists.length > 0) implied.set(paragraph, lists);
  }
  return { counts, implied };
}

function shown({ paragraph }: PlacedParagraph, sentence: TextRange, found: FoundCount): CheckedCount {
  const { text, number } = paragraph;
  const { claim, list, verdict, says, named, against, comparedWith = 'list' } = found;
  const words = ({ start, end }: TextRange) => text.slice(start, end).trim();
  return {
    paragraph: number,
    sentence: shownSentence(text, sentence, claim, list),
    written: words(claim),
    claim: { start: claim.start, end: claim.end },
    list: { start: list.start, end: list.end },
    says,
    listed: named.map(({ label }) => label),
    verdict,
    against: against ? words(against) : null,
    comparedWith,
  };
}

/** A sentence without end is shown around its claim and list. */
function shownSentence(text: string, sentence: TextRange, claim: TextRange, list: TextRange): string {
  const { start, end } = sentence;
  if (end - start <= longestSentence) return text.slice(start, end);
  const near = list.start < start ? claim.start : Math.min(claim.start, list.start);
  const from = Math.max(start, near - longestSentence / 4);
  return text.slice(from, Math.min(end, from + longestSentence));
}

const longestSentence = 2000;
