/** Which tables of a text have no row: they stand on the page with a note, and are neither printed nor numbered. Rule: RS70. */
import { themeTree } from '../codebook/themeTree.ts';
import { tableOne } from '../participants/tableOne.ts';
import type { ResultsBlockId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { BlockContent, ResultsBlock } from '../project/resultsRecords.ts';
import { countsOf } from './evidence.ts';

export type TableContent = Extract<BlockContent, { kind: 'table' }>;

export function emptyTables(project: Project, blocks: readonly ResultsBlock[]): ReadonlySet<ResultsBlockId> {
  return new Set(
    blocks.flatMap(({ id, content }) =>
      content.kind === 'table' && isTableEmpty(project, content) ? [id] : [],
    ),
  );
}

export function isTableEmpty(project: Project, { table, themeId }: TableContent): boolean {
  if (table === 'sample') return isSampleEmpty(project);
  const node = themeId === null ? undefined : themeTree(project).nodes.get(themeId);
  if (!node) return true;
  return countsOf(project).of(node.theme.id).subtree.codings === 0;
}

/** Every characteristic is a row, so that the facts of interviews are asked for only where there is none. */
function isSampleEmpty(project: Project): boolean {
  if (project.participants.size === 0) return true;
  return project.characteristics.size === 0 && tableOne(project, 'en').rows.length === 0;
}
