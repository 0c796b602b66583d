/** Long work as it is seen outside the window: progress in the taskbar, and a notice at its end while nobody looks. */
import type { BrowserWindow, Notification } from 'electron';
import type { WorkProgress } from '../shared/desktop/desktopApi.ts';

export interface WorkShown {
  showWork(progress: WorkProgress | null): void;
  tellDone(sentence: string): void;
}

/** Beyond 1 the system shows that something goes on, below 0 that nothing does. */
const goesOn = 2;
const nothing = -1;

export function createWorkShown(
  window: Pick<
    BrowserWindow,
    'setProgressBar' | 'isFocused' | 'isMinimized' | 'isDestroyed' | 'restore' | 'show' | 'focus'
  >,
  notices: Pick<typeof Notification, 'isSupported'> &
    (new (
      ...all: ConstructorParameters<typeof Notification>
    ) => Pick<Notification, 'on' | 'show'>),
): WorkShown {
  const showWindow = (): void => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
  return {
    showWork(progress) {
      if (progress === null) window.setProgressBar(nothing);
      else if (progress === 'unknown') window.setProgressBar(goesOn);
      else window.setProgressBar(progress);
    },
    tellDone(sentence) {
      const isSeen = window.isFocused() && !window.isMinimized();
      if (isSeen || !notices.isSupported()) return;
      const notice = new notices({ title: 'Trame', body: sentence, silent: true });
      notice.on('click', showWindow);
      notice.show();
    },
  };
}
