/** Codings with everything that a list of them shows. Rules: docs/rules/exports.md. */
import { subtreeOf, type ThemeNode, type ThemeTree, themeTree } from '../codebook/themeTree.ts';
import { participantsOf } from '../coding/participantsOf.ts';
import type { CoderId, CodingId, ParticipantId, ThemeId, TranscriptId } from '../project/ids.ts';
import { compareNatural } from '../project/naturalOrder.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Coder, Coding, Participant, Transcript, TranscriptText } from '../project/records.ts';
import { type CodePointIndex, codePointIndex } from '../transcript/codePoints.ts';
import { wordsIn } from '../transcript/countWords.ts';
import { lineNumbersOf } from '../transcript/lines.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { turnIndexAt } from '../transcript/turns.ts';

export interface CodingRow {
  readonly coding: Coding;
  readonly transcript: Transcript;
  readonly text: TranscriptText;
  readonly theme: ThemeNode;
  readonly coder: Coder;
  /** With most own words in the passage, the first who speaks where several have as many; `null` for nobody's words. */
  readonly participant: Participant | null;
  /** Everybody who speaks in the passage, in natural order. */
  readonly participants: readonly Participant[];
  /** Label of the turn of the first character; empty where that text has none. */
  readonly speaker: string;
  /** Code points of the canonical text. */
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

export interface CodingFilter {
  /** `null`: of all coders. */
  readonly coderId: CoderId | null;
  /** This theme and those below it; `null`: all. */
  readonly themeId: ThemeId | null;
  /** Only passages in which one of them speaks; absent: all. */
  readonly participantIds?: readonly ParticipantId[];
  /** Only these, as a query found them. */
  readonly codingIds?: ReadonlySet<CodingId>;
}

/** By transcript in natural order, then by place; at one place in the order of the tree, then of the coders' initials. */
export function* codingRows(project: Project, filter: CodingFilter): Generator<CodingRow> {
  const tree = themeTree(project);
  const wanted = wantedThemes(tree, filter.themeId);
  const people = filter.participantIds && new Set(filter.participantIds);
  const rankOf = new Map(tree.order.map(({ theme }, rank) => [theme.id, rank]));
  const compare = (a: Coding, b: Coding) =>
    a.start - b.start ||
    a.end - b.end ||
    (rankOf.get(a.themeId) ?? 0) - (rankOf.get(b.themeId) ?? 0) ||
    compareNatural(initialsOf(project, a), initialsOf(project, b)) ||
    (a.id < b.id ? -1 : 1);
  for (const transcript of transcriptsInOrder(project)) {
    const codings = [...project.codings.ofTranscript(transcript.id).values()].filter(
      ({ id, coderId, themeId }) =>
        (filter.codingIds?.has(id) ?? true) &&
        (filter.coderId === null || coderId === filter.coderId) &&
        (wanted === null || wanted.has(themeId)),
    );
    if (codings.length === 0) continue;
    const text = textOf(project, transcript.id);
    const positions = codePointIndex(text.text);
    for (const coding of codings.sort(compare)) {
      const row = codingRow(project, tree, coding, transcript, text, positions);
      if (row && (!people || row.participants.some(({ id }) => people.has(id)))) yield row;
    }
  }
}

/** In natural order; with `participantIds` only those in which one of them speaks. */
export function transcriptsInOrder(
  project: Project,
  { participantIds }: Pick<CodingFilter, 'participantIds'> = {},
): Transcript[] {
  const people = participantIds && new Set(participantIds);
  return [...project.transcripts.values()]
    .filter(({ id }) => !people || speakersOf(project, id).some((speaker) => people.has(speaker.id)))
    .sort((a, b) => compareNatural(a.name, b.name));
}

/** "12–14": first and last line. A dash between two numbers is no date to a spreadsheet. */
export function lineRange(lines: readonly string[]): string {
  const [first = ''] = lines;
  const last = lines.at(-1) ?? first;
  return first === last ? first : `${first}–${last}`;
}

export function wantedThemes(tree: ThemeTree, themeId: ThemeId | null): ReadonlySet<ThemeId> | null {
  if (themeId === null) return null;
  const node = tree.nodes.get(themeId);
  return new Set(node ? subtreeOf(node).map(({ theme }) => theme.id) : []);
}

function initialsOf(project: Project, coding: Coding): string {
  return project.coders.get(coding.coderId)?.initials ?? '';
}

function codingRow(
  project: Project,
  tree: ThemeTree,
  coding: Coding,
  transcript: Transcript,
  text: TranscriptText,
  positions: CodePointIndex,
): CodingRow | null {
  const theme = tree.nodes.get(coding.themeId);
  const coder = project.coders.get(coding.coderId);
  if (!theme || !coder) return null;
  const speaking = participantsOf(text, coding.start, coding.end);
  const main = mainParticipant(text, coding, speaking);
  return {
    coding,
    transcript,
    text,
    theme,
    coder,
    participant: main === null ? null : (project.participants.get(main) ?? null),
    participants: participantsById(project, speaking),
    speaker: text.turns[turnIndexAt(text.turns, coding.start)]?.speaker ?? '',
    start: positions.toCodePoint(coding.start),
    end: positions.toCodePoint(coding.end),
    lines: lineNumbersOf(text, coding.start, coding.end),
  };
}

/** With most own words in the passage; `speaking` in the order of the text. */
export function mainParticipant(
  text: TranscriptText,
  range: TextRange,
  speaking: readonly ParticipantId[] = participantsOf(text, range.start, range.end),
): ParticipantId | null {
  if (speaking.length <= 1) return speaking[0] ?? null;
  const counted = speaking.map((id) => ({
    id,
    words: wordsIn(text, [range], (turn) => turn.participantId === id),
  }));
  return counted.sort((a, b) => b.words - a.words)[0]?.id ?? null;
}

export function participantsById(project: Project, ids: Iterable<ParticipantId>): Participant[] {
  const found = [...ids].flatMap((id) => project.participants.get(id) ?? []);
  return found.length < 2 ? found : found.sort((a, b) => compareNatural(a.label, b.label));
}

/** Participants who speak in a transcript, in natural order. */
export function speakersOf(project: Project, transcriptId: TranscriptId): Participant[] {
  const ids = new Set(
    textOf(project, transcriptId).turns.flatMap(({ participantId }) => participantId ?? []),
  );
  return participantsById(project, ids);
}
