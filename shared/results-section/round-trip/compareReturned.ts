/**
 * What a Word file that came back changes in a text of results: the blocks that would be stored, what a reader is shown
 * of it, and what has to be decided. Changes nothing itself. Rules: docs/rules/results-section.md, RS80 to RS85.
 */
import type { ResultsBlockId } from '../../project/ids.ts';
import type { BlockContent, ResultsBlock } from '../../project/resultsRecords.ts';
import { sameValue } from '../../project/sameValue.ts';
import { textInline } from '../documentBlocks.ts';
import { changeKey, isLeft, type ReturnedChange, withoutLeft } from './leaveChanges.ts';
import { matchPieces } from './matchPieces.ts';
import { orderReturned, type PlacedBlock } from './orderReturned.ts';
import { Conflicts, type Decisions, type ReturnedConflict } from './returnedConflict.ts';
import {
  addedText,
  returnedCaption,
  returnedQuote,
  returnedTable,
  returnedText,
  returnedWhole,
} from './returnedContent.ts';
import {
  type EvidenceByKey,
  type EvidenceContext,
  type EvidenceInline,
  ownEvidence,
} from './returnedEvidence.ts';
import { withoutEvidence } from './returnedInlines.ts';
import { evidenceKey, idSign, wordSign } from './wordMarks.ts';
import type { ReturnedPair, WordPiece, WordPieces } from './wordPieces.ts';
import type { WrittenBase } from './writtenBase.ts';

export interface ReturnedBlock {
  /** `null` for one that is new. */
  readonly id: ResultsBlockId | null;
  readonly content: BlockContent;
}

export interface Returned {
  readonly blocks: readonly ReturnedBlock[];
  readonly changes: readonly ReturnedChange[];
  readonly conflicts: readonly ReturnedConflict[];
  /** How many paragraphs of the file were known again. */
  readonly known: number;
}

/** `own`: what Trame would write now. `base`: what stood in the file when it was written, if it still says so. */
export function compareReturned(
  blocks: readonly ResultsBlock[],
  own: WordPieces,
  there: WordPieces,
  base: WrittenBase | null,
  decisions: Decisions,
): Returned {
  const comparison = new Comparison(blocks, own, there, base, decisions);
  return comparison.run();
}

class Comparison {
  private readonly blocks: readonly ResultsBlock[];
  private readonly own: readonly WordPiece[];
  private readonly there: readonly WordPiece[];
  private readonly base: ReadonlyMap<string, string> | null;
  private readonly baseOrder: readonly string[];
  private readonly decisions: Decisions;
  private readonly conflicts: Conflicts;
  private readonly ofBlock: ReadonlyMap<string, ResultsBlock>;
  private readonly byKey: EvidenceByKey;
  private readonly writtenNotes: ReadonlySet<string>;
  /** Signs of the blocks that Trame would print now. */
  private readonly printed: ReadonlySet<string>;
  private readonly matches: readonly number[];

  constructor(
    blocks: readonly ResultsBlock[],
    own: WordPieces,
    there: WordPieces,
    base: WrittenBase | null,
    decisions: Decisions,
  ) {
    this.blocks = blocks;
    this.own = own.pieces;
    this.there = there.pieces;
    this.base = base && new Map(base.blocks.map(({ block, sign }) => [block, sign]));
    this.baseOrder = base?.blocks.map(({ block }) => block) ?? [];
    this.decisions = decisions;
    this.conflicts = new Conflicts(decisions);
    this.ofBlock = new Map(blocks.map((block) => [idSign(block.id), block]));
    this.byKey = evidenceOf(this.own, this.ofBlock);
    this.writtenNotes = new Set(base?.notes);
    this.printed = new Set(this.own.flatMap(({ blocks: [mark] }) => mark?.block ?? []));
    this.matches = matchPieces(
      this.own,
      this.there,
      (piece) => this.wasWritten(piece) && this.isProse(piece),
    );
  }

  run(): Returned {
    const placed = this.placed();
    const removed = this.removed(placed);
    const order = (some: readonly PlacedBlock[], gone: ReadonlySet<ResultsBlockId>) =>
      orderReturned(this.blocks, some, gone, {
        base: this.baseOrder,
        isKept: (id) => isLeft(this.decisions, changeKey('moved', id)),
      });
    const changes = [...this.changes(placed, order(placed, removed).moved), ...this.removals(removed)];
    const gone = [...removed].filter((id) => !isLeft(this.decisions, changeKey('removed', id)));
    return {
      blocks: order(withoutLeft(placed, this.blocks, this.decisions), new Set(gone)).blocks,
      changes: changes.filter(({ key }) => !isLeft(this.decisions, key)),
      conflicts: this.conflicts.found,
      known: this.matches.filter((at) => at >= 0).length,
    };
  }

  private contextOf(blockId: ResultsBlockId | null): EvidenceContext {
    const { byKey, writtenNotes, conflicts } = this;
    return { blockId, byKey, writtenNotes, conflicts };
  }

