/**
 * A project file that is open: its journal takes every step, and from time to time file and journal become one file
 * again. A file that somebody else changed meanwhile is never replaced. Rules: docs/rules/journal.md.
 */
import path from 'node:path';
import type { CompactedFile, OpenedSession } from '../../shared/desktop/desktopApi.ts';
import { joinBytes } from '../../shared/project-file/historyLines.ts';
import {
  bytesOfConnected,
  type Journal,
  type JournalBase,
  readJournal,
  writeBaseLine,
  writeCompactedLine,
} from '../../shared/project-file/journalLines.ts';
import { readManifestOf } from '../../shared/project-file/readProjectFile.ts';
import { lastNumberOfBase } from '../../shared/project-file/replayJournal.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { nodeZipEngine } from '../cli/nodeZipEngine.ts';
import { type Disk, errorCode, writeFileSafely } from '../writeFileSafely.ts';
import type { Backups } from './backups.ts';
import type { CompactedBytes, CompactWork } from './compactProject.ts';
import { JournalFile, journalFileOf, readJournalFile } from './journalFile.ts';
import type { LockHolder, ProjectLock } from './projectLock.ts';
import { sha256InBackground } from './sha256InBackground.ts';
import { syncServiceOf } from './syncServiceOf.ts';

export interface SessionParts {
  readonly work: CompactWork;
  readonly fs: Disk;
  /** Asked before each write; `null` in a folder that takes none. */
  readonly lock?: Pick<ProjectLock, 'isHeld' | 'holder' | 'release'> | null;
  /** Somebody else works on the file: it is read, and nothing beside it is touched. */
  readonly heldBy?: LockHolder | null;
  readonly backups?: Backups;
}

/** A window that closes waits no longer for a backup. */
const closingMs = 3_000;

export class ProjectSession {
  readonly file: string;
  private readonly parts: SessionParts;
  private readonly journal: JournalFile;
  private base: JournalBase;
  /** States that this session was about to write: a file of one of them is ours, even if the writing seemed to fail. */
  private readonly written = new Set<string>();
  /** Disk steps follow each other. */
  private last: Promise<unknown> = Promise.resolve();
  private backups = 0;
  private backingUpNow: Promise<Refusal | null> | null = null;
  private backingUp: Promise<unknown> = Promise.resolve();
  private compacting: Promise<CompactedFile | Refusal> | null = null;

  private constructor(file: string, base: JournalBase, journal: JournalFile, parts: SessionParts) {
    this.file = file;
    this.base = base;
    this.journal = journal;
    this.parts = parts;
  }

  /** `knownSha256` is the state of the file that the caller has already: then its bytes are left out of the answer. */
  static async open(
    file: string,
    knownSha256: string | null,
    parts: SessionParts,
  ): Promise<{ readonly session: ProjectSession; readonly opened: OpenedSession } | Refusal> {
    const name = path.basename(file);
    try {
      const bytes = await parts.fs.readFile(file);
      const manifest = readManifestOf(name, bytes, nodeZipEngine);
      if (isRefusal(manifest)) return manifest;
      const base = { sha256: await sha256InBackground(bytes), lastNumber: manifest.lastHistoryNumber };
      const journal = new JournalFile(journalFileOf(file), parts.fs);
      const { steps, trouble } = await findSteps(name, bytes, base, journal, parts);
      const session = new ProjectSession(file, base, journal, parts);
      const shown = base.sha256 === knownSha256 ? null : new Uint8Array(bytes);
      return {
        session,
        opened: {
          name,
          ...base,
          bytes: shown,
          journal: steps,
          trouble,
          heldBy: parts.heldBy ?? null,
          syncedBy: syncServiceOf(file),
        },
      };
    } catch (error) {
      return refuse('diskReadFailed', { file: name, reason: errorCode(error) });
    }
  }

  get name(): string {
    return path.basename(this.file);
  }

  /** `lines` are whole step lines. `null` once they are on the disk; after a refusal the same may be sent again. */
  append(lines: Uint8Array): Promise<{ readonly size: number } | Refusal> {
    return this.inTurn(async () => {
      const read = readJournal(joinBytes([writeBaseLine(this.base), lines]));
      if (read === null || read.tail !== 'none') return refuse('diskWriteFailed', this.because('EINVAL'));
      const held = await this.whyNotWrite();
      if (held) return held;
      await this.journal.append(lines, this.base);
      return { size: this.journal.size };
    });
  }

