/** Reads any file that holds a table: participants and their characteristics, or coded passages. */
import { type Refusal, refuse } from '../words/refusal.ts';
import { canonicalText } from './canonicalText.ts';
import { decodeText, type TextEncodingName } from './decodeText.ts';
import { extensionOf } from './extensionOf.ts';
import { type FileKind, fileKind, isEncryptedOffice } from './fileKind.ts';
import { nvivoReport } from './nvivoReport.ts';
import { readCsv } from './readCsv.ts';
import { readDocumentTable } from './readDocumentTable.ts';
import { readXlsx } from './readXlsx.ts';
import type { SourceTable } from './sourceTable.ts';
import { megabytes } from './zipLimits.ts';

export type { SourceTable } from './sourceTable.ts';

const largestFile = 256 * 1024 * 1024;
const spreadsheets = new Set(['.xls', '.xlsm', '.xlsb', '.xlt', '.xltx', '.ods', '.ots']);
const wordProcessors = new Set(['.doc', '.docm', '.rtf', '.pdf', '.pages']);
const notCsv: ReadonlySet<FileKind> = new Set([
  'zip',
  'pdf',
  'office97',
  'rtf',
  'html',
  'image',
  'archive',
  'sound',
]);

/**
 * By extension: .csv, .tsv, .xlsx, .docx, .odt, and .txt of a program's report on codings. Refusals carry `file`.
 * `encoding` matters for .csv, .tsv and .txt only.
 */
export function readTable(
  fileName: string,
  bytes: Uint8Array,
  encoding: TextEncodingName | 'auto' = 'auto',
): SourceTable | Refusal {
  const file = fileName;
  const extension = extensionOf(fileName);
  if (bytes.length === 0) return refuse('fileEmpty', { file });
  if (bytes.length > largestFile) return refuse('fileTooLarge', { file, megabytes: megabytes(largestFile) });
  if (extension === '.xlsx') return readXlsx(file, bytes);
  if (extension === '.docx' || extension === '.odt') return readDocumentTable(file, bytes, extension);
  if (extension === '.txt') return readReport(file, bytes, encoding);
  if (extension === '.numbers') return refuse('exportFromNumbers', { file });
  if (spreadsheets.has(extension)) return refuse('saveAsXlsx', { file, extension });
  if (wordProcessors.has(extension)) return refuse('saveAsDocx', { file, extension });
  if (extension !== '.csv' && extension !== '.tsv') return refuse('tableFormatUnknown', { file });
  if (isEncryptedOffice(bytes)) return refuse('fileHasPassword', { file });
  const kind = fileKind(bytes);
  if (notCsv.has(kind)) return refuse('isAnotherFormat', { file, extension, kind });
  return readCsv(file, bytes, encoding);
}

function readReport(
  file: string,
  bytes: Uint8Array,
  encoding: TextEncodingName | 'auto',
): SourceTable | Refusal {
  const { text } = canonicalText(decodeText(bytes, encoding).text);
  return nvivoReport(file, text.split('\n')) ?? refuse('tableFormatUnknown', { file });
}
