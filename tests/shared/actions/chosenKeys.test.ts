import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActionId, actionIds } from '../../../shared/actions/actions.ts';
import {
  actionsFor,
  type ChosenKeys,
  chooseKeys,
  conflictOf,
  keysOf,
  readChosenKeys,
} from '../../../shared/actions/chosenKeys.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../../shared/words/words.ts';

const desktop = { system: 'linux', isBrowser: false } as const;

function chosen(before: ChosenKeys, id: ActionId, keys: string | null): ChosenKeys {
  const after = choose(before, id, keys);
  if (isRefusal(after)) throw new Error(after.refused);
  return after;
}

function choose(before: ChosenKeys, id: ActionId, keys: string | null) {
  return chooseKeys(id, keys, { ...desktop, chosen: before });
}

describe('chooseKeys', () => {
  it('KY9: gives an action other keys in the place of all its own', () => {
    const after = chosen({}, 'repeat', 'Ctrl Shift L');
    const situation = { ...desktop, chosen: after };
    expect(keysOf('repeat', situation)).toEqual(['Ctrl Shift L']);
    expect(actionsFor('Ctrl Shift L', 'transcript', situation)).toEqual(['repeat']);
    expect(actionsFor('.', 'transcript', situation)).toEqual([]);
  });

  it('KY9: refuses the keys that copy, cut, paste and select in every program', () => {
    for (const keys of ['Ctrl A', 'Ctrl C', 'Ctrl V', 'Ctrl X'])
      expect(choose({}, 'repeat', keys)).toMatchObject({ refused: 'keysOfSystem', params: { keys } });
  });

  it('KY9: refuses what another action does, with its name in the language of the window', () => {
    const refusal = choose({}, 'searchAll', 'Ctrl S');
    if (!isRefusal(refusal)) throw new Error('not refused');
    expect(refusalSentence(wordsOf.en, refusal)).toContain('Ctrl S already does “Save”');
    expect(refusalSentence(wordsOf.fr, refusal)).toContain('Ctrl S sert déjà à « Enregistrer »');
    expect(choose({}, 'repeat', 'Escape')).toMatchObject({ refused: 'keysFixed' });
    expect(choose({}, 'repeat', 'Alt F4')).toMatchObject({ refused: 'keysOfSystem' });
    expect(chooseKeys('repeat', 'Ctrl T', { ...desktop, isBrowser: true, chosen: {} })).toMatchObject({
      refused: 'keysOfSystem',
    });
  });

  it('KY9: takes an action’s keys away, which frees them for others', () => {
    const without = chosen({}, 'save', '');
    expect(keysOf('save', { ...desktop, chosen: without })).toEqual([]);
    expect(chosen(without, 'saveCopy', 'Ctrl S')).toEqual({ save: '', saveCopy: 'Ctrl S' });
  });

  it('KY10: gives the usual keys back only while nobody else has them', () => {
    const moved = chosen(chosen({}, 'save', 'Ctrl Alt S'), 'saveCopy', 'Ctrl S');
    expect(choose(moved, 'save', null)).toMatchObject({ refused: 'keysTaken' });
    expect(chosen(chosen(moved, 'saveCopy', null), 'save', null)).toEqual({});
  });

  it('KY2: whatever is chosen in whatever order, no two actions ever conflict', () => {
    const keys = fc.constantFrom(
      'Ctrl S',
      'Alt S',
      'Enter',
      'N',
      'F2',
      'Ctrl L',
      'Delete',
      'Ctrl Alt N',
      '',
      null,
    );
    const choices = fc.array(fc.tuple(fc.constantFrom(...actionIds), keys), { maxLength: 30 });
    fc.assert(
      fc.property(choices, (list) => {
        let now: ChosenKeys = {};
        for (const [id, wish] of list) {
          const after = choose(now, id, wish);
          if (!isRefusal(after)) now = after;
        }
        const situation = { ...desktop, chosen: now };
        for (const id of actionIds)
          for (const one of keysOf(id, situation)) expect(conflictOf(id, one, situation)).toBeNull();
      }),
    );
  });
});

describe('readChosenKeys', () => {
  it('takes over only what this version knows', () => {
    expect(readChosenKeys({ save: 'Ctrl Alt S', gone: 'Ctrl G', undo: 4 })).toEqual({ save: 'Ctrl Alt S' });
    expect(readChosenKeys(null)).toEqual({});
  });
});
