/** Makes the text of a word processor's document: its lines, its notes behind them, and what was left out (docs/rules/files.md, F4 to F6). */
import { nameProblem, type Problem } from '../words/problem.ts';
import type { DocxContent, DocxCounts } from './docxBlocks.ts';
import type { DocxDocument } from './docxDocument.ts';
import { type DocxText, layOut, withoutLeadingSpace } from './docxText.ts';
import type { SourceComment, SourceText } from './sourceText.ts';
import { speakersFirst } from './speakersFirst.ts';
import { showEntryName } from './zipNames.ts';

/** The same for .docx, .odt and .rtf; a document without words gives an empty text. */
export function documentText(document: DocxDocument, named: readonly Problem[] = []): SourceText {
  const { blocks, moved } = speakersFirst(document.body.blocks);
  const laidOut = layOut(blocks);
  const missing = appendNotes(laidOut, document);
  const problems = [...named];
  if (moved > 0) problems.push(nameProblem(null, 'speakersMovedFirst', { count: moved }));
  if (missing > 0) problems.push(nameProblem(null, 'noteMissing', { count: missing }));
  const { unknownSymbols } = document.counts;
  if (unknownSymbols > 0) problems.push(nameProblem(null, 'symbolsUnknown', { count: unknownSymbols }));
  return {
    text: laidOut.text,
    formats: laidOut.formats,
    encoding: null,
    problems,
    comments: commentsOf(laidOut, document.comments),
    leftOut: leftOutOf(document),
  };
}

/** Footnotes, then endnotes, numbered on in the order of their references. Returns how many are missing. */
function appendNotes(laidOut: DocxText, { footnotes, endnotes }: DocxDocument): number {
  let number = 0;
  let missing = 0;
  const references = [...laidOut.anchors];
  for (const [kind, notes] of [
    ['footnote', footnotes],
    ['endnote', endnotes],
  ] as const) {
    const ids = new Set(references.filter((anchor) => anchor.kind === kind).map((anchor) => anchor.id));
    for (const id of ids) {
      const note = notes.stories.get(id);
      if (!note) missing++;
      else {
        laidOut.append(`${laidOut.text === '' ? '' : '\n'}[note ${++number}] `);
        laidOut.appendLaidOut(withoutLeadingSpace(layOut(note.blocks)));
      }
    }
  }
  return missing;
}

/** In the order of the text, those without a place last. */
function commentsOf(laidOut: DocxText, comments: DocxContent): SourceComment[] {
  const positions = new Map<string, number>();
  for (const { kind, id, position } of laidOut.anchors) {
    const isPlace = kind === 'commentStart' || (kind === 'comment' && !positions.has(id));
    if (isPlace) positions.set(id, position);
  }
  return [...comments.stories]
    .map(([id, { author, blocks }]) => ({
      author,
      text: layOut(blocks).text.trim(),
      position: positions.get(id) ?? null,
    }))
    .sort((a, b) => (a.position ?? Number.MAX_SAFE_INTEGER) - (b.position ?? Number.MAX_SAFE_INTEGER));
}

const countedProblems = [
  ['deletions', 'deletionsLeftOut'],
  ['hiddenPassages', 'hiddenTextLeftOut'],
  ['images', 'imagesLeftOut'],
  ['charts', 'chartsLeftOut'],
  ['objects', 'objectsLeftOut'],
  ['insertedFiles', 'insertedFilesLeftOut'],
  ['listNumbers', 'listNumbersLeftOut'],
] as const satisfies readonly (readonly [keyof DocxCounts, string])[];

function leftOutOf({ counts, links, outside, hasMacros }: DocxDocument): Problem[] {
  const leftOut: Problem[] = [];
  for (const [key, problem] of countedProblems) {
    if (counts[key] > 0) leftOut.push(nameProblem(null, problem, { count: counts[key] }));
  }
  if (counts.headers > 0) leftOut.push(nameProblem(null, 'headersLeftOut'));
  if (links > 0) leftOut.push(nameProblem(null, 'linksLeftOut', { count: links }));
  const [address] = outside;
  if (address !== undefined) {
    const params = { count: outside.length, address: showEntryName(address) };
    leftOut.push(nameProblem(null, 'outsidePartsLeftOut', params));
  }
  if (hasMacros) leftOut.push(nameProblem(null, 'macrosLeftOut'));
  return leftOut;
}
