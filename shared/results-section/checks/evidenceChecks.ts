/** Quotes whose coding or words changed, and evidence or the subject of a figure that is gone. Rules: RS21, RS22. */
import { isSubjectGone } from '../../figures/drawFigure.ts';
import type { Project } from '../../project/project.ts';
import { textOf } from '../../project/project.ts';
import type {
  BlockContent,
  CitedQuote,
  Inline,
  ResultsBlock,
  ResultsDocument,
} from '../../project/resultsRecords.ts';
import { type LiveQuote, liveQuote } from '../citedQuotes.ts';
import { isTableEmpty } from '../emptyTables.ts';
import { supportOf } from '../evidence.ts';
import { carryMarks } from '../quotedWords.ts';
import { passageForm } from '../startFromTree.ts';
import { type Fix, type ResultsCheck, withoutInline } from './resultsCheck.ts';

type LiveInline = Extract<Inline, { kind: 'list' | 'count' }>;

export function evidenceChecks(
  project: Project,
  document: ResultsDocument,
  block: ResultsBlock,
): ResultsCheck[] {
  const { content } = block;
  if (content.kind === 'quotes')
    return quoteChecks(project, document, block, content.quotes, null, (quotes) =>
      quotes.length > 0 ? { kind: 'content', content: { ...content, quotes } } : { kind: 'remove' },
    );
  if (content.kind === 'figure')
    return isSubjectGone(project, content.wish) ? [goesAway(block, 'figureGone')] : [];
  if (content.kind === 'table')
    return content.table !== 'sample' && isTableEmpty(project, content)
      ? [goesAway(block, 'tableEmpty')]
      : [];
  if (!('inlines' in content)) return [];
  return content.inlines.flatMap((inline, index) => {
    if (inline.kind === 'quotes')
      return quoteChecks(project, document, block, inline.quotes, index, (quotes) =>
        contentFix(
          quotes.length > 0 ? replaced(block, index, { ...inline, quotes }) : withoutInline(block, index),
        ),
      );
    return inline.kind === 'list' || inline.kind === 'count'
      ? goneChecks(project, document, block, inline, index)
      : [];
  });
}

function goesAway({ id }: ResultsBlock, kind: 'figureGone' | 'tableEmpty'): ResultsCheck {
  return {
    key: `${kind}/${id}`,
    kind,
    params: {},
    blockId: id,
    place: null,
    fix: { kind: 'remove' },
  };
}

function contentFix(content: BlockContent | null): Fix | null {
  return content && { kind: 'content', content };
}

function replaced({ content }: ResultsBlock, index: number, inline: Inline): BlockContent | null {
  if (!('inlines' in content)) return null;
  return { ...content, inlines: content.inlines.map((one, at) => (at === index ? inline : one)) };
}

function quoteChecks(
  project: Project,
  document: ResultsDocument,
  block: ResultsBlock,
  quotes: readonly CitedQuote[],
  inline: number | null,
  fixWith: (quotes: readonly CitedQuote[]) => Fix | null,
): ResultsCheck[] {
  return quotes.flatMap((cited, at): ResultsCheck[] => {
    const live = liveQuote(project, cited, document);
    if (live.state === 'holds') return [];
    const name = (id: CitedQuote['themeId']) => (id === null ? '' : (project.themes.get(id)?.name ?? ''));
    const theme = name(cited.themeId);
    const common = {
      blockId: block.id,
      place: inline === null ? null : { inline, start: at, end: at + 1 },
    };
    const key = (kind: string) => `${kind}/${block.id}/${cited.codingId}`;
    const put = (next: CitedQuote | null) =>
      fixWith(quotes.flatMap((one, index) => (index === at ? (next ?? []) : one)));
    if (live.state === 'lost')
      return [
        {
          key: key('quoteLost'),
          kind: 'quoteLost',
          params: { participant: live.label, theme },
          fix: put(null),
          ...common,
        },
      ];
    if (live.state === 'recoded')
      return [
        {
          key: `${key('quoteRecoded')}/${live.coding?.themeId}`,
          kind: 'quoteRecoded',
          params: { participant: live.label, theme, now: name(live.coding?.themeId ?? null) },
          fix: put({ ...cited, themeId: live.coding?.themeId ?? null }),
          ...common,
        },
      ];
    return [
      {
        key: key('quoteChanged'),
        kind: 'quoteChanged',
        params: { participant: live.label },
        fix: put(withNewWords(project, cited, live)),
        ...common,
      },
    ];
  });
}

/** Quoted anew, with the marks whose places are still there. */
export function withNewWords(project: Project, cited: CitedQuote, { coding, range }: LiveQuote): CitedQuote {
  if (!coding || !range) return cited;
  const words = textOf(project, coding.transcriptId).text.slice(range.start, range.end);
  return { ...cited, codingId: coding.id, words, marks: carryMarks(cited.marks, cited.words, words) };
}

function goneChecks(
  project: Project,
  document: ResultsDocument,
  block: ResultsBlock,
  inline: LiveInline,
  index: number,
): ResultsCheck[] {
  const { evidence } = inline;
  const support = supportOf(project, evidence);
  const ofPeople = inline.kind === 'list' || inline.form.of === 'participants';
  const isEmpty = support.participants.length === 0 && (support.codings === 0 || ofPeople);
  if (!support.isLost && !isEmpty) return [];
  const kind = support.isLost ? 'evidenceGone' : support.codings > 0 ? 'interviewerOnly' : 'nobodyLeft';
  const theme = evidence.themeId === null ? '' : (project.themes.get(evidence.themeId)?.name ?? '');
  const content =
    kind === 'interviewerOnly' && inline.kind === 'count'
      ? replaced(block, index, { ...inline, form: passageForm(document.language, inline.form), seen: '' })
      : withoutInline(block, index);
  return [
    {
      key: `${kind}/${block.id}/${inline.kind}/${evidence.themeId ?? ''}/${alikeBefore(block, inline, index)}`,
      kind,
      params: {
        theme,
        isCount: inline.kind === 'count' ? 1 : 0,
        isNarrowed: evidence.conditions.length + evidence.exclusions.length > 0 ? 1 : 0,
      },
      blockId: block.id,
      place: { inline: index, start: 0, end: 0 },
      fix: contentFix(content),
    },
  ];
}

/**
 * How many pieces of the same kind and theme stand before this one. Not its place in the block: what is kept stays kept
 * when words are put in before it.
 */
function alikeBefore({ content }: ResultsBlock, { kind, evidence }: LiveInline, index: number): number {
  if (!('inlines' in content)) return 0;
  return content.inlines
    .slice(0, index)
    .filter((one) => one.kind === kind && one.evidence.themeId === evidence.themeId).length;
}
