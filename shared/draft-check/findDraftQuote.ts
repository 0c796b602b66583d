/**
 * Finds a quotation of a draft: first as every quote of the project is found, then cleaned as print cleans it, then the
 * nearest passage. Rules: docs/rules/draft-check.md, DC19 to DC23.
 */

import { transcriptOrder } from '../coding/findCodings.ts';
import { participantsOf } from '../coding/participantsOf.ts';
import { transcriptsOf } from '../coding/transcriptsOf.ts';
import type { ParticipantId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import { foldWord } from '../quotes/foldTypography.ts';
import { partPlaces, splitAtCuts } from '../quotes/quoteParts.ts';
import { foldedPlaces, foldedText } from '../quotes/quotePlaces.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { isNearer, type NearPassage, nearestPassage } from './nearestPassage.ts';
import { quotePieces, spoken, withoutAdditions } from './quotePieces.ts';
import { isHesitation, type Speech, type SpokenWords } from './spokenWords.ts';
import { type WordChange, wordDifference } from './wordDifference.ts';

export type QuoteVerdict = 'exact' | 'edited' | 'wrong participant' | 'not found';

export interface PlacedQuote {
  readonly transcriptId: TranscriptId;
  /** Whose words they are; `null`: the interviewer's. */
  readonly participantId: ParticipantId | null;
  /** From the first word to the last; one range a piece. */
  readonly ranges: readonly TextRange[];
}

export interface FoundDraftQuote {
  readonly verdict: QuoteVerdict;
  /** 1: word for word. */
  readonly score: number;
  /** The passage, or the nearest one; `null` where no word of it was ever said. */
  readonly place: PlacedQuote | null;
  /** Word by word, where the two differ. */
  readonly changes: readonly WordChange[];
  /** Only hesitations were left out. */
  readonly isCleaned: boolean;
}

/** Similarity from which a quotation counts as edited (definition of the project's search). */
const similarEnough = 0.9;

export class DraftQuotes {
  private readonly project: Project;
  private readonly row: SpokenWords;
  private readonly known = new Map<string, FoundDraftQuote>();

  constructor(project: Project, row: SpokenWords) {
    this.project = project;
    this.row = row;
  }

  /** `said`: whose words they are said to be; empty where nobody is named, and anybody's will do. */
  find(quote: string, said: readonly ParticipantId[]): FoundDraftQuote {
    const key = `${said.join(' ')}\n${quote}`;
    let found = this.known.get(key);
    if (!found) {
      found = this.search(quote, said);
      this.known.set(key, found);
    }
    return found;
  }

  private search(quote: string, said: readonly ParticipantId[]): FoundDraftQuote {
    const printed = withoutAdditions(quote).trim();
    const isTheirs = (id: ParticipantId | null) => said.length === 0 || (id !== null && said.includes(id));
    const own = said.length > 0 ? this.transcriptsOf(said) : transcriptOrder(this.project);
    const verbatim = this.verbatim(printed, own, isTheirs);
    if (verbatim) return exact(verbatim);
    const cleaned = this.nearest(quote, ({ participantId }) => isTheirs(participantId));
    if (cleaned?.near.distance === 0) return this.cleaned(quote, cleaned.near);
    const others = said.length > 0;
    const elsewhere = others ? this.verbatim(printed, transcriptOrder(this.project), () => true) : null;
    if (elsewhere) return { ...exact(elsewhere), verdict: 'wrong participant' };
    const anywhere = said.length > 0 ? this.nearest(quote, () => true) : cleaned;
    if (others && anywhere && anywhere.near.distance === 0)
      return { ...this.cleaned(quote, anywhere.near), verdict: 'wrong participant' };
    return this.judge(
      quote,
      cleaned?.near ?? null,
      others ? (anywhere?.near ?? null) : null,
      anywhere?.near ?? null,
    );
  }

  private transcriptsOf(said: readonly ParticipantId[]): TranscriptId[] {
    return [...new Set(said.flatMap((id) => transcriptsOf(this.project, id)))];
  }

  /** As it stands, with typography folded, or by its parts. */
  private verbatim(
    quote: string,
    transcriptIds: readonly TranscriptId[],
    isTheirs: (id: ParticipantId | null) => boolean,
  ): PlacedQuote | null {
    const parts = splitAtCuts(quote);
    for (const transcriptId of transcriptIds) {
      const text = textOf(this.project, transcriptId);
      const places = foldedPlaces(foldedText(text), quote).map((range) => [range]);
      if (places.length === 0 && parts && parts.length > 0) places.push(...partPlaces(text, parts));
      for (const ranges of places) {
        const [first] = ranges;
        const last = ranges.at(-1);
        if (!first || !last || beginsInWord(text.text, first.start) || endsInWord(text.text, last.end))
          continue;
        const speakers = participantsOf(text, first.start, last.end);
        const speaker = speakers.find(isTheirs) ?? null;
        if (speaker !== null || (speakers.length === 0 && isTheirs(null)))
          return { transcriptId, participantId: speaker, ranges };
      }
    }
    return null;
  }

  private nearest(quote: string, isAllowed: (speech: Speech) => boolean): { near: NearPassage } | null {
    const near = nearestPassage(this.row, quotePieces(quote), isAllowed);
    if (near?.distance === 0) return { near };
    const atDots = /…|\.{3}/u.test(quote)
      ? nearestPassage(this.row, quotePieces(quote, true), isAllowed)
      : null;
    const best = near && atDots ? (isNearer(atDots, near) ? atDots : near) : (atDots ?? near);
    return best ? { near: best } : null;
  }

  /** All words are there; exact unless hesitations were dropped without a mark. */
  private cleaned(quote: string, near: NearPassage): FoundDraftQuote {
    const place = this.placeOf(near);
    const said = place.ranges.flatMap((range) => spoken(this.slice(place, range)));
    const all = spoken(withoutAdditions(quote));
    const jumped = this.jumpedOver(all, place);
    if (jumped) {
      const score = 1 - 1 / (said.length + 1);
      return { verdict: 'edited', score, place, changes: [jumped], isCleaned: false };
    }
    const written = all.filter((word) => said.includes(word));
    const dropped = said.filter(isHesitation).length - written.filter(isHesitation).length;
    if (dropped <= 0) return exact(place);
    const score = 1 - dropped / said.length;
    return { verdict: 'edited', score, place, changes: this.changes(quote, place), isCleaned: true };
  }

  /**
   * A quotation that begins or ends with a hesitation, and leaves out the words that stand between that and the rest. The
   * passage found ends before them, since hesitations are not compared.
   */
  private jumpedOver(written: readonly string[], place: PlacedQuote): WordChange | null {
    const { start } = place.ranges[0] ?? { start: 0 };
    const { end } = place.ranges.at(-1) ?? { end: 0 };
    const ahead = spoken(this.slice(place, { start: Math.max(0, start - nearby), end: start }));
    const behind = spoken(this.slice(place, { start: end, end: end + nearby }));
    const left =
      wordsBefore(written.at(-1), behind) ?? wordsBefore(written[0], ahead.toReversed())?.toReversed();
    return left ? { written: '', said: left.join(' ') } : null;
  }

  private judge(
    quote: string,
    own: NearPassage | null,
    other: NearPassage | null,
    any: NearPassage | null,
  ): FoundDraftQuote {
    const similar = (near: NearPassage | null) => near !== null && scoreOf(near) >= similarEnough;
    const near = similar(own) || !any || (own && scoreOf(own) >= scoreOf(any)) ? own : any;
    if (!near) return { verdict: 'not found', score: 0, place: null, changes: [], isCleaned: false };
    const place = this.placeOf(near);
    const verdict = similar(own) ? 'edited' : similar(other) ? 'wrong participant' : 'not found';
    const score = scoreOf(near);
    const changes = this.changes(quote, place);
    if (near === own && changes.length > 0 && changes.every(isHyphenLost)) return exact(place);
    const isCleaned = near === own && changes.length > 0 && changes.every(isFillerLeftOut);
    return { verdict: isCleaned ? 'edited' : verdict, score, place, changes, isCleaned };
  }

  private placeOf({ speech, windows }: NearPassage): PlacedQuote {
    return {
      transcriptId: speech.transcriptId,
      participantId: speech.participantId,
      ranges: windows.map(({ first, end }) => ({
        start: this.row.starts[first] ?? 0,
        end: this.row.ends[end - 1] ?? 0,
      })),
    };
  }

  private slice({ transcriptId }: PlacedQuote, { start, end }: TextRange): string {
    return textOf(this.project, transcriptId).text.slice(start, end);
  }

  private changes(quote: string, place: PlacedQuote): WordChange[] {
    const compared = (text: string) =>
      text
        .split(/[\s\u0085]+/u)
        .map((shown) => ({ shown, key: foldWord(shown) }))
        .filter(({ key }) => key !== '');
    const written = compared(
      withoutAdditions(quote).replace(/\[[^\]]{0,300}\]|\(\s*(?:…|\.{3})\s*\)/gu, ' '),
    );
    const said = place.ranges.flatMap((range) => compared(this.slice(place, range)));
    return wordDifference(written, said) ?? [];
  }
}

