/** Numbers that disagree with their list, and labels typed by hand that have no evidence. Rules: RS20, RS23. */

import { checkCounts } from '../../draft-check/checkCounts.ts';
import { countClaims } from '../../draft-check/countClaims.ts';
import { noNouns } from '../../draft-check/draftNouns.ts';
import { numberPattern, readNumber } from '../../draft-check/numberWords.ts';
import { ParticipantLabels } from '../../draft-check/participantLabels.ts';
import { type ReadParagraph, readParagraph } from '../../draft-check/readParagraph.ts';
import type { ThemeId } from '../../project/ids.ts';
import type { Project } from '../../project/project.ts';
import type { CountForm, Inlines, ResultsBlock, ResultsDocument } from '../../project/resultsRecords.ts';
import { countInWords } from '../countInWords.ts';
import { countsOf, supportOf } from '../evidence.ts';
import { type BlockText, blockText, pieceAt, type TextPiece } from './blockText.ts';
import type { Fix, ResultsCheck } from './resultsCheck.ts';

const labels = new WeakMap<Project['participants'], ParticipantLabels>();

function labelsOfProject(project: Project): ParticipantLabels {
  let known = labels.get(project.participants);
  if (!known) {
    known = new ParticipantLabels(project);
    labels.set(project.participants, known);
  }
  return known;
}

/**
 * A pattern is compiled by the first texts that it meets, the large ones of labels and numbers for up to 20 ms each on a
 * slow machine: they meet a sentence of their own first, a step each.
 */
function* makePatternsReady(project: Project): Generator<void, void> {
  if (labels.has(project.participants)) return;
  yield;
  const known = labelsOfProject(project);
  yield;
  known.mentionsIn('');
  yield;
  const study = { all: project.participants.size, nouns: noNouns };
  countClaims('', study);
  yield;
  countClaims('deux participants', study);
}

/** `themeId`: the theme of the section. In steps, since the first block makes all the patterns ready that read it. */
export function* countChecks(
  project: Project,
  document: ResultsDocument,
  block: ResultsBlock,
  themeId: ThemeId | null,
): Generator<void, ResultsCheck[]> {
  const { content } = block;
  if (!('inlines' in content) || content.kind === 'heading') return [];
  const shown = blockText(project, content.inlines, document);
  const paragraph = { number: 1, text: shown.text, isBlockQuote: false, isHeading: false };
  yield* makePatternsReady(project);
  const help = { labels: labelsOfProject(project), foreignLetters: new Set<string>(), withSingles: false };
  yield;
  const read = readParagraph(paragraph, help);
  yield;
  const counts = disagreeing(project, document, block, shown, read);
  yield;
  return [...counts, ...typedLabels(project, block, shown, read, themeId)];
}

