import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { addCoder, renameProject } from '../../../shared/project/editProject.ts';
import type { Project } from '../../../shared/project/project.ts';
import { performCommand } from '../../../shared/project-file/performCommand.ts';
import { ProjectHistory } from '../../../shared/project-file/projectHistory.ts';
import { readProjectFile } from '../../../shared/project-file/readProjectFile.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { countingIds, withGuids } from '../../helpers/guids.ts';
import { fileOfVersion } from '../../helpers/journalScenario.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { randomProject } from '../../helpers/randomProject.ts';

const study = withGuids(
  buildProject({
    coders: ['MP', 'JD'],
    transcripts: { E1: ['MP : Et la nuit ?', '', 'E1 : La nuit, on est seule… 👩🏽‍⚕️ c’est « long ».'] },
    axes: ['Vécu'],
    themes: ['Vécu > Solitude'],
    codings: [{ coder: 'MP', in: 'E1', theme: 'Vécu > Solitude', quote: 'on est seule' }],
  }).project,
);

function read(bytes: Uint8Array) {
  const file = readProjectFile('Nuit.trame', bytes);
  if (isRefusal(file)) throw new Error(JSON.stringify(file));
  return file;
}

/** The one entry of the file whose name begins and ends so, as JSON. */
function entryOf(project: Project, begin: string, end: string): Record<string, unknown> {
  const found = Object.entries(unzipSync(writeProjectFile(project, []))).filter(
    ([name]) => name.startsWith(begin) && name.endsWith(end),
  );
  expect(found).toHaveLength(1);
  return JSON.parse(strFromU8(found[0]?.[1] ?? new Uint8Array()));
}

/** The project's file with its one JSON entry below a folder changed. */
function rewritten(
  project: Project,
  folder: string,
  change: (json: Record<string, unknown>) => Record<string, unknown>,
): Uint8Array {
  const entries = unzipSync(writeProjectFile(project, []));
  const name = Object.keys(entries).find((one) => one.startsWith(folder) && one.endsWith('.json')) ?? '';
  entries[name] = strToU8(JSON.stringify(change(JSON.parse(strFromU8(entries[name] ?? new Uint8Array())))));
  return zipSync(entries);
}

/** The project's file with words of one entry exchanged everywhere in it. */
function swapped(project: Project, name: string, from: string, to: string): Uint8Array {
  const entries = unzipSync(writeProjectFile(project, []));
  const text = strFromU8(entries[name] ?? new Uint8Array());
  expect(text).toContain(from);
  entries[name] = strToU8(text.replaceAll(from, to));
  return zipSync(entries);
}

