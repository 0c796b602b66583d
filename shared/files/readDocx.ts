/** Reads the text of a .docx made by Word, LibreOffice or Google Docs (docs/rules/files.md, F4 to F6). */
import { isRefusal, type Refusal } from '../words/refusal.ts';
import { documentText } from './documentText.ts';
import { readDocxDocument } from './docxDocument.ts';
import type { SourceText } from './sourceText.ts';

/** Refuses with the file's name and the reason; a document without words gives an empty text. */
export function readDocx(file: string, bytes: Uint8Array): SourceText | Refusal {
  const document = readDocxDocument(file, bytes);
  return isRefusal(document) ? document : documentText(document);
}
