/** What every step of building the sample study reads and asks: its files, and the records that they name. */
import * as z from 'zod/mini';
import { findThemeByPath } from '../codebook/themeName.ts';
import { WhoIndex } from '../coded-table/findWho.ts';
import { codingsInOrder } from '../coding/findCodings.ts';
import type { Command, CommandName } from '../project/command.ts';
import type { CoderId, CodingId, NewId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { foldTypography } from '../quotes/foldTypography.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import type { SampleCoding } from './sampleRecords.ts';

/** The files of the study by their path inside its folder: 'transcripts/E1.txt', 'themes.json'. */
export type SampleFiles = ReadonlyMap<string, Uint8Array>;

/** Where the study is built: a project that is there, and the queue that commands go through. */
export interface SampleTarget {
  project(): Project;
  readonly newId: NewId;
  /** `null` when the command is done. */
  run<Name extends CommandName, Input>(
    command: Command<Name, Input>,
    input: Input,
    coderId: CoderId | null,
  ): Refusal | null | Promise<Refusal | null>;
}

export type SampleStep = (files: SampleFiles, target: SampleTarget) => Promise<Refusal | null>;

/** A file that is not there holds nothing. */
export function readSampleJson<Item>(
  files: SampleFiles,
  file: string,
  schema: z.ZodMiniType<Item[]>,
): readonly Item[] | Refusal {
  const bytes = files.get(file);
  if (!bytes) return [];
  try {
    const read = z.safeParse(schema, JSON.parse(new TextDecoder().decode(bytes)));
    return read.success ? read.data : refuse('sampleFileWrong', { file });
  } catch {
    return refuse('sampleFileWrong', { file });
  }
}

export function firstCoder({ project }: SampleTarget): CoderId | null {
  for (const { id } of project().coders.values()) return id;
  return null;
}

export function coderNamed({ project }: SampleTarget, initials: string): CoderId | null {
  for (const coder of project().coders.values()) if (coder.initials === initials) return coder.id;
  return null;
}

/** The first coding of the theme whose words hold the quote, typography aside. */
export function findSampleCoding(
  project: Project,
  { transcript, quote, theme }: SampleCoding,
): CodingId | null {
  const transcriptId = new WhoIndex(project).transcriptNamed(transcript);
  const themeId = findThemeByPath(project, theme)?.id;
  if (!transcriptId || !themeId) return null;
  const found = codingsInOrder(project, transcriptId).find(
    (coding) => coding.themeId === themeId && rangeOfWords(coding.quote, quote.trim()),
  );
  return found?.id ?? null;
}

/** Where words stand in a text, typography aside. */
export function rangeOfWords(text: string, words: string): TextRange | null {
  const [all, wanted] = [foldTypography(text), foldTypography(words).folded];
  const at = wanted === '' ? -1 : all.folded.indexOf(wanted);
  return at === -1 ? null : all.toSource(at, at + wanted.length);
}

export function shownCoding({ transcript, quote }: SampleCoding): string {
  return `${transcript}, ${quote}`;
}
