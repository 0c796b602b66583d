/** Saves what is being written 600 ms after the last key, and at once when it is left or the window goes away. */
import { useCallback, useEffect, useRef } from 'react';

const pauseMs = 600;

export interface Autosave<Value> {
  /** `save` takes the value of that moment, even if the field shows something else by then. */
  readonly change: (value: Value) => void;
  readonly flush: () => void;
  readonly isPending: () => boolean;
}

export function useAutosave<Value>(save: (value: Value) => void): Autosave<Value> {
  const latestSave = useRef(save);
  latestSave.current = save;
  const pending = useRef<{ readonly run: () => void; readonly timer: number } | null>(null);
  const flush = useCallback(() => {
    const waiting = pending.current;
    if (!waiting) return;
    pending.current = null;
    window.clearTimeout(waiting.timer);
    waiting.run();
  }, []);
  const change = useCallback(
    (value: Value) => {
      if (pending.current) window.clearTimeout(pending.current.timer);
      const saveNow = latestSave.current;
      pending.current = { run: () => saveNow(value), timer: window.setTimeout(flush, pauseMs) };
    },
    [flush],
  );
  const isPending = useCallback(() => pending.current !== null, []);
  useEffect(() => {
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', flushWhenHidden);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flushWhenHidden);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { change, flush, isPending };
}
