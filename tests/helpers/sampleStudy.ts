/** The sample study as a project, built by its commands; made once for each test file. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { applyChanges, isConflict } from '../../shared/project/changeSet.ts';
import type { ProjectId } from '../../shared/project/ids.ts';
import { emptyProject, type Project } from '../../shared/project/project.ts';
import { buildSampleStudy } from '../../shared/sample-study/buildSampleStudy.ts';
import type { SampleFiles } from '../../shared/sample-study/sampleFiles.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { contextOf } from './runCommand.ts';

const folder = path.resolve('resources/sample-study');

/** The files of the study by their path, with '/' on every system. */
export function sampleFiles(): SampleFiles {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => [name.split(path.sep).join('/'), new Uint8Array(readFileSync(path.join(folder, name)))]),
  );
}

/** Files that are left out hold nothing: without 'results.json' no text of results was begun. */
export async function sampleStudy(without: readonly string[] = []): Promise<Project> {
  const files = new Map([...sampleFiles()].filter(([name]) => !without.includes(name)));
  const createdAt = '2026-01-01T00:00:00.000Z';
  let project = emptyProject({ id: 'p' as ProjectId, name: 'Gardes de nuit', createdAt });
  const refusal = await buildSampleStudy(files, {
    project: () => project,
    newId: contextOf().newId,
    run(command, input, coderId) {
      const result = command.run(project, input, contextOf(coderId));
      if (isRefusal(result)) return result;
      const next = applyChanges(project, result.changes);
      if (isConflict(next)) throw new Error(`${next.table} ${next.id}: ${next.conflict}`);
      project = next;
      return null;
    },
  });
  if (refusal) throw new Error(JSON.stringify(refusal));
  return project;
}
