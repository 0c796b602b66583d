/** Makers of the schemas of what a study says of itself and what the researcher judged; recordSchemas.ts hands over what all use. */
import * as z from 'zod/mini';
import { approaches } from '../project/approaches.ts';
import type {
  CoderId,
  LastAspectId,
  ParticipantId,
  StudySettingsId,
  StudyTextId,
  ThemeDomainId,
  ThemeId,
} from '../project/ids.ts';
import type { SharedSchemas } from './resultsSchemas.ts';

interface StudyParts extends Pick<SharedSchemas, 'id'> {
  readonly time: z.ZodMiniType<string>;
}

export function studySchemas({ id, time }: StudyParts) {
  return {
    studySettings: () =>
      z.strictObject({
        id: id<StudySettingsId>(),
        approach: z.nullable(z.enum(approaches)),
        wantsSaturation: z.boolean(),
        wantsAgreement: z.boolean(),
        saturation: z.strictObject({
          order: z.enum(['date', 'number', 'hand']),
          hand: z.array(id<ParticipantId>()),
          level: z.union([z.enum(['leaf', 'top', 'all']), z.int().check(z.minimum(1))]),
          base: z.int().check(z.minimum(1)),
          run: z.int().check(z.minimum(1)),
          threshold: z.number().check(z.minimum(0), z.maximum(1)),
          seed: z.int().check(z.minimum(0)),
        }),
      }),
    lastAspects: () =>
      z.strictObject({
        id: id<LastAspectId>(),
        themeId: id<ThemeId>(),
        participantId: id<ParticipantId>(),
        coderId: z.nullable(id<CoderId>()),
        createdAt: time,
      }),
    themeDomains: () =>
      z.strictObject({
        id: id<ThemeDomainId>(),
        themeId: id<ThemeId>(),
        coderId: z.nullable(id<CoderId>()),
        createdAt: time,
      }),
    studyTexts: () =>
      z.strictObject({
        id: id<StudyTextId>(),
        of: z.enum(['guide', 'coreq', 'srqr']),
        item: z.int().check(z.minimum(0)),
        text: z.string(),
      }),
  };
}
