/** Commands: code a passage with a theme, or with a theme made for it. Rules: docs/rules/codings.md. */

import { addThemeTo } from '../codebook/addTheme.ts';
import { cleanThemeName } from '../codebook/themeName.ts';
import type { Command, CommandContext } from '../project/command.ts';
import type { CoderId, CodingId, ThemeId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import { ProjectDraft } from '../project/projectDraft.ts';
import type { Coding } from '../project/records.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { codableRange, passageFields } from './passage.ts';
import { placeCodings } from './placeCodings.ts';
import { readUpTo } from './readingMarks.ts';

/** [start, end) in UTF-16 units of the transcript's text. */
export interface Passage {
  readonly transcriptId: TranscriptId;
  readonly start: number;
  readonly end: number;
  readonly comment?: string;
  /** Leaves out white space at both ends: for selections of the window. */
  readonly trim?: boolean;
}

export interface CodedPassage {
  /** The coding that now holds the passage. */
  readonly codingId: CodingId;
  /** `present`: that very coding was there already. */
  readonly outcome: 'added' | 'merged' | 'present';
}

/** `about.codingId` is the coding that now holds the passage. A retired theme may be applied; pickers hide it. */
export const applyTheme: Command<'applyTheme', Passage & { themeId: ThemeId }> = {
  name: 'applyTheme',
  run(project, input, context) {
    const draft = new ProjectDraft(project);
    const coded = applyThemeTo(draft, input, context);
    if (isRefusal(coded)) return coded;
    return { changes: draft.changes(), about: aboutPassage(draft.project, input, coded.codingId) };
  },
};

/** The same with a theme that is made on the way; refused as `addTheme` and `applyTheme` are. */
export const applyNewTheme: Command<'applyNewTheme', Passage & { name: string; parentId: ThemeId | null }> = {
  name: 'applyNewTheme',
  run(project, input, context) {
    const draft = new ProjectDraft(project);
    const { name, parentId, ...passage } = input;
    const themeId = addThemeTo(draft, { name: cleanThemeName(name), parentId }, context);
    if (typeof themeId !== 'string') return themeId;
    const coded = applyThemeTo(draft, { ...passage, themeId }, context);
    if (isRefusal(coded)) return coded;
    const about = { ...aboutPassage(draft.project, { ...passage, themeId }, coded.codingId), themeId };
    return { changes: draft.changes(), about };
  },
};

/** One step of a command that codes many passages. A refusal leaves the draft as it was. */
export function applyThemeTo(
  draft: ProjectDraft,
  input: Passage & { readonly themeId: ThemeId },
  context: CommandContext,
): CodedPassage | Refusal {
  const { project } = draft;
  const { transcriptId, themeId, comment = '', trim = false } = input;
  const { coderId, now, newId } = context;
  if (coderId === null || !project.coders.has(coderId)) return refuse('noCoder');
  const refusal = refuseTheme(project, themeId);
  if (refusal) return refusal;
  const range = codableRange(project, transcriptId, input, trim);
  if (isRefusal(range)) return range;
  const same = findSameCoding(project, { transcriptId, themeId, coderId, ...range });
  if (same && (comment === '' || comment === same.comment)) {
    draft.apply(readUpTo(project, same, context));
    return { codingId: same.id, outcome: 'present' };
  }
  const id = newId<CodingId>();
  const fields = passageFields(textOf(project, transcriptId).text, range);
  const coding: Coding = { id, transcriptId, themeId, coderId, ...fields, comment, createdAt: now };
  const codingId = placeCodings(draft, [coding]).get(id) ?? id;
  draft.apply(readUpTo(draft.project, coding, context));
  return { codingId, outcome: hasOneMore(project, draft) ? 'added' : 'merged' };
}

/** A theme that takes no codings is refused: one that is not there, or an axis. */
export function refuseTheme(project: Project, themeId: ThemeId): Refusal | null {
  const theme = project.themes.get(themeId);
  if (!theme) return refuse('recordMissing');
  return theme.isCodable ? null : refuse('axisTakesNoCodings', { name: theme.name });
}

/** That very coding: the same transcript, range, theme and coder. */
export function findSameCoding(
  project: Project,
  wanted: Pick<Coding, 'transcriptId' | 'themeId' | 'start' | 'end'> & { readonly coderId: CoderId },
): Coding | null {
  for (const coding of project.codings.ofTranscript(wanted.transcriptId).values()) {
    const isSame =
      coding.start === wanted.start &&
      coding.end === wanted.end &&
      coding.themeId === wanted.themeId &&
      coding.coderId === wanted.coderId;
    if (isSame) return coding;
  }
  return null;
}

/** There is one coding more than before: the new one met no other. */
function hasOneMore(before: Project, { project }: ProjectDraft): boolean {
  return project.codings.size === before.codings.size + 1;
}

function aboutPassage(
  project: Project,
  { transcriptId, themeId }: { readonly transcriptId: TranscriptId; readonly themeId: ThemeId },
  codingId: CodingId,
): Readonly<Record<string, string>> {
  return {
    theme: project.themes.get(themeId)?.name ?? '',
    transcript: project.transcripts.get(transcriptId)?.name ?? '',
    codingId,
  };
}
