/** Reads any file that can become a transcript, PDFs too, which only can be read in time. */
import type { TextEncodingName } from '../files/decodeText.ts';
import { extensionOf } from '../files/extensionOf.ts';
import { largestFile, readSourceText } from '../files/readSourceText.ts';
import type { SourceText } from '../files/sourceText.ts';
import { megabytes } from '../files/zipLimits.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { readPdf } from './readPdf.ts';

export interface InterviewFile {
  readonly file: string;
  /** Handed over: of a PDF they cannot be used afterwards. */
  readonly bytes: Uint8Array;
  readonly encoding: TextEncodingName | 'auto';
  /** Of a PDF, as the user typed it. */
  readonly password?: string | null;
}

export async function readInterview(interview: InterviewFile): Promise<SourceText | Refusal> {
  const { file, bytes, encoding, password = null } = interview;
  if (extensionOf(file) !== '.pdf' || bytes.length === 0) return readSourceText(file, bytes, encoding);
  if (bytes.length > largestFile) return refuse('fileTooLarge', { file, megabytes: megabytes(largestFile) });
  return readPdf(file, bytes, password);
}
