/** Retrieval: codings by transcript, theme, coder, participant and place, in the order of the interviews. */
import { subtreeOf, themeTree } from '../codebook/themeTree.ts';
import type { TranscriptCodings } from '../project/codingTable.ts';
import type { CoderId, ParticipantId, ThemeId, TranscriptId } from '../project/ids.ts';
import { compareNatural } from '../project/naturalOrder.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Coding } from '../project/records.ts';
import { overlaps, type TextRange } from '../transcript/textRange.ts';
import { participantsOf } from './participantsOf.ts';

/** What is not given does not limit. */
export interface CodingQuestion {
  readonly transcriptId?: TranscriptId;
  readonly themeId?: ThemeId;
  /** Codings of the theme's descendants too. */
  readonly withSubtree?: boolean;
  /** `null`: all coders. */
  readonly coderId?: CoderId | null;
  /** Says something in the passage. */
  readonly participantId?: ParticipantId;
  /** At least one character in common; makes sense with a transcript. */
  readonly overlapping?: TextRange;
}

/** By transcript in natural order of names, then by start, end and age. */
export function findCodings(project: Project, question: CodingQuestion): Coding[] {
  const themes = themesOf(project, question);
  const ids = question.transcriptId === undefined ? transcriptOrder(project) : [question.transcriptId];
  const found: Coding[] = [];
  for (const id of ids) {
    for (const coding of codingsInOrder(project, id)) {
      if (isWanted(project, coding, question, themes)) found.push(coding);
    }
  }
  return found;
}

function themesOf(project: Project, { themeId, withSubtree }: CodingQuestion): Set<ThemeId> | null {
  if (themeId === undefined) return null;
  const node = withSubtree ? themeTree(project).nodes.get(themeId) : undefined;
  return new Set(node ? subtreeOf(node).map(({ theme }) => theme.id) : [themeId]);
}

function isWanted(
  project: Project,
  coding: Coding,
  { coderId = null, participantId, overlapping }: CodingQuestion,
  themes: ReadonlySet<ThemeId> | null,
): boolean {
  if (themes && !themes.has(coding.themeId)) return false;
  if (coderId !== null && coding.coderId !== coderId) return false;
  if (overlapping && !overlaps(coding, overlapping)) return false;
  if (participantId === undefined) return true;
  const text = textOf(project, coding.transcriptId);
  return participantsOf(text, coding.start, coding.end).includes(participantId);
}

const sortedCodings = new WeakMap<TranscriptCodings, readonly Coding[]>();

/** All codings of a transcript by start, end and age. The same list as long as none of them changed. */
export function codingsInOrder(project: Project, transcriptId: TranscriptId): readonly Coding[] {
  const codings = project.codings.ofTranscript(transcriptId);
  let sorted = sortedCodings.get(codings);
  if (!sorted) {
    sorted = [...codings.values()].sort(compareInText);
    sortedCodings.set(codings, sorted);
  }
  return sorted;
}

/** For sorting the codings of one transcript by start, end and age. */
export function compareInText(a: Coding, b: Coding): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1)
  );
}

const orders = new WeakMap<Project['transcripts'], readonly TranscriptId[]>();

/** Transcripts in natural order of their names: E2 before E10. */
export function transcriptOrder({ transcripts }: Pick<Project, 'transcripts'>): readonly TranscriptId[] {
  let order = orders.get(transcripts);
  if (!order) {
    order = [...transcripts.values()]
      .sort((a, b) => compareNatural(a.name, b.name) || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
    orders.set(transcripts, order);
  }
  return order;
}
