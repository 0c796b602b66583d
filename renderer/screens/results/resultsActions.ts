/** What the view of results asks of the project, with what is said where it is refused. */
import type { ResultsBlockId, ResultsDocumentId } from '../../../shared/project/ids.ts';
import type { AnnexKind, ResultsBlock } from '../../../shared/project/resultsRecords.ts';
import { annexesIn, withAnnexes } from '../../../shared/results-section/annexes/withAnnexes.ts';
import type { Fix, ResultsCheck } from '../../../shared/results-section/checks/resultsCheck.ts';
import { blocksOf } from '../../../shared/results-section/documentBlocks.ts';
import {
  addResults,
  changeResults,
  fixResults,
  keepCheck,
  markSeen,
  type NewResults,
  type ResultsPatch,
  removeResults,
  type WrittenBlock,
  writeResults,
} from '../../../shared/results-section/editResults.ts';
import { moveSection } from '../../../shared/results-section/moveSection.ts';
import { type StudyTextPlace, writeStudyText } from '../../../shared/study/studyTexts.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence } from '../../../shared/words/words.ts';
import { sayIfRefused, sayWhyNot, wordsNow } from '../../codings/saying.ts';
import { workspaceParts } from '../../workspace/openedProject.ts';
import { currentProject } from '../../workspace/projectStore.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import { redo, undo } from '../../workspace/undo.ts';
import { whileHeld } from '../../workspace/whileHeld.ts';
import { openDocument } from './resultsStore.ts';

/** `null` when it is made, else why it is not. */
export async function makeDocument(input: NewResults): Promise<string | null> {
  const size = input.isFromTree ? { codings: currentProject().codings.size } : {};
  const ran = await whileHeld(wordsNow().resultsWindow.beginning, size, () => runCommand(addResults, input));
  if (isRefusal(ran)) return refusalSentence(wordsNow(), ran);
  const id = ran.row?.about.documentId;
  if (typeof id === 'string') openDocument(id as ResultsDocumentId);
  return null;
}

export async function changeDocument(id: ResultsDocumentId, patch: ResultsPatch): Promise<string | null> {
  const ran = await runCommand(changeResults, { id, patch });
  return isRefusal(ran) ? refusalSentence(wordsNow(), ran) : null;
}

export async function removeDocument(id: ResultsDocumentId): Promise<void> {
  sayIfRefused(await runCommand(removeResults, { id }));
}

/** Whether they stand in the project now. */
export async function saveBlocks(
  documentId: ResultsDocumentId,
  blocks: readonly WrittenBlock[],
): Promise<boolean> {
  const ran = await runCommand(writeResults, { documentId, blocks });
  sayIfRefused(ran);
  return !isRefusal(ran);
}

export async function moveOne(
  documentId: ResultsDocumentId,
  id: ResultsBlockId,
  step: 1 | -1,
): Promise<void> {
  const blocks = moveSection(blocksOf(currentProject(), documentId), id, step);
  if (blocks) await saveBlocks(documentId, blocks);
}

/** On or off at the end of the text. */
export async function switchAnnex(documentId: ResultsDocumentId, annex: AnnexKind): Promise<void> {
  const blocks = blocksOf(currentProject(), documentId);
  const wanted = annexesIn(blocks);
  if (!wanted.delete(annex)) wanted.add(annex);
  await saveBlocks(documentId, withAnnexes(blocks, wanted, workspaceParts().newId));
}

/** `null` when it stands there, else why not. */
export async function writeAboutStudy(place: StudyTextPlace, text: string): Promise<string | null> {
  const ran = await runCommand(writeStudyText, { ...place, text });
  return isRefusal(ran) ? refusalSentence(wordsNow(), ran) : null;
}

export async function seeAll(documentId: ResultsDocumentId): Promise<void> {
  sayIfRefused(await runCommand(markSeen, { documentId, blockIds: null }));
}

export async function keepOne(
  documentId: ResultsDocumentId,
  key: string,
  reason: string | null,
): Promise<string | null> {
  const ran = await runCommand(keepCheck, { documentId, key, reason });
  return isRefusal(ran) ? refusalSentence(wordsNow(), ran) : null;
}

/** The fix that was shown for the check. */
export async function applyFix(
  documentId: ResultsDocumentId,
  { blockId }: ResultsCheck,
  fix: Fix,
): Promise<void> {
  if (fix.kind === 'content') {
    const id = fix.at ?? blockId;
    if (id) sayIfRefused(await runCommand(fixResults, { id, content: fix.content }));
    return;
  }
  const blocks = blocksOf(currentProject(), documentId);
  await saveBlocks(documentId, fixedBlocks(blocks, fix, blockId));
}

function fixedBlocks(
  blocks: readonly ResultsBlock[],
  fix: Exclude<Fix, { kind: 'content' }>,
  blockId: ResultsBlockId | null,
): readonly WrittenBlock[] {
  if (fix.kind === 'remove') return blocks.filter(({ id }) => id !== blockId);
  const { newId } = workspaceParts();
  const added = fix.contents.map((content) => ({ id: newId<ResultsBlockId>(), content }));
  const at = blocks.findIndex(({ id }) => id === fix.after) + 1 || blocks.length;
  return [...blocks.slice(0, at), ...added, ...blocks.slice(at)];
}

export async function takeBack(kind: 'undo' | 'redo'): Promise<void> {
  const reverted = await (kind === 'undo' ? undo() : redo());
  if (isRefusal(reverted)) sayWhyNot(refusalSentence(wordsNow(), reverted));
}
