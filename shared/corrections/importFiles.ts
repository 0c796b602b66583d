/** Command: what the preview of an import shows where some of its files correct transcripts, all as one change. */
import type { Command } from '../project/command.ts';
import { ProjectDraft } from '../project/projectDraft.ts';
import { type ImportInput, importTranscripts } from '../transcript/importTranscripts.ts';
import { previewImport } from '../transcript/previewImport.ts';
import { isRefusal, refuse } from '../words/refusal.ts';
import { replaceTranscript } from './replaceTranscript.ts';

/** Refused as a whole where one of its files is. */
export const importFiles: Command<'importFiles', ImportInput> = {
  name: 'importFiles',
  changesMuch: true,
  run(project, { sources, options }, context) {
    const draft = new ProjectDraft(project);
    const { files } = previewImport(sources, options, project);
    const taken = files.filter(({ isTaken }) => isTaken);
    if (taken.length === 0) return refuse('nothingToImport');
    if (taken.some(({ isCorrection }) => !isCorrection)) {
      const made = importTranscripts.run(project, { sources, options }, context);
      if (isRefusal(made)) return made;
      draft.applySet(made.changes);
    }
    for (const [index, file] of files.entries()) {
      const source = sources[index];
      if (!file.isCorrection || !file.changedOf || !source) continue;
      const choice = options.files?.[index];
      const corrected = replaceTranscript.run(
        draft.project,
        {
          transcriptId: file.changedOf.id,
          source,
          options: { interviewers: options.interviewers ?? null, files: choice ? { 0: choice } : {} },
        },
        context,
      );
      if (isRefusal(corrected)) return corrected;
      draft.applySet(corrected.changes);
    }
    return { changes: draft.changes(), about: { name: taken[0]?.name ?? '', count: taken.length } };
  },
};
