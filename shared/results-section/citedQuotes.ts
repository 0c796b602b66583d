/** Quotes of a document as they stand now: the words, who says them, where, and whether the evidence still holds. */
import { subtreeOf, themeTree } from '../codebook/themeTree.ts';
import { codingsInOrder } from '../coding/findCodings.ts';
import type { CodingId, ParticipantId, ThemeId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Coding } from '../project/records.ts';
import type { CitedQuote, ResultsDocument } from '../project/resultsRecords.ts';
import { lineRange, mainParticipant } from '../tables/codingRows.ts';
import { lineNumbersOf } from '../transcript/lines.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { wordsOf } from '../words/words.ts';
import { carryMarks, quotedAlone, quotedPassage } from './quotedWords.ts';
import { fullSpace, inQuotationMarks, narrowSpace, type Typography } from './typeset.ts';

export type QuoteState =
  | 'holds'
  /** The transcript or the passage was changed since it was cited. */
  | 'changed'
  /** The coding has another theme now. */
  | 'recoded'
  /** The coding is gone. */
  | 'lost';

export interface LiveQuote {
  readonly state: QuoteState;
  readonly label: string;
  readonly participantId: ParticipantId | null;
  /** Typeset, without the outer quotation marks. */
  readonly words: string;
  /** "41–44"; empty where the coding is gone. */
  readonly lines: string;
  /** The coding that holds the words now. */
  readonly coding: Coding | null;
  readonly range: TextRange | null;
}

type Look = Pick<ResultsDocument, 'language' | 'spaces' | 'labels'>;

const remembered = new WeakMap<CitedQuote, { readonly key: readonly unknown[]; readonly live: LiveQuote }>();

/** The same object as long as neither the quote, its interview nor the themes changed. */
export function liveQuote(project: Project, cited: CitedQuote, typography: Typography): LiveQuote {
  const { transcriptId } = cited;
  const key = [
    project.codings.ofTranscript(transcriptId),
    project.transcripts.get(transcriptId),
    project.themes,
    project.participants,
    typography.language,
    typography.spaces,
  ];
  const before = remembered.get(cited);
  if (before?.key.every((one, index) => one === key[index])) return before.live;
  const live = findQuote(project, cited, typography);
  remembered.set(cited, { key, live });
  return live;
}

function findQuote(project: Project, cited: CitedQuote, typography: Typography): LiveQuote {
  const coding = codingOf(project, cited);
  if (!coding) {
    const words = quotedAlone(cited.words, cited, typography);
    return {
      state: 'lost',
      label: cited.label,
      participantId: null,
      words,
      lines: '',
      coding: null,
      range: null,
    };
  }
  const text = textOf(project, coding.transcriptId);
  const at = coding.quote.indexOf(cited.words);
  const isSame = at >= 0 && cited.words !== '';
  const range = isSame
    ? { start: coding.start + at, end: coding.start + at + cited.words.length }
    : { start: coding.start, end: coding.end };
  const marks = isSame ? cited.marks : carryMarks(cited.marks, cited.words, coding.quote);
  const participantId = mainParticipant(text, range);
  const label = participantId === null ? null : project.participants.get(participantId)?.label;
  const isRecoded = cited.themeId !== null && !isBelow(project, coding.themeId, cited.themeId);
  return {
    state: isRecoded ? 'recoded' : isSame ? 'holds' : 'changed',
    label: label ?? project.transcripts.get(coding.transcriptId)?.name ?? cited.label,
    participantId,
    words: quotedPassage(text, range, { marks, hasNotes: cited.hasNotes }, typography),
    lines: lineRange(lineNumbersOf(text, range.start, range.end)),
    coding,
    range,
  };
}

/** Where codings were merged, the one that holds the words for the same theme stands for the one that went. */
function codingOf(project: Project, cited: CitedQuote): Coding | null {
  const own = project.codings.get(cited.codingId);
  if (own) return own;
  if (!project.transcripts.has(cited.transcriptId)) return null;
  const heir = codingsInOrder(project, cited.transcriptId).find(
    ({ themeId, quote }) =>
      cited.themeId !== null && isBelow(project, themeId, cited.themeId) && quote.includes(cited.words),
  );
  return heir ?? null;
}

const subtrees = new WeakMap<Project['themes'], Map<ThemeId, ReadonlySet<ThemeId>>>();

/** The theme itself, or one below it. */
export function isBelow(project: Project, themeId: ThemeId, topId: ThemeId): boolean {
  let known = subtrees.get(project.themes);
  if (!known) {
    known = new Map();
    subtrees.set(project.themes, known);
  }
  let below = known.get(topId);
  if (!below) {
    const node = themeTree(project).nodes.get(topId);
    below = new Set(node ? subtreeOf(node).map(({ theme }) => theme.id) : []);
    known.set(topId, below);
  }
  return below.has(themeId);
}

export function citeCoding(project: Project, id: CodingId, themeId: ThemeId | null): CitedQuote | null {
  const coding = project.codings.get(id);
  if (!coding) return null;
  const text = textOf(project, coding.transcriptId);
  const own = mainParticipant(text, coding);
  const name = project.transcripts.get(coding.transcriptId)?.name ?? '';
  return {
    codingId: id,
    themeId: themeId ?? coding.themeId,
    transcriptId: coding.transcriptId,
    label: (own === null ? null : project.participants.get(own)?.label) ?? name,
    words: coding.quote,
    marks: [],
    hasNotes: true,
    hasLines: false,
  };
}

/** "E1, l. 88" */
export function whoSaysIt(cited: CitedQuote, { label, lines }: LiveQuote, { language }: Typography): string {
  if (!cited.hasLines || lines === '') return label;
  return wordsOf[language].results.atLines({ who: label, lines });
}

export interface PrintedQuote {
  readonly who: string;
  /** What stands between who speaks and the quote. */
  readonly colon: string;
  /** With its quotation marks. */
  readonly quote: string;
  /** " (E1)" where the label stands behind. */
  readonly behind: string;
  /** What joins it to the next quote. */
  readonly joint: string;
}

/** A group as it is printed: E1 « … » ; E3 « … ». */
export function printQuotes(project: Project, quotes: readonly CitedQuote[], look: Look): PrintedQuote[] {
  return joinQuotes(
    quotes.map((cited) => {
      const live = liveQuote(project, cited, look);
      return { who: whoSaysIt(cited, live, look), words: live.words };
    }),
    look,
  );
}

export function joinQuotes(
  quotes: readonly { readonly who: string; readonly words: string }[],
  look: Look,
): PrintedQuote[] {
  const isFrench = look.language === 'fr';
  const joint = isFrench ? `${narrowSpace}; ` : '; ';
  const colon = look.labels === 'colon' ? `${isFrench ? fullSpace : ''}: ` : fullSpace;
  return quotes.map(({ who, words }, index) => ({
    who: look.labels === 'after' ? '' : who,
    colon: look.labels === 'after' ? '' : colon,
    quote: inQuotationMarks(words, look),
    behind: look.labels === 'after' ? ` (${who})` : '',
    joint: index < quotes.length - 1 ? joint : '',
  }));
}

export function quotesAsText(quotes: readonly PrintedQuote[]): string {
  return quotes.map(({ who, colon, quote, behind, joint }) => who + colon + quote + behind + joint).join('');
}
