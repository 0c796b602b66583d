/**
 * Loads a stored project together with the file that it copies: the file and its journal decide, and what only the copy
 * has is kept, in the journal or as a second file. Rules: docs/rules/journal.md, JL20 to JL24.
 */
import type { OpenedSession } from '../../shared/desktop/desktopApi.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { refusalSentence, type Words } from '../../shared/words/words.ts';
import type { FileHandle } from '../platform/platform.ts';
import { type CopyMade, isSameRow } from '../storage/copyOfFile.ts';
import type { ProjectDatabase, StoredFile, StoredProject } from '../storage/database.ts';
import { noteFile } from '../storage/projectIndex.ts';
import { isComplete, type LoadedProject, loadProject } from '../storage/projectStorage.ts';
import { storageReason } from '../storage/storageReason.ts';
import { type DurableProject, durableFiles, lastOfJournal } from './durableProject.ts';
import { workspaceParts } from './openedProject.ts';

/** Something that the user should know after opening, as a sentence. */
export type OpeningNotice = (words: Words) => string;

export type LockHolder = NonNullable<OpenedSession['heldBy']>;

export interface LoadedWithFile extends LoadedProject {
  readonly file: StoredFile | null;
  readonly durable: DurableProject | null;
  /** Not so where the copy lacks records and the file could not give them. */
  readonly isComplete: boolean;
  /** Who else works on the file: then it can only be read. */
  readonly heldBy: LockHolder | null;
  readonly notices: readonly OpeningNotice[];
}

/** `asLeft` refuses where the project can only be read, or its file is away or unreadable. */
export type OpeningWish = 'anyhow' | 'asLeft';

export interface LoadingOptions {
  /** Another window that writes it: then neither copy nor file is touched. */
  readonly heldBy: { readonly owner: string } | null;
  readonly wish: OpeningWish;
  readonly signal?: AbortSignal;
}

export async function loadWithFile(
  known: StoredProject,
  database: ProjectDatabase,
  { heldBy, wish, signal }: LoadingOptions,
): Promise<LoadedWithFile | Refusal> {
  const { platform } = workspaceParts();
  const handle = known.file?.handle;
  if (heldBy && wish === 'asLeft') return inUse(known, heldBy);
  if (!platform.durable || !handle || heldBy) {
    const loaded = await loadCopy(known, database);
    if (isRefusal(loaded)) return loaded;
    const isWhole = await isComplete(database, loaded);
    const canBeRemade = platform.durable !== null && handle != null;
    const notices = isWhole ? [] : [canBeRemade ? copyIncomplete(known) : onlyCopyIncomplete(known)];
    return { ...loaded, file: known.file, durable: null, isComplete: isWhole, heldBy: null, notices };
  }
  const session = await durableFiles().open(handle, known.file?.sha256 ?? null);
  if (isRefusal(session))
    return wish === 'asLeft'
      ? await fileAway(known, handle, session)
      : await withoutFile(known, database, handle, session);
  if (session.heldBy && wish === 'asLeft') {
    await durableFiles().close(handle, false);
    return inUse(known, session.heldBy);
  }
  const loaded = await loadBoth(known, database, handle, session, signal).catch(async (error: unknown) => {
    await durableFiles().close(handle, false);
    throw error;
  });
  if (!isRefusal(loaded)) return loaded;
  await durableFiles().close(handle, false);
  return wish === 'asLeft' ? loaded : await withoutFile(known, database, handle, loaded);
}

function inUse({ name }: StoredProject, { owner, host = '' }: Partial<LockHolder>): Refusal {
  return refuse('lastProjectInUse', { project: name, owner: owner ?? '', host });
}

/** What keeps the file from opening; for one that is not there, what can be done about it. */
async function fileAway({ name }: StoredProject, handle: FileHandle, reason: Refusal): Promise<Refusal> {
  const isThere = (await workspaceParts().platform.changedAt(handle)) !== null;
  return isThere ? reason : refuse('lastFileAway', { project: name, file: handle.name });
}

/** The file cannot be read: its drive is away, or it is damaged. The copy is opened and says so. */
async function withoutFile(
  known: StoredProject,
  database: ProjectDatabase,
  handle: FileHandle,
  reason: Refusal,
): Promise<LoadedWithFile | Refusal> {
  const loaded = await loadCopy(known, database);
  if (isRefusal(loaded)) return reason;
  const isWhole = await isComplete(database, loaded);
  const notices: OpeningNotice[] = [
    (words) => refusalSentence(words, reason),
    ({ storage }) => storage.opening.copyOpened,
    ...(isWhole ? [] : [copyIncomplete(known)]),
  ];
  const durable = { handle, journaled: known.file?.lastNumber ?? 0, isOpen: false, size: 0 };
  return { ...loaded, file: known.file, durable, isComplete: isWhole, heldBy: null, notices };
}

function copyIncomplete({ name, file }: StoredProject): OpeningNotice {
  return ({ storage }) => storage.opening.copyIncomplete({ file: file?.name ?? name });
}

