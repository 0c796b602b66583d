/**
 * Asks the codings a query: one transcript after the other, so that the first page of a large project is there long
 * before the last. Rules: docs/rules/queries.md.
 */
import { subtreeOf, themeTree } from '../codebook/themeTree.ts';
import { transcriptOrder } from '../coding/findCodings.ts';
import type { CoderId, ParticipantId, ThemeId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Coding, QueryRow, RetrievalQuery, TranscriptText } from '../project/records.ts';
import { hasNoDays, isInDays, participantsAllowed } from './participantsAllowed.ts';
import { relatedIn, type SpeakersOfRow, sharesSpeaker, speakersOfRow } from './relations.ts';
import { speakersIn } from './speakersIn.ts';

/** A distinct (transcript, start, end, coder) with what was found of it: counted once, however many themes it has. */
export interface FoundPassage {
  readonly transcriptId: TranscriptId;
  readonly start: number;
  readonly end: number;
  readonly coderId: CoderId;
  /** At least one, in the order in which they were made. */
  readonly codings: readonly [Coding, ...Coding[]];
}

/** By transcript in natural order of names, then by start, end and age. */
export function* findPassages(project: Project, query: RetrievalQuery): Generator<FoundPassage> {
  for (const found of findByTranscript(project, query)) yield* found;
}

/** All passages of one transcript at a time, an empty list for a transcript without any. */
export function* findByTranscript(project: Project, query: RetrievalQuery): Generator<FoundPassage[]> {
  const rows = query.rows.map((row) => new RowMatcher(project, row));
  const allowed = participantsAllowed(project, query);
  const speakers = allowed && new Set(allowed);
  for (const transcriptId of transcriptOrder(project)) {
    const codings = project.codings.ofTranscript(transcriptId);
    const isInterviewWanted = isInterviewInDays(project, query, transcriptId);
    if (codings.size === 0 || !isInterviewWanted) {
      yield [];
      continue;
    }
    const text = textOf(project, transcriptId);
    if (speakers && !text.turns.some(({ participantId }) => participantId && speakers.has(participantId))) {
      yield [];
      continue;
    }
    const joined = joinRows(rows, text, codings.values());
    yield passagesOf([...joined].filter((coding) => isInScope(coding, query, text, speakers)));
  }
}

/** One row of a query: which codings are its own, and who speaks in them anywhere. */
class RowMatcher {
  readonly row: QueryRow;
  private readonly project: Project;
  private readonly themes: ReadonlySet<ThemeId> | null;
  private spoken: SpeakersOfRow | null = null;

  constructor(project: Project, row: QueryRow) {
    this.project = project;
    this.row = row;
    this.themes = themesOf(project, row);
  }

  holds = ({ themeId, coderId }: Coding): boolean =>
    (this.themes === null || this.themes.has(themeId)) &&
    (this.row.coderId === null || this.row.coderId === coderId);

  /** Counted only where a query asks for it. */
  get speakers(): SpeakersOfRow {
    this.spoken ??= speakersOfRow(this.project, this.holds);
    return this.spoken;
  }
}

/** `null`: every theme. Themes that are gone are themes that nothing is coded with. */
function themesOf(project: Project, { themeIds, withSubtree }: QueryRow): ReadonlySet<ThemeId> | null {
  if (themeIds.length === 0) return null;
  if (!withSubtree) return new Set(themeIds);
  const { nodes } = themeTree(project);
  return new Set(
    themeIds.flatMap((id) => {
      const node = nodes.get(id);
      return node ? subtreeOf(node).map(({ theme }) => theme.id) : [];
    }),
  );
}

function isInterviewInDays(project: Project, { interview }: RetrievalQuery, id: TranscriptId): boolean {
  if (hasNoDays(interview)) return true;
  const date = project.transcripts.get(id)?.date ?? null;
  return date !== null && isInDays(interview, date);
}

/** Rows from the first to the last, each on what those before it left. */
function joinRows(
  rows: readonly RowMatcher[],
  text: TranscriptText,
  codings: Iterable<Coding>,
): ReadonlySet<Coding> {
  const all = [...codings];
  let found = new Set<Coding>();
  rows.forEach((matcher, index) => {
    const { row } = matcher;
    if (index === 0 || row.join === 'or') {
      for (const coding of all) if (matcher.holds(coding)) found.add(coding);
      return;
    }
    if (found.size === 0) return;
    const isRelated =
      row.relation === 'participant'
        ? (coding: Coding) => sharesSpeaker(text, matcher.speakers, coding)
        : relatedIn(text, row, all.filter(matcher.holds));
    found = new Set([...found].filter((coding) => isRelated(coding) === (row.join === 'and')));
  });
  return found;
}

function isInScope(
  coding: Coding,
  { coded }: RetrievalQuery,
  text: TranscriptText,
  allowed: ReadonlySet<ParticipantId> | null,
): boolean {
  if (!hasNoDays(coded) && !isInDays(coded, coding.createdAt.slice(0, 10))) return false;
  return allowed === null || speakersIn(text, coding).some((id) => allowed.has(id));
}

function passagesOf(codings: Coding[]): FoundPassage[] {
  codings.sort(comparePlaces);
  const passages = new Map<string, { first: Coding; rest: Coding[] }>();
  for (const coding of codings) {
    const key = `${coding.start}/${coding.end}/${coding.coderId}`;
    const known = passages.get(key);
    if (known) known.rest.push(coding);
    else passages.set(key, { first: coding, rest: [] });
  }
  return [...passages.values()].map(({ first, rest }) => {
    const { transcriptId, start, end, coderId } = first;
    return { transcriptId, start, end, coderId, codings: [first, ...rest] };
  });
}

function comparePlaces(a: Coding, b: Coding): number {
  if (a.start !== b.start) return a.start - b.start;
  if (a.end !== b.end) return a.end - b.end;
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
