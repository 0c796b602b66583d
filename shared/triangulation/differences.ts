/** Where two coders differ on one text, and where they are at one. Rules: docs/rules/triangulation.md, TR1 to TR4. */
import { themeTree } from '../codebook/themeTree.ts';
import type { CoderId, CodingId, ThemeId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Coding, ConsensusPassage } from '../project/records.ts';
import { type TextRange, trimRange } from '../transcript/textRange.ts';

export const differenceKinds = ['theme', 'length', 'granularity', 'oneCoder'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

export interface Difference {
  /** Ids of its codings, in order: the same as long as the same codings differ. */
  readonly key: string;
  readonly codingIds: readonly CodingId[];
  readonly transcriptId: TranscriptId;
  readonly kind: DifferenceKind;
  readonly start: number;
  readonly end: number;
  /** Passages of each coder; empty where only the other coded. */
  readonly a: readonly CodedPassage[];
  readonly b: readonly CodedPassage[];
}

/** Codings of one coder and theme that overlap, as one. */
export interface CodedPassage extends ConsensusPassage {
  readonly codingIds: readonly CodingId[];
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** What both coded alike, once each. */
  readonly agreed: readonly (ConsensusPassage & { readonly transcriptId: TranscriptId })[];
}

export interface ComparedWork {
  readonly coderIds: readonly [CoderId, CoderId];
  readonly transcriptIds: readonly TranscriptId[];
  /** `null` for all themes. */
  readonly themes: ReadonlySet<ThemeId> | null;
}

/** In the order of the transcripts and of the text. */
export function compareCoders(project: Project, work: ComparedWork): Comparison {
  const differences: Difference[] = [];
  const agreed: (ConsensusPassage & { readonly transcriptId: TranscriptId })[] = [];
  for (const transcriptId of work.transcriptIds) {
    const found = compareIn(project, transcriptId, work);
    differences.push(...found.differences);
    agreed.push(...found.agreed.map((one) => ({ ...one, transcriptId })));
  }
  return { differences, agreed };
}

function compareIn(project: Project, transcriptId: TranscriptId, { coderIds, themes }: ComparedWork) {
  const { text } = textOf(project, transcriptId);
  const byTheme = new Map<ThemeId, [Coding[], Coding[]]>();
  for (const coding of project.codings.ofTranscript(transcriptId).values()) {
    const place = coderIds.indexOf(coding.coderId);
    if (place === -1 || !(themes?.has(coding.themeId) ?? true)) continue;
    const lists = byTheme.get(coding.themeId) ?? [[], []];
    byTheme.set(coding.themeId, lists);
    lists[place === 0 ? 0 : 1].push(coding);
  }
  const found: Difference[] = [];
  const agreed: ConsensusPassage[] = [];
  const alone: [CodedPassage[], CodedPassage[]] = [[], []];
  for (const [themeId, lists] of byTheme) {
    const [a, b] = [passages(text, themeId, lists[0]), passages(text, themeId, lists[1])];
    for (const group of meeting(a, b)) {
      const [first] = group.a;
      const [second] = group.b;
      if (!first || !second) {
        alone[0].push(...group.a);
        alone[1].push(...group.b);
      } else if (isSame(group.a, group.b)) agreed.push(...group.a.map(passageOf));
      else found.push(difference(transcriptId, 'length', group.a, group.b));
    }
  }
  found.push(...pairAlone(project, transcriptId, alone));
  const differences = found.sort((x, y) => x.start - y.start || x.end - y.end || (x.key < y.key ? -1 : 1));
  return { differences, agreed: agreed.sort((x, y) => x.start - y.start || x.end - y.end) };
}

/** White space at the ends is no difference; overlapping codings of one coder count once. */
function passages(text: string, themeId: ThemeId, codings: readonly Coding[]): CodedPassage[] {
  const sorted = codings
    .map((coding) => ({ id: coding.id, ...trimRange(text, coding) }))
    .filter(({ start, end }) => end > start)
    .sort((x, y) => x.start - y.start || x.end - y.end || (x.id < y.id ? -1 : 1));
  const joined: { themeId: ThemeId; start: number; end: number; codingIds: CodingId[] }[] = [];
  for (const { id, start, end } of sorted) {
    const last = joined.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.codingIds.push(id);
    } else joined.push({ themeId, start, end, codingIds: [id] });
  }
  return joined;
}