/** Nothing makes it anew by itself: it lies in no file, or in the browser the file is not looked at. */
function onlyCopyIncomplete({ name }: StoredProject): OpeningNotice {
  return ({ storage }) => storage.opening.onlyCopyIncomplete({ project: name });
}

async function loadBoth(
  known: StoredProject,
  database: ProjectDatabase,
  handle: FileHandle,
  session: OpenedSession,
  signal: AbortSignal | undefined,
): Promise<LoadedWithFile | Refusal> {
  const notices = [...noticesOf(session), ...syncNotice(known.file ?? {}, session)];
  const asKnown = session.bytes === null ? await loadIfSame(known, database, session) : null;
  let lastNumber = asKnown?.lastNumber ?? 0;
  let loaded: LoadedProject | Refusal | null = asKnown?.loaded ?? null;
  if (loaded === null) {
    const made = await bringUp(known, handle, session, notices, signal);
    if (isRefusal(made)) return made;
    lastNumber = made.lastNumber;
    loaded = await loadCopy(known, database);
    if (isRefusal(loaded)) return loaded;
  }
  signal?.throwIfAborted();
  const file: StoredFile = {
    name: session.name,
    handle,
    savedAt: known.file?.savedAt ?? workspaceParts().now(),
    lastNumber: session.lastNumber,
    changedAt: null,
    sha256: session.sha256,
  };
  await noteFile(workspaceParts().index, known.storedId, file);
  const durable = { handle, journaled: lastNumber, isOpen: true, size: session.journal.length };
  return { ...loaded, file, durable, isComplete: true, heldBy: session.heldBy, notices };
}

/** The usual case: the file is as it was left, and the copy has all of its journal. Then the file is not read. */
async function loadIfSame(
  known: StoredProject,
  database: ProjectDatabase,
  { journal, lastNumber }: OpenedSession,
): Promise<{ readonly loaded: LoadedProject; readonly lastNumber: number } | null> {
  const loaded = await loadCopy(known, database);
  if (isRefusal(loaded) || !(await isComplete(database, loaded))) return null;
  const last = lastOfJournal(journal);
  const number = Math.max(last?.number ?? 0, lastNumber);
  const own = loaded.heads.find((head) => head.number === number);
  const isSame =
    last !== null && last.number === number ? isSameRow(own, last) : own !== undefined || number === 0;
  return isSame ? { loaded, lastNumber: number } : null;
}

/** Compares copy and file in a worker; versions that went apart are both kept before the file is taken. */
async function bringUp(
  known: StoredProject,
  handle: FileHandle,
  session: OpenedSession,
  notices: OpeningNotice[],
  signal: AbortSignal | undefined,
): Promise<CopyMade | Refusal> {
  const { fileWork, platform } = workspaceParts();
  const read = session.bytes === null ? await platform.readFile(handle) : { bytes: session.bytes };
  if (isRefusal(read)) return read;
  const { storedId } = known;
  const { name, journal } = session;
  const job = { storedId, name, bytes: read.bytes, journal, knownNumber: known.file?.lastNumber ?? 0 };
  let made = await fileWork.bringUp({ ...job, isForced: false }, signal);
  if (isRefusal(made)) return made;
  if (made.outcome === 'differs') {
    const kept = made.own ? await durableFiles().saveBeside(handle, made.own) : null;
    if (kept === null) return refuse('storedProjectMissing', { project: known.name });
    if (isRefusal(kept)) return kept;
    const why = made.isDamaged ? 'keptDamaged' : 'keptSecond';
    notices.push(({ storage }) => storage.opening[why]({ file: name, second: kept.name }));
    made = await fileWork.bringUp({ ...job, isForced: true }, signal);
    if (isRefusal(made)) return made;
  }
  const { left } = made;
  if (left > 0) notices.push(({ storage }) => storage.opening.stepsLeft({ file: name, count: left }));
  // A project that was opened before and whose copy is gone lost its copy; the first opening makes one.
  if (made.outcome === 'rebuilt' && known.projectId !== '')
    notices.push(({ storage }) => storage.opening.rebuilt({ file: name }));
  return made;
}

function noticesOf({ name, trouble }: OpenedSession): OpeningNotice[] {
  if (trouble === null) return [];
  const { kind, kept } = trouble;
  return [({ storage }) => storage.opening[kind]({ file: name, kept })];
}

/** Said once a file, the first time that it is opened on this computer. */
function syncNotice({ sha256 }: { sha256?: string | null }, session: OpenedSession): OpeningNotice[] {
  const { name, syncedBy } = session;
  return syncedBy === null || sha256
    ? []
    : [({ storage }) => storage.opening.synced({ file: name, service: syncedBy })];
}

function loadCopy({ name }: StoredProject, database: ProjectDatabase): Promise<LoadedProject | Refusal> {
  return loadProject(database, name).catch((error: unknown) =>
    refuse('fileCannotBeRead', { file: name, reason: storageReason(error) }),
  );
}
