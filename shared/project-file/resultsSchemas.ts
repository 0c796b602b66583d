/** The schemas of the results section's records; recordSchemas.ts hands over what both use. */
import * as z from 'zod/mini';
import type {
  CodingId,
  ParticipantId,
  ResultsBlockId,
  ResultsDocumentId,
  ThemeId,
  TranscriptId,
} from '../project/ids.ts';
import type { CharacteristicCondition } from '../project/records.ts';
import { annexKinds } from '../project/resultsRecords.ts';
import { figureWishSchema } from './figureWishSchema.ts';

export interface SharedSchemas {
  id<AnyId extends string>(): z.ZodMiniType<AnyId>;
  readonly offset: z.ZodMiniType<number>;
  readonly condition: z.ZodMiniType<CharacteristicCondition>;
}

export function evidenceSchemas({ id, offset, condition }: SharedSchemas) {
  const quote = z.strictObject({
    codingId: id<CodingId>(),
    themeId: z.nullable(id<ThemeId>()),
    transcriptId: id<TranscriptId>(),
    label: z.string(),
    words: z.string(),
    marks: z.array(
      z.strictObject({
        kind: z.enum(['cut', 'bracket', 'sic']),
        start: offset,
        end: offset,
        text: z.string(),
      }),
    ),
    hasNotes: z.boolean(),
    hasLines: z.boolean(),
  });
  const evidence = z.strictObject({
    themeId: z.nullable(id<ThemeId>()),
    codingIds: z.array(id<CodingId>()),
    conditions: z.array(condition),
    exclusions: z.array(
      z.union([
        z.strictObject({ kind: z.literal('participant'), id: id<ParticipantId>(), reason: z.string() }),
        z.strictObject({ kind: z.literal('coding'), id: id<CodingId>(), reason: z.string() }),
      ]),
    ),
  });
  const whole = z.union([
    z.strictObject({ kind: z.literal('all') }),
    z.strictObject({ kind: z.literal('asked'), participantIds: z.array(id<ParticipantId>()) }),
    z.strictObject({ kind: z.literal('filter'), conditions: z.array(condition) }),
  ]);
  const form = z.strictObject({
    of: z.enum(['participants', 'codings']),
    as: z.enum(['numeral', 'word', 'fraction']),
    isFeminine: z.boolean(),
    isCapital: z.boolean(),
    noun: z.nullable(z.strictObject({ one: z.string(), many: z.string() })),
    whole,
  });
  return { quote, evidence, form };
}

export function blockContentSchema(shared: SharedSchemas) {
  const { id } = shared;
  const { quote, evidence, form } = evidenceSchemas(shared);
  const inline = z.union([
    z.strictObject({
      kind: z.literal('text'),
      text: z.string(),
      isBold: z.boolean(),
      isItalic: z.boolean(),
    }),
    z.strictObject({ kind: z.literal('list'), evidence, seen: z.string() }),
    z.strictObject({ kind: z.literal('count'), evidence, form, seen: z.string() }),
    z.strictObject({ kind: z.literal('quotes'), quotes: z.array(quote) }),
    z.strictObject({ kind: z.literal('footnote'), text: z.string() }),
    z.strictObject({ kind: z.literal('reference'), blockId: id<ResultsBlockId>() }),
    z.strictObject({
      kind: z.literal('reference'),
      blockId: id<ResultsBlockId>(),
      of: z.enum(['figure', 'annex']),
    }),
  ]);
  const inlines = z.array(inline);
  return z.union([
    z.strictObject({
      kind: z.literal('heading'),
      level: z.int().check(z.minimum(1), z.maximum(9)),
      isNumbered: z.boolean(),
      themeId: z.nullable(id<ThemeId>()),
      inlines,
    }),
    z.strictObject({ kind: z.literal('paragraph'), inlines }),
    z.strictObject({ kind: z.literal('quotes'), quotes: z.array(quote) }),
    z.strictObject({ kind: z.enum(['summary', 'conclusion']), inlines, basis: z.string() }),
    z.strictObject({
      kind: z.literal('table'),
      table: z.enum(['themes', 'quotes', 'sample']),
      themeId: z.nullable(id<ThemeId>()),
      caption: z.string(),
    }),
    z.strictObject({
      kind: z.literal('figure'),
      wish: figureWishSchema(shared),
      caption: z.string(),
      alt: z.string(),
    }),
    z.strictObject({ kind: z.literal('annex'), annex: z.enum(annexKinds) }),
    z.strictObject({ kind: z.literal('sample') }),
  ]);
}

/** What a document holds besides its author and the time. */
export function documentFields({ id }: Pick<SharedSchemas, 'id'>) {
  return {
    id: id<ResultsDocumentId>(),
    name: z.string(),
    language: z.enum(['en', 'fr']),
    numbering: z.enum(['thesis', 'decimal', 'none']),
    spaces: z.enum(['narrow', 'full']),
    labels: z.enum(['before', 'colon', 'after']),
    position: z.number(),
    kept: z.array(z.strictObject({ key: z.string(), reason: z.string() })),
  };
}
