/**
 * Whom and what a sentence rests on, from the codings of the moment. Remembered as long as codings, themes, texts and
 * participants stay, so that writing does not count anything again. Rules: docs/rules/results-section.md.
 */
import { themeTree } from '../codebook/themeTree.ts';
import { findCodings } from '../coding/findCodings.ts';
import { participantOrder } from '../coding/participantOrder.ts';
import { participantsOf } from '../coding/participantsOf.ts';
import type { CodingId, ParticipantId, ThemeId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { CharacteristicCondition, Coding } from '../project/records.ts';
import type { CountedWhole, Evidence } from '../project/resultsRecords.ts';
import { participantsAllowed } from '../retrieval/participantsAllowed.ts';
import { queryFor } from '../retrieval/retrievalQuery.ts';
import { countThemes, type ThemeCounts } from '../theme-counts/countThemes.ts';

export interface Support {
  /** In natural order of their labels. */
  readonly participants: readonly ParticipantId[];
  /** Distinct passages (transcript, start, end, coder), as the tree counts them. */
  readonly codings: number;
  /** The theme is gone, or every coding that was picked. */
  readonly isLost: boolean;
}

const nobody: Support = { participants: [], codings: 0, isLost: true };

/** The tables that evidence is computed from. */
type Counted = Pick<Project, 'codings' | 'themes' | 'transcripts' | 'participants'>;

interface KnownCounts extends Counted {
  readonly counts: ThemeCounts;
  readonly supports: Map<string, Support>;
}

const known = new WeakMap<Project['codings'], KnownCounts>();

/** Counts of all themes by all coders: the same object as long as nothing of them changed. */
export function countsOf(project: Project): ThemeCounts {
  return knownCounts(project).counts;
}

function knownCounts(project: Project): KnownCounts {
  const before = known.get(project.codings);
  const isSame =
    before &&
    before.themes === project.themes &&
    before.transcripts === project.transcripts &&
    before.participants === project.participants;
  if (isSame) return before;
  const { codings, themes, transcripts, participants } = project;
  const counted = {
    codings,
    themes,
    transcripts,
    participants,
    counts: countThemes(project),
    supports: new Map<string, Support>(),
  };
  known.set(codings, counted);
  return counted;
}

export function supportOf(project: Project, evidence: Evidence): Support {
  const { counts, supports } = knownCounts(project);
  const { themeId, conditions, exclusions } = evidence;
  if (themeId !== null && conditions.length === 0 && exclusions.length === 0) {
    if (!project.themes.has(themeId)) return nobody;
    const { subtree } = counts.of(themeId);
    return { participants: subtree.participants, codings: subtree.codings, isLost: false };
  }
  const key = JSON.stringify(evidence);
  let support = supports.get(key);
  if (!support) {
    support = countSupport(project, evidence);
    supports.set(key, support);
  }
  return support;
}

function countSupport(project: Project, evidence: Evidence): Support {
  const isLost =
    evidence.themeId === null
      ? evidence.codingIds.length > 0 && evidence.codingIds.every((id) => !project.codings.has(id))
      : !project.themes.has(evidence.themeId);
  if (isLost) return nobody;
  const passages = new Set<string>();
  const speaking = new Set<ParticipantId>();
  for (const { coding, participants } of evidenceCodings(project, evidence)) {
    passages.add(`${coding.transcriptId} ${coding.start} ${coding.end} ${coding.coderId}`);
    for (const id of participants) speaking.add(id);
  }
  const participants = participantOrder(project).ids.filter((id) => speaking.has(id));
  return { participants, codings: passages.size, isLost: false };
}

export interface EvidenceCoding {
  readonly coding: Coding;
  /** Who speaks in it and is counted; with a filter or exclusions nobody may be left. */
  readonly participants: readonly ParticipantId[];
}

/** By interview and place. A coding of nobody's words counts, unless only some participants are asked about. */
export function evidenceCodings(project: Project, evidence: Evidence): EvidenceCoding[] {
  const { themeId, conditions, exclusions } = evidence;
  const excluded = new Set<string>(exclusions.map(({ id }) => id));
  const allowed = allowedBy(project, conditions);
  const codings =
    themeId === null
      ? picked(project, evidence.codingIds)
      : findCodings(project, { themeId, withSubtree: true });
  return codings.flatMap((coding) => {
    if (excluded.has(coding.id)) return [];
    const speaking = participantsOf(textOf(project, coding.transcriptId), coding.start, coding.end);
    const participants = speaking.filter((id) => !excluded.has(id) && (allowed?.has(id) ?? true));
    const isWanted = participants.length > 0 || (speaking.length === 0 && allowed === null);
    return isWanted ? [{ coding, participants }] : [];
  });
}

function picked(project: Project, ids: readonly CodingId[]): Coding[] {
  return ids.flatMap((id) => project.codings.get(id) ?? []);
}

function allowedBy(
  project: Project,
  conditions: readonly CharacteristicCondition[],
): ReadonlySet<ParticipantId> | null {
  if (conditions.length === 0) return null;
  const allowed = participantsAllowed(project, { ...queryFor(), characteristics: conditions });
  return allowed === null ? null : new Set(allowed);
}

/** How many participants a fraction is a part of. */
export function sizeOfWhole(project: Project, whole: CountedWhole): number {
  switch (whole.kind) {
    case 'all':
      return project.participants.size;
    case 'asked':
      return whole.participantIds.filter((id) => project.participants.has(id)).length;
    case 'filter':
      return allowedBy(project, whole.conditions)?.size ?? project.participants.size;
  }
}

/** Labels of participants, in the order given. */
export function labelsOf(project: Project, ids: readonly ParticipantId[]): string[] {
  return ids.flatMap((id) => project.participants.get(id)?.label ?? []);
}

export function evidenceOfTheme(themeId: ThemeId): Evidence {
  return { themeId, codingIds: [], conditions: [], exclusions: [] };
}

/** Themes at the ends of the tree, and those that hold codings of their own beside themes below them. */
export function findingThemes(project: Project): ThemeId[] {
  const counts = countsOf(project);
  return themeTree(project).order.flatMap(({ theme, children }) =>
    children.length === 0 || counts.of(theme.id).own.codings > 0 ? theme.id : [],
  );
}
