/** Registers what a view can do while it is on screen. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { type ActionHandlers, noteEnabled, registerActions } from './actionRegistry.ts';

/** `null` for what cannot be done now: it is shown grey in the menu and not offered in the palette. */
export function useActions(handlers: ActionHandlers): void {
  const source = useRef({ handlers });
  useLayoutEffect(() => {
    source.current.handlers = handlers;
    noteEnabled();
  });
  useEffect(() => registerActions(source.current), []);
}
