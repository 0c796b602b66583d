import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  added,
  applyChanges,
  type ChangeSet,
  changeSet,
  invertChanges,
  isConflict,
  isEmptyChange,
  mergeAllChanges,
  mergeChanges,
  noChange,
  type RecordChange,
  removed,
  updated,
} from '../../../shared/project/changeSet.ts';
import type { CodingId, MemoId, ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { Coding, Memo, Theme } from '../../../shared/project/records.ts';
import { buildProject, buildText } from '../../helpers/projectBuilder.ts';
import { apply, tablesOf } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP', 'JD'],
  transcripts: {
    E1: ['MP : Et la nuit ?', 'E1 : La nuit, on est seule. 👩‍⚕️ Très seule.'],
    E2: ['E2 : On s’habitue.'],
  },
  themes: ['Nuit', 'Nuit > Solitude', 'Habitude'],
  codings: [
    { coder: 'MP', in: 'E1', theme: 'Nuit', quote: 'La nuit' },
    { coder: 'JD', in: 'E1', theme: 'Nuit > Solitude', quote: 'seule' },
    { coder: 'MP', in: 'E2', theme: 'Habitude', quote: 'On s’habitue' },
  ],
});

/** A step is drawn blindly; which record it touches is decided by the project it meets. */
interface Step {
  readonly kind: 'add' | 'change' | 'remove';
  readonly table: 'themes' | 'codings' | 'memos';
  readonly pick: number;
  readonly word: string;
}
const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('add', 'change', 'remove'),
  table: fc.constantFrom('themes', 'codings', 'memos'),
  pick: fc.nat(7),
  word: fc.constantFrom('', 'seule', 'été', '🌙', '\n'),
});
const anySteps = fc.array(anyStep, { maxLength: 12 });

/** The change of one step: on eight ids per table, so that steps meet the same record again and again. */
function changeOf(project: Project, { kind, table, pick, word }: Step): RecordChange | null {
  const id = `${table} ${pick}`;
  if (table === 'themes') {
    const current = project.themes.get(id as ThemeId);
    if (kind === 'add') return current ? null : added('themes', themeWith(id as ThemeId, word));
    if (!current) return null;
    return kind === 'remove'
      ? removed('themes', current)
      : updated('themes', current, { name: word, position: pick });
  }
  if (table === 'codings') {
    const current = project.codings.get(id as CodingId);
    if (kind === 'add') return current ? null : added('codings', codingWith(id as CodingId, word));
    if (!current) return null;
    return kind === 'remove' ? removed('codings', current) : updated('codings', current, { comment: word });
  }
  const current = project.memos.get(id as MemoId);
  if (kind === 'add') return current ? null : added('memos', memoWith(id as MemoId, word));
  if (!current) return null;
  return kind === 'remove'
    ? removed('memos', current)
    : updated('memos', current, { body: memoWith(id as MemoId, word).body });
}

/** One change set that does all the steps, some of them on the same record. */
function setOf(project: Project, steps: readonly Step[]): ChangeSet {
  const changes: RecordChange[] = [];
  let current = project;
  for (const step of steps) {
    const one = changeOf(current, step);
    if (!one) continue;
    changes.push(one);
    current = apply(current, changeSet([one]));
  }
  return changeSet(changes);
}

function themeWith(id: ThemeId, name: string): Theme {
  const theme = study.project.themes.get(study.theme('Nuit'));
  if (!theme) throw new Error('no theme');
  return { ...theme, id, name };
}

function codingWith(id: CodingId, comment: string): Coding {
  const coding = study.project.codings.get(study.coding(id.endsWith('1') ? 3 : 1));
  if (!coding) throw new Error('no coding');
  return { ...coding, id, comment };
}

function memoWith(id: MemoId, text: string): Memo {
  const runs = [{ text, isBold: false, isItalic: true, link: null }];
  return {
    id,
    target: { table: 'themes', id: study.theme('Nuit') },
    body: [{ type: 'bullet', runs }],
    coderId: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    changedAt: '2026-01-01T00:00:00.000Z',
  };
}

