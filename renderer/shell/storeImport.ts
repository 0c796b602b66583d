/** Stores what the preview of an import shows: new transcripts as one change, then each that a changed file corrects. */
import { replaceTranscript } from '../../shared/coding/replaceTranscript.ts';
import { type ImportInput, importTranscripts } from '../../shared/transcript/importTranscripts.ts';
import { previewImport } from '../../shared/transcript/previewImport.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../shared/words/words.ts';
import { firstTranscriptId } from '../workspace/firstTranscriptId.ts';
import { currentProject } from '../workspace/projectStore.ts';
import { runCommand } from '../workspace/runCommand.ts';
import { currentSettings } from '../workspace/settings.ts';
import { openTranscript } from '../workspace/viewStore.ts';
import { showDialog, showNotice } from './shellStore.ts';

/** Answers why not, as a sentence. */
export async function storeImport(input: ImportInput): Promise<string | null> {
  const words = wordsOf[currentSettings().language];
  const before = currentProject();
  const { files } = previewImport(input.sources, input.options, before);
  const corrected = files.flatMap((file, index) => (file.isCorrection ? [index] : []));
  const isNew = files.some(({ isTaken, isCorrection }) => isTaken && !isCorrection);
  const refusal =
    (isNew || corrected.length === 0 ? await importNew(input) : null) ?? (await correct(input, corrected));
  if (refusal) return refusalSentence(words, refusal);
  const project = currentProject();
  const added = [...project.transcripts.keys()].filter((id) => !before.transcripts.has(id));
  const { done, corrected: correctedWords } = words.importWindow;
  showDialog(null);
  showNotice(
    [
      ...(added.length > 0 ? [done({ count: added.length })] : []),
      ...(corrected.length > 0 ? [correctedWords({ count: corrected.length })] : []),
    ].join(' '),
  );
  const [index = -1] = corrected;
  const shown = added.length > 0 ? firstTranscriptId(project, added) : files[index]?.changedOf?.id;
  if (shown) openTranscript(shown);
  return null;
}

async function importNew(input: ImportInput): Promise<Refusal | null> {
  const ran = await runCommand(importTranscripts, input);
  return isRefusal(ran) ? ran : null;
}

async function correct(
  { sources, options }: ImportInput,
  indexes: readonly number[],
): Promise<Refusal | null> {
  for (const index of indexes) {
    const source = sources[index];
    const [file] = previewImport(sources, options, currentProject()).files.slice(index, index + 1);
    const choice = options.files?.[index];
    if (!source || !file?.changedOf) continue;
    const ran = await runCommand(replaceTranscript, {
      transcriptId: file.changedOf.id,
      source,
      options: { interviewers: options.interviewers ?? null, files: choice ? { 0: choice } : {} },
    });
    if (isRefusal(ran)) return ran;
  }
  return null;
}