  /** Without a base everything may have been in the file. */
  private wasWritten({ blocks: [mark] }: WordPiece): boolean {
    return this.base === null || (mark !== undefined && this.base.has(mark.block));
  }

  /** What is computed as a whole is found again as it was, or not at all. */
  private isProse({ blocks: [mark], style }: WordPiece): boolean {
    const content = this.ofBlock.get(mark?.block ?? '')?.content;
    return (
      content !== undefined && ('inlines' in content || content.kind === 'quotes' || style === 'caption')
    );
  }

  private blockAt(index: number): ResultsBlock | undefined {
    return this.ofBlock.get(this.own[this.matches[index] ?? -1]?.blocks[0]?.block ?? '');
  }

  /** A table that has no rows any more, and is not printed now: it stays as it is. */
  private unprintedAt(index: number): ResultsBlock | null {
    const block = this.ofBlock.get(this.there[index]?.blocks[0]?.block ?? '');
    return block?.content.kind === 'table' && !this.printed.has(idSign(block.id)) ? block : null;
  }

  private pairAt(index: number): ReturnedPair | null {
    const [own, there] = [this.own[this.matches[index] ?? -1], this.there[index]];
    return own && there ? { own, there } : null;
  }

  /** What came back, in its order. */
  private placed(): PlacedBlock[] {
    const placed: PlacedBlock[] = [];
    const done = new Set<ResultsBlockId>();
    let last: ResultsBlock | undefined;
    for (let index = 0; index < this.there.length; index++) {
      const block = this.blockAt(index);
      last = block ?? last;
      // Tables of an annex are computed with it.
      const isOfAnnex = last?.content.kind === 'annex' && this.there[index]?.isTable === true;
      const unprinted = this.unprintedAt(index);
      if (unprinted) {
        if (!done.has(unprinted.id))
          placed.push({ id: unprinted.id, content: unprinted.content, pieces: [index] });
        done.add(unprinted.id);
      } else if (!block && !isOfAnnex) placed.push(...this.addedAt(index));
      else if (!block) continue;
      else if (block.content.kind === 'quotes') {
        const end = this.endOfGroup(index, block);
        placed.push(...this.quotesAt(index, end, block, done.has(block.id)));
        done.add(block.id);
        index = end - 1;
      } else if (!done.has(block.id)) {
        done.add(block.id);
        placed.push({ id: block.id, content: this.contentOf(block, index), pieces: [index] });
      }
    }
    const ids = new Set(placed.map(({ id }) => id));
    return placed.map((one) => (one.partOf && !ids.has(one.partOf) ? { ...one, partOf: undefined } : one));
  }

  private contentOf(block: ResultsBlock, index: number): BlockContent {
    const { content, id: blockId } = block;
    const pairs = this.there.flatMap((_, at) => (this.blockAt(at) === block ? (this.pairAt(at) ?? []) : []));
    const pair = this.pairAt(index);
    if (!pair) return content;
    if ('inlines' in content) return returnedText(content, pair, this.contextOf(blockId));
    if (content.kind === 'table') return returnedTable(content, pair, blockId, this.conflicts);
    if (content.kind === 'figure') {
      const caption = pairs.find(({ own }) => own.style === 'caption');
      return caption ? returnedCaption(content, caption, blockId, this.conflicts) : content;
    }
    return returnedWhole(content, pairs, blockId, this.conflicts);
  }

  private addedAt(index: number): PlacedBlock[] {
    const there = this.there[index];
    if (!there) return [];
    const [mark] = there.blocks;
    const context = this.contextOf(null);
    const isGone = mark !== undefined && !this.ofBlock.has(mark.block) && this.base?.has(mark.block) === true;
    if (isGone) {
      // Taken out in Trame since it was written: it comes again only if somebody worked on it, and only on demand.
      const isUntouched = wordSign(withoutEvidence(there)) === mark.sign;
      const conflict = { kind: 'revived', blockId: null, here: '', there: there.text } as const;
      if (isUntouched || this.conflicts.decide(conflict) === 'keep') return [];
    }
    return [{ id: null, content: addedText(there, context), pieces: [index] }];
  }

  private endOfGroup(index: number, block: ResultsBlock): number {
    let end = index + 1;
    while (end < this.there.length && this.blockAt(end) === block) end++;
    return end;
  }

