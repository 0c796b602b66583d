/** The blocks of a document with these annexes and no others: those that are there stay where they are. */
import type { NewId, ResultsBlockId } from '../../project/ids.ts';
import { type AnnexKind, annexKinds } from '../../project/resultsRecords.ts';
import type { WrittenBlock } from '../editResults.ts';

/** New ones stand at the end, in the order of `annexKinds` among the annexes. */
export function withAnnexes(
  blocks: readonly WrittenBlock[],
  wanted: ReadonlySet<AnnexKind>,
  newId: NewId,
): WrittenBlock[] {
  const kept = blocks.filter(({ content }) => content.kind !== 'annex' || wanted.has(content.annex));
  const there = annexesIn(kept);
  for (const annex of annexKinds) {
    if (!wanted.has(annex) || there.has(annex)) continue;
    const rank = annexKinds.indexOf(annex);
    const next = kept.findIndex(
      ({ content }) => content.kind === 'annex' && annexKinds.indexOf(content.annex) > rank,
    );
    const block: WrittenBlock = { id: newId<ResultsBlockId>(), content: { kind: 'annex', annex } };
    kept.splice(next < 0 ? kept.length : next, 0, block);
  }
  return kept;
}

export function annexesIn(blocks: readonly Pick<WrittenBlock, 'content'>[]): Set<AnnexKind> {
  return new Set(blocks.flatMap(({ content }) => (content.kind === 'annex' ? content.annex : [])));
}
