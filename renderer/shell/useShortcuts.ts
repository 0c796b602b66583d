/** The shortcuts that hold in every view. Single letters never act while a text field has the focus. */
import { useEffect } from 'react';
import { openDock } from '../workspace/dockStore.ts';
import { workspaceStore } from '../workspace/projectStore.ts';
import { currentSettings } from '../workspace/settings.ts';
import { showView } from '../workspace/viewStore.ts';
import { chooseTranscripts } from './importActions.ts';
import { chooseProjectFile } from './openingActions.ts';
import { redoLast, save, saveCopyAs, undoLast } from './savingActions.ts';
import { shellStore, showDialog } from './shellStore.ts';

type Action = () => unknown;

const everywhere: Readonly<Record<string, Action>> = {
  'Ctrl Alt n': () => showDialog({ kind: 'newProject', after: null }),
  'Ctrl o': chooseProjectFile,
  'Ctrl ,': () => showDialog({ kind: 'settings' }),
};

const inProject: Readonly<Record<string, Action>> = {
  'Ctrl 1': () => showView('corpus'),
  'Ctrl 2': () => showView('coding'),
  'Ctrl z': undoLast,
  'Ctrl Shift z': redoLast,
  'Ctrl y': redoLast,
  'Ctrl s': save,
  'Ctrl Shift s': saveCopyAs,
  'Ctrl i': chooseTranscripts,
  'Ctrl Shift f': () => openDock('search'),
  'Ctrl Shift r': () => openDock('retrieval'),
  'Ctrl e': () => showDialog({ kind: 'export' }),
  F6: () => moveToNextPanel(1),
  'Shift F6': () => moveToNextPanel(-1),
};

export function useShortcuts(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || shellStore.getState().dialog || document.querySelector('dialog[open]'))
        return;
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      void action();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}

function actionOf(event: KeyboardEvent): Action | undefined {
  const isOpen = workspaceStore.getState().project !== null;
  const keys = keysOf(event);
  if (isEditable(event.target)) {
    // Undo and bold belong to the field that is written in.
    const isFieldsOwn = ['Ctrl z', 'Ctrl Shift z', 'Ctrl y', 'Ctrl i', 'Ctrl e'].includes(keys);
    if (isFieldsOwn || event.key === '?') return undefined;
  }
  if (
    event.key === '?' &&
    isOpen &&
    currentSettings().hasSingleLetterShortcuts &&
    !event.ctrlKey &&
    !event.metaKey
  )
    return () => showDialog({ kind: 'shortcuts' });
  return everywhere[keys] ?? (isOpen ? inProject[keys] : undefined);
}

function keysOf(event: KeyboardEvent): string {
  const parts = [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey ? 'Shift' : '',
    keyOf(event),
  ];
  return parts.filter(Boolean).join(' ');
}

/** The row of digits by its place: on a French keyboard it gives signs. */
function keyOf({ code, key, ctrlKey, metaKey }: KeyboardEvent): string {
  const digit = ctrlKey || metaKey ? /^Digit([1-9])$/.exec(code)?.[1] : undefined;
  return digit ?? (key.length === 1 ? key.toLowerCase() : key);
}

function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

/** Panels mark themselves with `data-panel`; the focus goes to what they last had, or to their first control. */
function moveToNextPanel(step: 1 | -1): void {
  const panels = [...document.querySelectorAll<HTMLElement>('[data-panel]')].filter(
    (panel) => panel.offsetParent,
  );
  if (panels.length === 0) return;
  const current = panels.findIndex((panel) => panel.contains(document.activeElement));
  const next = panels[(current + step + panels.length) % panels.length];
  const target = next?.querySelector<HTMLElement>('[tabindex="0"], button:enabled, input:enabled') ?? next;
  target?.focus();
}
