import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { newestProjectSchema, ProjectDatabase, type StoredId } from '../../../renderer/storage/database.ts';
import { rowsOfProject } from '../../../renderer/storage/projectRows.ts';
import {
  isComplete,
  loadChanges,
  loadHistory,
  loadProject,
  type StoredStep,
  saveSteps,
  storeProject,
} from '../../../renderer/storage/projectStorage.ts';
import { textsOfPack } from '../../../renderer/storage/textPacks.ts';
import { project001 } from '../../../renderer/storage/upgrades/project001.ts';
import { project002 } from '../../../renderer/storage/upgrades/project002.ts';
import { changeSet, removed, updated } from '../../../shared/project/changeSet.ts';
import { addCoder, renameProject } from '../../../shared/project/editProject.ts';
import { projectInfo as infoOf, type Project } from '../../../shared/project/project.ts';
import { performChanges, performCommand } from '../../../shared/project-file/performCommand.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { countingIds, guidOf, withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { randomProject } from '../../helpers/randomProject.ts';

const at = '2026-03-01T10:00:00.000Z';
const study = withGuids(
  buildProject({
    coders: ['MP', 'JD'],
    transcripts: { E1: ['MP : Et la nuit ?', 'E1 : La nuit, on est seule.'], E2: ['E2 : Jamais seule.'] },
    themes: ['Solitude', 'Peur'],
    codings: [
      { coder: 'MP', in: 'E1', theme: 'Solitude', quote: 'on est seule' },
      { coder: 'JD', in: 'E2', theme: 'Solitude', quote: 'Jamais' },
    ],
  }).project,
);

let database = new ProjectDatabase('none' as StoredId);
beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  database = new ProjectDatabase('test' as StoredId);
});

async function load(): Promise<Project> {
  const again = new ProjectDatabase('test' as StoredId);
  const loaded = await loadProject(again, 'Nuits');
  if (isRefusal(loaded)) throw new Error(JSON.stringify(loaded));
  expect(await isComplete(again, loaded)).toBe(true);
  again.close();
  return loaded.project;
}

function step(project: Project, number: number, changes: Parameters<typeof performChanges>[1]): StoredStep {
  const done = performChanges(project, changes, {
    number,
    at,
    coderId: null,
    command: 'renameProject',
    about: {},
    reverts: null,
  });
  if (isRefusal(done) || !done.row) throw new Error(JSON.stringify(done));
  return { project: done.project, row: done.row, changes: done.changes };
}

/** Whatever changes stores or their rows throws from the given call on, as when the window ends there. */
function endAtStep(endsAt: number) {
  let calls = 0;
  const undo: (() => void)[] = [];
  const watch = (prototype: object, names: readonly string[]): void => {
    for (const name of names) {
      const original = Reflect.get(prototype, name) as (...all: unknown[]) => unknown;
      const watched = function (this: unknown, ...all: unknown[]) {
        calls += 1;
        if (calls >= endsAt) throw new DOMException('The window is gone.', 'AbortError');
        return original.apply(this, all);
      };
      Object.defineProperty(prototype, name, { value: watched, configurable: true, writable: true });
      undo.push(() =>
        Object.defineProperty(prototype, name, { value: original, configurable: true, writable: true }),
      );
    }
  };
  watch(IDBDatabase.prototype, ['createObjectStore', 'deleteObjectStore']);
  watch(IDBObjectStore.prototype, ['add', 'put', 'getAll', 'openCursor', 'createIndex']);
  return { reached: () => calls, restore: () => undo.forEach((one) => void one()) };
}

