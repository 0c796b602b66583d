/** The order of the blocks when a file has come back. Rules: docs/rules/results-section.md, RS84. */
import type { ResultsBlockId } from '../../project/ids.ts';
import type { BlockContent, ResultsBlock } from '../../project/resultsRecords.ts';
import { orderBlocks } from '../orderBlocks.ts';
import { idSign } from './wordMarks.ts';

export interface PlacedBlock {
  /** `null` for one that is new. */
  readonly id: ResultsBlockId | null;
  readonly content: BlockContent;
  /** Numbers of the paragraphs that it came back as. */
  readonly pieces: readonly number[];
  /** The block whose quotes these are, where a group came back in parts: the others stand under its id. */
  readonly partOf?: ResultsBlockId | undefined;
}

type OrderedBlock = Pick<PlacedBlock, 'id' | 'content'>;

interface OrderedBlocks {
  readonly blocks: readonly OrderedBlock[];
  readonly moved: ReadonlySet<ResultsBlockId>;
}

interface ReturnedOrder {
  /** Signs of the blocks as they stood when the file was written. */
  readonly base: readonly string[];
  /** Of what was moved in the file: it stays where Trame has it. */
  readonly isKept: (id: ResultsBlockId) => boolean;
}

/**
 * As the file has them; where nobody moved anything in the file, as Trame has them now. What was not in the file stays
 * behind what it stands behind.
 */
export function orderReturned(
  blocks: readonly ResultsBlock[],
  placed: readonly PlacedBlock[],
  removed: ReadonlySet<ResultsBlockId>,
  { base, isKept }: ReturnedOrder,
): OrderedBlocks {
  const numbers = new Map(blocks.map(({ id }, index) => [id, index]));
  const order = isInOrder(placed, base) ? inOwnOrder(placed, numbers) : placed;
  const known = order.flatMap(({ id }) => id ?? []);
  const before = known.map((id) => numbers.get(id) ?? 0);
  const after = orderBlocks(before);
  const moved = new Set(known.filter((_, index) => before[index] !== after[index]));
  const staying = new Map(
    order.flatMap(({ id, content }) => (id !== null && moved.has(id) && isKept(id) ? [[id, content]] : [])),
  );
  const own = blocks.map((block) => ({ ...block, content: staying.get(block.id) ?? block.content }));
  const others = order.filter(({ id }) => id === null || !staying.has(id));
  return { blocks: withOthers(own, others, removed), moved };
}

function isInOrder(placed: readonly PlacedBlock[], base: readonly string[]): boolean {
  const places = new Map(base.map((sign, index) => [sign, index]));
  const order = placed.flatMap(({ id }) => (id === null ? [] : (places.get(idSign(id)) ?? [])));
  return order.length > 0 && order.every((place, index) => index === 0 || place > (order[index - 1] ?? 0));
}

/** New blocks stay behind the one that they came behind. */
function inOwnOrder(
  placed: readonly PlacedBlock[],
  numbers: ReadonlyMap<ResultsBlockId, number>,
): readonly PlacedBlock[] {
  const runs: PlacedBlock[][] = [[]];
  for (const block of placed) {
    if (block.id === null) runs.at(-1)?.push(block);
    else runs.push([block]);
  }
  const [first = [], ...rest] = runs;
  const numberOf = ([head]: readonly PlacedBlock[]) => numbers.get(head?.id ?? ('' as ResultsBlockId)) ?? 0;
  return [...first, ...rest.sort((a, b) => numberOf(a) - numberOf(b)).flat()];
}

function withOthers(
  blocks: readonly ResultsBlock[],
  order: readonly PlacedBlock[],
  removed: ReadonlySet<ResultsBlockId>,
): OrderedBlocks['blocks'] {
  const placed = new Set(order.map(({ id }) => id));
  const behind = new Map<ResultsBlockId | null, ResultsBlock[]>();
  let last: ResultsBlockId | null = null;
  for (const block of blocks) {
    if (placed.has(block.id)) last = block.id;
    else if (!removed.has(block.id)) behind.set(last, [...(behind.get(last) ?? []), block]);
  }
  const stored = (id: ResultsBlockId | null): readonly OrderedBlock[] => behind.get(id) ?? [];
  const blocksBehind = ({ id, content }: PlacedBlock): OrderedBlock[] =>
    id === null ? [{ id, content }] : [{ id, content }, ...stored(id)];
  return [...stored(null), ...order.flatMap(blocksBehind)].map(({ id, content }) => ({ id, content }));
}
