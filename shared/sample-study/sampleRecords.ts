/** The sample study's themes, memos, axial links and reading marks as they lie in its .json files. */
import * as z from 'zod/mini';
import type { AxialLinkType } from '../project/records.ts';

// Without this, zod compiles functions from strings, which the window's content security policy forbids.
z.config({ jitless: true });

const path = z.array(z.string());
const linkTypes = [
  'leadsTo',
  'convergesWith',
  'divergesFrom',
  'isContextOf',
  'isPartOf',
  'contradicts',
] as const satisfies readonly AxialLinkType[];

const coding = z.object({ transcript: z.string(), quote: z.string(), theme: path });

export const sampleThemes = z.array(
  z.object({
    path,
    isAxis: z.optional(z.boolean()),
    definition: z.optional(z.string()),
    include: z.optional(z.string()),
    exclude: z.optional(z.string()),
  }),
);

export const sampleMemos = z.array(
  z.object({
    coder: z.string(),
    target: z.union([
      z.object({ project: z.literal(true) }),
      z.object({ theme: path }),
      z.object({ transcript: z.string() }),
      z.object({ participant: z.string() }),
      z.object({ coding }),
    ]),
    text: z.string(),
  }),
);

export const sampleLinks = z.array(
  z.object({
    from: path,
    to: path,
    type: z.enum(linkTypes),
    evidence: z.optional(z.array(coding)),
    memo: z.optional(z.nullable(z.string())),
  }),
);

export const sampleMarks = z.array(
  z.object({
    coder: z.string(),
    transcript: z.string(),
    line: z.nullable(z.union([z.string(), z.number()])),
    finished: z.boolean(),
  }),
);

export type SampleMemo = z.infer<typeof sampleMemos>[number];
export type SampleCoding = z.infer<typeof coding>;

export const sampleRounds = z.array(
  z.object({
    name: z.string(),
    coders: z.array(z.string()),
    transcripts: z.array(z.string()),
    isBlind: z.boolean(),
    finished: z.array(z.string()),
    decisions: z.array(
      z.object({
        coder: z.string(),
        /** One of those that differ. */
        coding,
        outcome: z.enum(['kept', 'merged', 'both', 'discuss']),
        keeps: z.optional(z.string()),
        reason: z.string(),
      }),
    ),
  }),
);

/** Positions are of the middles. */
const place = { x: z.number(), y: z.number() };

export const sampleMaps = z.array(
  z.object({
    name: z.string(),
    themes: z.array(z.object({ theme: path, ...place })),
    items: z.optional(
      z.array(
        z.union([
          z.object({ kind: z.literal('label'), text: z.string(), ...place }),
          z.object({
            kind: z.literal('group'),
            text: z.string(),
            ...place,
            width: z.number(),
            height: z.number(),
          }),
        ]),
      ),
    ),
  }),
);

/** Codings picked by hand; without them all of the section's theme. */
const codings = z.optional(z.array(coding));

/** Words, or what the codings print in their place. */
const piece = z.union([
  z.string(),
  z.object({ list: z.literal(true), codings }),
  z.object({
    count: z.enum(['word', 'fraction']),
    /** One and many; empty where the number stands alone. */
    noun: z.array(z.string()),
    isFeminine: z.optional(z.boolean()),
    isCapital: z.optional(z.boolean()),
    codings,
  }),
  z.object({ footnote: z.string() }),
  /** The map of this name, drawn in the same text. */
  z.object({ figureOf: z.string() }),
]);

const block = z.union([
  z.object({ paragraph: z.array(piece) }),
  /** `quote` as the transcript has it; `cuts`: words of it that are left out. */
  z.object({ quotes: z.array(z.object({ ...coding.shape, cuts: z.optional(z.array(z.string())) })) }),
  z.object({ summary: z.array(piece) }),
  z.object({ heading: z.string() }),
  z.object({ map: z.string(), caption: z.string() }),
]);

export const sampleResults = z.array(
  z.object({
    name: z.string(),
    language: z.enum(['en', 'fr']),
    /** In place of what the tree gives: under the heading of a theme, or at the end of the text. */
    sections: z.array(z.object({ theme: z.nullable(path), blocks: z.array(block) })),
  }),
);

export type SampleDecision = z.infer<typeof sampleRounds>[number]['decisions'][number];
export type SampleBlock = z.infer<typeof block>;
export type SamplePiece = z.infer<typeof piece>;