interface Group {
  readonly a: CodedPassage[];
  readonly b: CodedPassage[];
}

/** Passages of one theme that overlap, directly or through others, belong together. */
function meeting(a: readonly CodedPassage[], b: readonly CodedPassage[]): Group[] {
  const all = [
    ...a.map((one) => ({ one, list: 'a' as const })),
    ...b.map((one) => ({ one, list: 'b' as const })),
  ];
  all.sort((x, y) => x.one.start - y.one.start || x.one.end - y.one.end);
  const groups: Group[] = [];
  let end = -1;
  for (const { one, list } of all) {
    const last = groups.at(-1);
    const group = last && one.start < end ? last : { a: [], b: [] };
    if (group !== last) groups.push(group);
    group[list].push(one);
    end = group === last ? Math.max(end, one.end) : one.end;
  }
  return groups;
}

function isSame(a: readonly TextRange[], b: readonly TextRange[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => one.start === b[index]?.start && one.end === b[index]?.end)
  );
}

/** Passages without a counterpart of the same theme: paired by overlap, the largest first; the rest stand alone. */
function pairAlone(
  project: Project,
  transcriptId: TranscriptId,
  [ofA, ofB]: readonly [readonly CodedPassage[], readonly CodedPassage[]],
): Difference[] {
  const sorted = [...ofB].sort((x, y) => x.start - y.start);
  const longest = Math.max(0, ...sorted.map(({ start, end }) => end - start));
  const pairs: { a: CodedPassage; b: CodedPassage; common: number }[] = [];
  for (const a of ofA) {
    for (let at = firstFrom(sorted, a.start - longest); at < sorted.length; at++) {
      const b = sorted[at];
      if (!b || b.start >= a.end) break;
      const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      if (common > 0) pairs.push({ a, b, common });
    }
  }
  // Ties are broken by what does not depend on who comes first.
  pairs.sort(
    (x, y) =>
      y.common - x.common ||
      Math.min(x.a.start, x.b.start) - Math.min(y.a.start, y.b.start) ||
      Math.max(x.a.end, x.b.end) - Math.max(y.a.end, y.b.end) ||
      (keyOf([x.a, x.b]) < keyOf([y.a, y.b]) ? -1 : 1),
  );
  const taken = new Set<CodedPassage>();
  const found: Difference[] = [];
  for (const { a, b } of pairs) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    const kind = isAbove(project, a.themeId, b.themeId) ? 'granularity' : 'theme';
    found.push(difference(transcriptId, kind, [a], [b]));
  }
  for (const a of ofA) if (!taken.has(a)) found.push(difference(transcriptId, 'oneCoder', [a], []));
  for (const b of ofB) if (!taken.has(b)) found.push(difference(transcriptId, 'oneCoder', [], [b]));
  return found;
}

function firstFrom(sorted: readonly TextRange[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One theme stands above the other, whichever. */
function isAbove(project: Project, one: ThemeId, other: ThemeId): boolean {
  const { nodes } = themeTree(project);
  const reaches = (from: ThemeId, to: ThemeId) => {
    for (let node = nodes.get(from)?.parent; node; node = node.parent) if (node.theme.id === to) return true;
    return false;
  };
  return reaches(one, other) || reaches(other, one);
}

function difference(
  transcriptId: TranscriptId,
  kind: DifferenceKind,
  a: readonly CodedPassage[],
  b: readonly CodedPassage[],
): Difference {
  const all = [...a, ...b];
  return {
    key: keyOf(all),
    codingIds: idsOf(all),
    transcriptId,
    kind,
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
    a,
    b,
  };
}

function idsOf(all: readonly CodedPassage[]): CodingId[] {
  return all.flatMap(({ codingIds }) => codingIds).sort();
}

function keyOf(all: readonly CodedPassage[]): string {
  return idsOf(all).join(' ');
}

export function passageOf({ themeId, start, end }: ConsensusPassage): ConsensusPassage {
  return { themeId, start, end };
}