/** Characters around a passage in which the hesitation at an end of the quotation is looked for. */
const nearby = 60;
const mostJumped = 3;

/** What stands before the hesitation, where that is more than other hesitations; `null` where nothing was left out. */
function wordsBefore(hesitation: string | undefined, words: readonly string[]): readonly string[] | null {
  if (hesitation === undefined || !isHesitation(hesitation)) return null;
  const at = words.slice(0, mostJumped + 1).indexOf(hesitation);
  const before = words.slice(0, Math.max(0, at));
  return before.some((word) => !isHesitation(word)) ? before : null;
}

/** "Le s’assoit" does not stand in "le couple s’assoit". */
function beginsInWord(text: string, start: number): boolean {
  return insideWord.test(text.slice(start - 1, start + 1));
}

function endsInWord(text: string, end: number): boolean {
  return insideWord.test(text.slice(end - 1, end + 1));
}

/** Chinese and Thai write no spaces between words: there a quotation may begin behind any letter. */
const insideWord = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]{2}/u;

/** Said to keep somebody listening, and left out in print like a hesitation. */
const fillers: ReadonlySet<string> = new Set([
  ...['you know', 'i mean', 'you see', 'tu vois', 'vous voyez', 'tu sais', 'vous savez', 'si tu veux'],
  ...['si vous voulez', 'comment dire', 'how shall i put it'],
]);

/** A PDF loses the hyphen of "quatre-vingts" where a line ends with it. */
function isHyphenLost({ written, said }: WordChange): boolean {
  const letters = (text: string) => foldWord(text.replace(/[-‐‑]/gu, ''));
  return !/\s/u.test(`${written}${said}`) && letters(written) === letters(said);
}

function isFillerLeftOut({ written, said }: WordChange): boolean {
  return written === '' && fillers.has(said.split(/\s+/u).map(foldWord).join(' '));
}

function exact(place: PlacedQuote): FoundDraftQuote {
  return { verdict: 'exact', score: 1, place, changes: [], isCleaned: false };
}

function scoreOf({ distance, size }: NearPassage): number {
  return 1 - distance / size;
}
