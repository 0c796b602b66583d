/**
 * The one rule for every command that gives a coder a theme on a passage: where the same coder's codings of that theme
 * overlap, they become one. Rules: docs/rules/codings.md.
 */
import { added, type RecordChange, removed, updated } from '../project/changeSet.ts';
import type { CodingId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { ProjectDraft } from '../project/projectDraft.ts';
import type { Coding } from '../project/records.ts';
import { followCodings } from './followCodings.ts';
import { passageFields } from './passage.ts';

/**
 * Puts new or changed codings into the draft. Those that overlap with each other or with others of their coder and theme
 * merge: the earliest (time, then id) stays, comments are joined by a line feed, and what named the others follows.
 * Touching is not overlapping; overlapping records that no placed coding meets stay as they are.
 * @returns for each placed coding, and each that vanished, the coding that now holds its words
 */
export function placeCodings(
  draft: ProjectDraft,
  placed: readonly Coding[],
): ReadonlyMap<CodingId, CodingId> {
  const { project } = draft;
  const changes: RecordChange[] = [];
  const holders = new Map<CodingId, CodingId>();
  const placedIds = new Set(placed.map(({ id }) => id));
  for (const group of groupsOf(project, placed, placedIds)) {
    for (const chain of chainsOf(group)) {
      if (chain.some(({ id }) => placedIds.has(id))) changes.push(...mergeChain(project, chain, holders));
    }
  }
  draft.apply(changes);
  const gone = new Map([...holders].filter(([id, holder]) => id !== holder && project.codings.has(id)));
  const recoded = new Set<CodingId>();
  for (const { id, themeId } of placed) {
    const before = project.codings.get(id);
    if (before && before.themeId !== themeId) recoded.add(holders.get(id) ?? id);
  }
  draft.apply(followCodings(draft.project, gone, recoded));
  return holders;
}

/** Takes codings out of the draft, with their memos; links, examples and evidence let go of them. */
export function removeCodings(draft: ProjectDraft, codings: readonly Coding[]): void {
  draft.apply(codings.map((coding) => removed('codings', coding)));
  const gone = new Map(codings.map(({ id }) => [id, null]));
  draft.apply(followCodings(draft.project, gone, new Set()));
}

/** Earlier of two codings: the one that stays when they merge. */
export function compareAge(a: Coding, b: Coding): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** For each transcript, theme and coder of a placed coding: the placed and all others of the same, by start. */
function groupsOf(project: Project, placed: readonly Coding[], placedIds: ReadonlySet<CodingId>): Coding[][] {
  const byTranscript = new Map<TranscriptId, Map<string, Coding[]>>();
  for (const coding of placed) {
    const groups = byTranscript.get(coding.transcriptId) ?? new Map<string, Coding[]>();
    byTranscript.set(coding.transcriptId, groups);
    const group = groups.get(kindOf(coding));
    if (group) group.push(coding);
    else groups.set(kindOf(coding), [coding]);
  }
  // Asked first: making a key for each of an interview's thousands of codings would be felt with every one placed.
  const themeIds = new Set(placed.map(({ themeId }) => themeId));
  for (const [transcriptId, groups] of byTranscript) {
    for (const coding of project.codings.ofTranscript(transcriptId).values()) {
      if (!themeIds.has(coding.themeId) || placedIds.has(coding.id)) continue;
      groups.get(kindOf(coding))?.push(coding);
    }
  }
  const all = [...byTranscript.values()].flatMap((groups) => [...groups.values()]);
  for (const group of all) group.sort((a, b) => a.start - b.start);
  return all;
}

function kindOf({ themeId, coderId }: Coding): string {
  return `${themeId}/${coderId}`;
}

/** Runs of codings in which each overlaps with one before it. `group` is sorted by start. */
function chainsOf(group: readonly Coding[]): Coding[][] {
  const chains: Coding[][] = [];
  let end = -1;
  for (const coding of group) {
    const chain = chains.at(-1);
    if (chain && coding.start < end) chain.push(coding);
    else chains.push([coding]);
    end = Math.max(end, coding.end);
  }
  return chains;
}

function mergeChain(project: Project, chain: Coding[], holders: Map<CodingId, CodingId>): RecordChange[] {
  const [oldest, ...others] = [...chain].sort(compareAge);
  if (!oldest) return [];
  const range = { start: oldest.start, end: oldest.end };
  for (const { start, end } of others) {
    range.start = Math.min(range.start, start);
    range.end = Math.max(range.end, end);
  }
  const comments = [oldest, ...others].map(({ comment }) => comment).filter((comment) => comment !== '');
  const { text } = textOf(project, oldest.transcriptId);
  const merged: Coding = { ...oldest, ...passageFields(text, range), comment: comments.join('\n') };
  for (const { id } of chain) holders.set(id, oldest.id);
  const current = project.codings.get(oldest.id);
  const changes = [current ? updated('codings', current, merged) : added('codings', merged)];
  for (const { id } of others) {
    const vanished = project.codings.get(id);
    if (vanished) changes.push(removed('codings', vanished));
  }
  return changes;
}
