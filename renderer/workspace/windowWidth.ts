/** How much room the window gives, for what is left out or laid over the text where there is little. */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { changeSettings, currentSettings } from './settings.ts';

/** Too narrow for strips, people counts and a second panel beside the text. */
export const useNarrow = windowAtMost(1240);
/** Too narrow for any panel beside the text: a small screen, or a common one at 200 %. */
export const useCramped = windowAtMost(900);

/** Makes the hook for one width, in pixels. */
function windowAtMost(width: number): () => boolean {
  const query = window.matchMedia(`(max-width: ${width}px)`);
  // Kept here, as asking the query makes the page work out all its styles, and React asks with every drawing.
  let isNarrow = query.matches;
  const subscribe = (listener: () => void) => {
    const look = () => {
      isNarrow = query.matches;
      listener();
    };
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  };
  return () => useSyncExternalStore(subscribe, () => isNarrow);
}

/** A window with little room starts with the text alone; a panel that was open is so again when there is more. */
export function useClosedWithoutRoom(hasNoRoom: boolean, panel: 'isTreeOpen' | 'isRightPanelOpen'): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (hasNoRoom) {
      wasOpen.current = currentSettings()[panel];
      changeSettings({ [panel]: false });
    } else if (wasOpen.current) changeSettings({ [panel]: true });
  }, [hasNoRoom, panel]);
}
