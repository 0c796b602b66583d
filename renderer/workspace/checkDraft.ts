/** Checks a finished chapter against the open project: read in the worker for hostile files, checked in another one. */
import type { DraftCheck } from '../../shared/draft-check/checkDraft.ts';
import { draftKindOf } from '../../shared/draft-check/draftParagraphs.ts';
import { extensionOf } from '../../shared/files/extensionOf.ts';
import { transcriptExtensions } from '../../shared/files/readableFiles.ts';
import { projectInfo } from '../../shared/project/project.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { OpenedFile } from '../platform/platform.ts';
import type { DraftJob } from '../storage/checkDraft.worker.ts';
import { FileWorkFailure, runStorageJob } from '../storage/runStorageJob.ts';
import { asLongWork } from './longWork.ts';
import { openedProject, workspaceParts } from './openedProject.ts';
import { currentProject, workspaceStore } from './projectStore.ts';
import { readTranscriptFile } from './readFiles.ts';

/** A chapter as it was read; `handle` leads to its file where it may be read again. */
export interface Chapter {
  readonly name: string;
  readonly text: string;
  readonly handle: OpenedFile['handle'];
}

const subtitles = ['.vtt', '.srt'];

/** `null` where the user chose none. */
export async function chooseChapter(): Promise<OpenedFile | null> {
  const [file] = await workspaceParts().platform.openFiles('transcripts', { several: false });
  return file ?? null;
}

export async function readChapter({ name, bytes, handle, refused }: OpenedFile): Promise<Chapter | Refusal> {
  if (refused) return refused;
  const extension = extensionOf(name);
  if (!transcriptExtensions.includes(extension) || subtitles.includes(extension))
    return refuse('draftFormat', { file: name });
  const read = await readTranscriptFile(name, bytes, 'auto');
  return isRefusal(read) ? read : { name, text: read.source.text, handle };
}

/** The chapter's file as it is now; the text of before where its file cannot be reached again. */
export async function readAgain(chapter: Chapter): Promise<Chapter | Refusal> {
  if (!chapter.handle) return chapter;
  const file = await workspaceParts().platform.readFile(chapter.handle);
  return isRefusal(file) ? file : readChapter(file);
}

/** Throws the signal's reason when it is stopped. */
export async function checkChapter(
  { name, text }: Chapter,
  signal: AbortSignal,
): Promise<DraftCheck | Refusal> {
  const opened = openedProject();
  if (!opened) return refuse('noProjectOpen');
  const project = currentProject();
  if (project.participants.size === 0) return refuse('draftNeedsParticipants', { file: name });
  await opened.queue.settle();
  const kind = draftKindOf(extensionOf(name));
  const job: DraftJob = {
    storedId: opened.storedId,
    projectName: projectInfo(project).name,
    seenBy: workspaceStore.getState().coderId,
    text,
    kind,
  };
  try {
    return await asLongWork(() =>
      runStorageJob<DraftCheck | Refusal>('storage/checkDraft.worker.ts', job, signal),
    );
  } catch (error) {
    if (error instanceof FileWorkFailure) return refuse('parsingFailed', { file: name });
    throw error;
  }
}
