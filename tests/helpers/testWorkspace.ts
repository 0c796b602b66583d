/** A window's workspace in Node: real storage over an in-memory database, and a platform whose files are a map. */
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { FileHandle, OpenedFile, Platform } from '../../renderer/platform/platform.ts';
import { IndexDatabase, type StoredId } from '../../renderer/storage/database.ts';
import { projectFileWork } from '../../renderer/storage/projectFileWork.ts';
import {
  type OpenedProject,
  openedProject,
  setOpenedProject,
  startWorkspace,
} from '../../renderer/workspace/openedProject.ts';
import { workspaceStore } from '../../renderer/workspace/projectStore.ts';
import { closeProject, createProject, openProject } from '../../renderer/workspace/session.ts';
import type { CoderId } from '../../shared/project/ids.ts';
import type { Project } from '../../shared/project/project.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { countingIds } from './guids.ts';

export interface TestWorkspace {
  readonly platform: TestPlatform;
  readonly index: IndexDatabase;
  readonly storedId: StoredId;
}

/** Starts with empty databases and one project "Nuits" of coder MP. */
export async function startTest(): Promise<TestWorkspace> {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  let time = Date.parse('2026-03-01T10:00:00.000Z');
  const platform = new TestPlatform();
  const index = new IndexDatabase();
  startWorkspace({
    platform,
    fileWork: projectFileWork,
    index,
    now() {
      time += 1000;
      return new Date(time).toISOString();
    },
    newId: countingIds(`workspace ${Math.trunc(time)}`),
  });
  const { storedId } = accepted(await createProject('Nuits', 'MP'));
  return { platform, index, storedId };
}

/** Closes what the test left open, so that no timer outlives it. */
export async function endTest({ index }: TestWorkspace): Promise<void> {
  await closeProject();
  setOpenedProject(null);
  index.close();
}

export function accepted<Value extends object>(result: Value | Refusal): Value {
  if (isRefusal(result)) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result;
}

export function project(): Project {
  const { project: current } = workspaceStore.getState();
  if (!current) throw new Error('No project is open.');
  return current;
}

export function opened(): OpenedProject {
  const current = openedProject();
  if (!current) throw new Error('No project is open.');
  return current;
}

export function coder(initials: string): CoderId {
  for (const one of project().coders.values()) if (one.initials === initials) return one.id;
  throw new Error(`No coder ${initials}.`);
}

export async function reload(storedId: StoredId): Promise<void> {
  const refusal = await closeProject();
  if (refusal) throw new Error(JSON.stringify(refusal));
  accepted(await openProject(storedId));
}

/** Files by name; a name in `locked` needs permission, one in `failing` cannot be written. */
export class TestPlatform implements Platform {
  readonly kind: Platform['kind'] = 'browser';
  readonly keepsHandles = true;
  readonly durable: Platform['durable'] = null;
  readonly files = new Map<string, { bytes: Uint8Array; changedAt: number }>();
  readonly locked = new Set<string>();
  readonly failing = new Set<string>();
  isUnsaved = false;
  asked = 0;
  private lastChange = 1000;

  put(name: string, bytes: Uint8Array): OpenedFile {
    this.files.set(name, { bytes, changedAt: ++this.lastChange });
    return { name, bytes, handle: handleOf(name) };
  }
  async openFiles(): Promise<OpenedFile[]> {
    return [];
  }
  async openFolder(): Promise<OpenedFile[]> {
    return [];
  }
  async droppedFiles(): Promise<OpenedFile[]> {
    return [];
  }
  async saveFile(...[content, suggestedName, handle]: Parameters<Platform['saveFile']>) {
    const name = handle?.name ?? suggestedName;
    const bytes = content instanceof Uint8Array ? content : await content();
    if (isRefusal(bytes)) return bytes;
    if (this.failing.has(name))
      return { refused: 'fileCannotBeWritten', params: { file: name, reason: 'diskFull' } } as const;
    this.put(name, bytes);
    return { name, handle: handleOf(name), changedAt: this.lastChange };
  }
  async readFile(handle: FileHandle) {
    const file = this.files.get(handle.name);
    if (!file) return { refused: 'fileMissing', params: { file: handle.name } } as const;
    return { name: handle.name, bytes: file.bytes, handle };
  }
  async mayWrite(handle: FileHandle, { ask }: { ask: boolean }): Promise<boolean> {
    if (ask) {
      this.asked++;
      this.locked.delete(handle.name);
    }
    return !this.locked.has(handle.name);
  }
  async keepStorage(): Promise<boolean> {
    return true;
  }
  async changedAt(handle: FileHandle): Promise<number | null> {
    return this.files.get(handle.name)?.changedAt ?? null;
  }
  async isFileWaiting(): Promise<boolean> {
    return false;
  }
  onOpenFile(): () => void {
    return () => undefined;
  }
  beforeClose(): void {}
  readonly menu = null;
  readonly savePdf = null;
  setTitle(): void {}
  showWork(): void {}
  tellDone(): void {}
  setUnsaved(isUnsaved: boolean): void {
    this.isUnsaved = isUnsaved;
  }
}

function handleOf(name: string): FileHandle {
  return { kind: 'desktop', name, token: name };
}
