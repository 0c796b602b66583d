/** Whether the window is too narrow for strips, people counts and two panels beside the text: 1240 pixels or less. */
import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(max-width: 1240px)');

export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => query.matches,
  );
}
