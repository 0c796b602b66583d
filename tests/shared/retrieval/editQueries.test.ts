import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { invertChanges } from '../../../shared/project/changeSet.ts';
import { checkProject } from '../../../shared/project/checkProject.ts';
import type { Command, CommandName } from '../../../shared/project/command.ts';
import type { Project } from '../../../shared/project/project.ts';
import { performChanges, performCommand } from '../../../shared/project-file/performCommand.ts';
import { readProjectFile } from '../../../shared/project-file/readProjectFile.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { addQuery, changeQuery, removeQuery, renameQuery } from '../../../shared/retrieval/editQueries.ts';
import { findPassages } from '../../../shared/retrieval/findPassages.ts';
import { missingOfQuery, queryFor } from '../../../shared/retrieval/retrievalQuery.ts';
import { deleteTheme } from '../../../shared/theme-merging/deleteTheme.ts';
import { mergeThemes } from '../../../shared/theme-merging/mergeThemes.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { countingIds, guidOf, withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

const study = withGuids(
  buildProject({
    coders: ['MP'],
    transcripts: { E1: ['MP : Et la nuit ?', 'E1 : La nuit, on est seule.'] },
    themes: ['Solitude', 'Nuit'],
    codings: [{ coder: 'MP', in: 'E1', theme: 'Nuit', quote: 'La nuit' }],
  }).project,
);
const [solitude, night] = [guidOf('theme Solitude' as never), guidOf('theme Nuit' as never)] as never[];
const newId = countingIds();
const context = { coderId: guidOf('coder MP' as never), now: '2026-03-01T10:00:00.000Z', newId };

function run<Name extends CommandName, Input>(project: Project, command: Command<Name, Input>, input: Input) {
  const step = performCommand(project, command, input, context, 1);
  if (isRefusal(step)) throw new Error(step.refused);
  return step;
}
const saved = run(study, addQuery, { name: '  La  nuit ', query: queryFor([night as never]) });
const [first] = saved.project.queries.values();
if (!first) throw new Error('Nothing was saved.');

describe('saved queries', () => {
  it('QW15: are added, renamed, changed and deleted, each undone by its inverse', () => {
    expect(first.name).toBe('La nuit');
    const other = queryFor([solitude as never]);
    const steps = [
      run(saved.project, renameQuery, { id: first.id, name: 'Nuits' }),
      run(saved.project, changeQuery, { id: first.id, query: other }),
      run(saved.project, removeQuery, { id: first.id }),
    ];
    expect(steps.map(({ project }) => [...project.queries.values()].map(({ name }) => name))).toEqual([
      ['Nuits'],
      ['La nuit'],
      [],
    ]);
    expect(steps[1]?.project.queries.get(first.id)?.query).toEqual(other);
    for (const { project, changes, row } of steps) {
      if (!row) throw new Error('Nothing was changed.');
      expect(performChanges(project, invertChanges(changes), row)).toMatchObject({
        project: { queries: saved.project.queries },
      });
    }
    expect(run(saved.project, changeQuery, { id: first.id, query: first.query }).row).toBeNull();
  });

  it('QW15: refuse an empty name, and one that another query has', () => {
    const refused = (name: string) =>
      performCommand(saved.project, addQuery, { name, query: queryFor() }, context, 2);
    expect(refused(' ')).toMatchObject({ refused: 'queryNameEmpty' });
    expect(refused('la NUIT')).toEqual({ refused: 'queryExists', params: { name: 'La nuit' } });
  });

  it('QW15: keep a theme that was deleted, and follow one that was merged', () => {
    const deleted = run(saved.project, deleteTheme, { id: night as never, moveCodingsTo: null });
    const after = deleted.project.queries.get(first.id);
    expect(after?.query).toEqual(first.query);
    expect(after && missingOfQuery(deleted.project, after.query).themes).toBe(1);
    expect(checkProject(deleted.project)).toEqual([]);
    const merged = run(saved.project, mergeThemes, { fromIds: [night as never], intoId: solitude as never });
    const query = merged.project.queries.get(first.id)?.query;
    expect(query?.rows[0]?.themeIds).toEqual([solitude]);
    expect(query && [...findPassages(merged.project, query)]).toHaveLength(1);
  });

  it('PF19: come back from their file, and a file of version 1 has none', () => {
    const bytes = writeProjectFile(saved.project, []);
    expect(readProjectFile('N.trame', bytes)).toMatchObject({ project: { queries: saved.project.queries } });
    const entries = unzipSync(writeProjectFile(study, []));
    for (const [name, field] of [
      ['manifest.json', ',"samplingGrids":0,"queries":0'],
      ['project.json', ',"samplingGrids":[],"queries":[]'],
    ] as const) {
      const text = strFromU8(entries[name] ?? new Uint8Array());
      expect(text).toContain(field);
      entries[name] = strToU8(text.replace(field, '').replace('"schemaVersion":3', '"schemaVersion":1'));
    }
    const old = readProjectFile('N.trame', zipSync(entries));
    expect(isRefusal(old) ? old : old.project).toEqual(study);
  });
});
