/**
 * Builds small projects from a readable literal:
 *
 *     const study = buildProject({
 *       coders: ['MP', 'JD'],
 *       transcripts: { E1: ['MP : Et la nuit ?', 'E1 : La nuit, on est seule.'] },
 *       axes: ['Vécu'],
 *       themes: ['Vécu > Solitude', 'Vécu > Peur'],
 *       codings: [{ coder: 'MP', in: 'E1', theme: 'Vécu > Solitude', quote: 'on est seule' }],
 *     });
 *     study.project; study.theme('Vécu > Peur'); study.transcript('E1'); study.coding(1);
 *
 * Ids can be read too: 'coder MP', 'theme Vécu > Peur', 'coding 1'.
 */

import { CodingTable } from '../../shared/project/codingTable.ts';
import type {
  CoderId,
  CodingId,
  ParticipantId,
  ProjectId,
  TextId,
  ThemeId,
  TranscriptId,
} from '../../shared/project/ids.ts';
import { emptyProject, type Project } from '../../shared/project/project.ts';
import type {
  Coder,
  Coding,
  Participant,
  Theme,
  Transcript,
  TranscriptText,
} from '../../shared/project/records.ts';
import { numberLines } from '../../shared/transcript/breakLines.ts';
import { countTurnWords } from './countTurnWords.ts';

export interface ProjectLiteral {
  readonly name?: string;
  /** Initials. */
  readonly coders?: readonly string[];
  /**
   * Source lines by transcript name. 'E1 : words' opens a turn; a label with a digit is a participant's, any other the
   * interviewer's; a line without label continues the turn.
   */
  readonly transcripts?: Readonly<Record<string, readonly string[]>>;
  /** Paths split by ' > ', in order; parents that are not listed come by themselves. */
  readonly themes?: readonly string[];
  /** First-level themes that are headings only. */
  readonly axes?: readonly string[];
  readonly codings?: readonly CodingLiteral[];
}

/** The passage is the first place of `quote`, or the lines from the first to the last number, or [start, end). */
export type CodingLiteral = {
  readonly coder: string;
  readonly in: string;
  readonly theme: string;
  readonly comment?: string;
} & (
  | { readonly quote: string }
  | { readonly lines: readonly [first: string, last: string] }
  | { readonly range: readonly [start: number, end: number] }
);

export interface BuiltProject {
  readonly project: Project;
  coder(initials: string): CoderId;
  participant(label: string): ParticipantId;
  transcript(name: string): TranscriptId;
  theme(path: string): ThemeId;
  /** Codings count from 1, in the order of the literal. */
  coding(number: number): CodingId;
}

export const builtAt = '2026-01-05T08:00:00.000Z';

export function buildProject(literal: ProjectLiteral): BuiltProject {
  const ids: Omit<BuiltProject, 'project'> = {
    coder: (initials) => `coder ${initials}` as CoderId,
    participant: (label) => `participant ${label}` as ParticipantId,
    transcript: (name) => `transcript ${name}` as TranscriptId,
    theme: (path) => `theme ${path}` as ThemeId,
    coding: (number) => `coding ${number}` as CodingId,
  };
  const info = { id: 'project' as ProjectId, name: literal.name ?? 'Gardes de nuit', createdAt: builtAt };
  const texts = new Map(
    Object.entries(literal.transcripts ?? {}).map(([name, lines]) => [name, buildText(name, lines)]),
  );
  const project: Project = {
    ...emptyProject(info),
    coders: byId((literal.coders ?? []).map((initials) => buildCoder(ids.coder(initials), initials))),
    participants: byId(buildParticipants([...texts.values()])),
    transcripts: byId([...texts].map(([name, text]) => buildTranscript(ids.transcript(name), name, text.id))),
    texts: byId([...texts.values()]),
    themes: byId(buildThemes(literal, ids)),
    codings: CodingTable.of(
      (literal.codings ?? []).map((one, index) => buildCoding(one, index + 1, texts.get(one.in), ids)),
    ),
  };
  return { project, ...ids };
}

