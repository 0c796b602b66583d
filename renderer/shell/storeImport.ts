/** Stores what the preview of an import shows, new transcripts and those that a changed file corrects, as one change. */
import { importFiles } from '../../shared/corrections/importFiles.ts';
import { type ImportInput, importTranscripts } from '../../shared/transcript/importTranscripts.ts';
import { previewImport } from '../../shared/transcript/previewImport.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../shared/words/words.ts';
import { firstTranscriptId } from '../workspace/firstTranscriptId.ts';
import { currentProject } from '../workspace/projectStore.ts';
import { runCommand } from '../workspace/runCommand.ts';
import { currentSettings } from '../workspace/settings.ts';
import { openTranscript } from '../workspace/viewStore.ts';
import { whileHeld } from '../workspace/whileHeld.ts';
import { showDialog, showPassingNotice } from './shellStore.ts';

/** Answers why not, as a sentence. */
export async function storeImport(input: ImportInput): Promise<string | null> {
  const { importWindow } = wordsOf[currentSettings().language];
  const characters = input.sources.reduce((sum, { source }) => sum + source.text.length, 0);
  const sentence = importWindow.storing({ count: input.sources.length });
  return await whileHeld(sentence, { characters }, () => store(input));
}

async function store(input: ImportInput): Promise<string | null> {
  const words = wordsOf[currentSettings().language];
  const before = currentProject();
  const { files } = previewImport(input.sources, input.options, before);
  const corrected = files.filter(({ isCorrection }) => isCorrection);
  const ran = await (corrected.length > 0
    ? runCommand(importFiles, input)
    : runCommand(importTranscripts, input));
  if (isRefusal(ran)) return refusalSentence(words, ran);
  const { project } = ran;
  const added = [...project.transcripts.keys()].filter((id) => !before.transcripts.has(id));
  const { done, corrected: correctedWords } = words.importWindow;
  showDialog(null);
  showPassingNotice(
    [
      ...(added.length > 0 ? [done({ count: added.length })] : []),
      ...(corrected.length > 0 ? [correctedWords({ count: corrected.length })] : []),
    ].join(' '),
  );
  const shown = added.length > 0 ? firstTranscriptId(project, added) : corrected[0]?.changedOf?.id;
  if (shown) openTranscript(shown);
  return null;
}
