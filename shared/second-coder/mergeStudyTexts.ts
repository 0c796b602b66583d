/** Interview guide and answers to checklists of another project. Rule: docs/rules/second-coder.md, SC19. */
import { added, type RecordChange, updated } from '../project/changeSet.ts';
import type { Project } from '../project/project.ts';
import type { StudyText } from '../project/records.ts';
import { joinVersions, textVersions } from '../study/textVersions.ts';
import { type MergePast, pastVersions } from './mergePast.ts';
import type { MergeConflict, MergedText } from './mergePlan.ts';

export interface MergedTexts {
  /** At places where nothing was written here. */
  readonly added: readonly MergedText[];
  readonly conflicts: readonly MergeConflict[];
}

/** Where both wrote, both stand: neither is dropped in silence, and the order of merging shows nowhere. */
export function mergeStudyTexts(
  project: Project,
  other: Project,
  past: MergePast,
  changes: RecordChange[],
): MergedTexts {
  const here = new Map([...project.studyTexts.values()].map((one) => [`${one.of} ${one.item}`, one]));
  const fresh: MergedText[] = [];
  const conflicts: MergeConflict[] = [];
  for (const theirs of inOrder(other)) {
    const { of, item } = theirs;
    const own = here.get(`${of} ${item}`);
    const kept = textVersions(own?.text ?? '');
    const unknown = textVersions(theirs.text).filter((one) => !kept.includes(one));
    const given = pastVersions(project, past, theirs);
    const [coming, left] = [
      unknown.filter((one) => !given.has(one)),
      unknown.filter((one) => given.has(one)),
    ];
    if (left.length > 0) conflicts.push({ kind: 'textWasChanged', of, item, other: joinVersions(left) });
    if (coming.length === 0) continue;
    const text = joinVersions([...kept, ...coming]);
    if (own) {
      changes.push(updated('studyTexts', own, { text }));
      conflicts.push({ kind: 'textDiffers', of, item, kept: own.text, other: joinVersions(coming) });
    } else if (project.studyTexts.has(theirs.id)) {
      conflicts.push({ kind: 'textOfOtherPlace', of, item, other: joinVersions(coming) });
    } else {
      changes.push(added('studyTexts', { ...theirs, text }));
      fresh.push({ of, item, text });
    }
  }
  return { added: fresh, conflicts };
}

/** The guide first, then the items of each checklist. */
function inOrder({ studyTexts }: Project): StudyText[] {
  const rank = { guide: 0, coreq: 1, srqr: 2 } as const;
  return [...studyTexts.values()].sort((a, b) => rank[a.of] - rank[b.of] || a.item - b.item);
}
