/** The blocks of a rich text as they stand on the page: a run of items of one kind is one list. */
import type { RichBlock, RichText } from '../../shared/project/records.ts';

export interface BlockGroup {
  readonly type: RichBlock['type'];
  /** Index of the first block in the text. */
  readonly at: number;
  /** Each block with its index in the text. */
  readonly blocks: readonly (readonly [index: number, block: RichBlock])[];
}

/** Neighbouring blocks of one type: what stands in one list. */
export function groupBlocks(body: RichText): BlockGroup[] {
  const groups: (BlockGroup & { blocks: (readonly [number, RichBlock])[] })[] = [];
  for (const [at, block] of body.entries()) {
    const last = groups.at(-1);
    if (last?.type === block.type) last.blocks.push([at, block]);
    else groups.push({ type: block.type, at, blocks: [[at, block]] });
  }
  return groups;
}
