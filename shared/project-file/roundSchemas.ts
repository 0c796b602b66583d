/** Makers of the schemas of rounds and decisions; recordSchemas.ts hands over what all use. */
import * as z from 'zod/mini';
import { agreementUnits, otherIntervalNames, undefinedReasons } from '../project/agreementNames.ts';
import type { CoderId, CodingId, DecisionId, RoundId, ThemeId, TranscriptId } from '../project/ids.ts';
import type { SharedSchemas } from './resultsSchemas.ts';

interface RoundParts extends Pick<SharedSchemas, 'id' | 'offset'> {
  readonly time: z.ZodMiniType<string>;
}

const interval = () => z.nullable(z.tuple([z.number(), z.number()]));

const otherIntervals = () => z.optional(z.partialRecord(z.enum(otherIntervalNames), interval()));

const coefficient = () =>
  z.union([
    z.strictObject({ value: z.number(), reason: z.null() }),
    z.strictObject({ value: z.null(), reason: z.enum(undefinedReasons) }),
  ]);

const passages = () => ({ uAlphaBinary: coefficient(), uAlpha: coefficient(), cuAlpha: coefficient() });

/** From nobody to all of them. */
function countsAllCoders(set: {
  readonly coderIds: readonly unknown[];
  readonly themes: readonly { readonly codedBy: readonly unknown[] }[];
}): boolean {
  return set.themes.every(({ codedBy }) => codedBy.length === set.coderIds.length + 1);
}

/** A set of two coders, or of three and more. */
function keptFigures({ id, offset }: Pick<RoundParts, 'id' | 'offset'>) {
  const frozenDomain = () =>
    z.strictObject({
      themeId: id<ThemeId>(),
      path: z.array(z.string()),
      ...passages(),
      intervals: otherIntervals(),
    });

  const question = {
    unit: z.enum(agreementUnits),
    level: z.enum(['leaf', 'top', 'all']),
    units: offset,
    draws: offset,
    seed: offset,
  };

  const frozenFigures = () =>
    z.strictObject({
      coderIds: z.tuple([id<CoderId>(), id<CoderId>()]),
      ...question,
      themes: z.array(
        z.strictObject({
          themeId: id<ThemeId>(),
          path: z.array(z.string()),
          both: offset,
          onlyA: offset,
          onlyB: offset,
          neither: offset,
          kappaInterval: interval(),
          alphaInterval: interval(),
          uAlphaBinary: z.optional(coefficient()),
          intervals: otherIntervals(),
        }),
      ),
      domains: z._default(z.array(frozenDomain()), []),
      kappaInterval: interval(),
      alphaInterval: interval(),
      intervals: otherIntervals(),
      passages: z.optional(z.strictObject(passages())),
    });

  const frozenPair = () =>
    z.strictObject({
      coderIds: z.tuple([id<CoderId>(), id<CoderId>()]),
      kappa: coefficient(),
      alpha: coefficient(),
      kappaInterval: interval(),
      alphaInterval: interval(),
    });

  const frozenOfAll = () =>
    z
      .strictObject({
        coderIds: z.array(id<CoderId>()).check(z.minLength(3)),
        ...question,
        themes: z.array(
          z.strictObject({
            themeId: id<ThemeId>(),
            path: z.array(z.string()),
            codedBy: z.array(offset).check(z.minLength(4)),
            uAlphaBinary: coefficient(),
            alphaInterval: interval(),
            fleissInterval: interval(),
            intervals: otherIntervals(),
          }),
        ),
        domains: z.array(frozenDomain()),
        pairs: z.array(frozenPair()),
        ...passages(),
        alphaInterval: interval(),
        fleissInterval: interval(),
        intervals: otherIntervals(),
      })
      .check(z.refine(countsAllCoders, 'one count for each number of coders'));

  return z.union([frozenFigures(), frozenOfAll()]);
}

export function roundSchemas({ id, time, offset }: RoundParts) {
  return {
    rounds: () =>
      z.strictObject({
        id: id<RoundId>(),
        name: z.string(),
        transcriptIds: z.array(id<TranscriptId>()),
        themeIds: z.array(id<ThemeId>()),
        isBlind: z.boolean(),
        parts: z.array(z.strictObject({ coderId: id<CoderId>(), finishedAt: z.nullable(time) })),
        startedBy: z.nullable(id<CoderId>()),
        startedAt: time,
        liftedBy: z.nullable(id<CoderId>()),
        liftedAt: z.nullable(time),
        closedAt: z.nullable(time),
        before: z.array(keptFigures({ id, offset })),
      }),
    decisions: () =>
      z.strictObject({
        id: id<DecisionId>(),
        roundId: id<RoundId>(),
        transcriptId: id<TranscriptId>(),
        start: offset,
        end: offset,
        codingIds: z.array(id<CodingId>()),
        outcome: z.enum(['kept', 'merged', 'both', 'discuss']),
        keptCoderId: z.nullable(id<CoderId>()),
        consensus: z.array(z.strictObject({ themeId: id<ThemeId>(), start: offset, end: offset })),
        reason: z.string(),
        coderId: z.nullable(id<CoderId>()),
        createdAt: time,
      }),
  };
}