/** The canonical text, turns and lines of 'LABEL : words' lines, by the real rules for lines and words. */
export function buildText(name: string, sourceLines: readonly string[]): TranscriptText {
  const text = sourceLines.join('\n');
  const turns: {
    start: number;
    bodyStart: number;
    end: number;
    speaker: string;
    participantId: ParticipantId | null;
  }[] = [];
  let start = 0;
  for (const line of sourceLines) {
    const label = /^([A-Z][A-Za-z]{0,2} ?\d*) : ?/.exec(line);
    const last = turns.at(-1);
    const end = Math.min(start + line.length + 1, text.length);
    if (label || !last) {
      const speaker = label?.[1] ?? '';
      const participantId = /\d/.test(speaker) ? (`participant ${speaker}` as ParticipantId) : null;
      turns.push({ start, bodyStart: start + (label?.[0].length ?? 0), end, speaker, participantId });
    } else last.end = end;
    start = end;
  }
  const { lines, turnNumbers } = numberLines(text, turns);
  return {
    id: `text ${name}` as TextId,
    text,
    turns: turns.map((turn, index) => ({
      ...turn,
      startSeconds: null,
      ...(turnNumbers[index] ?? { firstNumber: 1, lastNumber: 1 }),
    })),
    lines,
    formats: [],
    wordCount: countTurnWords(text, turns),
  };
}

function buildCoder(id: CoderId, initials: string): Coder {
  return { id, initials, name: '', createdAt: builtAt };
}

function buildParticipants(texts: readonly TranscriptText[]): Participant[] {
  const ids = texts.flatMap(({ turns }) => turns.flatMap(({ participantId }) => participantId ?? []));
  return [...new Set(ids)].map((id) => ({ id, label: id.replace('participant ', ''), characteristics: {} }));
}

function buildTranscript(id: TranscriptId, name: string, textId: TextId): Transcript {
  return {
    id,
    name,
    textId,
    date: null,
    durationMinutes: null,
    place: '',
    interviewer: '',
    sourceFile: `${name}.txt`,
    importedAt: builtAt,
  };
}

function buildThemes(literal: ProjectLiteral, ids: Omit<BuiltProject, 'project'>): Theme[] {
  const themes = new Map<string, Theme>();
  for (const path of [...(literal.axes ?? []), ...(literal.themes ?? [])]) {
    const names = path.split(' > ');
    for (let depth = 1; depth <= names.length; depth++) {
      const own = names.slice(0, depth).join(' > ');
      if (themes.has(own)) continue;
      const parent = names.slice(0, depth - 1).join(' > ');
      themes.set(own, {
        id: ids.theme(own),
        name: names[depth - 1] ?? '',
        parentId: parent ? ids.theme(parent) : null,
        position: themes.size,
        isCodable: !literal.axes?.includes(own),
        colour: null,
        pattern: null,
        definition: '',
        include: '',
        exclude: '',
        examples: [],
        isRetired: false,
        coderId: null,
        createdAt: builtAt,
      });
    }
  }
  return [...themes.values()];
}

function buildCoding(
  one: CodingLiteral,
  number: number,
  text: TranscriptText | undefined,
  ids: Omit<BuiltProject, 'project'>,
): Coding {
  if (!text) throw new Error(`Coding ${number}: no transcript ${one.in}.`);
  const [start, end] = rangeOf(one, text);
  return {
    id: ids.coding(number),
    transcriptId: ids.transcript(one.in),
    themeId: ids.theme(one.theme),
    coderId: ids.coder(one.coder),
    start,
    end,
    quote: text.text.slice(start, end),
    before: text.text.slice(Math.max(0, start - 32), start),
    after: text.text.slice(end, end + 32),
    comment: one.comment ?? '',
    createdAt: new Date(Date.parse(builtAt) + number * 1000).toISOString(),
  };
}

function rangeOf(one: CodingLiteral, text: TranscriptText): readonly [start: number, end: number] {
  if ('range' in one) return one.range;
  if ('lines' in one) {
    const [first, last] = one.lines.map((number) => text.lines.numbers.indexOf(number));
    return [text.lines.starts[first ?? -1] ?? 0, text.lines.ends[last ?? -1] ?? 0];
  }
  const start = text.text.indexOf(one.quote);
  if (start < 0) throw new Error(`${one.in} does not hold “${one.quote}”.`);
  return [start, start + one.quote.length];
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<Item['id'], Item> {
  return new Map(items.map((item) => [item.id, item]));
}
