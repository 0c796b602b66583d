/** The projects opened before, last opened first, with those whose file is no longer there. */
import { create } from 'zustand';
import { listProjects } from '../storage/projectIndex.ts';
import { bringBackKnown, noteKnown } from './knownProjects.ts';
import { workspaceParts } from './openedProject.ts';

type StoredProject = Awaited<ReturnType<typeof listProjects>>[number];

export type RecentProject = StoredProject & { readonly isMissing: boolean };

export const recentStore = create<{ readonly list: readonly RecentProject[] }>(() => ({ list: [] }));

let mending: Promise<void> | null = null;

/** What a damaged database lost of the list stands in it afterwards (desktop). Done once a page. */
export function mendList(): Promise<void> {
  const { index, platform } = workspaceParts();
  if (platform.durable === null) return Promise.resolve();
  mending ??= bringBackKnown(localStorage, index).catch(() => undefined);
  return mending;
}

/** `without` is left out: the project that is open. */
export async function refreshRecent(without: string | null = null): Promise<void> {
  await mendList();
  const all = await listProjects(workspaceParts().index).catch(() => null);
  if (all && workspaceParts().platform.durable) noteKnown(localStorage, all);
  const stored = all ?? [];
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
