/** How often a passage of one theme is followed by one of another within the same turn. Rules: docs/rules/suggestions.md, SU4. */
import { branchOf, themeTree } from '../codebook/themeTree.ts';
import type { CoderId, CodingId, ThemeId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Coding } from '../project/records.ts';
import { turnIndexAt } from '../transcript/turns.ts';

/** Passages of the first theme, and of those that have the second one next. */
export interface Sequences {
  /** Distinct passages of a branch. */
  passagesOf(theme: ThemeId): number;
  /** Passages of `first` of which a passage of `second` is the next in the same turn. */
  follows(first: ThemeId, second: ThemeId): number;
}

/** A passage of a branch: its own codings and those of all themes below it on the same words by the same coder. */
export interface BranchPassage {
  readonly themeId: ThemeId;
  readonly start: number;
  readonly end: number;
  readonly codingIds: readonly CodingId[];
}

/** Gives a step to the caller after each transcript; ends with what was counted. */
export function* countSequences(project: Project, coderId: CoderId | null): Generator<number, Sequences> {
  const passages = new Map<ThemeId, number>();
  const follows = new Map<string, number>();
  const ids = [...project.codings.transcriptIds()];
  for (const [at, transcriptId] of ids.entries()) {
    for (const turn of passagesByTurn(project, transcriptId, coderId)) {
      for (const one of turn) {
        passages.set(one.themeId, (passages.get(one.themeId) ?? 0) + 1);
        for (const themeId of new Set(nextAfter(turn, one).map((next) => next.themeId))) {
          const key = `${one.themeId} ${themeId}`;
          follows.set(key, (follows.get(key) ?? 0) + 1);
        }
      }
    }
    yield (at + 1) / ids.length;
  }
  return {
    passagesOf: (theme) => passages.get(theme) ?? 0,
    follows: (first, second) => follows.get(`${first} ${second}`) ?? 0,
  };
}

/** The passages of other branches that begin first at or after the end of this one: those that begin at one place together. */
export function nextAfter(turn: readonly BranchPassage[], one: BranchPassage): BranchPassage[] {
  let at = firstFrom(turn, one.end);
  while (turn[at] && turn[at]?.themeId === one.themeId) at++;
  const start = turn[at]?.start;
  const found: BranchPassage[] = [];
  for (; turn[at] && turn[at]?.start === start; at++) {
    const next = turn[at];
    if (next && next.themeId !== one.themeId) found.push(next);
  }
  return found;
}

/** Index of the first passage that begins at `offset` or later. */
function firstFrom(turn: readonly BranchPassage[], offset: number): number {
  let [low, high] = [0, turn.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turn[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Passages by the turn of their first character, each turn by place; those in no turn are left out. */
export function passagesByTurn(
  project: Project,
  transcriptId: Coding['transcriptId'],
  coderId: CoderId | null,
): BranchPassage[][] {
  const { nodes } = themeTree(project);
  const { turns } = textOf(project, transcriptId);
  const known = new Map<string, { themeId: ThemeId; start: number; end: number; codingIds: CodingId[] }>();
  for (const coding of project.codings.ofTranscript(transcriptId).values()) {
    if (coderId !== null && coding.coderId !== coderId) continue;
    const node = nodes.get(coding.themeId);
    const themeId = (node && branchOf(node)?.theme.id) ?? coding.themeId;
    const { start, end } = coding;
    const key = `${start} ${end} ${coding.coderId} ${themeId}`;
    const passage = known.get(key);
    if (passage) passage.codingIds.push(coding.id);
    else known.set(key, { themeId, start, end, codingIds: [coding.id] });
  }
  const byTurn = new Map<number, BranchPassage[]>();
  for (const passage of known.values()) {
    const turn = turnIndexAt(turns, passage.start);
    if (turn < 0) continue;
    const own = byTurn.get(turn);
    if (own) own.push(passage);
    else byTurn.set(turn, [passage]);
  }
  return [...byTurn.values()].map((own) => own.sort((a, b) => a.start - b.start || a.end - b.end));
}
