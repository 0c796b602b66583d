/** What one paragraph of a draft holds: quotations with who is said to say them, lists of participants, sentences. */
import type { Project } from '../project/project.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { type AttributedQuote, attributeQuotes } from './attributeQuotes.ts';
import type { DraftParagraph } from './draftParagraphs.ts';
import { type DraftSentence, draftSentences } from './draftSentences.ts';
import { type LabelRun, labelRuns } from './labelRuns.ts';
import { type LabelMention, ParticipantLabels } from './participantLabels.ts';
import { guessedQuotes, type MarkedQuote, markedQuotes } from './quoteMarks.ts';

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
  const marked = quotesIn(paragraph.text, help.withSingles);
  const text = hide(paragraph.text, marked, quoteSign);
  const runs = runsIn(text, help);
  const sentences = draftSentences(text, runs);
  const block =
    marked.length === 0 ? (quotedCells(paragraph.text, runs) ?? blockQuote(paragraph, runs)) : null;
  const { quotes, used } = block ?? attributeQuotes(text, marked, runs, sentences);
  return { paragraph, quotes, runs, speakers: used, sentences, hidden: hide(text, runs, labelSign) };
}

/**
 * "C’est ce que raconte E10 :" and a quotation in a paragraph of its own. Without marks, it counts only if its words are
 * like somebody's.
 */
export function introduced(before: ReadParagraph | undefined, read: ReadParagraph): ReadParagraph {
  const run = before?.runs.at(-1);
  if (!before || !run || run.named.length > 1 || run.isException) return read;
  const { text } = before.paragraph;
  const behind = text.slice(run.end);
  if (behind.length > 120 || !(/^[^.!?…«“"]*:\s*$/u.test(behind) || isAnnounced(before, run))) return read;
  const [first] = read.quotes;
  if (first) {
    const isUnlabelled = first.start < 4 && first.said.length === 0;
    return isUnlabelled
      ? { ...read, quotes: [{ ...first, said: run.named, isSure: true }, ...read.quotes.slice(1)] }
      : read;
  }
  const own = read.paragraph.text;
  if (read.runs.length > 0 || own.split(/\s+/u).length < fewestInBlock) return read;
  const marks = {
    start: 0,
    end: own.length,
    innerStart: 0,
    innerEnd: own.length,
    isClosed: true,
    isGuess: true,
  };
  return { ...read, quotes: [{ ...marks, said: run.named, isSure: true }] };
}

/** "L’extrait ci-dessous est issu de l’entretien de E8." */
function isAnnounced({ paragraph, sentences }: ReadParagraph, run: LabelRun): boolean {
  const last = sentences.at(-1);
  if (last?.runs.length !== 1 || last.runs[0] !== run) return false;
  return announces.test(paragraph.text.slice(last.start, last.end));
}

const announces =
  /(?:extraits?|verbatims?|citations?|propos|paroles?|récit|excerpts?|quotations?|quotes?|words|extracts?)\s(?:[^.]{0,30}\s)?(?:ci-dessous|ci-après|suivante?s?|qui suit|qui suivent|below|following|that follows?)(?!\p{L})|(?:following|suivante?s?)\s(?:extracts?|excerpts?|quotations?|quotes?|words)/iu;

const fewestInBlock = 6;

function quotesIn(text: string, withSingles: boolean): MarkedQuote[] {
  const marked = markedQuotes(text, withSingles);
  const guessed = withSingles ? [] : guessedQuotes(text, marked);
  return guessed.length === 0 ? marked : [...marked, ...guessed].sort((a, b) => a.start - b.start);
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

/**
 * Letters that the draft uses for the project's own: it has no label of the project, and all numbers behind these letters
 * lead to one participant each. `null`: none.
 */
export function aliasIn(
  project: Pick<Project, 'participants'>,
  draft: string,
  foreignLetters: ReadonlySet<string>,
): string | null {
  const [letters] = foreignLetters;
  if (letters === undefined || foreignLetters.size > 1) return null;
  const labels = new ParticipantLabels(project);
  const mentions = labels.mentionsIn(draft);
  const isOwn = ({ start, end, isForeign }: LabelMention) =>
    !isForeign && /^\p{L}{1,3}[\s.-]?\d/u.test(draft.slice(start, end));
  if (mentions.some(isOwn)) return null;
  const numbers = mentions.flatMap(({ label, isForeign }) =>
    isForeign && label.replace(/\d+$/u, '') === letters ? Number(/\d+$/u.exec(label)?.[0]) : [],
  );
  return numbers.every((number) => labels.numbered(number) !== null) ? letters : null;
}

/** Whether ‘ ’ are the draft's quotation marks. */
export function quotesWithSingles(draft: string): boolean {
  const count = (pattern: RegExp) => draft.match(pattern)?.length ?? 0;
  return count(/(?:^|[\s(])‘\p{L}/gmu) > count(/[«“"]/gu);
}

const fewestInCell = 4;

/** A row of a table of quotations, without marks: a cell that is a label, and cells with words. */
function quotedCells(
  text: string,
  runs: readonly LabelRun[],
): { quotes: readonly AttributedQuote[]; used: ReadonlySet<LabelRun> } | null {
  if (!text.includes('\t')) return null;
  const cells = [...text.matchAll(/[^\t]+/gu)].map(({ 0: cell, index }) => ({
    start: index,
    end: index + cell.length,
  }));
  const labels = runs.filter(
    ({ start, end, named }) =>
      named.length === 1 &&
      cells.some((cell) => cell.start <= start && end <= cell.end && isOnly(text, cell, { start, end })),
  );
  const [label] = labels;
  if (!label || labels.length > 1) return null;
  const quotes = cells.flatMap(({ start, end }): AttributedQuote[] => {
    const isLabel = start <= label.start && label.end <= end;
    if (isLabel || text.slice(start, end).trim().split(/\s+/u).length < fewestInCell) return [];
    const marks = { start, end, innerStart: start, innerEnd: end, isClosed: true, isGuess: true };
    return [{ ...marks, said: label.named, isSure: true }];
  });
  return quotes.length === 0 ? null : { quotes, used: new Set([label]) };
}

/** Whether a cell holds a label and at most what tells who that is: "E4, l. 12", "E4 (femme)". */
function isOnly(text: string, cell: TextRange, label: TextRange): boolean {
  const before = text.slice(cell.start, label.start);
  const after = text.slice(label.end, cell.end);
  return /^[\s([–—-]*$/u.test(before) && /^\s*(?:[,(–—][^.;:]{0,40})?[)\].]?\s*$/u.test(after);
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
  // "… – femme, 36 ans, E10"
  const described = last && /[–—]\s*[^.;:–—()]{3,70},\s*$/u.exec(text.slice(0, last.start))?.[0];
  const isAlone =
    last && (last.bracket !== null || described || /[–—.]\s*$/u.test(text.slice(0, last.start)));
  const isDashed = last !== undefined && /[–—]\s*$/u.test(text.slice(0, last.start));
  const isEnd = isDashed ? /^\s*(?:[,(][^;:]{0,60})?[\s.)]*$/u : /^[\s.]*$/u;
  if (last && isAlone && isEnd.test(rest) && last.named.length === 1 && runs.length === 1)
    return quote(last, 0, last.bracket?.start ?? last.start - (described?.length ?? 0));
  return isBlockQuote ? quote(null, 0, text.length) : null;
}
