/**
 * A Word file of a text of results that comes back, read and compared with what Trame would write now. Every byte of it
 * is hostile. Rules: docs/rules/results-section.md, RS80 to RS85.
 */
import { readDocxDocument } from '../files/docxDocument.ts';
import { openOfficePackage } from '../files/officePackage.ts';
import type { Project } from '../project/project.ts';
import type { ResultsDocument } from '../project/resultsRecords.ts';
import { blocksOf, inlinesOf } from '../results-section/documentBlocks.ts';
import { printResults } from '../results-section/printedDocument.ts';
import { compareReturned, type Returned } from '../results-section/round-trip/compareReturned.ts';
import { type Decisions, nameDecision } from '../results-section/round-trip/returnedConflict.ts';
import { idSign, markStart } from '../results-section/round-trip/wordMarks.ts';
import {
  type ReturnedComment,
  type WordPieces,
  wordPieces,
} from '../results-section/round-trip/wordPieces.ts';
import { baseNamespace, type WrittenBase } from '../results-section/round-trip/writtenBase.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import type { NamedBytes } from './writeResults.ts';

export interface ReturnedFile extends Returned {
  readonly file: string;
  /** Another name that the title says; `null` where it is the text's. */
  readonly name: string | null;
  readonly comments: readonly ReturnedComment[];
  /** Tracked changes that nobody accepted: they are read as if somebody had. */
  readonly tracked: number;
  /** Footnotes that are not in the text, nor come into it: they stay in the file. */
  readonly footnotes: number;
  /** Its marks are gone: its paragraphs were found by their words. */
  readonly isUnmarked: boolean;
}

const marks = { isWanted: (name: string) => name.startsWith(markStart) };

export async function readReturned(
  project: Project,
  document: ResultsDocument,
  file: NamedBytes,
  decisions: Decisions = {},
): Promise<ReturnedFile | Refusal> {
  const read = readDocxDocument(file.name, file.bytes, marks);
  if (isRefusal(read)) return read;
  const base = readBase(file);
  if (base !== null && isRefusal(base)) return base;
  const other = base === null ? null : otherText(project, document, base, file.name);
  if (other) return other;
  const there = wordPieces(read);
  const own = await ownPieces(project, document);
  const returned = compareReturned(blocksOf(project, document.id), own, there, base, decisions);
  if (returned.known === 0) return refuse('returnedUnknown', { file: file.name, name: document.name });
  const isTaken = [...project.resultsDocuments.values()].some(
    ({ id, name }) => id !== document.id && name.toLowerCase() === there.title.toLowerCase(),
  );
  const isLeftOut = isTaken || decisions[nameDecision] === 'keep';
  const title = there.title === own.title || isLeftOut ? '' : there.title;
  return {
    ...returned,
    file: file.name,
    name: title === '' ? null : title,
    comments: there.comments,
    tracked: read.counts.insertions + read.counts.deletions,
    footnotes: footnotesLeft(returned, own, there),
    isUnmarked: there.pieces.every(({ blocks }) => blocks.length === 0),
  };
}

/** Those of tables, quotes and what is computed as a whole have no place in the text. */
function footnotesLeft({ blocks }: Returned, own: WordPieces, there: WordPieces): number {
  const taken = new Set(
    blocks.flatMap((block) =>
      inlinesOf(block).map((inline) => (inline.kind === 'footnote' ? inline.text : '')),
    ),
  );
  return there.footnotes.filter((text) => !own.footnotes.includes(text) && !taken.has(text)).length;
}

/** As Trame would write it now, read by the same rules. */
async function ownPieces(project: Project, document: ResultsDocument): Promise<WordPieces> {
  const { resultsWord } = await import('../docx-export/resultsWord.ts');
  const name = `${document.name}.docx`;
  const written = await resultsWord(project, printResults(project, document), {
    now: document.createdAt,
    pictures: new Map(),
  });
  const read = readDocxDocument(name, written.bytes, marks);
  if (isRefusal(read)) throw new Error(`What Trame writes cannot be read: ${read.refused}.`);
  return wordPieces(read);
}

/** `null` where it belongs to this text. */
function otherText(
  project: Project,
  document: ResultsDocument,
  base: WrittenBase,
  file: string,
): Refusal | null {
  if (base.document === idSign(document.id)) return null;
  const other = [...project.resultsDocuments.values()].find(({ id }) => idSign(id) === base.document);
  return other
    ? refuse('returnedOther', { file, name: other.name, open: document.name })
    : refuse('returnedForeign', { file });
}

/** Of several the last, since a template may have been one of ours. `null`: the file has none. */
function readBase({ name, bytes }: NamedBytes): WrittenBase | null | Refusal {
  const source = openOfficePackage(name, bytes, '.docx');
  if (isRefusal(source)) return source;
  const relations = source.relationships(source.mainPart);
  if (isRefusal(relations)) return relations;
  let base: WrittenBase | null = null;
  for (const { type, target, isOutside } of relations) {
    if (type !== 'customXml' || isOutside || !source.has(target)) continue;
    const found = {
      document: '',
      blocks: [] as { block: string; sign: string }[],
      notes: [] as string[],
      isOurs: false,
    };
    const refusal = source.parse(target, {
      open(element, attributes) {
        if (element.endsWith(':results')) found.isOurs = Object.values(attributes).includes(baseNamespace);
        if (element.endsWith(':results')) found.document = attributes.document ?? '';
        else if (element.endsWith(':block'))
          found.blocks.push({ block: attributes.id ?? '', sign: attributes.sign ?? '' });
        else if (element.endsWith(':note')) found.notes.push(attributes.key ?? '');
      },
      close() {},
    });
    // A part of somebody else may be anything; only ours is asked to be right.
    if (refusal && found.isOurs) return refusal;
    if (!refusal && found.isOurs)
      base = { document: found.document, blocks: found.blocks, notes: found.notes };
  }
  return base;
}
