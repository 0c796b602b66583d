/** Moves a section, a heading with all below it and no annex, before or behind its neighbour of the same level. */
import type { ResultsBlockId } from '../project/ids.ts';
import type { ResultsBlock } from '../project/resultsRecords.ts';

/** `null` where there is no neighbour on that side. */
export function moveSection(
  blocks: readonly ResultsBlock[],
  id: ResultsBlockId,
  step: 1 | -1,
): readonly ResultsBlock[] | null {
  const start = blocks.findIndex((block) => block.id === id);
  const level = levelOf(blocks[start]);
  if (level === null) return null;
  const end = endOf(blocks, start, level);
  if (step === 1) {
    if (levelOf(blocks[end]) !== level) return null;
    const behind = endOf(blocks, end, level);
    return [
      ...blocks.slice(0, start),
      ...blocks.slice(end, behind),
      ...blocks.slice(start, end),
      ...blocks.slice(behind),
    ];
  }
  const before = blocks.slice(0, start).findLastIndex((block) => (levelOf(block) ?? level + 1) <= level);
  if (before < 0 || levelOf(blocks[before]) !== level) return null;
  return [
    ...blocks.slice(0, before),
    ...blocks.slice(start, end),
    ...blocks.slice(before, start),
    ...blocks.slice(end),
  ];
}

function levelOf(block: ResultsBlock | undefined): number | null {
  return block?.content.kind === 'heading' ? block.content.level : null;
}

function endOf(blocks: readonly ResultsBlock[], start: number, level: number): number {
  const next = blocks.findIndex(
    (block, index) =>
      index > start && (block.content.kind === 'annex' || (levelOf(block) ?? level + 1) <= level),
  );
  return next < 0 ? blocks.length : next;
}
