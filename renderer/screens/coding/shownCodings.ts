/** The codings of a transcript as the window shows them: of the chosen coder or of all, with names and looks. */
import { formatPath, themeLook, themeTree } from '../../../shared/codebook/themeTree.ts';
import { memosOf } from '../../../shared/memos/memosOf.ts';
import type { TranscriptCodings } from '../../../shared/project/codingTable.ts';
import type { CoderId, TranscriptId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { Coding } from '../../../shared/project/records.ts';
import { hiddenCoders } from '../../../shared/rounds/blindRounds.ts';
import type { ShownCoding } from '../../transcript/shownCoding.ts';

interface Known {
  readonly project: Pick<Project, 'themes' | 'memos' | 'coders'>;
  readonly coderId: CoderId | null;
  readonly shown: WeakMap<Coding, ShownCoding>;
  /** By what a list was made from: for a moment the text asks for the newest codings and all else for those before. */
  readonly lists: WeakMap<TranscriptCodings, ShownList>;
}

interface ShownList {
  readonly shownCoders: CoderId | 'all';
  readonly codings: readonly ShownCoding[];
}

let known: Known | null = null;

/**
 * A coding that did not change is the same object as before, and the list too where none did, so that only what changed
 * is drawn anew.
 */
export function shownCodings(
  project: Project,
  transcriptId: TranscriptId,
  shownCoders: CoderId | 'all',
  coderId: CoderId | null,
): readonly ShownCoding[] {
  if (!known || !isStill(known, project, coderId))
    known = { project, coderId, shown: new WeakMap(), lists: new WeakMap() };
  const { shown, lists } = known;
  const own = project.codings.ofTranscript(transcriptId);
  const list = lists.get(own);
  if (list?.shownCoders === shownCoders) return list.codings;
  const codings: ShownCoding[] = [];
  for (const coding of own.values()) {
    if (shownCoders !== 'all' && coding.coderId !== shownCoders) continue;
    let one = shown.get(coding);
    if (!one) {
      one = showCoding(project, coding, coderId);
      shown.set(coding, one);
    }
    codings.push(one);
  }
  lists.set(own, { shownCoders, codings });
  return codings;
}

/** The chosen coder, or all where the choice is of another project, or of somebody whose work is hidden. */
export function codersShown(
  project: Project,
  chosen: CoderId | 'all',
  coderId: CoderId | null,
): CoderId | 'all' {
  if (chosen === 'all' || !project.coders.has(chosen) || project.coders.size < 2) return 'all';
  return hiddenCoders(project, coderId).has(chosen) ? 'all' : chosen;
}

function isStill(before: Known, project: Project, coderId: CoderId | null): boolean {
  return (
    before.project.themes === project.themes &&
    before.project.memos === project.memos &&
    before.project.coders === project.coders &&
    before.coderId === coderId
  );
}

function showCoding(project: Project, coding: Coding, coderId: CoderId | null): ShownCoding {
  const path = themeTree(project).nodes.get(coding.themeId)?.path ?? [];
  return {
    id: coding.id,
    start: coding.start,
    end: coding.end,
    themeId: coding.themeId,
    name: path.at(-1) ?? '',
    path: formatPath(path),
    ...themeLook(project, coding.themeId),
    initials: coding.coderId === coderId ? '' : (project.coders.get(coding.coderId)?.initials ?? ''),
    hasMemo: memosOf(project, { table: 'codings', id: coding.id }).length > 0,
    comment: coding.comment,
  };
}
