/**
 * What one click would do about a check. Looking for a quote that mends it takes time, so that it is done for the checks
 * that are shown, and not while the guards are asked. Rules: docs/rules/results-section.md, RS71.
 */
import { themeTree } from '../../codebook/themeTree.ts';
import type { CodingId, ParticipantId, ThemeId } from '../../project/ids.ts';
import type { Project } from '../../project/project.ts';
import type {
  BlockContent,
  CitedQuote,
  Evidence,
  ResultsBlock,
  ResultsDocument,
} from '../../project/resultsRecords.ts';
import { citeCoding, liveQuote } from '../citedQuotes.ts';
import { blocksOf, inlinesOf, quotesIn } from '../documentBlocks.ts';
import { evidenceOfTheme, findingThemes } from '../evidence.ts';
import { isReadable } from '../startFromTree.ts';
import { newFinding } from './newFinding.ts';
import { type Quotable, quotable, quotableOfTheme } from './quotable.ts';
import type { Fix, ResultsCheck } from './resultsCheck.ts';

/** `null` where only the researcher can mend it. */
export function fixOf(
  project: Project,
  document: ResultsDocument,
  { kind, participantId, fix }: ResultsCheck,
): Fix | null {
  if (participantId === undefined) return fix;
  return kind === 'participantMissing'
    ? quoteTheMissing(project, document, participantId)
    : quoteSomebodyElse(project, document, participantId);
}

interface Finding {
  readonly index: number;
  readonly themeId: ThemeId | null;
  readonly coding: Quotable['coding'];
}

/** Under the first finding that rests on a passage of this participant that reads well; else with a finding of its own. */
function quoteTheMissing(project: Project, document: ResultsDocument, id: ParticipantId): Fix | null {
  const blocks = blocksOf(project, document.id);
  const said = blocks.flatMap((block, index) =>
    evidenceIn(block).flatMap((evidence): Finding[] => {
      const own = quotable(project, evidence).find(({ participantId }) => participantId === id);
      return own ? [{ index, themeId: evidence.themeId, coding: own.coding }] : [];
    }),
  );
  const finding = said.find(({ coding }) => isReadable(coding.quote)) ?? said[0];
  if (!finding) return findingOfOwn(project, document, blocks, id);
  const cited = citeCoding(project, finding.coding.id, finding.themeId);
  if (!cited) return null;
  const named = { theme: project.themes.get(finding.themeId ?? finding.coding.themeId)?.name ?? '' };
  const [block, next] = [blocks[finding.index], blocks[finding.index + 1]];
  const group = [block, next].find((one) => one?.content.kind === 'quotes');
  if (group?.content.kind === 'quotes') {
    const { quotes } = group.content;
    const content: BlockContent = { kind: 'quotes', quotes: [...quotes, dressedAs(quotes.at(-1), cited)] };
    return { kind: 'content', at: group.id, content, named };
  }
  return { kind: 'insert', after: block?.id ?? null, contents: [{ kind: 'quotes', quotes: [cited] }], named };
}

function evidenceIn(block: ResultsBlock): Evidence[] {
  const counted = inlinesOf(block).flatMap((inline) =>
    inline.kind === 'list' || inline.kind === 'count' ? [inline.evidence] : [],
  );
  const quoted = quotesIn(block).flatMap(({ themeId }) => themeId ?? []);
  return [...counted, ...[...new Set(quoted)].map(evidenceOfTheme)];
}

/** Of the first theme in which the participant says something, in the order of the tree. */
function findingOfOwn(
  project: Project,
  document: ResultsDocument,
  blocks: readonly ResultsBlock[],
  id: ParticipantId,
): Fix | null {
  for (const themeId of findingThemes(project)) {
    const own = quotableOfTheme(project, themeId).find(({ participantId }) => participantId === id);
    const cited = own && citeCoding(project, own.coding.id, themeId);
    if (!cited) continue;
    const { after, contents } = newFinding(project, document, blocks, themeId);
    const quotes: BlockContent = { kind: 'quotes', quotes: [cited] };
    const named = { theme: themeTree(project).nodes.get(themeId)?.theme.name ?? '' };
    return { kind: 'insert', after, contents: [...contents, quotes], named };
  }
  return null;
}

interface Exchange {
  readonly block: ResultsBlock;
  readonly cited: CitedQuote;
  readonly by: Quotable;
  /** The smaller, the better. */
  readonly cost: number;
}

/** One quote of this participant gives way to one of whoever of its theme is quoted least. */
function quoteSomebodyElse(project: Project, document: ResultsDocument, id: ParticipantId): Fix | null {
  const blocks = blocksOf(project, document.id);
  const speaker = (cited: CitedQuote) => liveQuote(project, cited, document).participantId;
  const used = new Set<CodingId>();
  const times = new Map<ParticipantId, number>();
  for (const cited of blocks.flatMap(quotesIn)) {
    used.add(cited.codingId);
    const who = speaker(cited);
    if (who !== null) times.set(who, (times.get(who) ?? 0) + 1);
  }
  const most = (times.get(id) ?? 0) - 1;
  let best: Exchange | null = null;
  for (const block of blocks)
    for (const cited of quotesIn(block)) {
      if (speaker(cited) !== id || cited.themeId === null) continue;
      const beside = new Set(quotesIn(block).map(speaker));
      for (const by of quotableOfTheme(project, cited.themeId)) {
        const own = times.get(by.participantId) ?? 0;
        if (used.has(by.coding.id) || beside.has(by.participantId) || own >= most) continue;
        const cost = costOf(block, cited, by, own);
        if (!best || cost < best.cost) best = { block, cited, by, cost };
      }
    }
  return best && exchange(project, best);
}

/** First whoever is quoted least; a quote in a sentence or with cuts was worked on, and stays where another can go. */
function costOf({ content }: ResultsBlock, { marks }: CitedQuote, { coding }: Quotable, times: number) {
  const isWorkedOn = content.kind !== 'quotes' || marks.length > 0;
  return (isWorkedOn ? 4000 : 0) + (isReadable(coding.quote) ? 0 : 2000) + Math.min(times, 1000);
}

function exchange(project: Project, { block, cited, by }: Exchange): Fix | null {
  const fresh = citeCoding(project, by.coding.id, cited.themeId);
  if (!fresh) return null;
  const next = dressedAs(cited, fresh);
  const put = (quotes: readonly CitedQuote[]) => quotes.map((one) => (one === cited ? next : one));
  const { content } = block;
  const named = {
    other: next.label,
    theme: cited.themeId === null ? '' : (project.themes.get(cited.themeId)?.name ?? ''),
  };
  if (content.kind === 'quotes')
    return { kind: 'content', at: block.id, content: { ...content, quotes: put(content.quotes) }, named };
  if (!('inlines' in content)) return null;
  const inlines = content.inlines.map((inline) =>
    inline.kind === 'quotes' ? { ...inline, quotes: put(inline.quotes) } : inline,
  );
  return { kind: 'content', at: block.id, content: { ...content, inlines }, named };
}

/** With line numbers and notes as the other quote has them. */
function dressedAs(other: CitedQuote | undefined, cited: CitedQuote): CitedQuote {
  return other ? { ...cited, hasLines: other.hasLines, hasNotes: other.hasNotes } : cited;
}
