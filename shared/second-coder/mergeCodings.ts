/** Codings of another project, laid on this one's transcripts and themes. Rules: docs/rules/second-coder.md, SC12 to SC14. */
import { formatPath } from '../codebook/themePath.ts';
import { themeTree } from '../codebook/themeTree.ts';
import { passageFields } from '../coding/passage.ts';
import { reanchor } from '../corrections/reanchor.ts';
import { added, type RecordChange } from '../project/changeSet.ts';
import type { CodingId, ThemeId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Coding } from '../project/records.ts';
import type { TextRange } from '../transcript/textRange.ts';
import type { MergeConflict, Recognised } from './mergePlan.ts';

export interface MergedCodings {
  /** The other project's codings as this one's: for memos, links and evidence. */
  readonly codings: ReadonlyMap<CodingId, CodingId>;
  readonly added: number;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * `removed` are codings that this project had and took away: a copy made before brings them along, and they stay away.
 * What a coder has twice on the same passage and theme stays once.
 */
export function mergeCodings(
  project: Project,
  other: Project,
  known: Recognised,
  removed: ReadonlySet<CodingId>,
  changes: RecordChange[],
): MergedCodings {
  const codings = new Map<CodingId, CodingId>();
  const conflicts: MergeConflict[] = [];
  const present = new Map([...project.codings.values()].map((one) => [keyOf(one), one.id]));
  const onAxes = new Map<ThemeId, number>();
  const moves = new Map<TranscriptId, { moved: number; lost: number }>();
  let count = 0;
  for (const coding of other.codings.values()) {
    const laid = layOn(project, known, coding);
    if (laid === 'axis') {
      const themeId = known.themes.get(coding.themeId) ?? coding.themeId;
      onAxes.set(themeId, (onAxes.get(themeId) ?? 0) + 1);
      continue;
    }
    const own = project.codings.get(coding.id);
    if (laid === null) {
      if (own) codings.set(coding.id, own.id);
      else {
        conflicts.push({ kind: 'codingNotPlaced', ...placeOf(other, coding) });
        countMove(moves, known, coding, 'lost');
      }
      continue;
    }
    if (own) {
      codings.set(coding.id, own.id);
      if (keyOf(own) !== keyOf(laid) || own.comment !== laid.comment)
        conflicts.push({ kind: 'codingDiffers', ...placeOf(other, coding) });
      continue;
    }
    const same = present.get(keyOf(laid));
    if (same) codings.set(coding.id, same);
    else if (removed.has(coding.id)) conflicts.push({ kind: 'codingWasRemoved', ...placeOf(other, coding) });
    else {
      changes.push(added('codings', laid));
      present.set(keyOf(laid), laid.id);
      codings.set(coding.id, laid.id);
      countMove(moves, known, coding, 'moved');
      count++;
    }
  }
  conflicts.unshift(...editedTranscripts(project, known, moves), ...axes(project, onAxes));
  return { codings, added: count, conflicts };
}

/** The coding with this project's ids and positions; `null` where its words are not found, `axis` where no theme takes it. */
function layOn(project: Project, known: Recognised, coding: Coding): Coding | 'axis' | null {
  const transcriptId = known.transcripts.get(coding.transcriptId);
  const themeId = known.themes.get(coding.themeId);
  const coderId = known.coders.get(coding.coderId);
  if (!transcriptId || !themeId || !coderId) return null;
  if (project.themes.get(themeId)?.isCodable === false) return 'axis';
  const laid = { ...coding, transcriptId, themeId, coderId };
  if (!known.edited.has(coding.transcriptId)) return laid;
  const { text } = textOf(project, transcriptId);
  const place = placeIn(text, coding);
  return place ? { ...laid, ...passageFields(text, place) } : null;
}

/** Where its words stand in the edited text, with the surroundings that agree best. */
function placeIn(text: string, coding: Coding): TextRange | null {
  const isThere = text.slice(coding.start, coding.end) === coding.quote;
  const isSurrounded =
    text.slice(0, coding.start).endsWith(coding.before) && text.startsWith(coding.after, coding.end);
  return isThere && isSurrounded
    ? { start: coding.start, end: coding.end }
    : reanchor(text, coding, [{ start: 0, end: text.length }]);
}

function keyOf({ transcriptId, start, end, themeId, coderId }: Coding): string {
  return `${transcriptId} ${start} ${end} ${themeId} ${coderId}`;
}

function placeOf(other: Project, { transcriptId, themeId, coderId, quote }: Coding) {
  return {
    transcript: other.transcripts.get(transcriptId)?.name ?? '',
    theme: formatPath(themeTree(other).nodes.get(themeId)?.path ?? []),
    coder: other.coders.get(coderId)?.initials ?? '',
    quote,
  };
}

function countMove(
  moves: Map<TranscriptId, { moved: number; lost: number }>,
  known: Recognised,
  { transcriptId }: Coding,
  what: 'moved' | 'lost',
): void {
  const id = known.transcripts.get(transcriptId);
  if (!id || !known.edited.has(transcriptId)) return;
  const counts = moves.get(id) ?? { moved: 0, lost: 0 };
  counts[what]++;
  moves.set(id, counts);
}

function editedTranscripts(
  project: Project,
  known: Recognised,
  moves: ReadonlyMap<TranscriptId, { moved: number; lost: number }>,
): MergeConflict[] {
  return [...known.edited].map((otherId) => {
    const id = known.transcripts.get(otherId) ?? otherId;
    return {
      kind: 'transcriptEdited',
      transcript: project.transcripts.get(id)?.name ?? '',
      moved: moves.get(id)?.moved ?? 0,
      lost: moves.get(id)?.lost ?? 0,
    };
  });
}

function axes(project: Project, counts: ReadonlyMap<ThemeId, number>): MergeConflict[] {
  return [...counts].map(([id, count]) => ({
    kind: 'themeIsAxis',
    theme: project.themes.get(id)?.name ?? '',
    count,
  }));
}
