/** Keys as the user changed them: which act, which conflict, what a wish is refused for. */
import type { Refusal } from '../words/refusal.ts';
import { type ActionId, actionIds, actionOf, usualKeys } from './actions.ts';
import { contextsAround, holdTogether } from './contexts.ts';
import { fixedKeys } from './fixedKeys.ts';
import { isHeardInBrowser, isKeyOfSystem, type System } from './keys.ts';

/** Only what was changed; an empty text takes an action's keys away. */
export type ChosenKeys = Readonly<Partial<Record<ActionId, string>>>;

/** What the keys depend on besides the table. */
export interface KeySituation {
  readonly system: System;
  readonly isBrowser: boolean;
  readonly chosen: ChosenKeys;
}

/** The keys that act, the shown one first. */
export function keysOf(id: ActionId, { system, isBrowser, chosen }: KeySituation): readonly string[] {
  const own = chosen[id];
  if (own !== undefined) return own === '' ? [] : [own];
  const usual = usualKeys(id, system);
  return isBrowser ? usual.filter(isHeardInBrowser) : usual;
}

/** The actions that `keys` may mean where the innermost context is `where`, innermost first. */
export function actionsFor(
  keys: string,
  where: Parameters<typeof contextsAround>[0],
  situation: KeySituation,
): readonly ActionId[] {
  return contextsAround(where).flatMap((context) =>
    actionIds.filter((id) => actionOf(id).where === context && keysOf(id, situation).includes(keys)),
  );
}

export interface KeyConflict {
  readonly keys: string;
  readonly other: { readonly action: ActionId } | { readonly fixed: (typeof fixedKeys)[number]['name'] };
}

/** Whoever wants these keys at the same moment as `id` does. */
export function conflictOf(id: ActionId, keys: string, situation: KeySituation): KeyConflict | null {
  const { where } = actionOf(id);
  const action = actionIds.find(
    (one) => one !== id && holdTogether(where, actionOf(one).where) && keysOf(one, situation).includes(keys),
  );
  if (action) return { keys, other: { action } };
  const fixed = fixedKeys.find((one) => holdTogether(where, one.where) && one.keys.includes(keys));
  return fixed ? { keys, other: { fixed: fixed.name } } : null;
}

/** Gives an action other keys, none (`''`), or its usual ones back (`null`). */
export function chooseKeys(id: ActionId, keys: string | null, situation: KeySituation): ChosenKeys | Refusal {
  const { chosen, system, isBrowser } = situation;
  if (keys === null) {
    const { [id]: _before, ...others } = chosen;
    // What was given away meanwhile does not come back twice.
    for (const usual of keysOf(id, { ...situation, chosen: others })) {
      const refusal = refusalOf(id, usual, { ...situation, chosen: others });
      if (refusal) return refusal;
    }
    return others;
  }
  if (keys === '') return { ...chosen, [id]: '' };
  if (isKeyOfSystem(keys, system) || (isBrowser && !isHeardInBrowser(keys)))
    return { refused: 'keysOfSystem', params: { keys } };
  return refusalOf(id, keys, situation) ?? { ...chosen, [id]: keys };
}

function refusalOf(id: ActionId, keys: string, situation: KeySituation): Refusal | null {
  const conflict = conflictOf(id, keys, situation);
  if (!conflict) return null;
  const { other } = conflict;
  return 'action' in other
    ? { refused: 'keysTaken', params: { keys, action: other.action } }
    : { refused: 'keysFixed', params: { keys, fixed: other.fixed } };
}

/** Only what still means something: stored settings may come from another version. */
export function readChosenKeys(stored: unknown): ChosenKeys {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    actionIds.flatMap((id) => {
      const keys: unknown = (stored as Record<string, unknown>)[id];
      return typeof keys === 'string' && keys.length <= 40 ? [[id, keys]] : [];
    }),
  );
}
