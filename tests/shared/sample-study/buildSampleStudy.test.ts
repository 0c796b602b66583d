import { describe, expect, it } from 'vitest';
import { planCodedTable } from '../../../shared/coded-table/codeFromTable.ts';
import { readCodedTable } from '../../../shared/coded-table/readCodedTable.ts';
import { readTable } from '../../../shared/files/readTable.ts';
import { applyChanges, isConflict } from '../../../shared/project/changeSet.ts';
import { checkProject } from '../../../shared/project/checkProject.ts';
import type { ProjectId } from '../../../shared/project/ids.ts';
import { emptyProject, type Project } from '../../../shared/project/project.ts';
import { checkResults } from '../../../shared/results-section/checks/checkResults.ts';
import { liveQuote } from '../../../shared/results-section/citedQuotes.ts';
import { blocksOf, inlinesOf, quotesIn } from '../../../shared/results-section/documentBlocks.ts';
import { changeSinceSeen } from '../../../shared/results-section/printInline.ts';
import { isBlindNow } from '../../../shared/rounds/blindRounds.ts';
import { buildSampleStudy } from '../../../shared/sample-study/buildSampleStudy.ts';
import type { SampleFiles } from '../../../shared/sample-study/sampleFiles.ts';
import { isRefusal, type Refusal } from '../../../shared/words/refusal.ts';
import { contextOf } from '../../helpers/runCommand.ts';
import { sampleFiles } from '../../helpers/sampleStudy.ts';

const files = sampleFiles();

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
    newId: contextOf().newId,
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

/** A file of the study with some words replaced. */
function damaged(name: string, words: string, others: string): string {
  const text = new TextDecoder().decode(files.get(name));
  if (!text.includes(words)) throw new Error(`${name} has no ${words}.`);
  return text.replaceAll(words, others);
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

  it('CT19: has a round that both finished, a map of all its links, and a text that agrees with itself', async () => {
    const { project } = await build(files);
    const [round] = project.rounds.values();
    expect(round?.parts.map(({ finishedAt }) => finishedAt !== null)).toEqual([true, true]);
    expect(round && project.rounds.size === 1 && isBlindNow(round)).toBe(false);
    expect([...project.decisions.values()].map(({ outcome }) => outcome)).toContain('discuss');
    const onMap = new Set([...project.mapItems.values()].map(({ themeId }) => themeId));
    for (const { fromId, toId } of project.axialLinks.values())
      expect([onMap.has(fromId), onMap.has(toId)]).toEqual([true, true]);
    const [document] = project.resultsDocuments.values();
    if (!document) throw new Error('No text.');
    expect(checkResults(project, document)).toEqual([]);
    const blocks = blocksOf(project, document.id);
    for (const block of blocks)
      for (const inline of inlinesOf(block)) expect(changeSinceSeen(project, inline, document)).toBe(null);
    const written = blocks.flatMap(inlinesOf).flatMap((inline) => ('text' in inline ? inline.text : []));
    const decided = [...project.decisions.values()].map(({ reason }) => reason);
    for (const text of [...written, ...decided]) expect(text).not.toMatch(/ [:;!?»]|« /u);
    for (const cited of blocks.flatMap(quotesIn))
      expect(liveQuote(project, cited, document)).toMatchObject({ state: 'holds', label: cited.label });
  });

  it('CT19: a file that is not there holds nothing', async () => {
    const some = new Map([...files].filter(([name]) => !/^(rounds|maps|results)\.json$/u.test(name)));
    const { project, refusal } = await build(some);
    expect(refusal).toBe(null);
    expect([project.rounds.size, project.maps.size, project.resultsDocuments.size]).toEqual([0, 0, 0]);
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
    ['rounds.json', damaged('rounds.json', '"E9"', '"E99"'), 'sampleNotFound'],
    ['rounds.json', damaged('rounds.json', 'Un cahier', 'Deux cahiers'), 'sampleNotFound'],
    ['maps.json', damaged('maps.json', 'Envie de partir', 'Envie de rester'), 'sampleNotFound'],
    ['results.json', damaged('results.json', 'le combiné', 'le téléphone'), 'sampleNotFound'],
    ['results.json', damaged('results.json', '"map": "Tenir', '"map": "Rater'), 'sampleNotFound'],
  ])('refuses a damaged %s with its name', async (name, content, refused) => {
    const broken = new Map([...files, [name, new TextEncoder().encode(content)] as const]);
    expect((await build(broken)).refusal).toMatchObject({ refused, params: { file: name } });
  });
});
