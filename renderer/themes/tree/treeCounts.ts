/** Counts of the tree and the panel, computed once for each state of the project and coder shown. */
import { useDeferredValue } from 'react';
import { countThemes, type ThemeCounts } from '../../../shared/coding/countThemes.ts';
import type { CoderId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { useProject } from '../../workspace/projectStore.ts';
import { useSettings } from '../../workspace/settings.ts';

/** What counts depend on: writing a memo counts nothing anew. */
const counted = ['codings', 'themes', 'transcripts', 'texts', 'participants'] as const;

let last: {
  readonly project: Project;
  readonly coderId: CoderId | null;
  readonly counts: ThemeCounts;
} | null = null;

export function treeCounts(project: Project, shownCoders: CoderId | 'all'): ThemeCounts {
  // A coder of another project may still be chosen in the settings.
  const coderId = shownCoders !== 'all' && project.coders.has(shownCoders) ? shownCoders : null;
  const before = last;
  if (
    before &&
    before.coderId === coderId &&
    counted.every((table) => before.project[table] === project[table])
  )
    return before.counts;
  const counts = countThemes(project, { coderId });
  last = { project, coderId, counts };
  return counts;
}

/** As of the last picture: what a command does in the text is painted first, the numbers follow with the next one. */
export function useTreeCounts(): ThemeCounts {
  const { shownCoders } = useSettings();
  const project = useDeferredValue(useProject((one) => one));
  return treeCounts(project, shownCoders);
}
