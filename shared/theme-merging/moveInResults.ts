/** Texts of results rest on the theme that has the codings now. */
import { type RecordChange, updated } from '../project/changeSet.ts';
import type { FigureWish } from '../project/figureWish.ts';
import type { ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { BlockContent, CitedQuote, Inline } from '../project/resultsRecords.ts';

export function moveInResults(project: Project, fromId: ThemeId, intoId: ThemeId): RecordChange[] {
  const follow = (id: ThemeId | null) => (id === fromId ? intoId : id);
  return [...project.resultsBlocks.values()].map((block) =>
    updated('resultsBlocks', block, { content: moveInContent(block.content, follow) }),
  );
}

type Follow = (id: ThemeId | null) => ThemeId | null;

function moveInContent(content: BlockContent, follow: Follow): BlockContent {
  switch (content.kind) {
    case 'sample':
    case 'annex':
      return content;
    case 'figure':
      return { ...content, wish: moveInWish(content.wish, follow) };
    case 'quotes':
      return { ...content, quotes: moveInQuotes(content.quotes, follow) };
    case 'table':
      return { ...content, themeId: follow(content.themeId) };
    case 'heading':
      return {
        ...content,
        themeId: follow(content.themeId),
        inlines: moveInInlines(content.inlines, follow),
      };
    default:
      return { ...content, inlines: moveInInlines(content.inlines, follow) };
  }
}

function moveInWish(wish: FigureWish, follow: Follow): FigureWish {
  if (wish.what === 'concept') return { ...wish, themeId: follow(wish.themeId) };
  if (wish.what !== 'cloud') return wish;
  return { ...wish, words: { ...wish.words, themeId: follow(wish.words.themeId) } };
}

function moveInInlines(inlines: readonly Inline[], follow: Follow): Inline[] {
  return inlines.map((inline) => {
    if (inline.kind === 'quotes') return { ...inline, quotes: moveInQuotes(inline.quotes, follow) };
    if (inline.kind !== 'list' && inline.kind !== 'count') return inline;
    const { evidence } = inline;
    return { ...inline, evidence: { ...evidence, themeId: follow(evidence.themeId) } };
  });
}

function moveInQuotes(quotes: readonly CitedQuote[], follow: Follow): CitedQuote[] {
  return quotes.map((cited) => ({ ...cited, themeId: follow(cited.themeId) }));
}