  /** Makes file and journal one file. The window may append meanwhile; a second call waits for the first. */
  compact(): Promise<CompactedFile | Refusal> {
    this.compacting ??= this.compactNow().finally(() => {
      this.compacting = null;
    });
    return this.compacting;
  }

  /** Keeps the present state, file and journal together, as a backup. */
  async backUp(): Promise<Refusal | null> {
    // While one is being made, the state before it is safe already.
    this.backingUpNow ??= this.backUpNow().finally(() => {
      this.backingUpNow = null;
    });
    return await this.backingUpNow;
  }

  private async backUpNow(): Promise<Refusal | null> {
    const journal = this.journal.bytes();
    try {
      const found = await this.parts.fs.readFile(this.file);
      const now = await this.parts.work.compact(this.name, found, journal);
      if (isRefusal(now)) return now;
      return (await this.parts.backups?.keep(now.bytes, now.facts, true)) ?? null;
    } catch (error) {
      return refuse('diskReadFailed', this.because(errorCode(error)));
    }
  }

  /** The file becomes `bytes`, a backup; what it was is kept as a backup first. */
  async restore(bytes: Uint8Array): Promise<CompactedFile | Refusal> {
    const kept = await this.backUp();
    if (kept) return kept;
    const manifest = readManifestOf(this.name, bytes, nodeZipEngine);
    if (isRefusal(manifest)) return manifest;
    return await this.inTurn(async () => {
      const held = await this.whyNotWrite();
      if (held) return held;
      if (!(await this.liesThere())) return refuse('fileChangedElsewhere', { file: this.name });
      const next = { sha256: await sha256InBackground(bytes), lastNumber: manifest.lastHistoryNumber };
      this.written.add(next.sha256);
      await writeFileSafely(this.file, bytes, this.parts.fs);
      this.base = next;
      await this.journal.remove();
      return this.asCompacted();
    });
  }

  /** The state before the first change of this opening, and then the present one every ten minutes of change. */
  private backUpLater({ bytes, before, facts, factsBefore }: CompactedBytes): void {
    const { backups } = this.parts;
    if (!backups) return;
    const isFirst = this.backups === 0;
    this.backups += 1;
    this.backingUp = this.backingUp.then(async () => {
      if (isFirst) await backups.keep(before, factsBefore, true);
      await backups.keep(bytes, facts, false);
    });
  }

  /** Lets go of the journal. One that holds nothing more than the file is taken away. */
  async close(): Promise<void> {
    await Promise.race([this.backingUp, new Promise((resolve) => setTimeout(resolve, closingMs).unref())]);
    await this.inTurn(async () => {
      if (this.parts.heldBy) return null;
      const steps = readJournal(this.journal.bytes())?.steps.length ?? 0;
      if (steps === 0 && this.journal.size > 0) await this.journal.remove();
      await this.journal.release();
      return null;
    });
    await this.parts.lock?.release();
  }

  /** For a project that went on in another file: what the journal holds is there. */
  async closeAndForget(): Promise<void> {
    await this.inTurn(async () => {
      await this.journal.remove();
      return null;
    });
    await this.parts.lock?.release();
  }

  /** A computer that slept may find that another one took over meanwhile. */
  private async whyNotWrite(): Promise<Refusal | null> {
    const { lock, heldBy = null } = this.parts;
    if (heldBy === null && (!lock || (await lock.isHeld()))) return null;
    const { owner, host } = heldBy ?? (await lock?.holder()) ?? { owner: '', host: '' };
    return refuse('fileTakenOver', { file: this.name, owner, host });
  }

  private async compactNow(): Promise<CompactedFile | Refusal> {
    const before = this.journal.bytes();
    try {
      const found = await this.parts.fs.readFile(this.file);
      if (!this.isOurs(await sha256InBackground(found)))
        return refuse('fileChangedElsewhere', { file: this.name });
      if ((readJournal(before)?.steps.length ?? 0) === 0) return this.asCompacted();
      const next = await this.parts.work.compact(this.name, found, before);
      if (isRefusal(next)) return next;
      const kept = next.isUpgrade
        ? await this.parts.backups?.keep(next.before, next.factsBefore, true)
        : null;
      if (kept) return kept;
      const made = await this.inTurn(() => this.replaceFile(next.bytes, next, before.length));
      if (!isRefusal(made)) this.backUpLater(next);
      return made;
    } catch (error) {
      return refuse('diskWriteFailed', this.because(errorCode(error)));
    }
  }