describe('a stored project', () => {
  test('SV1: every transaction is asked to be on the disk before it counts as complete', async () => {
    const asked: unknown[] = [];
    const open = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      if (mode === 'readwrite') asked.push(options?.durability);
      return open.call(this, stores, mode, options);
    };
    try {
      await storeProject(database, study, []);
      await saveSteps(database, [
        step(study, 1, changeSet([updated('info', infoOf(study), { name: 'Jours' })])),
      ]);
    } finally {
      IDBDatabase.prototype.transaction = open;
    }
    expect(new Set(asked)).toEqual(new Set(['strict']));
  });

  test('SV2: texts and codings lie in packs, what is coded later in a row of its own', async () => {
    await storeProject(database, study, []);
    expect(await database.codings.count()).toBe(0);
    const coding = study.codings.get(guidOf('coding 1' as never));
    if (!coding) throw new Error('no coding');
    const done = step(study, 1, changeSet([removed('codings', coding)]));
    await saveSteps(database, [done]);
    const rows = await database.codings.toArray();
    expect(rows).toEqual([{ transcriptId: coding.transcriptId, codings: [] }]);
    const [pack, ...others] = await database.textPacks.toArray();
    expect(others).toEqual([]);
    expect(pack?.ids).toEqual([...study.texts.keys()]);
    expect(await load()).toEqual(done.project);
  });

  test('SV2: when many transcripts are coded at once the packs are written anew', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `E${at + 1}`);
    const large = withGuids(
      buildProject({
        coders: ['MP'],
        transcripts: Object.fromEntries(names.map((name) => [name, [`${name} : La nuit, seule.`]])),
        themes: ['Solitude'],
        codings: names.map((name) => ({ coder: 'MP', in: name, theme: 'Solitude', quote: 'seule' })),
      }).project,
    );
    await storeProject(database, large, []);
    const [first, ...rest] = [...large.codings.values()];
    if (!first) throw new Error('no coding');
    const one = step(large, 1, changeSet([updated('codings', first, { comment: 'a' })]));
    const all = step(
      one.project,
      2,
      changeSet(rest.map((coding) => updated('codings', coding, { comment: 'b' }))),
    );
    await saveSteps(database, [one]);
    expect(await database.codings.count()).toBe(1);
    await saveSteps(database, [all]);
    expect(await database.codings.count()).toBe(0);
    expect(await load()).toEqual(all.project);
  });

  test('SV2: changes lie apart from their history rows', async () => {
    await storeProject(database, study, []);
    await saveSteps(database, [
      step(study, 1, changeSet([updated('info', infoOf(study), { name: 'Jours' })])),
    ]);
    expect(await database.history.get(1)).not.toHaveProperty('changes');
    expect(await database.changes.get(1)).toHaveProperty('changes');
  });

  async function storeAsFirstSchema(): Promise<void> {
    const before = new Dexie(database.name);
    before.version(project001.version).stores(project001.stores);
    await before.open();
    const { records, textPacks } = rowsOfProject(study);
    await before.table('records').bulkAdd(records);
    await before.table('texts').bulkAdd(textPacks.flatMap((pack) => [...textsOfPack(pack)]));
    for (const transcriptId of study.codings.transcriptIds()) {
      const codings = [...study.codings.ofTranscript(transcriptId).values()];
      await before.table('codings').add({ transcriptId, codings });
    }
    before.close();
  }

  test('SV3: a database of the first schema is brought to the newest, and nothing is lost', async () => {
    await storeAsFirstSchema();
    expect(await load()).toEqual(study);
    expect(await load()).toEqual(study);
  });

  test('SV3: an upgrade that ends at any of its steps loses nothing, and the next opening carries it out', async () => {
    let steps = 0;
    for (let endsAt = 1; steps < endsAt; endsAt++) {
      Dexie.dependencies.indexedDB = new IDBFactory();
      await storeAsFirstSchema();
      const { reached, restore } = endAtStep(endsAt);
      const outcome = await load().then(
        () => 'loaded',
        () => 'ended',
      );
      restore();
      if (reached() < endsAt) {
        expect(outcome).toBe('loaded');
        steps = endsAt - 1;
        break;
      }
      expect(outcome).toBe('ended');
      expect(await load()).toEqual(study);
    }
    expect(steps).toBeGreaterThanOrEqual(5);
  });

  test('SV4: any project comes back from the database equal', async () => {
    await fc.assert(
      fc.asyncProperty(randomProject, async (project) => {
        await storeProject(database, project, []);
        expect(await load()).toEqual(project);
      }),
      { numRuns: 30 },
    );
  });

  test('SV5: steps are stored with their history rows: changed, removed and moved records', async () => {
    await storeProject(database, study, []);
    const coding = study.codings.get(guidOf('coding 1' as never));
    const other = study.codings.get(guidOf('coding 2' as never));
    const theme = study.themes.get(guidOf('theme Peur' as never));
    if (!coding || !other || !theme) throw new Error('no study');
    const first = step(study, 1, changeSet([updated('codings', coding, { themeId: theme.id })]));
    const second = step(first.project, 2, changeSet([removed('codings', other)]));
    await saveSteps(database, [first, second]);
    expect(await load()).toEqual(second.project);
    expect((await loadHistory(database, 1)).map((row) => row.number)).toEqual([1, 2]);
    expect((await loadHistory(database, 2))[0]).toEqual(second.row);
    expect(await loadChanges(database, 1)).toEqual(first.row.changes);
    expect(await loadChanges(database, 9)).toBe(null);
  });

  test('SV5: a step whose number is taken is not stored, and nothing of its batch is', async () => {
    await storeProject(database, study, []);
    const context = { coderId: null, now: at, newId: countingIds() };
    const named = performCommand(study, renameProject, { name: 'A' }, context, 1);
    const added = performCommand(study, addCoder, { initials: 'ZZ' }, context, 1);
    if (isRefusal(named) || isRefusal(added) || !named.row || !added.row) throw new Error('refused');
    await saveSteps(database, [{ ...named, row: named.row }]);
    await expect(saveSteps(database, [{ ...added, row: added.row }])).rejects.toThrow();
    expect(await load()).toEqual(named.project);
  });

  test('SV7: an empty database is a project that was lost, not an empty project', async () => {
    const loaded = await loadProject(database, 'Nuits');
    expect(loaded).toEqual({ refused: 'storedProjectMissing', params: { project: 'Nuits' } });
  });

  test('SV7: a record that is no longer of its schema, and one that leads nowhere, are named', async () => {
    await storeProject(database, study, []);
    const id = guidOf('theme Peur');
    await database.records.update(['themes', id], { 'record.name': 7 } as never);
    expect(await loadProject(database, 'Nuits')).toMatchObject({
      refused: 'storedProjectDamaged',
      params: { table: 'themes', id },
    });
    await database.records.delete(['themes', id]);
    await database.records.delete(['themes', guidOf('theme Solitude')]);
    expect(await loadProject(database, 'Nuits')).toMatchObject({
      params: { rule: 'missingReference', table: 'codings' },
    });
  });

  test.each([
    ['ends beyond the text', 9000, 'rangeOutsideText'],
    ['ends before it begins', 0, 'rangeOutsideText'],
  ])('SV7: a coding in a pack that %s is named', async (_what, end, rule) => {
    await storeProject(database, study, []);
    const [pack] = await database.codingPacks.toArray();
    const [key] = await database.codingPacks.toCollection().primaryKeys();
    const rows = pack?.rows.map((row) => {
      const columns = JSON.parse(row.columns);
      columns.numbers[4] = end;
      return { ...row, columns: JSON.stringify(columns) };
    });
    await database.codingPacks.update(key ?? 0, { rows } as never);
    expect(await loadProject(database, 'Nuits')).toMatchObject({
      refused: 'storedProjectDamaged',
      params: { table: 'codings', rule },
    });
  });

  test('SV3: a database of a newer schema is refused and left as it is', async () => {
    await storeProject(database, study, []);
    database.close();
    const newer = new Dexie(database.name);
    newer.version(newestProjectSchema).stores({ ...project001.stores, ...project002.stores });
    newer.version(newestProjectSchema + 1).stores({ later: 'id' });
    await newer.open();
    expect(await loadProject(new ProjectDatabase('test' as StoredId), 'Nuits')).toMatchObject({
      refused: 'storageNewer',
    });
    expect(await newer.table('records').count()).toBeGreaterThan(5);
    newer.close();
  });
});