  /** Quotes of a group that stand together; one whose words are taken is a paragraph between two groups. */
  private quotesAt(from: number, end: number, block: ResultsBlock, isSecond: boolean): PlacedBlock[] {
    if (block.content.kind !== 'quotes') return [];
    const placed: { id: ResultsBlockId | null; content: BlockContent; pieces: number[] }[] = [];
    let id: ResultsBlockId | null = isSecond ? null : block.id;
    for (let index = from; index < end; index++) {
      const pair = this.pairAt(index);
      const quote =
        pair && block.content.quotes.find((one) => evidenceKey(one) === pair.own.evidence[0]?.key);
      if (!pair || !quote) continue;
      const kept = returnedQuote(quote, pair, block.id, this.conflicts);
      const last = placed.at(-1);
      if (!kept) {
        const inlines = [textInline(pair.there.text.trim())];
        placed.push({ id: null, content: { kind: 'paragraph', inlines }, pieces: [index] });
      } else if (last?.content.kind === 'quotes') {
        last.content = { ...last.content, quotes: [...last.content.quotes, kept] };
        last.pieces.push(index);
      } else {
        placed.push({ id, content: { kind: 'quotes', quotes: [kept] }, pieces: [index] });
        id = null;
      }
    }
    return placed.map((one) => (one.id === null ? { ...one, partOf: block.id } : one));
  }

  /** Blocks that were printed and did not come back, without those that stay by decision or came in since. */
  private removed(placed: readonly PlacedBlock[]): ReadonlySet<ResultsBlockId> {
    const there = new Set(placed.map(({ id }) => id));
    const removed = new Set<ResultsBlockId>();
    for (const [block, pieces] of this.ownByBlock()) {
      const first = pieces[0];
      if (there.has(block.id) || !first || !this.wasWritten(first)) continue;
      const base = this.base?.get(idSign(block.id));
      const now = wordSign(pieces.map(({ blocks: [mark] }) => mark?.sign ?? '').join(''));
      const conflict = { kind: 'removed', blockId: block.id, here: textOfPieces(pieces), there: '' } as const;
      const isKept = base !== undefined && base !== now && this.conflicts.decide(conflict) === 'keep';
      if (!isKept) removed.add(block.id);
    }
    return removed;
  }

  private ownByBlock(): Map<ResultsBlock, WordPiece[]> {
    const pieces = new Map<ResultsBlock, WordPiece[]>();
    for (const piece of this.own) {
      const block = this.ofBlock.get(piece.blocks[0]?.block ?? '');
      if (block) pieces.set(block, [...(pieces.get(block) ?? []), piece]);
    }
    return pieces;
  }

  private changes(placed: readonly PlacedBlock[], moved: ReadonlySet<ResultsBlockId>): ReturnedChange[] {
    const own = new Map([...this.ownByBlock()].map(([{ id }, pieces]) => [id, textOfPieces(pieces)]));
    const contents = new Map(this.blocks.map(({ id, content }) => [id, content]));
    const wordsOf = (some: readonly PlacedBlock[]) =>
      textOfPieces(some.flatMap(({ pieces }) => pieces.flatMap((index) => this.there[index] ?? [])));
    return placed.flatMap((one): ReturnedChange[] => {
      const { id, content, pieces } = one;
      // Listed with the block that they are of.
      if (one.partOf !== undefined) return [];
      const after = wordsOf(placed.filter((other) => other === one || (id !== null && other.partOf === id)));
      if (id === null) return [{ key: changeKey('added', pieces[0]), kind: 'added', before: '', after }];
      const before = own.get(id) ?? '';
      const changed = sameValue(contents.get(id), content)
        ? []
        : [{ key: changeKey('changed', id), kind: 'changed', before, after } as const];
      const key = changeKey('moved', id);
      return moved.has(id) ? [...changed, { key, kind: 'moved', before, after }] : changed;
    });
  }

  private removals(removed: ReadonlySet<ResultsBlockId>): ReturnedChange[] {
    return [...this.ownByBlock()].flatMap(([{ id }, pieces]) =>
      removed.has(id)
        ? { key: changeKey('removed', id), kind: 'removed', before: textOfPieces(pieces), after: '' }
        : [],
    );
  }
}

function textOfPieces(pieces: readonly WordPiece[]): string {
  const notes = pieces.flatMap((piece) => piece.notes.map(({ text }) => `* ${text}`));
  return [...pieces.map(({ text }) => text.trim()), ...notes].join('\n');
}

/** Every piece of evidence of the text by what it says, so that it is live wherever its paragraph was moved to. */
function evidenceOf(own: readonly WordPiece[], ofBlock: ReadonlyMap<string, ResultsBlock>): EvidenceByKey {
  const all = new Map<string, { inline: EvidenceInline; printed: string }>();
  for (const piece of own) {
    const content = ofBlock.get(piece.blocks[0]?.block ?? '')?.content;
    if (content?.kind === 'quotes') {
      const [mark] = piece.evidence;
      const quote = content.quotes.find((one) => evidenceKey(one) === mark?.key);
      if (mark && quote)
        all.set(mark.key, {
          inline: { kind: 'quotes', quotes: [quote] },
          printed: piece.text.slice(mark.start, mark.end),
        });
    } else if (content && 'inlines' in content)
      for (const { inline, mark, printed } of ownEvidence(piece, content.inlines))
        all.set(mark.key, { inline, printed });
  }
  return all;
}
