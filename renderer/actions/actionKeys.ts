/** The keys that act here and now: the table, as this person changed it, on this system. */
import type { ActionId } from '../../shared/actions/actions.ts';
import { actionsFor, type KeySituation, keysOf } from '../../shared/actions/chosenKeys.ts';
import type { Context } from '../../shared/actions/contexts.ts';
import { isKeyOfFields, isSingleLetter, type System } from '../../shared/actions/keys.ts';
import { isMac } from '../ui/Kbd.tsx';
import { workspaceParts } from '../workspace/openedProject.ts';
import { currentSettings, useSettings } from '../workspace/settings.ts';
import { isActionEnabled } from './actionRegistry.ts';
import { type PressedKey, pressedKeys } from './pressedKeys.ts';

export const system: System = isMac ? 'mac' : /Win/.test(navigator.platform) ? 'windows' : 'linux';

export function keySituation(): KeySituation {
  const isBrowser = workspaceParts().platform.kind === 'browser';
  return { system, isBrowser, chosen: currentSettings().keys };
}

/** The keys to show beside an action; `undefined` where it has none. */
export function shownKeys(id: ActionId): string | undefined {
  return keysOf(id, keySituation())[0];
}

/** The same, anew whenever the settings change. */
export function useShownKeys(): (id: ActionId) => string | undefined {
  useSettings();
  return shownKeys;
}

/** The action that a key asks for where the innermost context is `where`, if somebody can do it now. */
export function pressedAction(pressed: PressedKey, where: Context, isInField = false): ActionId | null {
  const keys = pressedKeys(pressed, isMac);
  if (keys === '' || (isInField && isKeyOfFields(keys))) return null;
  if (isSingleLetter(keys) && !currentSettings().hasSingleLetterShortcuts) return null;
  return actionsFor(keys, where, keySituation()).find(isActionEnabled) ?? null;
}
