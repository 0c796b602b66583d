/** Reads the text of an .rtf made by Word, LibreOffice, TextEdit or WordPad (docs/rules/files.md, F14). */
import { nameProblem, type Problem } from '../words/problem.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { documentText } from './documentText.ts';
import { mostNotes } from './docxBlocks.ts';
import type { DocxDocument } from './docxDocument.ts';
import { fileKind } from './fileKind.ts';
import { RtfReader, type RtfStoryKind } from './rtfReader.ts';
import { readRtfTokens } from './rtfTokens.ts';
import type { SourceText } from './sourceText.ts';

/** Refuses with the file's name and the reason; a document without words gives an empty text. */
export function readRtf(file: string, bytes: Uint8Array): SourceText | Refusal {
  const problems: Problem[] = [];
  const document = readRtfDocument(file, bytes, problems);
  return isRefusal(document) ? document : documentText(document, problems);
}

/** What had to be guessed is added to `problems`. */
export function readRtfDocument(
  file: string,
  bytes: Uint8Array,
  problems: Problem[],
): DocxDocument | Refusal {
  const kind = fileKind(bytes);
  if (kind !== 'rtf') return refuse('isAnotherFormat', { file, extension: '.rtf', kind });
  const reader = new RtfReader();
  const isWhole = readRtfTokens(bytes, bytes.indexOf(0x7b), reader);
  if (reader.overflow === 'notes') return refuse('tooManyNotes', { file, limit: mostNotes });
  if (reader.overflow === 'depth') return refuse('rtfTooDeep', { file });
  if (!isWhole) problems.push(nameProblem(null, 'fileEndMissing'));
  const blocks = reader.finish();
  if (reader.unknownCodePage !== null)
    problems.push(nameProblem(null, 'codePageUnknown', { number: reader.unknownCodePage }));
  const story = (kind: RtfStoryKind) => ({ blocks: [], stories: reader.stories[kind] });
  return {
    body: { blocks, stories: new Map() },
    footnotes: story('footnote'),
    endnotes: story('endnote'),
    comments: story('comment'),
    counts: reader.counts,
    outside: [],
    links: reader.links,
    hasMacros: false,
  };
}
