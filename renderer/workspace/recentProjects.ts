/** The projects opened before, last opened first, with those whose file is no longer there. */
import { create } from 'zustand';
import type { IndexDatabase } from '../storage/database.ts';
import { listProjects } from '../storage/projectIndex.ts';
import { bringBackKnown, noteKnown } from './knownProjects.ts';
import { workspaceParts } from './openedProject.ts';

type StoredProject = Awaited<ReturnType<typeof listProjects>>[number];

export type RecentProject = StoredProject & { readonly isMissing: boolean };

export const recentStore = create<{ readonly list: readonly RecentProject[] }>(() => ({ list: [] }));

/** By the index that is mended: done once, and again only where it failed. */
const mendings = new WeakMap<IndexDatabase, Promise<boolean>>();

/** What a damaged database lost of the list stands in it afterwards (desktop); `false` where that failed. */
export function mendList(): Promise<boolean> {
  const { index, platform } = workspaceParts();
  if (platform.durable === null) return Promise.resolve(true);
  const begun = mendings.get(index);
  if (begun) return begun;
  const mending = bringBack(index).then(
    () => true,
    () => !mendings.delete(index),
  );
  mendings.set(index, mending);
  return mending;
}

/** Reading `localStorage` itself fails where a browser keeps nothing. */
async function bringBack(index: IndexDatabase): Promise<void> {
  await bringBackKnown(localStorage, index);
}

/** The note beside the database follows the list; a list that could not be mended would take what is noted with it. */
export async function noteList(): Promise<void> {
  if (workspaceParts().platform.durable && (await mendList())) await listAndNote();
}

async function listAndNote(): Promise<readonly StoredProject[]> {
  const all = await listProjects(workspaceParts().index).catch(() => null);
  if (all && workspaceParts().platform.durable) noteKnown(localStorage, all);
  return all ?? [];
}

/** `without` is left out: the project that is open. */
export async function refreshRecent(without: string | null = null): Promise<void> {
  const isMended = await mendList();
  const { index } = workspaceParts();
  const stored = isMended ? await listAndNote() : await listProjects(index).catch(() => []);
  const others = stored.filter(({ storedId }) => storedId !== without);
  const list = await Promise.all(
    others.map(async (project) => ({ ...project, isMissing: await isMissing(project) })),
  );
  recentStore.setState({ list });
}

/** A browser cannot say it without a question to the user. */
async function isMissing({ file }: StoredProject): Promise<boolean> {
  const { platform } = workspaceParts();
  if (platform.durable === null || !file?.handle) return false;
  return (await platform.changedAt(file.handle)) === null;
}
