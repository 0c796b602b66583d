/** Hears the keys of every action that no view heard itself. */
import { useEffect } from 'react';
import { type Context, contexts } from '../../shared/actions/contexts.ts';
import { pressedAction } from '../actions/actionKeys.ts';
import { runAction } from '../actions/actionRegistry.ts';
import { workspaceStore } from '../workspace/projectStore.ts';
import { shellStore } from './shellStore.ts';

export function useShortcuts(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || shellStore.getState().dialog || document.querySelector('dialog[open]'))
        return;
      const action = pressedAction(event, contextOf(event.target), isEditable(event.target));
      if (!action) {
        if (selectsWholeWindow(event)) {
          event.preventDefault();
          selectText(event.target);
        }
        return;
      }
      event.preventDefault();
      runAction(action);
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}

/** Else buttons and headings of every panel would be marked, and the next drag would carry them away. */
function selectsWholeWindow(event: KeyboardEvent): boolean {
  const isSelectAll = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a';
  const isText = event.target instanceof HTMLElement && event.target.editContext;
  return isSelectAll && !isText && !isEditable(event.target);
}

/** All of a text that is only read. */
function selectText(target: EventTarget | null): void {
  const text = target instanceof Element ? target.closest('[role="textbox"]') : null;
  if (text) getSelection()?.selectAllChildren(text);
}

/** A panel names its context with `data-context`; a view does so on its `main`, for wherever the focus is. */
function contextOf(target: EventTarget | null): Context {
  if (workspaceStore.getState().project === null) return 'always';
  const around = target instanceof Element ? target.closest<HTMLElement>('[data-context]') : null;
  const named = (around ?? document.querySelector<HTMLElement>('main[data-context]'))?.dataset.context;
  return named !== undefined && Object.hasOwn(contexts, named) ? (named as Context) : 'project';
}

export function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}
