/** The texts of results of the sample study: started from the tree, some of their sections then written. */
import { findThemeByPath } from '../codebook/themeName.ts';
import { formatPath } from '../codebook/themePath.ts';
import type { ThemeId } from '../project/ids.ts';
import type { ResultsBlock, ResultsDocument } from '../project/resultsRecords.ts';
import { blocksOf, documentsOf } from '../results-section/documentBlocks.ts';
import { addResults, type WrittenBlock, writeResults } from '../results-section/editResults.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { firstCoder, readSampleJson, type SampleStep, type SampleTarget } from './sampleFiles.ts';
import { type SampleBlock, sampleResults } from './sampleRecords.ts';
import { SampleWriter } from './sampleWriter.ts';

const file = 'results.json';

export const addSampleResults: SampleStep = async (files, target) => {
  const texts = readSampleJson(files, file, sampleResults);
  if (isRefusal(texts)) return texts;
  const coderId = firstCoder(target);
  for (const { name, language, sections } of texts) {
    const started = await target.run(addResults, { name, language, isFromTree: true }, coderId);
    if (started) return started;
    const document = documentsOf(target.project()).at(-1);
    if (!document) return refuse('recordMissing');
    const blocks = writeSections(target, document, sections);
    if (isRefusal(blocks)) return blocks;
    const written = await target.run(writeResults, { documentId: document.id, blocks }, coderId);
    if (written) return written;
  }
  return null;
};

type Section = { readonly theme: readonly string[] | null; readonly blocks: readonly SampleBlock[] };

function writeSections(
  target: SampleTarget,
  document: ResultsDocument,
  sections: readonly Section[],
): WrittenBlock[] | Refusal {
  const project = target.project();
  const writer = new SampleWriter(project, document, file, target.newId);
  let blocks: WrittenBlock[] = [...blocksOf(project, document.id)];
  for (const { theme: path, blocks: wanted } of sections) {
    const themeId = path === null ? null : (findThemeByPath(project, path)?.id ?? null);
    const at = path === null ? blocks.length - 1 : headingOf(blocks, themeId);
    if (at === -1) return refuse('sampleNotFound', { file, name: formatPath(path ?? []) });
    const written = writer.blocks(wanted, themeId);
    if (isRefusal(written)) return written;
    const end = path === null ? blocks.length : endOfFinding(blocks, at);
    blocks = [...blocks.slice(0, at + 1), ...written, ...blocks.slice(end)];
  }
  return blocks;
}

function headingOf(blocks: readonly WrittenBlock[], themeId: ThemeId | null): number {
  return blocks.findIndex(
    ({ content }) => content.kind === 'heading' && themeId !== null && content.themeId === themeId,
  );
}

/** Behind the sentence and the quotes that the tree gave below a heading; a table of the chapter stays. */
function endOfFinding(blocks: readonly Pick<ResultsBlock, 'content'>[], heading: number): number {
  const next = blocks.findIndex(
    ({ content }, index) => index > heading && content.kind !== 'paragraph' && content.kind !== 'quotes',
  );
  return next === -1 ? blocks.length : next;
}
