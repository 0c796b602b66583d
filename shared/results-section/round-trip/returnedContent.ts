/** What a block becomes by the paragraphs of it that came back. Rules: docs/rules/results-section.md, RS81 to RS83. */
import type { ResultsBlockId } from '../../project/ids.ts';
import type { BlockContent, CitedQuote } from '../../project/resultsRecords.ts';
import { textInline } from '../documentBlocks.ts';
import type { Conflicts } from './returnedConflict.ts';
import type { EvidenceContext } from './returnedEvidence.ts';
import { addedInlines, returnedInlines, withoutEvidence } from './returnedInlines.ts';
import { wordSign } from './wordMarks.ts';
import type { ReturnedPair, WordPiece } from './wordPieces.ts';

type TextContent = Extract<BlockContent, { inlines: unknown }>;

/** A heading, a paragraph or a box. Its style may be another one now. */
export function returnedText(
  content: TextContent,
  { own, there }: ReturnedPair,
  context: EvidenceContext,
): BlockContent {
  const inlines = returnedInlines(own, there, content.inlines, context);
  const kind = kindOf(there);
  const isKept = kind === kindOf(own) && (there.heading === own.heading || content.kind !== 'heading');
  if (isKept) return inlines === content.inlines ? content : { ...content, inlines };
  const before = content.kind === 'heading' ? content : null;
  if (kind === 'heading')
    return {
      kind,
      level: there.heading ?? 1,
      isNumbered: before?.isNumbered ?? true,
      themeId: before?.themeId ?? null,
      inlines,
    };
  return kind === 'paragraph' ? { kind, inlines } : { kind, inlines, basis: '' };
}

/** A paragraph that Trame did not write. */
export function addedText(there: WordPiece, context: EvidenceContext): BlockContent {
  const inlines = addedInlines(there, context);
  const kind = kindOf(there);
  if (kind === 'heading')
    return { kind, level: there.heading ?? 1, isNumbered: true, themeId: null, inlines };
  return kind === 'paragraph' ? { kind, inlines } : { kind, inlines, basis: '' };
}

function kindOf({ heading, style }: WordPiece): TextContent['kind'] {
  if (heading !== null) return 'heading';
  if (style === 'trame summary') return 'summary';
  return style === 'trame conclusion' ? 'conclusion' : 'paragraph';
}

/** Live, or `null` where its words are taken. */
export function returnedQuote(
  quote: CitedQuote,
  { own, there }: ReturnedPair,
  blockId: ResultsBlockId,
  conflicts: Conflicts,
): CitedQuote | null {
  const [mark] = there.evidence;
  const words = quoteWords(there);
  const printed = quoteWords(own);
  const isUntouched = mark !== undefined && wordSign(words) === mark.sign;
  const isAlone = mark === undefined || wordSign(withoutEvidence(there).replace(/;/gu, '')) === wordSign('');
  if (isAlone && (isUntouched || wordSign(words) === wordSign(printed))) return quote;
  const came = there.text.trim();
  return conflicts.decide({ kind: 'quote', blockId, here: printed, there: came }) === 'keep' ? quote : null;
}

/** Without what joins it to the next. */
function quoteWords({ text, evidence: [mark] }: WordPiece): string {
  return (mark ? text.slice(mark.start, mark.end) : text).replace(/[\s;]+$/u, '').trim();
}

export function returnedTable(
  content: Extract<BlockContent, { kind: 'table' }>,
  { own, there }: ReturnedPair,
  blockId: ResultsBlockId,
  conflicts: Conflicts,
): BlockContent {
  const table = returnedTableWords(own, there);
  if (table !== null) {
    const conflict = { kind: 'table', blockId, here: own.table ?? '', there: table } as const;
    if (conflicts.decide(conflict) === 'take')
      return { kind: 'paragraph', inlines: [textInline([there.text, table].filter(Boolean).join('\n'))] };
  }
  return returnedCaption(content, { own, there }, blockId, conflicts);
}

/** The caption of a table or a figure is prose. */
export function returnedCaption(
  content: Extract<BlockContent, { kind: 'table' | 'figure' }>,
  { own, there }: ReturnedPair,
  blockId: ResultsBlockId,
  conflicts: Conflicts,
): BlockContent {
  const caption = captionOf(there.text, own.text, content.caption);
  if (there.text === own.text || caption === content.caption.trim()) return content;
  if (caption === captionOf(own.text, own.text, content.caption)) return content;
  const [now, base] = [own.blocks[0]?.sign, there.blocks[0]?.sign];
  const isChangedHere = base !== undefined && base !== now;
  if (isChangedHere) {
    if (wordSign(withoutEvidence(there)) === base) return content;
    const conflict = { kind: 'words', blockId, here: content.caption, there: caption } as const;
    if (conflicts.decide(conflict) === 'keep') return content;
  }
  return { ...content, caption };
}

/** `null` where the table is as it was written, or as Trame prints it now. */
function returnedTableWords(own: WordPiece, there: WordPiece): string | null {
  const [now, came] = [own.table ?? '', there.table ?? ''];
  const sign = wordSign(came);
  return sign === wordSign(now) || sign === there.tableSign ? null : came;
}

/** Behind "Table 3 – ", whatever number it has. */
function captionOf(there: string, own: string, caption: string): string {
  // A figure may say its own caption.
  const start =
    caption !== '' && own.endsWith(caption)
      ? own.slice(0, own.length - caption.length)
      : (/^\D*\d+\P{L}*/u.exec(own)?.[0] ?? '');
  const pattern = start
    .split(/\s+|\d+/u)
    .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('[\\s\\d]*');
  return there.replace(new RegExp(`^\\s*${pattern}`, 'u'), '').trim();
}

/** What is computed as a whole: the sample in sentences, and whatever else has no sentence of its own. */
export function returnedWhole(
  content: BlockContent,
  pairs: readonly ReturnedPair[],
  blockId: ResultsBlockId,
  conflicts: Conflicts,
): BlockContent {
  const isUntouched = pairs.every(
    ({ own, there }) =>
      wordSign(withoutEvidence(there)) === there.blocks[0]?.sign ||
      wordSign(there.text) === wordSign(own.text),
  );
  if (isUntouched) return content;
  const [here, there] = [textOf(pairs, 'own'), textOf(pairs, 'there')];
  const kind = content.kind === 'sample' ? 'sample' : 'other';
  return conflicts.decide({ kind, blockId, here, there }) === 'keep'
    ? content
    : { kind: 'paragraph', inlines: [textInline(there)] };
}

function textOf(pairs: readonly ReturnedPair[], side: keyof ReturnedPair): string {
  return pairs.map((pair) => pair[side].text.trim()).join('\n');
}
