/**
 * All guards of a document. What concerns one block is remembered while neither it nor the codings change, so that writing
 * asks again about the one block that is written. Rules: docs/rules/results-section.md, RS20 to RS29.
 */
import type { ThemeId } from '../../project/ids.ts';
import type { Project } from '../../project/project.ts';
import type { BlockContent, ResultsBlock, ResultsDocument } from '../../project/resultsRecords.ts';
import { captionNumbers } from '../captionNumbers.ts';
import { blocksOf, sectionThemes, writtenText } from '../documentBlocks.ts';
import { emptyTables } from '../emptyTables.ts';
import { basisOf } from '../summaryBasis.ts';
import { countChecks } from './countChecks.ts';
import { documentChecks } from './documentChecks.ts';
import { evidenceChecks } from './evidenceChecks.ts';
import { referenceChecks } from './referenceChecks.ts';
import type { KeptOrOpen, ResultsCheck } from './resultsCheck.ts';

/** In the order of the document; what concerns all of it stands at the end. */
export function checkResults(project: Project, document: ResultsDocument): KeptOrOpen[] {
  const blocks = blocksOf(project, document.id);
  const themes = sectionThemes(blocks);
  const numbers = captionNumbers(blocks, emptyTables(project, blocks));
  const found = blocks.flatMap((block, index) => [
    ...atOnce(checksOfBlock(project, document, block, themes[index] ?? null)),
    ...oldSummary(project, document, blocks, index),
    ...referenceChecks(document, block, numbers),
  ]);
  const kept = new Map(document.kept.map(({ key, reason }) => [key, reason]));
  return [...found, ...documentChecks(project, document, blocks)].map((check) => ({
    ...check,
    reason: kept.get(check.key) ?? null,
  }));
}

/** The same in steps of a part of a block each: what they find is remembered, so that the last one has little left to do. */
export function* checkResultsSteps(
  project: Project,
  document: ResultsDocument,
): Generator<void, KeptOrOpen[]> {
  const blocks = blocksOf(project, document.id);
  const themes = sectionThemes(blocks);
  for (const [index, block] of blocks.entries()) {
    yield* checksOfBlock(project, document, block, themes[index] ?? null);
    yield;
  }
  return checkResults(project, document);
}

const remembered = new WeakMap<
  BlockContent,
  { readonly key: readonly unknown[]; readonly checks: ResultsCheck[] }
>();

function* checksOfBlock(
  project: Project,
  document: ResultsDocument,
  block: ResultsBlock,
  themeId: ThemeId | null,
): Generator<void, ResultsCheck[]> {
  const { codings, themes, transcripts, participants, maps, characteristics } = project;
  const look = `${document.language} ${document.spaces} ${document.labels}`;
  const key = [codings, themes, transcripts, participants, maps, characteristics, look, themeId, block.id];
  const before = remembered.get(block.content);
  if (before?.key.every((one, index) => one === key[index])) return before.checks;
  const checks = [
    ...(yield* countChecks(project, document, block, themeId)),
    ...evidenceChecks(project, document, block),
  ];
  remembered.set(block.content, { key, checks });
  return checks;
}

function atOnce<Value>(steps: Generator<void, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function oldSummary(
  project: Project,
  document: ResultsDocument,
  blocks: readonly ResultsBlock[],
  index: number,
): ResultsCheck[] {
  const block = blocks[index];
  const content = block?.content;
  if (!block || (content?.kind !== 'summary' && content?.kind !== 'conclusion')) return [];
  if (writtenText(content.inlines).trim() === '') return [];
  const basis = basisOf(project, document, blocks, index);
  if (basis === content.basis) return [];
  return [
    {
      key: `summaryOld/${block.id}/${basis}`,
      kind: 'summaryOld',
      params: {},
      blockId: block.id,
      place: null,
      fix: { kind: 'content', content: { ...content, basis } },
    },
  ];
}
