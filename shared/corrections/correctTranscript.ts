/**
 * Command: correct the words of one turn. The new text and all moved codings are one change set; a coding whose words
 * were all deleted is found again where they were put, or removed and listed. Rules: docs/rules/corrections.md.
 */

import { moveDecisions } from '../coding/moveDecisions.ts';
import { type PassageFields, passageFields } from '../coding/passage.ts';
import { removeCodings } from '../coding/placeCodings.ts';
import { canonicalText } from '../files/canonicalText.ts';
import { updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { TextId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import { ProjectDraft } from '../project/projectDraft.ts';
import type { Coding, TranscriptText } from '../project/records.ts';
import { snapToGrapheme } from '../transcript/graphemes.ts';
import { lineNumbersOf } from '../transcript/lines.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { refuse } from '../words/refusal.ts';
import { correctedText, editableTurnIndex } from './correctedText.ts';
import { reanchor } from './reanchor.ts';
import { areInOrder, insertedRanges, moveRange, type TextEdit } from './textEdits.ts';

/**
 * `edits` are in positions of the text before, in order, inside the body of one turn. `about` says how many codings were
 * found again (`reanchored`) and removed (`removed`), and where the removed ones stood (`removedFrom`: theme and line).
 */
export const correctTranscript: Command<
  'correctTranscript',
  { transcriptId: TranscriptId; edits: readonly TextEdit[] }
> = {
  name: 'correctTranscript',
  seesHidden: true,
  run(project, { transcriptId, edits }, context) {
    const transcript = project.transcripts.get(transcriptId);
    if (!transcript) return refuse('recordMissing');
    const old = textOf(project, transcriptId);
    const about = { transcript: transcript.name };
    const real = cleanEdits(edits);
    if (!areInOrder(real, old.text.length) || real.some((edit) => splitsPair(old.text, edit)))
      return refuse('correctionOverlaps', about);
    const turn = editableTurnIndex(old, real);
    if (turn < 0) return refuse('correctionOutsideTurn', about);
    const text = correctedText(old, turn, real, context.newId<TextId>());
    const draft = new ProjectDraft(project);
    if (text.text !== old.text)
      draft.apply([updated('transcripts', transcript, { textId: text.id })], [text]);
    const { removed, reanchored } = moveCodings(draft, old, text, project, transcriptId, real);
    const removedFrom = removed.map((coding) => placeOf(project, old, coding)).join('; ');
    return {
      changes: draft.changes(),
      about: { ...about, reanchored, removed: removed.length, removedFrom },
    };
  },
};

/** Typed text is made canonical as at import; edits that do nothing are dropped. */
function cleanEdits(edits: readonly TextEdit[]): TextEdit[] {
  return edits
    .map((edit) => ({ ...edit, insert: canonicalText(edit.insert).text }))
    .filter(({ start, end, insert }) => start !== end || insert !== '');
}

function splitsPair(text: string, { start, end }: TextRange): boolean {
  return [start, end].some((offset) => offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff);
}

function moveCodings(
  draft: ProjectDraft,
  old: TranscriptText,
  text: TranscriptText,
  project: Project,
  transcriptId: TranscriptId,
  edits: readonly TextEdit[],
): { removed: Coding[]; reanchored: number } {
  const removed: Coding[] = [];
  const changes = [];
  const inserted = insertedRanges(edits);
  let reanchored = 0;
  if (text.text === old.text) return { removed, reanchored };
  const move = (passage: PassageFields) => {
    const moved = moveRange(passage, edits);
    return moved ? wholeCharacters(text.text, moved) : reanchor(text.text, passage, inserted);
  };
  for (const coding of project.codings.ofTranscript(transcriptId).values()) {
    const range = move(coding);
    if (!range) removed.push(coding);
    else {
      if (!moveRange(coding, edits)) reanchored++;
      changes.push(updated('codings', coding, passageFields(text.text, range)));
    }
  }
  draft.apply(changes);
  draft.apply(moveDecisions(project, transcriptId, (range) => move(passageFields(old.text, range))));
  removeCodings(draft, removed);
  return { removed, reanchored };
}

/** An accent typed behind a coding's last letter belongs to that letter. */
function wholeCharacters(text: string, { start, end }: TextRange): TextRange {
  return { start: snapToGrapheme(text, start, 'back'), end: snapToGrapheme(text, end, 'forward') };
}

/** Theme and first line, as the researcher knows them from before; interview text stays out of the history's words. */
function placeOf(project: Project, old: TranscriptText, coding: Coding): string {
  const [line = '–'] = lineNumbersOf(old, coding.start, coding.end);
  return `${project.themes.get(coding.themeId)?.name ?? ''}, l. ${line}`;
}
