/** Command: stores what the import preview shows, participants, transcripts and texts, as one change. */
import { added, changeSet, type RecordChange } from '../project/changeSet.ts';
import type { Command, CommandContext } from '../project/command.ts';
import type { ParticipantId, TextId, TranscriptId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { TranscriptText, Turn } from '../project/records.ts';
import { refuse } from '../words/refusal.ts';
import { type FilePreview, type ImportOptions, type ImportSource, previewImport } from './previewImport.ts';
import { labelKey } from './speakerLabels.ts';

export interface ImportInput {
  readonly sources: readonly ImportSource[];
  readonly options: ImportOptions;
}

/** Refused where nothing would be stored. */
export const importTranscripts: Command<'importTranscripts', ImportInput> = {
  name: 'importTranscripts',
  run(project, { sources, options }, context) {
    const files = previewImport(sources, options, project).files.filter((file) => file.isTaken);
    if (files.length === 0) return refuse('nothingToImport');
    const changes: RecordChange[] = [];
    const texts: TranscriptText[] = [];
    const participantIds = idsOfParticipants(project, files, context, changes);
    for (const file of files) {
      const text = transcriptText(file, participantIds, context);
      texts.push(text);
      changes.push(
        added('transcripts', {
          id: context.newId<TranscriptId>(),
          name: file.name,
          textId: text.id,
          date: null,
          durationMinutes: null,
          place: '',
          interviewer: interviewersOf(file),
          sourceFile: file.fileName.split(/[/\\]/).at(-1) ?? file.fileName,
          importedAt: context.now,
        }),
      );
    }
    const about = { count: files.length, name: files[0]?.name ?? '' };
    return { changes: changeSet(changes, texts), about };
  },
};

/** Ids by participant key; participants that the project lacks are added to `changes`. */
function idsOfParticipants(
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

function transcriptText(
  { source, draft, speakers }: FilePreview,
  participantIds: ReadonlyMap<string, ParticipantId>,
  { newId }: CommandContext,
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

/** "MP, SF": the interviewers who speak in this file. */
function interviewersOf({ speakers }: FilePreview): string {
  return speakers
    .filter(({ isInterviewer }) => isInterviewer)
    .map(({ label }) => label)
    .join(', ');
}
