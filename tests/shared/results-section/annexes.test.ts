import { beforeAll, describe, expect, it } from 'vitest';
import { transcriptOrder } from '../../../shared/coding/findCodings.ts';
import type { Project } from '../../../shared/project/project.ts';
import { emptyProject, textOf } from '../../../shared/project/project.ts';
import { type AnnexKind, annexKinds, type ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { type AnnexPart, annexParts } from '../../../shared/results-section/annexes/annexParts.ts';
import { checklistRows } from '../../../shared/results-section/annexes/checklistRows.ts';
import { annexesIn, withAnnexes } from '../../../shared/results-section/annexes/withAnnexes.ts';
import { blocksOf } from '../../../shared/results-section/documentBlocks.ts';
import { addResults, writeResults } from '../../../shared/results-section/editResults.ts';
import { printResults } from '../../../shared/results-section/printedDocument.ts';
import { setApproach } from '../../../shared/study/editStudy.ts';
import { guidePlace, studyTextAt, writeStudyText } from '../../../shared/study/studyTexts.ts';
import { run } from '../../helpers/runCommand.ts';
import { sampleStudy } from '../../helpers/sampleStudy.ts';

let sample: Project;
let document: ResultsDocument;

beforeAll(async () => {
  sample = run(await sampleStudy(['results.json']), addResults, {
    name: 'Text',
    language: 'en',
    isFromTree: true,
  }).project;
  const [first] = sample.resultsDocuments.values();
  if (!first) throw new Error('No document.');
  document = first;
});

let last = 0;
function annexed(project: Project, ...annexes: readonly AnnexKind[]): Project {
  const blocks = withAnnexes(
    blocksOf(project, document.id),
    new Set(annexes),
    () => `new ${++last}` as never,
  );
  return run(project, writeResults, { documentId: document.id, blocks }).project;
}
const rowsOf = (parts: readonly AnnexPart[]) =>
  parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
const item = (project: Project, of: 'coreq' | 'srqr', number: number) => {
  const all = checklistRows(project, document, of).flatMap(({ items }) => items);
  const found = all.find((one) => one.number === number);
  if (!found) throw new Error(`No item ${number}.`);
  return found;
};

describe('annexes', () => {
  it('RS63: are switched on in their order at the end, numbered, and off again', () => {
    const both = annexed(annexed(sample, 'coreq'), 'coreq', 'guide');
    const printed = printResults(both, document).blocks.slice(-2);
    expect(printed.map((block) => block.kind === 'annex' && `${block.number} ${block.title}`)).toEqual([
      '1 Interview guide',
      '2 COREQ checklist',
    ]);
    expect(annexesIn(blocksOf(annexed(both, 'coreq'), document.id))).toEqual(new Set(['coreq']));
    expect(blocksOf(annexed(both), document.id)).toEqual(blocksOf(sample, document.id));
  });

  it('ST10, RS64: the guide is written with the study, typeset, one paragraph a line; spaces alone take it out', () => {
    expect(annexParts(sample, document, 'guide')).toEqual([
      { kind: 'paragraph', text: 'The interview guide is not written yet.' },
    ]);
    const text = '1. What is a night like?\r\n\r\n"Tell me more."\n';
    const written = run(sample, writeStudyText, { ...guidePlace, text }).project;
    expect(studyTextAt(written, guidePlace)).toBe(text.replaceAll('\r', '').trim());
    expect(annexParts(written, document, 'guide')).toEqual([
      { kind: 'paragraph', text: '1. What is a night like?' },
      { kind: 'paragraph', text: '“Tell me more.”' },
    ]);
    const again = run(written, writeStudyText, { ...guidePlace, text: 'Other' }).project;
    expect(again.studyTexts.size).toBe(1);
    expect(run(again, writeStudyText, { ...guidePlace, text: ' \n' }).project.studyTexts.size).toBe(0);
  });

  it('RS64: the analysis holds every passage once, in the order of the tree', () => {
    const parts = annexParts(sample, document, 'analysis');
    const passages = [...sample.codings.values()].map(
      ({ themeId, transcriptId, start, end }) => `${themeId} ${transcriptId} ${start} ${end}`,
    );
    expect(new Set(passages).size).toBeLessThan(passages.length);
    expect(rowsOf(parts)).toHaveLength(new Set(passages).size);
    const headings = parts.flatMap((part) => (part.kind === 'heading' ? part.text : []));
    expect(new Set(headings).size).toBe(headings.length);
    for (const [who, quote] of rowsOf(parts)) {
      expect(who).toMatch(/^(E\d+)?$/u);
      expect(quote).toMatch(/^“[\s\S]+”$/u);
    }
  });

  it('RS64: transcripts are printed line by line with the numbers that they have', () => {
    const rows = rowsOf(annexParts(sample, document, 'transcripts'));
    const ids = transcriptOrder(sample);
    const numbers = ids.flatMap((id) => textOf(sample, id).lines.numbers);
    expect(rows.map(([number]) => number).sort()).toEqual([...numbers].sort());
    expect(rows[0]?.[2]).not.toBe('');
  });

  it('RS65: an empty project prints a sentence in place of each', () => {
    const [info] = sample.info.values();
    if (!info) throw new Error('No info.');
    for (const annex of annexKinds) {
      const [first] = annexParts(emptyProject(info), document, annex);
      expect(first, annex).toMatchObject({ text: expect.stringMatching(/\.$/u) });
    }
  });
});

describe('checklists of reporting', () => {
  it('RS66: have 32 and 21 items, and answer what the project knows with its place', () => {
    const project = annexed(
      run(sample, setApproach, { approach: 'groundedTheory' }).project,
      'analysis',
      'transcripts',
    );
    const all = (of: 'coreq' | 'srqr') => checklistRows(project, document, of).flatMap(({ items }) => items);
    expect(all('coreq').map(({ number }) => number)).toEqual(Array.from({ length: 32 }, (_, at) => at + 1));
    expect(all('srqr').map(({ number }) => number)).toEqual(Array.from({ length: 21 }, (_, at) => at + 1));
    expect(item(project, 'coreq', 9).known).toBe('Grounded theory.');
    expect(item(project, 'coreq', 12)).toMatchObject({
      known: '11 participants, 11 interviews.',
      places: ['“The sample”', 'Table\u00a01'],
    });
    expect(item(project, 'coreq', 24).known).toMatch(/^2 people coded: /u);
    expect(item(project, 'coreq', 25).places).toEqual(['Appendix\u00a01']);
    expect(item(project, 'srqr', 13).places).toEqual(['Appendix\u00a02']);
    expect(item(project, 'coreq', 22).known).toMatch(/\d/u);
    expect(item(project, 'coreq', 31)).toMatchObject({ known: '5 main themes have their chapters.' });
    expect(item(project, 'coreq', 31).places).toEqual(['I.', 'II.', 'III.', 'IV.', 'V.']);
    expect(item(project, 'coreq', 32).places[0]).toMatch(/^I\. A\. .*to V\./u);
    expect(item(project, 'coreq', 2)).toMatchObject({ known: '', own: '', places: [] });
  });

  it('RS66: say nothing of saturation where the approach does without it', () => {
    const reflexive = run(sample, setApproach, { approach: 'reflexive' }).project;
    expect(item(reflexive, 'coreq', 22).known).toBe('');
  });

  it('ST10, RS66: what the researcher adds stands behind what the project knows', () => {
    const place = { of: 'coreq', item: 12 } as const;
    const project = run(sample, writeStudyText, { ...place, text: 'Two left.' }).project;
    const row = rowsOf(annexParts(project, document, 'coreq'))[11];
    expect(row?.[2]).toBe('11 participants, 11 interviews.\nTwo left.');
    expect(rowsOf(annexParts(project, document, 'srqr'))[11]?.[2]).not.toContain('Two left.');
  });
});
