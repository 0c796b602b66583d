/**
 * What a window begins with: the project of the window before, at its place, unless the system names a file. Rules:
 * docs/rules/journal.md, JL50, JL52, JL53.
 */
import { create } from 'zustand';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { wordsOf } from '../../shared/words/words.ts';
import type { FirstPlace } from '../workspace/lastPlace.ts';
import { openFirstPlace } from '../workspace/openFirstPlace.ts';
import { mendList } from '../workspace/recentProjects.ts';
import type { ProjectOpened } from '../workspace/session.ts';
import { currentSettings } from '../workspace/settings.ts';
import { beforeOpening, whileOpening } from './openingActions.ts';
import { showNotice, showRefusal } from './shellStore.ts';

/** While it is so the first screen waits: it would stand for a moment and go. */
export const beginStore = create<{ readonly isOpening: boolean }>(() => ({ isOpening: false }));

/** A file that the system named comes first; so does whatever the user opens meanwhile. */
export async function beginWindow(first: FirstPlace | null, isFileWaiting: Promise<boolean>): Promise<void> {
  if (!first) return void mendList();
  beginStore.setState({ isOpening: true });
  const given = new AbortController();
  const stopListening = beforeOpening(() => given.abort());
  try {
    await mendList();
    if ((await isFileWaiting) || given.signal.aborted) return;
    const opened = await openFirst(first, given.signal);
    if (!given.signal.aborted) show(first, opened);
  } finally {
    stopListening();
    beginStore.setState({ isOpening: false });
  }
}

function openFirst(first: FirstPlace, given: AbortSignal): Promise<ProjectOpened | Refusal> {
  const { opening } = wordsOf[currentSettings().language].frame.firstRun;
  return whileOpening(opening, ({ signal, commit }) =>
    openFirstPlace(first, { signal: AbortSignal.any([signal, given]), commit }),
  );
}

function show({ hasCrashed }: FirstPlace, opened: ProjectOpened | Refusal): void {
  if (isRefusal(opened)) {
    showRefusal(opened);
    return;
  }
  const words = wordsOf[currentSettings().language];
  const sentences = [
    ...(hasCrashed ? [words.storage.opening.reopened] : []),
    ...opened.notices.map((sentence) => sentence(words)),
  ];
  if (sentences.length > 0) showNotice(sentences.join(' '));
}
