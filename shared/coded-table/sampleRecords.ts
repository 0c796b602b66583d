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
