/** The schema of what a figure is drawn from. */
import * as z from 'zod/mini';
import type {
  CharacteristicId,
  CoderId,
  MapId,
  ParticipantId,
  ThemeId,
  TranscriptId,
} from '../project/ids.ts';
import type { SharedSchemas } from './resultsSchemas.ts';

export function figureWishSchema({ id }: Pick<SharedSchemas, 'id'>) {
  const coderId = z.nullable(id<CoderId>());
  const level = z.enum(['leaf', 'top', 'all']);
  const characteristicId = z.nullable(id<CharacteristicId>());
  return z.union([
    z.strictObject({ what: z.literal('saturation'), hasBand: z.boolean() }),
    z.strictObject({ what: z.literal('sample'), rowsId: characteristicId, byId: characteristicId }),
    z.strictObject({ what: z.enum(['tree', 'sunburst', 'treemap']), coderId }),
    z.strictObject({ what: z.literal('map'), mapId: id<MapId>(), coderId }),
    z.strictObject({ what: z.literal('concept'), themeId: z.nullable(id<ThemeId>()) }),
    z.strictObject({
      what: z.enum(['cooccurrence', 'network']),
      level,
      measure: z.enum(['passages', 'events', 'share', 'c', 'jaccardPassages', 'jaccardParticipants']),
      question: z.strictObject({
        relation: z.enum(['overlapping', 'turn', 'near']),
        lines: z.int().check(z.minimum(0)),
        withSubtree: z.boolean(),
        coderId,
      }),
    }),
    z.strictObject({
      what: z.enum(['codeline', 'portrait']),
      transcriptId: id<TranscriptId>(),
      level,
      coderId,
    }),
    z.strictObject({
      what: z.literal('cloud'),
      words: z.strictObject({
        themeId: z.nullable(id<ThemeId>()),
        coderId,
        speakers: z.union([z.enum(['everybody', 'participants', 'interviewers']), id<ParticipantId>()]),
        stopList: z.enum(['fr', 'en', 'both', 'none']),
        alsoStop: z.array(z.string()),
        stemming: z.enum(['fr', 'en', 'none']),
        leastLetters: z.int().check(z.minimum(0)),
      }),
    }),
  ]);
}
