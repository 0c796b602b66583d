/**
 * Brings a coder's copy into this project: planned first, so that it can be looked at, then taken over as one command
 * that one undo takes back. Rules: docs/rules/second-coder.md, SC6 to SC16.
 */
import { applyChanges, isConflict } from '../project/applyChanges.ts';
import { type ChangeSet, changeSet, type RecordChange } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { CoderId, TranscriptId } from '../project/ids.ts';
import { type Project, projectInfo } from '../project/project.ts';
import { blindRounds } from '../rounds/blindRounds.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { mergeLinks, mergeMaps } from './mergeAxial.ts';
import { mergeCodings } from './mergeCodings.ts';
import type { MergePast } from './mergePast.ts';
import { differingValues, mergeCoders, mergeTranscripts, sharedInitials } from './mergePeople.ts';
import type { MergePlan } from './mergePlan.ts';
import { mergeRounds } from './mergeRounds.ts';
import { mergeStudyTexts } from './mergeStudyTexts.ts';
import { mergeThemes } from './mergeThemes.ts';
import { mergeMarks, mergeMemos } from './mergeWriting.ts';
import { missingTranscripts } from './missingTranscripts.ts';

/** Refused where the two projects have no transcript in common. `removedThere`: see `removedTranscripts`. */
export function planMerge(
  project: Project,
  other: Project,
  past: MergePast,
  removedThere: ReadonlySet<TranscriptId> = new Set(),
): MergePlan | Refusal {
  const changes: RecordChange[] = [];
  const coders = mergeCoders(project, other, changes);
  const transcripts = mergeTranscripts(project, other, changes);
  if (transcripts.common === 0) return refuse('mergeNothingInCommon', { name: projectInfo(other).name });
  const themes = mergeThemes(project, other, coders, changes);
  const known = { coders, ...transcripts, themes: themes.themes };
  const codings = mergeCodings(project, other, known, past.codings, changes);
  const links = mergeLinks(project, other, known, codings.codings, changes);
  mergeMemos(project, other, known, codings.codings, links, changes);
  mergeMaps(project, other, known, changes);
  mergeMarks(project, other, known, changes);
  mergeRounds(project, other, known, codings.codings, changes);
  const texts = mergeStudyTexts(project, other, past, changes);
  const set = changeSet(changes, transcripts.texts);
  return {
    changes: set,
    hiddenBy: blindAfter(project, set, coders.values()),
    name: projectInfo(other).name,
    report: {
      transcripts: transcripts.common,
      transcriptsAdded: transcripts.texts.length,
      transcriptsMissing: missingTranscripts(project, other, transcripts.transcripts.values(), removedThere),
      codingsA: project.codings.size,
      codingsB: other.codings.size,
      codingsAdded: codings.added,
      themesAdded: themes.added.length,
      newThemes: themes.added,
      newTexts: texts.added,
      conflicts: [
        ...sharedInitials(project, other, coders),
        ...themes.conflicts,
        ...differingValues(project, other, transcripts.participants),
        ...codings.conflicts,
        ...texts.conflicts,
      ],
    },
  };
}

/** A round that hides the work of one of these coders after the merge too. */
function blindAfter(project: Project, set: ChangeSet, coderIds: Iterable<CoderId>): string | null {
  const after = applyChanges(project, set);
  if (isConflict(after)) return null;
  const theirs = new Set(coderIds);
  const round = blindRounds(after).find(({ parts }) => parts.some(({ coderId }) => theirs.has(coderId)));
  return round?.name ?? null;
}

/** Takes over what was planned for the project as it is. */
export const takeMerge: Command<'takeMerge', MergePlan> = {
  name: 'takeMerge',
  changesMuch: true,
  seesHidden: true,
  run(_project, { changes, name, report, hiddenBy }) {
    return { changes, about: { name, ...(hiddenBy === null ? { count: report.codingsAdded } : {}) } };
  },
};
