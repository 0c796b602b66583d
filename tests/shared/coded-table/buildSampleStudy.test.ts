import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSampleStudy, type SampleFiles } from '../../../shared/coded-table/buildSampleStudy.ts';
import { planCodedTable } from '../../../shared/coded-table/codeFromTable.ts';
import { readCodedTable } from '../../../shared/coded-table/readCodedTable.ts';
import { readTable } from '../../../shared/files/readTable.ts';
import { applyChanges, isConflict } from '../../../shared/project/changeSet.ts';
import { checkProject } from '../../../shared/project/checkProject.ts';
import type { ProjectId } from '../../../shared/project/ids.ts';
import { emptyProject, type Project } from '../../../shared/project/project.ts';
import { isRefusal, type Refusal } from '../../../shared/words/refusal.ts';
import { contextOf } from '../../helpers/runCommand.ts';

const folder = path.resolve('resources/sample-study');
const files: SampleFiles = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => [name.split(path.sep).join('/'), new Uint8Array(readFileSync(path.join(folder, name)))]),
);

async function build(
  from: SampleFiles,
): Promise<{ project: Project; refusal: Refusal | null; commands: string[] }> {
  let project = emptyProject({
    id: 'p' as ProjectId,
    name: 'Gardes de nuit',
    createdAt: '2026-01-01T00:00:00.000Z',
  });
  const commands: string[] = [];
  const refusal = await buildSampleStudy(from, {
    project: () => project,
    run(command, input, coderId) {
      const result = command.run(project, input, contextOf(coderId));
      if (isRefusal(result)) return result;
      const next = applyChanges(project, result.changes);
      if (isConflict(next)) throw new Error(JSON.stringify(next));
      project = next;
      if (commands.at(-1) !== command.name) commands.push(command.name);
      return null;
    },
  });
  return { project, refusal, commands };
}

describe('the sample study', () => {
  it('CT19: is built by the commands of the window, whole and sound', async () => {
    const { project, refusal, commands } = await build(files);
    expect(refusal).toBe(null);
    expect(checkProject(project)).toEqual([]);
    expect([...new Set(commands)].slice(0, 3)).toEqual([
      'addCoder',
      'importTranscripts',
      'importParticipants',
    ]);
    expect([...project.coders.values()].map(({ initials }) => initials)).toEqual(['MP', 'JD']);
    expect(project.transcripts.size).toBe(11);
    expect(project.participants.size).toBe(11);
    expect(project.characteristics.size).toBeGreaterThan(5);
    expect(project.themes.size).toBeGreaterThanOrEqual(40);
    expect(project.memos.size).toBeGreaterThan(5);
    expect(project.axialLinks.size).toBeGreaterThan(5);
    for (const { id } of project.transcripts.values())
      expect(project.codings.ofTranscript(id).size).toBeGreaterThanOrEqual(25);
  });

  it('every row of its coded tables is found as it stands', async () => {
    const { project } = await build(files);
    for (const name of ['codings-MP.csv', 'codings-JD.csv']) {
      const source = readTable(name, files.get(name) ?? new Uint8Array());
      const table = isRefusal(source) ? source : readCodedTable(name, source);
      if (isRefusal(table)) throw new Error(JSON.stringify(table));
      const result = planCodedTable(project, { table }, contextOf(null));
      if (isRefusal(result)) throw new Error(JSON.stringify(result));
      expect(result.report).toMatchObject({
        applied: table.rows.length,
        themesCreated: 0,
        problems: [],
        notFound: [],
      });
    }
  });

  it.each([
    ['themes.json', '{"a": 1}', 'sampleFileWrong'],
    ['memos.json', '[{', 'sampleFileWrong'],
    ['axial-links.json', '[{"from": ["Rien"], "to": ["Rien"], "type": "leadsTo"}]', 'sampleNotFound'],
  ])('refuses a damaged %s with its name', async (name, content, refused) => {
    const damaged = new Map([...files, [name, new TextEncoder().encode(content)] as const]);
    expect((await build(damaged)).refusal).toMatchObject({ refused, params: { file: name } });
  });
});