describe('writing and reading a project file', () => {
  test('PF1: what was written is read again, record by record', () => {
    expect(read(writeProjectFile(study, [])).project).toEqual(study);
  });

  test('PF1: any project comes back equal, odd characters and half surrogates included', () => {
    fc.assert(
      fc.property(randomProject, (project) => {
        expect(read(writeProjectFile(project, [])).project).toEqual(project);
      }),
      { numRuns: 200 },
    );
  });

  const axial = ['linkTypes', 'maps', 'mapItems', 'ignoredSuggestions'];
  const judged = ['studySettings', 'lastAspects'];
  const domains = ['themeDomains'];
  const texts = ['studyTexts'];
  const newTables = {
    1: ['samplingGrids', 'queries', ...axial, ...judged, ...domains, ...texts],
    2: [...axial, ...judged, ...domains, ...texts],
    3: [...judged, ...domains, ...texts],
    4: [...domains, ...texts],
    5: texts,
  };
  test.each([1, 2, 3, 4, 5] as const)(
    'PF19: a file of version %d, which knew fewer tables, opens as it was',
    (version) => {
      const entries = unzipSync(writeProjectFile(study, []));
      const edit = (name: string, change: (json: Record<string, unknown>) => void) => {
        const json = JSON.parse(strFromU8(entries[name] ?? new Uint8Array()));
        change(json);
        entries[name] = strToU8(JSON.stringify(json));
      };
      edit('manifest.json', (manifest) => {
        manifest.schemaVersion = version;
        for (const table of newTables[version]) delete (manifest.counts as Record<string, unknown>)[table];
      });
      edit('project.json', (tables) => {
        for (const table of newTables[version]) delete tables[table];
      });
      expect(read(zipSync(entries)).project).toEqual(study);
    },
  );

  test.each([1, 2, 3] as const)('PF19: a file that a Trame of version %d wrote opens whole', (version) => {
    const { project, history, ...rest } = read(fileOfVersion(version));
    expect(rest.version).toBe(version);
    expect([...project.texts.values()].map(({ text }) => text)).toEqual([
      'MP : Et la nuit ?\nE1 : La nuit 🌙, on est seule avec le téléphone.',
      'E2 : Jamais seule.',
    ]);
    expect([...project.codings.values()].map(({ quote }) => quote)).toEqual(['on est seule', 'Jamais']);
    expect(history.rows()).toMatchObject([{ number: 1 }, { number: 2, command: 'renameProject' }]);
    expect(read(writeProjectFile(project, history)).project).toEqual(project);
  });

  test('PF19: a file of version 2, which knew no rounds, opens as it was', () => {
    const entries = unzipSync(writeProjectFile(study, []));
    const edit = (name: string, change: (json: Record<string, unknown>) => void) => {
      const json = JSON.parse(strFromU8(entries[name] ?? new Uint8Array()));
      change(json);
      entries[name] = strToU8(JSON.stringify(json));
    };
    edit('manifest.json', (manifest) => {
      manifest.schemaVersion = 2;
      delete (manifest.counts as Record<string, unknown>).rounds;
      delete (manifest.counts as Record<string, unknown>).decisions;
    });
    edit('project.json', (tables) => {
      delete tables.rounds;
      delete tables.decisions;
    });
    expect(read(zipSync(entries)).project).toEqual(study);
  });

  test('PF2: equal projects give equal bytes, also after reading', () => {
    const bytes = writeProjectFile(study, []);
    expect(writeProjectFile(read(bytes).project, [])).toEqual(bytes);
  });

  test('PF7: line numbers are stored as text and come back as they stand, letters included', () => {
    const numbers = entryOf(study, 'texts/', '.json').lineNumbers;
    expect(numbers).toBe('1 2');
    const changed = rewritten(study, 'texts/', (layout) => ({ ...layout, lineNumbers: '1 1a' }));
    const [text] = read(changed).project.texts.values();
    expect(text?.lines.numbers).toEqual(['1', '1a']);
  });

  test('PF8: a half surrogate stands as U+FFFD in the file and comes back as it was', () => {
    const half = withGuids(buildProject({ transcripts: { E1: ['E1 : cassé \ud83d ici'] } }).project);
    const bytes = writeProjectFile(half, []);
    const words = Object.entries(unzipSync(bytes)).find(([name]) => name.endsWith('.txt'))?.[1];
    expect(strFromU8(words ?? new Uint8Array())).toContain('cassé \ufffd ici');
    expect([...read(bytes).project.texts.values()][0]?.text).toContain('cassé \ud83d ici');
  });

  test('PF9: a coding is a row that names its theme and coder by number, at UTF-16 positions', () => {
    const { fields, themes, coders, rows } = entryOf(study, 'codings/', '.json') as {
      fields: string[];
      themes: string[];
      coders: string[];
      rows: (string | number)[][];
    };
    const [coding] = study.codings.values();
    const row = Object.fromEntries(fields.map((field, at) => [field, rows[0]?.[at]]));
    expect(row).toMatchObject({ id: coding?.id, start: coding?.start, quote: 'on est seule' });
    expect([themes[Number(row.theme)], coders[Number(row.coder)]]).toEqual([
      coding?.themeId,
      coding?.coderId,
    ]);
  });

  test('PF12, PF13: ids are GUIDs in upper case and times are ISO 8601 in UTC; others are refused', () => {
    const [theme] = study.themes.values();
    const swap = (from: string, to: string) =>
      readProjectFile('Nuit.trame', swapped(study, 'project.json', from, to));
    expect(swap(theme?.id ?? '', theme?.id.toLowerCase() ?? '')).toMatchObject({
      refused: expect.any(String),
    });
    expect(swap(theme?.createdAt ?? '', '2026-03-01 10:00')).toMatchObject({
      refused: 'projectPartBroken',
    });
  });

  test('PF14: history rows come back in order and later rows are added behind them', () => {
    const newId = countingIds();
    const context = { coderId: null, now: '2026-03-01T10:00:00.000Z', newId };
    const first = performCommand(study, renameProject, { name: 'Nuits 🌙' }, context, 1);
    if (isRefusal(first) || !first.row) throw new Error('refused');
    const again = read(writeProjectFile(first.project, [first.row]));
    const second = performCommand(again.project, addCoder, { initials: 'AB' }, context, 2);
    if (isRefusal(second) || !second.row) throw new Error('refused');
    const last = read(writeProjectFile(second.project, again.history.with(second.row)));
    expect(last.history.lastNumber).toBe(2);
    expect(last.history.rows()).toEqual([first.row, second.row]);
    expect(ProjectHistory.empty.rows()).toEqual([]);
  });
});
