/** The blocks of a document in order, and the section that each stands in. */
import type { ResultsDocumentId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type {
  CitedQuote,
  Inline,
  Inlines,
  ResultsBlock,
  ResultsDocument,
} from '../project/resultsRecords.ts';

const remembered = new WeakMap<Project['resultsBlocks'], Map<ResultsDocumentId, readonly ResultsBlock[]>>();

/** The same list as long as no block changed. */
export function blocksOf(
  { resultsBlocks }: Pick<Project, 'resultsBlocks'>,
  id: ResultsDocumentId,
): readonly ResultsBlock[] {
  let byDocument = remembered.get(resultsBlocks);
  if (!byDocument) {
    const gathered = new Map<ResultsDocumentId, ResultsBlock[]>();
    for (const block of resultsBlocks.values()) {
      const own = gathered.get(block.documentId);
      if (own) own.push(block);
      else gathered.set(block.documentId, [block]);
    }
    for (const own of gathered.values())
      own.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
    byDocument = gathered;
    remembered.set(resultsBlocks, byDocument);
  }
  return byDocument.get(id) ?? [];
}

/** In the order in which they are shown. */
export function documentsOf({ resultsDocuments }: Pick<Project, 'resultsDocuments'>): ResultsDocument[] {
  return [...resultsDocuments.values()].sort(
    (a, b) => a.position - b.position || (a.createdAt < b.createdAt ? -1 : 1),
  );
}

export function inlinesOf({ content }: Pick<ResultsBlock, 'content'>): Inlines {
  return 'inlines' in content ? content.inlines : [];
}

/** Quotes of a block, those of its text and those that stand by themselves. */
export function quotesIn({ content }: Pick<ResultsBlock, 'content'>): readonly CitedQuote[] {
  if (content.kind === 'quotes') return content.quotes;
  if (!('inlines' in content)) return [];
  return content.inlines.flatMap((inline) => (inline.kind === 'quotes' ? inline.quotes : []));
}

/** Themes that evidence or quotes of a block rest on. */
export function themesIn(block: Pick<ResultsBlock, 'content'>): ThemeId[] {
  const own = inlinesOf(block).flatMap((inline) =>
    inline.kind === 'list' || inline.kind === 'count' ? (inline.evidence.themeId ?? []) : [],
  );
  return [...own, ...quotesIn(block).flatMap(({ themeId }) => themeId ?? [])];
}

export function textInline(text: string, look: { isBold?: boolean; isItalic?: boolean } = {}): Inline {
  return { kind: 'text', text, isBold: look.isBold ?? false, isItalic: look.isItalic ?? false };
}

/** What is written, without what is computed. */
export function writtenText(inlines: Inlines): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
}

/** The theme of the section of each block: that of the nearest heading above it that has one and is not closed. */
export function sectionThemes(blocks: readonly ResultsBlock[]): (ThemeId | null)[] {
  const open: { readonly level: number; readonly themeId: ThemeId | null }[] = [];
  return blocks.map(({ content }) => {
    if (content.kind === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= content.level) open.pop();
      open.push({ level: content.level, themeId: content.themeId });
    }
    return open.findLast(({ themeId }) => themeId !== null)?.themeId ?? null;
  });
}

/**
 * What a box or a conclusion sums up: the blocks above it, back to the box before it or to a heading of the first two
 * levels; a conclusion goes back to the heading of its chapter.
 */
export function summedUp(blocks: readonly ResultsBlock[], index: number): readonly ResultsBlock[] {
  const isConclusion = blocks[index]?.content.kind === 'conclusion';
  const stops = ({ content }: ResultsBlock) =>
    content.kind === 'heading'
      ? content.level <= (isConclusion ? 1 : 2)
      : !isConclusion && (content.kind === 'summary' || content.kind === 'conclusion');
  const first = blocks.slice(0, index).findLastIndex(stops);
  return blocks
    .slice(Math.max(first, 0), index)
    .filter(({ content }) => content.kind !== 'summary' && content.kind !== 'conclusion');
}
