/** Counts of the tree and the panel, computed once for each state of the project and coder shown. */
import { useDeferredValue, useEffect, useState } from 'react';
import type { CoderId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { countThemes, type ThemeCounts } from '../../../shared/theme-counts/countThemes.ts';
import { afterPaint } from '../../workspace/afterPaint.ts';
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
  const coderId = coderOf(project, shownCoders);
  const known = knownCounts(project, coderId);
  if (known) return known;
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

/** The same, but `null` until a project that takes long to count has been painted: its text comes first. */
export function useLateTreeCounts(): ThemeCounts | null {
  const { shownCoders } = useSettings();
  const project = useDeferredValue(useProject((one) => one));
  const [isPainted, setPainted] = useState(false);
  useEffect(() => afterPaint(() => setPainted(true)), []);
  const isSoon = project.codings.size <= soonCounted;
  const isKnown = knownCounts(project, coderOf(project, shownCoders)) !== null;
  return isPainted || isSoon || isKnown ? treeCounts(project, shownCoders) : null;
}

/** Codings that are counted within a frame. */
const soonCounted = 5_000;

function knownCounts(project: Project, coderId: CoderId | null): ThemeCounts | null {
  const isSame =
    last?.coderId === coderId && counted.every((table) => last?.project[table] === project[table]);
  return isSame && last ? last.counts : null;
}

/** A coder of another project may still be chosen in the settings. */
function coderOf(project: Project, shownCoders: CoderId | 'all'): CoderId | null {
  return shownCoders !== 'all' && project.coders.has(shownCoders) ? shownCoders : null;
}
