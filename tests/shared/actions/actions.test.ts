import { describe, expect, it } from 'vitest';
import { actionIds, actionOf, usualKeys } from '../../../shared/actions/actions.ts';
import { conflictOf, type KeySituation, keysOf } from '../../../shared/actions/chosenKeys.ts';
import { contextsAround, holdTogether } from '../../../shared/actions/contexts.ts';
import { fixedKeys } from '../../../shared/actions/fixedKeys.ts';
import { isKeyOfSystem, type System } from '../../../shared/actions/keys.ts';
import { wordsOf } from '../../../shared/words/words.ts';

const systems: readonly System[] = ['mac', 'windows', 'linux'];
const situations: readonly KeySituation[] = systems.flatMap((system) => [
  { system, isBrowser: false, chosen: {} },
  { system, isBrowser: true, chosen: {} },
]);

describe('the table of actions', () => {
  it('KY2: holds no two that want the same keys at one moment, on any system', () => {
    const conflicts = situations.flatMap((situation) =>
      actionIds.flatMap((id) =>
        keysOf(id, situation).flatMap((keys) => {
          const conflict = conflictOf(id, keys, situation);
          return conflict ? [{ id, ...conflict, ...situation }] : [];
        }),
      ),
    );
    expect(conflicts).toEqual([]);
  });

  it('KY2: finds a conflict between one context and what is around it, and none between neighbours', () => {
    const [situation] = situations as [KeySituation];
    expect(conflictOf('repeat', 'Ctrl S', situation)).toEqual({ keys: 'Ctrl S', other: { action: 'save' } });
    expect(conflictOf('save', 'Alt S', situation)?.other).toEqual({ action: 'selectSentence' });
    expect(conflictOf('selectTurn', 'Alt ArrowUp', situation)).toBeNull();
    expect(conflictOf('code', 'Escape', situation)?.other).toEqual({ fixed: 'leave' });
  });

  it('KY2: leaves alone what the system takes', () => {
    const taken = systems.flatMap((system) =>
      actionIds.filter((id) => usualKeys(id, system).some((keys) => isKeyOfSystem(keys, system))),
    );
    expect(taken).toEqual([]);
  });

  it('writes keys in one way: Ctrl, Alt, Shift, then a key', () => {
    const all = [
      ...systems.flatMap((system) => actionIds.flatMap((id) => usualKeys(id, system))),
      ...fixedKeys.flatMap(({ keys }) => keys),
    ];
    const wrong = all.filter((keys) => !/^(Ctrl )?(Alt )?(Shift )?([^a-z ]|[A-Z][A-Za-z]*\d*)$/u.test(keys));
    expect(wrong).toEqual([]);
  });

  it('KY1: has a name and a group in both languages for every row', () => {
    for (const { actions: words } of Object.values(wordsOf)) {
      for (const id of actionIds) {
        expect(words.names[id], id).toMatch(/\S/u);
        expect(words.groups[actionOf(id).group], id).toMatch(/\S/u);
      }
      for (const { name } of fixedKeys) expect(words.fixed[name], name).toMatch(/\S/u);
    }
    const names = Object.keys(wordsOf.en.actions.names);
    expect(names.toSorted()).toEqual(actionIds.toSorted());
    for (const { actions: words } of Object.values(wordsOf))
      expect(new Set(Object.values(words.names)).size).toBe(names.length);
  });

  it('KY3: a context holds with itself and all around it', () => {
    expect(contextsAround('selectedCoding')).toEqual(['selectedCoding', 'transcript', 'project', 'always']);
    expect(holdTogether('always', 'selectedCoding')).toBe(true);
    expect(holdTogether('themeTree', 'transcript')).toBe(false);
  });

  it('KY8: offers no keys in a browser that a browser keeps', () => {
    const browser = { system: 'linux', isBrowser: true, chosen: {} } as const;
    expect(keysOf('newProject', browser)).toEqual(['Ctrl Alt N']);
    expect(keysOf('newProject', { ...browser, isBrowser: false })[0]).toBe('Ctrl N');
    expect(keysOf('closeProject', browser)).toEqual([]);
  });
});
