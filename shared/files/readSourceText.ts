/** Reads any file that can become a transcript; what cannot is refused with what to do about it. */
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { canonicalText } from './canonicalText.ts';
import { decodeText, type TextEncodingName } from './decodeText.ts';
import { extensionOf } from './extensionOf.ts';
import { type FileKind, fileKind, isEncryptedOffice } from './fileKind.ts';
import { readCues } from './readCues.ts';
import { readDocx } from './readDocx.ts';
import { readOdt } from './readOdt.ts';
import { readRtf } from './readRtf.ts';
import type { SourceText } from './sourceText.ts';
import { megabytes } from './zipLimits.ts';

export type { SourceComment, SourceText } from './sourceText.ts';

export const largestFile = 256 * 1024 * 1024;
const wordProcessors = new Set([
  '.doc',
  '.docm',
  '.dot',
  '.dotx',
  '.dotm',
  '.ott',
  '.fodt',
  '.sxw',
  '.wpd',
  '.wps',
  '.htm',
  '.html',
]);
/** Kinds that no text file is; a web page or XML under the name .txt is text. */
const notText: ReadonlySet<FileKind> = new Set([
  'zip',
  'pdf',
  'office97',
  'rtf',
  'image',
  'archive',
  'sound',
]);

const plainTexts = new Set(['.txt', '.md', '.vtt', '.srt']);

/** By extension: .docx, .odt, .rtf, .txt, .md, .vtt, .srt. Refusals carry `file`. `encoding` matters for text files only. */
export function readSourceText(
  fileName: string,
  bytes: Uint8Array,
  encoding: TextEncodingName | 'auto' = 'auto',
): SourceText | Refusal {
  const file = fileName;
  const extension = extensionOf(fileName);
  if (bytes.length === 0) return refuse('fileEmpty', { file });
  if (bytes.length > largestFile) return refuse('fileTooLarge', { file, megabytes: megabytes(largestFile) });
  const source = readByExtension(file, extension, bytes, encoding);
  if (!isRefusal(source) && source.text.trim() === '') return refuse('fileEmpty', { file });
  return source;
}

function readByExtension(
  file: string,
  extension: string,
  bytes: Uint8Array,
  encoding: TextEncodingName | 'auto',
): SourceText | Refusal {
  if (extension === '.docx') return readDocx(file, bytes);
  if (extension === '.odt') return readOdt(file, bytes);
  // Word and others give rich text the name .doc too.
  if (extension === '.rtf' || (extension === '.doc' && fileKind(bytes) === 'rtf'))
    return readRtf(file, bytes);
  if (plainTexts.has(extension)) return readPlainText(file, extension, bytes, encoding);
  if (extension === '.pages') return refuse('exportFromPages', { file });
  if (extension === '.pdf') return refuse('pdfNeedsTime', { file });
  return wordProcessors.has(extension)
    ? refuse('saveAsDocx', { file, extension })
    : refuse('formatUnknown', { file });
}

function readPlainText(
  file: string,
  extension: string,
  bytes: Uint8Array,
  encoding: TextEncodingName | 'auto',
): SourceText | Refusal {
  if (isEncryptedOffice(bytes)) return refuse('fileHasPassword', { file });
  const kind = fileKind(bytes);
  if (notText.has(kind)) return refuse('isAnotherFormat', { file, extension, kind });
  if (extension === '.vtt' || extension === '.srt') return readCues(file, bytes, encoding);
  const decoded = decodeText(bytes, encoding);
  const { text, problems } = canonicalText(decoded.text);
  return {
    text,
    formats: [],
    encoding: decoded.encoding,
    problems: [...decoded.problems, ...problems],
    comments: [],
    leftOut: [],
  };
}