function disagreeing(
  project: Project,
  document: ResultsDocument,
  block: ResultsBlock,
  shown: BlockText,
  read: ReadParagraph,
): ResultsCheck[] {
  // "… sleep badly (E1)" could be a quote without marks in a draft; here quotes are evidence.
  const speakers = /[«»“”„"]/u.test(shown.text) ? read.speakers : new Set<never>();
  const placed = { ...read, speakers, section: null, isHeading: false, under: null };
  const everybody = labelsOfProject(project).all;
  const study = { everybody, nouns: noNouns, sexes: null, totals: new Map<never, never>() };
  return checkCounts([placed], study).counts.flatMap((count): ResultsCheck[] => {
    if (count.verdict !== 'disagrees' || count.against !== null) return [];
    const piece = pieceAt(shown, count.claim.start, count.claim.end);
    const listed = new Set(count.listed).size;
    const written = numberIn(shown.text, count.claim);
    const list = shown.pieces.find(({ start, end }) => start < count.list.end && end > count.list.start);
    return [
      {
        key: `countDisagrees/${block.id}/${written.text}/${listed}`,
        kind: 'countDisagrees',
        params: { written: written.text, listed },
        blockId: block.id,
        place: piece && {
          inline: piece.index,
          start: written.start - piece.start,
          end: written.end - piece.start,
        },
        fix: piece && fixCount(project, document, block, piece, written, listed, list ?? null),
      },
    ];
  });
}

interface Written {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const shareWords =
  /^.*?(?:moitié|tiers|quarts?|cinquièmes?|dixièmes?|half|thirds?|quarters?|fifths?|tenths?)(?![\p{L}])/iu;

/** What of a claim says how many: "Huit" of "Huit participants". */
function numberIn(text: string, { start, end }: { start: number; end: number }): Written {
  const claim = text.slice(start, end);
  const number = new RegExp(`(?<![\\p{L}\\p{N}])${numberPattern}(?![\\p{L}\\p{N}])`, 'iu').exec(claim);
  const share = shareWords.exec(claim);
  const [found, at] = share ? [share[0], 0] : number ? [number[0], number.index] : [claim, 0];
  const first = start + at + found.length - found.trimStart().length;
  return { text: found.trim(), start: first, end: first + found.trim().length };
}

/** A typed number is written anew in its own form; a computed one counts what its list rests on. */
function fixCount(
  project: Project,
  document: ResultsDocument,
  block: ResultsBlock,
  { inline, index, start }: TextPiece,
  written: Written,
  listed: number,
  list: TextPiece | null,
): Fix | null {
  const { content } = block;
  if (!('inlines' in content)) return null;
  const put = (inlines: Inlines): Fix => ({ kind: 'content', content: { ...content, inlines } });
  if (inline.kind === 'count') {
    if (list?.inline.kind !== 'list') return null;
    const next = { ...inline, evidence: list.inline.evidence, seen: '' };
    return put(content.inlines.map((one, at) => (at === index ? next : one)));
  }
  if (inline.kind !== 'text') return null;
  const form = formOf(written.text);
  // "Un seul participant craignait" has a noun and a verb that would have to follow; so have "tous les".
  if (form === null || listed < 2 || (form.as === 'fraction' && listed === project.participants.size))
    return null;
  const anew = countInWords(listed, project.participants.size, form, document.language);
  const text = inline.text.slice(0, written.start - start) + anew + inline.text.slice(written.end - start);
  const fix = put(content.inlines.map((one, at) => (at === index ? { ...inline, text } : one)));
  return fix.kind === 'content' ? { ...fix, written: anew } : fix;
}

/** `null` for a singular, and for words that are no number: they are the researcher's to mend. */
function formOf(written: string): Pick<CountForm, 'as' | 'isFeminine' | 'isCapital' | 'noun'> | null {
  const isShare = shareWords.test(written);
  const value = isShare ? null : readNumber(written);
  if (!isShare && (value === null || value < 2)) return null;
  return {
    as: isShare ? 'fraction' : /^\d+$/u.test(written) ? 'numeral' : 'word',
    isFeminine: /(?:^|[\s-])une$/iu.test(written),
    isCapital: /^\p{Lu}/u.test(written),
    noun: null,
  };
}

/** Labels typed by hand: somebody who is no participant, or who says nothing on the section's theme. */
function typedLabels(
  project: Project,
  block: ResultsBlock,
  shown: BlockText,
  read: ReadParagraph,
  themeId: ThemeId | null,
): ResultsCheck[] {
  const known = new Set<string>(themeId === null ? [] : countsOf(project).of(themeId).subtree.participants);
  for (const { inline } of shown.pieces)
    if (inline.kind === 'list' || inline.kind === 'count')
      for (const id of supportOf(project, inline.evidence).participants) known.add(id);
  const theme = themeId === null ? null : (project.themes.get(themeId)?.name ?? null);
  return labelsOfProject(project)
    .mentionsIn(read.paragraph.text)
    .flatMap((mention): ResultsCheck[] => {
      const piece = pieceAt(shown, mention.start, mention.end);
      if (piece?.inline.kind !== 'text' || mention.isForeign) return [];
      const kind = mention.id === null ? 'unknownParticipant' : 'citedWithoutEvidence';
      if (mention.id !== null && (theme === null || known.has(mention.id))) return [];
      const range = { start: mention.start - piece.start, end: mention.end - piece.start };
      return [
        {
          key: `${kind}/${block.id}/${mention.label}`,
          kind,
          params: { participant: mention.label, theme: theme ?? '' },
          blockId: block.id,
          place: { inline: piece.index, ...range },
          fix: takeOut(block, piece.index, range),
        },
      ];
    });
}

/** Only from a list: "(E1, E5)". */
function takeOut(
  { content }: ResultsBlock,
  index: number,
  { start, end }: { start: number; end: number },
): Fix | null {
  if (!('inlines' in content)) return null;
  const inline = content.inlines[index];
  if (inline?.kind !== 'text') return null;
  const [before, after] = [inline.text.slice(0, start), inline.text.slice(end)];
  const text = /,\s*$/u.test(before)
    ? before.replace(/,\s*$/u, '') + after
    : /^\s*,/u.test(after)
      ? before + after.replace(/^\s*,\s*/u, '')
      : null;
  if (text === null) return null;
  const inlines = content.inlines.map((one, at) => (at === index ? { ...inline, text } : one));
  return { kind: 'content', content: { ...content, inlines } };
}
