/** The worker in which a finished chapter is checked against the stored project. */
import { checkDraft, type DraftCheck } from '../../shared/draft-check/checkDraft.ts';
import type { DraftKind } from '../../shared/draft-check/draftParagraphs.ts';
import type { CoderId } from '../../shared/project/ids.ts';
import { seenBy } from '../../shared/rounds/seenBy.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { ProjectDatabase, type StoredId } from './database.ts';
import { loadProject } from './projectStorage.ts';
import { storageReason } from './storageReason.ts';

export interface DraftJob {
  readonly storedId: StoredId;
  readonly projectName: string;
  /** Who checks: a blind round hides from each coder what the others did. */
  readonly seenBy: CoderId | null;
  readonly text: string;
  readonly kind: DraftKind;
}

self.onmessage = async ({ data }: MessageEvent<DraftJob>) => {
  try {
    self.postMessage({ result: await check(data) });
  } catch (error) {
    self.postMessage({ failed: storageReason(error) });
  }
};

async function check({
  storedId,
  projectName,
  seenBy: coderId,
  text,
  kind,
}: DraftJob): Promise<DraftCheck | Refusal> {
  const database = new ProjectDatabase(storedId);
  try {
    const loaded = await loadProject(database, projectName);
    return isRefusal(loaded) ? loaded : checkDraft(seenBy(loaded.project, coderId), text, kind);
  } finally {
    database.close();
  }
}
