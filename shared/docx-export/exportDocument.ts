/** Each export as a Word document. Rules: docs/rules/exports.md. */
import type { Project } from '../project/project.ts';
import { cooccurrencePairsTable } from '../tables/cooccurrenceTable.ts';
import type { ExportKind, ExportOptions } from '../tables/exportOptions.ts';
import { exportTable } from '../tables/exportTable.ts';
import { matrixTitle } from '../tables/matrixTable.ts';
import { type ChunkPacker, streamedZip } from '../tables/streamedZip.ts';
import { wordsOf } from '../words/words.ts';
import { codebookBody } from './codebookDocument.ts';
import { codingsBody } from './codingsDocument.ts';
import { type DocumentFrame, documentFrame, documentPart, textWidth } from './documentFrame.ts';
import { studyName } from './documentTitle.ts';
import { matrixBody } from './matrixDocument.ts';
import { memosBody, numberedListsOfMemos } from './memosDocument.ts';
import { participantsBody } from './participantsDocument.ts';
import { tableBody } from './tableDocument.ts';
import { transcriptsBody } from './transcriptsDocument.ts';

/** `now` is an ISO time for the document's properties. */
export async function exportDocument(
  project: Project,
  what: ExportKind,
  options: ExportOptions,
  now: string,
  packer?: ChunkPacker,
): Promise<Uint8Array> {
  const isLandscape = what === 'matrix' || what === 'participants' || what === 'links';
  const { language } = options;
  const title = what === 'matrix' ? matrixTitle(project, options) : wordsOf[language].exporting.titles[what];
  const frame = await documentFrame({
    language,
    title,
    study: studyName(project, language),
    isLandscape,
    numberedLists: what === 'memos' ? numberedListsOfMemos(project, options) : 0,
    now,
  });
  const body = bodyOf(project, what, options, textWidth(isLandscape));
  return streamedZip(frame.parts, { name: documentPart, pieces: surrounded(frame, body) }, { packer });
}

function* surrounded({ opening, closing }: DocumentFrame, body: Iterable<string>): Generator<string> {
  yield opening;
  yield* body;
  yield closing;
}

function bodyOf(
  project: Project,
  what: ExportKind,
  options: ExportOptions,
  widthTwips: number,
): Iterable<string> {
  switch (what) {
    case 'codings':
      return codingsBody(project, options, widthTwips);
    case 'codebook':
      return codebookBody(project, options);
    case 'matrix':
      return matrixBody(project, options, widthTwips);
    case 'cooccurrence':
      return tableBody(project, options, cooccurrencePairsTable(project, options), widthTwips);
    case 'memos':
      return memosBody(project, options);
    case 'participants':
      return participantsBody(project, options, widthTwips);
    case 'transcripts':
      return transcriptsBody(project, options, widthTwips);
    default:
      return tableBody(project, options, exportTable(project, what, options), widthTwips);
  }
}
