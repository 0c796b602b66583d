/** Whether the window is too narrow for strips, people counts and two panels beside the text: 1240 pixels or less. */
import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(max-width: 1240px)');
/** Kept here, as asking the query makes the page work out all its styles, and React asks with every drawing. */
let isNarrow = query.matches;

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => isNarrow);
}

function subscribe(listener: () => void): () => void {
  const look = () => {
    isNarrow = query.matches;
    listener();
  };
  look();
  query.addEventListener('change', look);
  return () => query.removeEventListener('change', look);
}