/** A frozen copy says at once when somebody writes to it. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

const runs = { numRuns: 400 };

describe('change sets as values', () => {
  it('CS1: applied and taken back leave every table as it was', () => {
    fc.assert(
      fc.property(anySteps, anySteps, (first, second) => {
        const before = apply(study.project, setOf(study.project, first));
        const set = setOf(before, second);
        const after = apply(before, set);
        expect(tablesOf(apply(after, invertChanges(set)))).toEqual(tablesOf(before));
        expect(invertChanges(invertChanges(set)).changes).toEqual(set.changes);
      }),
      runs,
    );
  });

  it('CS2, CS3: merged do what both do, and their inverse takes both back', () => {
    fc.assert(
      fc.property(anySteps, anySteps, anySteps, (start, first, second) => {
        const before = apply(study.project, setOf(study.project, start));
        const a = setOf(before, first);
        const middle = apply(before, a);
        const b = setOf(middle, second);
        const merged = mergeChanges(a, b);
        const after = apply(before, merged);
        expect(tablesOf(after)).toEqual(tablesOf(apply(middle, b)));
        expect(tablesOf(apply(after, invertChanges(merged)))).toEqual(tablesOf(before));
      }),
      runs,
    );
  });

  it('CS4: merging is associative and names each record once', () => {
    fc.assert(
      fc.property(anySteps, anySteps, anySteps, (first, second, third) => {
        const a = setOf(study.project, first);
        const afterA = apply(study.project, a);
        const b = setOf(afterA, second);
        const c = setOf(apply(afterA, b), third);
        const left = mergeChanges(mergeChanges(a, b), c);
        const right = mergeChanges(a, mergeChanges(b, c));
        const key = (one: RecordChange) => `${one.table}/${one.id}`;
        const sorted = (set: ChangeSet) => [...set.changes].sort((x, y) => (key(x) < key(y) ? -1 : 1));
        expect(sorted(left)).toEqual(sorted(right));
        expect(sorted(mergeAllChanges([a, b, c]))).toEqual(sorted(left));
        expect(new Set(left.changes.map(key)).size).toBe(left.changes.length);
      }),
      runs,
    );
  });

  it('CS4: a record added and removed again is not named, one that came back is not changed', () => {
    const theme = themeWith('themes 1' as ThemeId, 'Peur');
    const renamed = { ...theme, name: 'Crainte' };
    const add = changeSet([added('themes', theme)]);
    expect(mergeChanges(add, changeSet([removed('themes', theme)]))).toEqual(noChange);
    const there = changeSet([updated('themes', theme, { name: 'Crainte' })]);
    const back = changeSet([updated('themes', renamed, { name: 'Peur' })]);
    expect(mergeChanges(there, back)).toEqual(noChange);
    const removedThenAdded = mergeChanges(
      changeSet([removed('themes', theme)]),
      changeSet([added('themes', renamed)]),
    );
    expect(removedThenAdded.changes).toEqual([
      { table: 'themes', id: 'themes 1', before: { name: 'Peur' }, after: { name: 'Crainte' } },
    ]);
  });

  it('CS6: nothing is mutated, and what is not touched is shared', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const before = JSON.stringify(tablesOf(study.project));
        const set = deepFreeze(setOf(study.project, steps));
        const after = apply(study.project, set);
        invertChanges(set);
        mergeChanges(set, set);
        expect(JSON.stringify(tablesOf(study.project))).toBe(before);
        expect(after.coders).toBe(study.project.coders);
        const touched = new Set(set.changes.map(({ table }) => table));
        expect(after.themes === study.project.themes).toBe(!touched.has('themes'));
        expect(after.codings === study.project.codings).toBe(!touched.has('codings'));
      }),
      runs,
    );
  });

  it('CS6: a coding added to one transcript leaves the codings of the others the same object', () => {
    const after = apply(
      study.project,
      changeSet([added('codings', codingWith('codings 2' as CodingId, ''))]),
    );
    const [e1, e2] = [study.transcript('E1'), study.transcript('E2')];
    expect(after.codings.ofTranscript(e1)).not.toBe(study.project.codings.ofTranscript(e1));
    expect(after.codings.ofTranscript(e2)).toBe(study.project.codings.ofTranscript(e2));
    expect(after.codings.size).toBe(4);
    expect(study.project.codings.has('codings 2' as CodingId)).toBe(false);
  });

  it('CS7: a new text comes with its change and stays when the change is undone', () => {
    const transcript = study.project.transcripts.get(study.transcript('E2'));
    if (!transcript) throw new Error('no transcript');
    const text = buildText('E2 bis', ['E2 : On s’y habitue.']);
    const set = changeSet([updated('transcripts', transcript, { textId: text.id })], [text]);
    const after = apply(study.project, set);
    expect(after.texts.get(text.id)).toBe(text);
    expect(apply(after, invertChanges(set)).texts.get(text.id)).toBe(text);
    expect(mergeChanges(noChange, set).texts).toEqual([text]);
  });

  it('CS8: an update that changes nothing is no change', () => {
    const theme = themeWith('themes 1' as ThemeId, 'Peur');
    expect(isEmptyChange(changeSet([updated('themes', theme, { name: 'Peur', examples: [] })]))).toBe(true);
  });
});

describe('conflicts', () => {
  const theme = themeWith(study.theme('Nuit'), 'Nuit');

  function conflictOf(...changes: RecordChange[]) {
    const before = JSON.stringify(tablesOf(study.project));
    const result = applyChanges(study.project, changeSet(changes));
    expect(JSON.stringify(tablesOf(study.project))).toBe(before);
    return isConflict(result) ? result : null;
  }

  it('CS5: a record to add must be absent', () => {
    expect(conflictOf(added('themes', theme))).toEqual({
      conflict: 'present',
      table: 'themes',
      id: theme.id,
    });
    const coding = codingWith(study.coding(1), '');
    expect(conflictOf(added('codings', { ...coding, transcriptId: study.transcript('E2') }))?.conflict).toBe(
      'present',
    );
  });

  it('CS5: a record to change or remove must be there', () => {
    const absent = themeWith('nowhere' as ThemeId, 'x');
    expect(conflictOf(removed('themes', absent))?.conflict).toBe('missing');
    expect(conflictOf(updated('themes', absent, { name: 'y' }))?.conflict).toBe('missing');
    expect(conflictOf(removed('codings', codingWith('nowhere' as CodingId, '')))?.conflict).toBe('missing');
  });

  it('CS5: a record must have the values that the change knows', () => {
    const stale = { ...theme, name: 'Jour' };
    expect(conflictOf(updated('themes', stale, { name: 'Soir' }))?.conflict).toBe('different');
    expect(conflictOf(removed('themes', stale))?.conflict).toBe('different');
  });

  it('CS5: a field that the change does not name may have changed meanwhile', () => {
    const set = changeSet([updated('themes', { ...theme, definition: 'an older one' }, { name: 'Soir' })]);
    expect(apply(study.project, set).themes.get(theme.id)?.name).toBe('Soir');
  });

  it('CS5: one conflict, and nothing is applied', () => {
    const fresh = themeWith('fresh' as ThemeId, 'x');
    expect(conflictOf(added('themes', fresh), added('themes', theme))?.id).toBe(theme.id);
    expect(study.project.themes.has(fresh.id)).toBe(false);
  });
});
