/** Command: stores what the import preview shows, participants, transcripts and texts, as one change. */
import { added, changeSet, type RecordChange } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { TranscriptId } from '../project/ids.ts';
import type { TranscriptText } from '../project/records.ts';
import { refuse } from '../words/refusal.ts';
import { idsOfParticipants, transcriptText } from './importedText.ts';
import { type FilePreview, type ImportOptions, type ImportSource, previewImport } from './previewImport.ts';

export interface ImportInput {
  readonly sources: readonly ImportSource[];
  readonly options: ImportOptions;
}

/** Refused where nothing would be stored. */
export const importTranscripts: Command<'importTranscripts', ImportInput> = {
  name: 'importTranscripts',
  changesMuch: true,
  seesHidden: true,
  run(project, { sources, options }, context) {
    const files = previewImport(sources, options, project).files.filter(
      ({ isTaken, isCorrection }) => isTaken && !isCorrection,
    );
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

/** "MP, SF": the interviewers who speak in this file. */
function interviewersOf({ speakers }: FilePreview): string {
  return speakers
    .filter(({ isInterviewer }) => isInterviewer)
    .map(({ label }) => label)
    .join(', ');
}
