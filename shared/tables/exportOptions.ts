/** What is exported, and which of it. Rules: docs/rules/exports.md. */
import type { MatrixUnit } from '../coding/themeMatrix.ts';
import type { CharacteristicId, CoderId, ThemeId } from '../project/ids.ts';
import type { Language } from '../words/plural.ts';

export const exportKinds = [
  'codebook',
  'codings',
  'matrix',
  'participants',
  'transcripts',
  'memos',
  'links',
] as const;
export type ExportKind = (typeof exportKinds)[number];

export type { MatrixUnit };

export interface ExportOptions {
  readonly language: Language;
  /** Only this coder's codings; `null` for all coders. */
  readonly coderId: CoderId | null;
  /** Only codings of this theme and of those below it; `null` for all. */
  readonly themeId: ThemeId | null;
  /** Columns of a matrix. */
  readonly by: 'participant' | CharacteristicId;
  readonly unit: MatrixUnit;
}
