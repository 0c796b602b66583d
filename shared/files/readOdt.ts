/** Reads the text of an .odt made by LibreOffice, Word or Google Docs (docs/rules/files.md, F13). */
import { isRefusal, type Refusal } from '../words/refusal.ts';
import { documentText } from './documentText.ts';
import { readOdtDocument } from './odtDocument.ts';
import type { SourceText } from './sourceText.ts';

/** Refuses with the file's name and the reason; a document without words gives an empty text. */
export function readOdt(file: string, bytes: Uint8Array): SourceText | Refusal {
  const document = readOdtDocument(file, bytes);
  return isRefusal(document) ? document : documentText(document);
}