  /**
   * The order matters: the journal says first what the file will be, then the file takes its new state, and only when
   * that is on the disk the journal loses what the file holds.
   */
  private async replaceFile(
    bytes: Uint8Array,
    { sha256, lastNumber }: JournalBase,
    compactedLength: number,
  ): Promise<CompactedFile | Refusal> {
    const { fs } = this.parts;
    const held = await this.whyNotWrite();
    if (held) return held;
    if (!(await this.liesThere())) return refuse('fileChangedElsewhere', { file: this.name });
    const next = { sha256, lastNumber };
    const waiting = this.journal.bytes().subarray(compactedLength);
    await this.journal.append(writeCompactedLine(next), this.base);
    this.written.add(sha256);
    await writeFileSafely(this.file, bytes, fs);
    this.base = next;
    if (waiting.length === 0) await this.journal.replace(writeBaseLine(next));
    else await this.journal.replace(joinBytes([writeBaseLine(next), waiting]));
    return this.asCompacted();
  }

  /** The file on the disk is in a state of this session's. */
  private async liesThere(): Promise<boolean> {
    return this.isOurs(await sha256InBackground(await this.parts.fs.readFile(this.file)));
  }

  private isOurs(sha256: string): boolean {
    return sha256 === this.base.sha256 || this.written.has(sha256);
  }

  private asCompacted(): CompactedFile {
    return { ...this.base, size: this.journal.size };
  }

  private because(reason: string): { file: string; reason: string } {
    return { file: this.name, reason };
  }

  private inTurn<Value>(work: () => Promise<Value | Refusal>): Promise<Value | Refusal> {
    const turn = this.last.then(async () => {
      try {
        return await work();
      } catch (error) {
        return refuse('diskWriteFailed', this.because(errorCode(error)));
      }
    });
    this.last = turn;
    return turn;
  }
}

interface FoundSteps {
  /** The journal's whole lines; empty where the file has no journal. */
  readonly steps: Uint8Array;
  readonly trouble: OpenedSession['trouble'];
}

/** What the journal beside the file adds to it. A journal of another file is kept under another name. */
async function findSteps(
  name: string,
  bytes: Uint8Array,
  base: JournalBase,
  journal: JournalFile,
  { work, fs, heldBy }: SessionParts,
): Promise<FoundSteps> {
  const nothing = new Uint8Array();
  const found = await readJournalFile(journal.file, fs);
  if (found === null) return { steps: nothing, trouble: null };
  const read = readJournal(found);
  if (heldBy) {
    const isOwn = read !== null && lastNumberOfBase(read, base.sha256) !== null;
    return { steps: isOwn ? new Uint8Array(found.subarray(0, read.goodBytes)) : nothing, trouble: null };
  }
  if (read !== null && lastNumberOfBase(read, base.sha256) !== null)
    return await takeSteps(found, read, base.lastNumber, journal);
  // Behind damage there may be steps that nobody can count.
  if (
    read !== null &&
    read.tail !== 'damaged' &&
    (await work.holdsSteps(name, Uint8Array.from(bytes), found))
  ) {
    await journal.remove().catch(() => undefined);
    return { steps: nothing, trouble: null };
  }
  const kept = await journal.keepAside(found, nothing);
  return { steps: nothing, trouble: { kind: 'foreignJournal', kept: path.basename(kept) } };
}

async function takeSteps(
  found: Uint8Array,
  read: Journal,
  lastNumber: number,
  journal: JournalFile,
): Promise<FoundSteps> {
  const connected = bytesOfConnected(found, read, lastNumber);
  const whole = new Uint8Array(found.subarray(0, connected));
  if (read.tail === 'damaged' || connected < read.goodBytes) {
    const kept = await journal.keepAside(found, whole);
    return { steps: whole, trouble: { kind: 'damagedJournal', kept: path.basename(kept) } };
  }
  journal.adopt(whole);
  return { steps: whole, trouble: read.tail === 'torn' ? { kind: 'tornJournal', kept: '' } : null };
}
