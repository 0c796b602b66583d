/** What one paragraph of a draft holds: quotations with who is said to say them, lists of participants, sentences. */
import type { TextRange } from '../transcript/textRange.ts';
import { type AttributedQuote, attributeQuotes } from './attributeQuotes.ts';
import type { DraftParagraph } from './draftParagraphs.ts';
import { type DraftSentence, draftSentences } from './draftSentences.ts';
import { type LabelRun, labelRuns } from './labelRuns.ts';
import type { ParticipantLabels } from './participantLabels.ts';
import { type MarkedQuote, markedQuotes } from './quoteMarks.ts';

export interface ReadParagraph {
  readonly paragraph: DraftParagraph;
  readonly quotes: readonly AttributedQuote[];
  /** All lists and single labels outside quotations. */
  readonly runs: readonly LabelRun[];
  /** Those that say who speaks. */
  readonly speakers: ReadonlySet<LabelRun>;
  readonly sentences: readonly DraftSentence[];
  /** The text with quotations and labels hidden, for reading what it says about numbers. */
  readonly hidden: string;
}

export interface ReadingHelp {
  readonly labels: ParticipantLabels;
  /** Letters of labels that the project does not have and the draft uses as labels. */
  readonly foreignLetters: ReadonlySet<string>;
  readonly withSingles: boolean;
}

const quoteSign = '\uE000';
const labelSign = '\uE001';

export function readParagraph(paragraph: DraftParagraph, help: ReadingHelp): ReadParagraph {
  const marked = markedQuotes(paragraph.text, help.withSingles);
  const text = hide(paragraph.text, marked, quoteSign);
  const runs = runsIn(text, help);
  const sentences = draftSentences(text, runs);
  const block = marked.length === 0 ? blockQuote(paragraph, runs) : null;
  const { quotes, used } = block ?? attributeQuotes(text, marked, runs, sentences);
  return { paragraph, quotes, runs, speakers: used, sentences, hidden: hide(text, runs, labelSign) };
}

function runsIn(text: string, help: ReadingHelp): LabelRun[] {
  const mentions = help.labels.mentionsIn(text);
  const runs = labelRuns(text, help.labels, mentions);
  if (!mentions.some(({ isForeign }) => isForeign)) return runs;
  const foreign = new Set(mentions.flatMap(({ label, isForeign }) => (isForeign ? label : [])));
  // "B12" between E1 and E3 is a wrong label; alone it is a vitamin.
  return runs.filter(({ named }) =>
    named.some(({ label }) => !foreign.has(label) || help.foreignLetters.has(label.replace(/\d+$/u, ''))),
  );
}

function hide(text: string, ranges: readonly TextRange[], sign: string): string {
  let hidden = '';
  let from = 0;
  for (const { start, end } of ranges) {
    hidden += text.slice(from, start) + sign.repeat(end - start);
    from = end;
  }
  return hidden + text.slice(from);
}

/** Letters of labels in brackets of their own ("(P3, P5)") or before a quotation, twice at least. */
export function foreignLettersIn(draft: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const label = '(?:\\p{Lu}{1,2}\\p{Ll}?)';
  const pattern = new RegExp(
    `[([]\\s*(${label})\\d{1,3}(?:\\s*(?:[,;/&]|et|and)\\s*${label}?\\d{1,3})*\\s*(?=[)\\]]|:?\\s*[«“"])|\\b(${label})\\d{1,3}\\s*:\\s*(?=[«“"])`,
    'gu',
  );
  for (const match of draft.matchAll(pattern)) {
    const letters = match[1] ?? match[2] ?? '';
    counts.set(letters, (counts.get(letters) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([letters, count]) => (count > 1 ? letters : [])));
}

/** Whether ‘ ’ are the draft's quotation marks. */
export function quotesWithSingles(draft: string): boolean {
  const count = (pattern: RegExp) => draft.match(pattern)?.length ?? 0;
  return count(/(?:^|[\s(])‘\p{L}/gmu) > count(/[«“"]/gu);
}

const opensBlock = /^\s*[([]?\s*$/u;

/**
 * A paragraph without quotation marks that is nothing but somebody's words: "E4 : On est seule.", "On est seule. (E4)", or
 * a block quote of Markdown. Whether it is one is asked again where its words are found.
 */
function blockQuote(
  paragraph: DraftParagraph,
  runs: readonly LabelRun[],
): { quotes: readonly AttributedQuote[]; used: ReadonlySet<LabelRun> } | null {
  const { text, isBlockQuote } = paragraph;
  const [first] = runs;
  const last = runs.at(-1);
  const quote = (run: LabelRun | null, innerStart: number, innerEnd: number) => {
    const marks: MarkedQuote = { start: innerStart, end: innerEnd, innerStart, innerEnd, isClosed: true };
    const said = run?.named ?? [];
    return { quotes: [{ ...marks, said, isSure: run !== null }], used: new Set(run ? [run] : []) };
  };
  if (first && first.named.length === 1 && opensBlock.test(text.slice(0, first.start))) {
    const sign = /^[^:–—«“"]{0,60}?(?:\s*:|\s+[–—])\s*/u.exec(text.slice(first.end));
    if (sign && (isBlockQuote || sign[0].trim().length < 40))
      return quote(first, first.end + sign[0].length, text.length);
  }
  const rest = last ? text.slice(last.bracket?.end ?? last.end) : '';
  const isAlone = last && (last.bracket !== null || /[–—.]\s*$/u.test(text.slice(0, last.start)));
  if (last && isAlone && /^[\s.]*$/u.test(rest) && last.named.length === 1 && runs.length === 1)
    return quote(last, 0, last.bracket?.start ?? last.start);
  return isBlockQuote ? quote(null, 0, text.length) : null;
}
