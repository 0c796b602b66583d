/**
 * Checks a finished results chapter, written anywhere, against its transcripts: every quotation, every list of
 * participants, every number said of them. Rules: docs/rules/draft-check.md.
 */
import type { Project } from '../project/project.ts';
import { type CheckedCount, checkCounts } from './checkCounts.ts';
import { type CheckedQuote, checkQuotes, type Term } from './checkQuotes.ts';
import { type CheckedTheme, checkThemes } from './checkThemes.ts';
import { draftNouns } from './draftNouns.ts';
import { type DraftKind, type DraftParagraph, draftParagraphs } from './draftParagraphs.ts';
import { DraftQuotes } from './findDraftQuote.ts';
import { isList } from './findingLists.ts';
import { knownSexes } from './knownSexes.ts';
import { ParticipantLabels } from './participantLabels.ts';
import { printedTranscripts } from './printedTranscripts.ts';
import {
  aliasIn,
  foreignLettersIn,
  introduced,
  quotesWithSingles,
  type ReadParagraph,
  readParagraph,
} from './readParagraph.ts';
import { SectionThemes, type ThemeSection } from './sectionThemes.ts';
import { spokenWords } from './spokenWords.ts';
import { saidTotals } from './wrongTotals.ts';

export interface CheckedList {
  readonly paragraph: number;
  /** As the project writes them, as the draft does for those it does not know. */
  readonly list: readonly string[];
  readonly unknown: readonly string[];
}

export interface DraftCheck {
  readonly paragraphs: number;
  readonly quotes: readonly CheckedQuote[];
  readonly terms: readonly Term[];
  readonly counts: readonly CheckedCount[];
  readonly participants: readonly CheckedList[];
  readonly themes: readonly CheckedTheme[];
}

/** A paragraph as it was read, and the section it stands in. */
export interface PlacedParagraph extends ReadParagraph {
  readonly section: ThemeSection | null;
  readonly isHeading: boolean;
  /** The last heading above it, whether it names a theme or not. */
  readonly under: DraftParagraph | null;
}

export function checkDraft(project: Project, draft: string, kind: DraftKind): DraftCheck {
  const { paragraphs, count } = readDraft(project, draft, kind);
  const quotes = new DraftQuotes(project, spokenWords(project));
  const checked = checkQuotes(project, paragraphs, quotes);
  const everybody = new ParticipantLabels(project).all;
  const nouns = draftNouns(checked.paragraphs, everybody.length);
  const { counts, implied } = checkCounts(checked.paragraphs, {
    ...{ everybody, nouns },
    sexes: knownSexes([...project.participants.values()]),
    totals: saidTotals(checked.paragraphs, nouns),
  });
  return {
    paragraphs: count,
    quotes: checked.quotes,
    terms: checked.terms,
    counts,
    participants: checkLists(checked.paragraphs),
    themes: checkThemes(project, checked.paragraphs, implied, checked.quotes),
  };
}

/** `count` is that of all paragraphs, printed transcripts too. */
function readDraft(
  project: Project,
  draft: string,
  kind: DraftKind,
): { paragraphs: PlacedParagraph[]; count: number } {
  const foreignLetters = foreignLettersIn(draft);
  const help = {
    labels: new ParticipantLabels(project, aliasIn(project, draft, foreignLetters)),
    foreignLetters,
    withSingles: quotesWithSingles(draft),
  };
  const themes = new SectionThemes(project);
  let section: ThemeSection | null = null;
  let under: DraftParagraph | null = null;
  let before: ReadParagraph | undefined;
  const paragraphs = draftParagraphs(draft, kind);
  const printed = printedTranscripts(project, paragraphs);
  const placed = paragraphs
    .filter(({ number }) => !printed.has(number))
    .map((paragraph) => {
      const read = introduced(before, readParagraph(paragraph, help));
      before = read;
      const opened = themes.sectionOf(paragraph);
      // "E4 : On est seule" is short and has no point, and is no heading.
      const isHeading =
        opened !== null && (opened !== 'other' || paragraph.isHeading || read.runs.length === 0);
      if (isHeading) {
        section = opened === 'other' ? null : opened;
        under = paragraph;
      }
      return { ...read, section, isHeading, under };
    });
  return { paragraphs: placed, count: paragraphs.at(-1)?.number ?? 0 };
}

/** Every list, and every label that the project does not know. */
function checkLists(paragraphs: readonly PlacedParagraph[]): CheckedList[] {
  return paragraphs.flatMap(({ paragraph, runs, speakers }) =>
    runs.flatMap((run) => {
      const unknown = run.named.flatMap(({ id, label }) => (id === null ? label : []));
      if (unknown.length === 0 && (speakers.has(run) || !isList(run))) return [];
      return { paragraph: paragraph.number, list: run.named.map(({ label }) => label), unknown };
    }),
  );
}
