import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { addCoder, renameProject } from '../../../shared/project/editProject.ts';
import { performCommand } from '../../../shared/project-file/performCommand.ts';
import { ProjectHistory } from '../../../shared/project-file/projectHistory.ts';
import { readProjectFile } from '../../../shared/project-file/readProjectFile.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { countingIds, withGuids } from '../../helpers/guids.ts';
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

  test('PF19: a file of version 1, which knew no sampling grids, opens as it was', () => {
    const entries = unzipSync(writeProjectFile(study, []));
    const edit = (name: string, change: (json: Record<string, unknown>) => void) => {
      const json = JSON.parse(strFromU8(entries[name] ?? new Uint8Array()));
      change(json);
      entries[name] = strToU8(JSON.stringify(json));
    };
    edit('manifest.json', (manifest) => {
      manifest.schemaVersion = 1;
      delete (manifest.counts as Record<string, unknown>).samplingGrids;
    });
    edit('project.json', (tables) => delete tables.samplingGrids);
    expect(read(zipSync(entries)).project).toEqual(study);
  });

  test('PF2: equal projects give equal bytes, also after reading', () => {
    const bytes = writeProjectFile(study, []);
    expect(writeProjectFile(read(bytes).project, [])).toEqual(bytes);
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
