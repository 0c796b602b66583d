/** What a previewed file becomes in the project: its participants, and its text with turns and lines. */
import { added, type RecordChange } from '../project/changeSet.ts';
import type { CommandContext } from '../project/command.ts';
import type { ParticipantId, TextId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { TranscriptText, Turn } from '../project/records.ts';
import type { FilePreview } from './previewImport.ts';
import { labelKey } from './speakerLabels.ts';

/** Ids by participant key; participants that the project lacks are added to `changes`. */
export function idsOfParticipants(
  project: Project,
  files: readonly FilePreview[],
  { newId }: CommandContext,
  changes: RecordChange[],
): Map<string, ParticipantId> {
  const ids = new Map<string, ParticipantId>();
  for (const { id, label } of project.participants.values()) ids.set(labelKey(label), id);
  for (const label of files.flatMap((file) => file.participants)) {
    if (ids.has(labelKey(label))) continue;
    const id = newId<ParticipantId>();
    ids.set(labelKey(label), id);
    changes.push(added('participants', { id, label, characteristics: {} }));
  }
  return ids;
}

export function transcriptText(
  { source, draft, speakers }: Pick<FilePreview, 'source' | 'draft' | 'speakers'>,
  participantIds: ReadonlyMap<string, ParticipantId>,
  { newId }: Pick<CommandContext, 'newId'>,
): TranscriptText {
  const idOfSpeaker = new Map<string, ParticipantId | null>();
  for (const { label, participant } of speakers) {
    const id = participant === null ? null : participantIds.get(labelKey(participant));
    idOfSpeaker.set(label, id ?? null);
  }
  const turns = draft.parsed.turns.map((turn, index): Turn => {
    const numbers = draft.turnNumbers[index] ?? { firstNumber: 1, lastNumber: 1 };
    return { ...turn, participantId: idOfSpeaker.get(turn.speaker) ?? null, ...numbers };
  });
  return {
    id: newId<TextId>(),
    text: source.text,
    turns,
    lines: draft.lines,
    formats: source.formats,
    wordCount: draft.wordCount,
  };
}
