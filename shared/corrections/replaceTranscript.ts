/**
 * Command: a file that was changed in another program takes the place of a transcript's text. Its codings move along;
 * what cannot be found again is removed and listed. Rules: docs/rules/corrections.md, CR9 to CR12.
 */

import { moveDecisions } from '../coding/moveDecisions.ts';
import { type PassageFields, passageFields } from '../coding/passage.ts';
import { removeCodings } from '../coding/placeCodings.ts';
import { type RecordChange, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import { ProjectDraft } from '../project/projectDraft.ts';
import type { Coding, TranscriptText } from '../project/records.ts';
import { snapToGrapheme } from '../transcript/graphemes.ts';
import { idsOfParticipants, transcriptText } from '../transcript/importedText.ts';
import { lineNumbersOf } from '../transcript/lines.ts';
import {
  type FilePreview,
  type ImportOptions,
  type ImportSource,
  previewImport,
} from '../transcript/previewImport.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { refuse } from '../words/refusal.ts';
import { diffTexts } from './diffTexts.ts';
import { keepNumbers } from './keepNumbers.ts';
import { reanchor } from './reanchor.ts';
import { insertedRanges, moveRange } from './textEdits.ts';

export interface ReplaceInput {
  readonly transcriptId: TranscriptId;
  readonly source: ImportSource;
  /** Choices for that one file. */
  readonly options: ImportOptions;
}

/** `about` says the same as that of a correction: how many codings were found again and removed, and where from. */
export const replaceTranscript: Command<'replaceTranscript', ReplaceInput> = {
  name: 'replaceTranscript',
  changesMuch: true,
  seesHidden: true,
  run(project, { transcriptId, source, options }, context) {
    const transcript = project.transcripts.get(transcriptId);
    if (!transcript) return refuse('recordMissing');
    const [file] = previewImport([source], options, project).files;
    if (!file || file.refusal) return refuse('nothingToImport');
    const old = textOf(project, transcriptId);
    const added: RecordChange[] = [];
    const participantIds = idsOfParticipants(project, [file], context, added);
    const text = keepNumbers(old, transcriptText(file, participantIds, context)).text;
    const moves = movesOf(project, transcriptId, text.text);
    const draft = new ProjectDraft(project);
    const sourceFile = file.fileName.split(/[/\\]/).at(-1) ?? file.fileName;
    draft.apply([...added, updated('transcripts', transcript, { textId: text.id, sourceFile })], [text]);
    draft.apply(
      moves.kept.map(({ coding, range }) => updated('codings', coding, passageFields(text.text, range))),
    );
    draft.apply([...moves.decisions]);
    const lost = moves.lost.map(({ coding }) => coding);
    removeCodings(draft, lost);
    const removedFrom = moves.lost.map(({ theme, line }) => `${theme}, l. ${line}`).join('; ');
    const about = {
      transcript: transcript.name,
      reanchored: moves.refound,
      removed: lost.length,
      removedFrom,
    };
    return { changes: draft.changes(), about };
  },
};

export interface ReplacementPreview {
  /** Codings whose words stay as they are, whose words change, and that are found again elsewhere in what is new. */
  readonly same: number;
  readonly changed: number;
  readonly refound: number;
  readonly lost: readonly LostCoding[];
  /** The first line number that means another line afterwards; `null` where every number stays. */
  readonly renumberedFrom: string | null;
}

export interface LostCoding {
  readonly coding: Coding;
  readonly theme: string;
  readonly line: string;
}

/** What replacing would do, before anything is stored. */
export function previewReplacement(
  project: Project,
  transcriptId: TranscriptId,
  file: Pick<FilePreview, 'source' | 'draft' | 'speakers'>,
): ReplacementPreview {
  const { kept, lost, refound } = movesOf(project, transcriptId, file.source.text);
  const same = kept.filter(
    ({ coding, range }) => file.source.text.slice(range.start, range.end) === coding.quote,
  ).length;
  const text = transcriptText(file, new Map(), { newId: () => 'preview' as never });
  const { renumberedFrom } = keepNumbers(textOf(project, transcriptId), text);
  return { same, changed: kept.length - same, refound, lost, renumberedFrom };
}

interface Moves {
  readonly kept: readonly { readonly coding: Coding; readonly range: TextRange }[];
  readonly lost: readonly LostCoding[];
  readonly refound: number;
  /** Of what coders settled on this text. */
  readonly decisions: readonly RecordChange[];
}

function movesOf(project: Project, transcriptId: TranscriptId, text: string): Moves {
  const old: TranscriptText = textOf(project, transcriptId);
  const edits = diffTexts(old.text, text);
  const inserted = insertedRanges(edits);
  const kept: { coding: Coding; range: TextRange }[] = [];
  const lost: LostCoding[] = [];
  let refound = 0;
  const move = (passage: PassageFields) => {
    // Nobody said that other words stand for these: a replacement of all of them counts as gone.
    const isGone = edits.some(({ start, end }) => start <= passage.start && end >= passage.end);
    const moved = isGone ? null : moveRange(passage, edits);
    const hasWords = moved !== null && text.slice(moved.start, moved.end).trim() !== '';
    const range = hasWords ? moved : reanchor(text, passage, inserted);
    return range && { range: wholeCharacters(text, range), isRefound: range !== moved };
  };
  for (const coding of project.codings.ofTranscript(transcriptId).values()) {
    const found = move(coding);
    if (!found) {
      const [line = '–'] = lineNumbersOf(old, coding.start, coding.end);
      lost.push({ coding, theme: project.themes.get(coding.themeId)?.name ?? '', line });
      continue;
    }
    if (found.isRefound) refound++;
    kept.push({ coding, range: found.range });
  }
  const decisions = moveDecisions(
    project,
    transcriptId,
    (range) => move(passageFields(old.text, range))?.range ?? null,
  );
  return { kept, lost, refound, decisions };
}

function wholeCharacters(text: string, { start, end }: TextRange): TextRange {
  return { start: snapToGrapheme(text, start, 'back'), end: snapToGrapheme(text, end, 'forward') };
}
