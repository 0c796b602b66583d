/** What is exported, and which of it. Rules: docs/rules/exports.md. */
import type { ThemeLevel } from '../codebook/themeLevels.ts';
import type { CharacteristicId, CoderId, CodingId, ParticipantId, ThemeId } from '../project/ids.ts';
import type { CooccurrenceMeasure } from '../relations/coefficients.ts';
import type { CooccurrenceQuestion } from '../relations/cooccurrenceQuestion.ts';
import { type MatrixUnit, matrixUnits } from '../theme-counts/themeMatrix.ts';
import type { WordQuestion } from '../word-use/wordQuestion.ts';
import type { Language } from '../words/plural.ts';

export const exportKinds = [
  'codebook',
  'codings',
  'matrix',
  'participants',
  'transcripts',
  'memos',
  'links',
  'cooccurrence',
  'words',
] as const;
export type ExportKind = (typeof exportKinds)[number];

export const exportFormats = ['docx', 'xlsx', 'csv', 'html', 'md'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export { type MatrixUnit, matrixUnits };

export interface ExportOptions {
  readonly language: Language;
  /** Only this coder's codings; `null` for all coders. */
  readonly coderId: CoderId | null;
  /** Only codings of this theme and of those below it; `null` for all. */
  readonly themeId: ThemeId | null;
  /** Only what these say, in their interviews, or about them; absent for all. */
  readonly participantIds?: readonly ParticipantId[];
  /** Only these codings, as a query found them. */
  readonly codingIds?: ReadonlySet<CodingId>;
  /** Columns of a matrix. */
  readonly by: 'participant' | CharacteristicId;
  readonly unit: MatrixUnit;
  /** Rows of a matrix; absent for all themes. */
  readonly level?: ThemeLevel;
  /** What of co-occurrence is asked; absent: passages of all coders that overlap, with sub-themes. */
  readonly cooccurrence?: {
    readonly question: CooccurrenceQuestion;
    readonly measure: CooccurrenceMeasure;
  };
  /** Which words are counted; absent: participants' words without the stop words of the language. */
  readonly wordUse?: WordQuestion;
}
