/** What the export dialog is set to, and what of it is taken over from the last time. */
import { themeLevels } from '../../../shared/codebook/themeLevels.ts';
import type { CharacteristicId, CoderId, ParticipantId, ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import {
  type ExportKind,
  exportFormats,
  exportKinds,
  matrixUnits,
} from '../../../shared/tables/exportOptions.ts';
import type { Language } from '../../../shared/words/plural.ts';

export interface ExportChoice {
  readonly what: ExportKind;
  readonly format: (typeof exportFormats)[number];
  readonly language: Language;
  /** `null`: all. */
  readonly themeId: ThemeId | null;
  readonly coderId: CoderId | null;
  readonly participantId: ParticipantId | null;
  readonly by: 'participant' | CharacteristicId;
  readonly unit: (typeof matrixUnits)[number];
  readonly level: (typeof themeLevels)[number];
}

/** The last choice as it was kept, of whatever project and version: what does not fit is left out. */
export type KeptChoice = Readonly<Record<string, string | null>>;

export const exportLanguages: readonly Language[] = ['fr', 'en'];

export function firstChoice(project: Project, kept: KeptChoice, language: Language): ExportChoice {
  const oneOf = <Value extends string>(values: readonly Value[], value: string | null | undefined) =>
    values.find((one) => one === value);
  return {
    what: oneOf(exportKinds, kept.what) ?? 'codings',
    format: oneOf(exportFormats, kept.format) ?? 'docx',
    language: oneOf(exportLanguages, kept.language) ?? language,
    themeId: oneOf([...project.themes.keys()], kept.themeId) ?? null,
    coderId: oneOf([...project.coders.keys()], kept.coderId) ?? null,
    participantId: oneOf([...project.participants.keys()], kept.participantId) ?? null,
    by: oneOf([...project.characteristics.keys()], kept.by) ?? 'participant',
    unit: oneOf(matrixUnits, kept.unit) ?? 'presence',
    level: oneOf(themeLevels, kept.level) ?? 'all',
  };
}

/** Which of the filters mean something for a kind; the others are neither shown nor applied. */
export const filtersOf: Readonly<Record<ExportKind, readonly ('theme' | 'coder' | 'participant')[]>> = {
  codings: ['theme', 'coder', 'participant'],
  codebook: ['theme', 'coder'],
  matrix: ['theme', 'coder', 'participant'],
  participants: ['participant'],
  transcripts: ['theme', 'coder', 'participant'],
  memos: ['theme', 'coder', 'participant'],
  links: ['theme', 'coder'],
  cooccurrence: ['coder'],
  words: ['theme', 'coder'],
};
