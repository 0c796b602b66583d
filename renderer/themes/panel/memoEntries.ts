/**
 * The memos of one interview in the order in which they are shown: those on passages as these stand in the text, then on
 * the interview, its participants and the project. One that is being begun has its place too. Rules:
 * docs/rules/theme-tree-window.md.
 */
import { compareInText } from '../../../shared/coding/findCodings.ts';
import { participantRanks } from '../../../shared/coding/participantOrder.ts';
import { memosOf } from '../../../shared/memos/memosOf.ts';
import type { CoderId, CodingId, MemoId, ParticipantId, TranscriptId } from '../../../shared/project/ids.ts';
import { type Project, projectInfo, textOf } from '../../../shared/project/project.ts';
import type { Memo, MemoTarget } from '../../../shared/project/records.ts';
import type { OpenMemo } from '../../codings/memoStore.ts';

export interface MemoEntry {
  /** The same before and after a new memo is first saved, so that its editor stays. */
  readonly key: string;
  readonly target: MemoTarget;
  /** `null` for one that is being begun. */
  readonly memo: Memo | null;
  readonly isOpen: boolean;
}

export function memoEntries(
  project: Project,
  transcriptId: TranscriptId,
  coderId: CoderId | null,
  open: OpenMemo | null,
): MemoEntry[] {
  const targets: MemoTarget[] = [
    ...codingsWithMemos(project, transcriptId, open).map((id): MemoTarget => ({ table: 'codings', id })),
    { table: 'transcripts', id: transcriptId },
    ...participantsOfTranscript(project, transcriptId).map(
      (id): MemoTarget => ({ table: 'participants', id }),
    ),
    { table: 'info', id: projectInfo(project).id },
  ];
  return targets.flatMap((target) => entriesOf(project, target, coderId, open));
}

/** Few of an interview's codings have a memo: they are found from the memos, not among thousands of codings. */
function codingsWithMemos(project: Project, transcriptId: TranscriptId, open: OpenMemo | null): CodingId[] {
  const own = project.codings.ofTranscript(transcriptId);
  const ids = new Set<CodingId>();
  for (const { target } of project.memos.values()) if (target.table === 'codings') ids.add(target.id);
  if (open?.target.table === 'codings') ids.add(open.target.id);
  return [...ids]
    .flatMap((id) => own.get(id) ?? [])
    .sort(compareInText)
    .map(({ id }) => id);
}

/** Memos on one thing, oldest first. */
export function entriesOf(
  project: Project,
  target: MemoTarget,
  coderId: CoderId | null,
  open: OpenMemo | null,
): MemoEntry[] {
  const memos = memosOf(project, target);
  const own = memos.filter((memo) => memo.coderId === coderId).at(-1);
  const isHere = open !== null && open.target.table === target.table && open.target.id === target.id;
  const openId: MemoId | null | undefined = isHere ? (open.id ?? own?.id ?? null) : undefined;
  const keyOf = (memo: Memo | null) =>
    memo === null || memo === own ? `${target.table}/${target.id}/own` : memo.id;
  const entries: MemoEntry[] = memos.map((memo) => ({
    key: keyOf(memo),
    target,
    memo,
    isOpen: memo.id === openId,
  }));
  return openId === null ? [...entries, { key: keyOf(null), target, memo: null, isOpen: true }] : entries;
}

/** Who speaks in the transcript, in natural order. */
export function participantsOfTranscript(project: Project, transcriptId: TranscriptId): ParticipantId[] {
  const ranks = participantRanks(project.participants);
  const ids = new Set<ParticipantId>();
  for (const { participantId } of textOf(project, transcriptId).turns)
    if (participantId) ids.add(participantId);
  return [...ids].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}
