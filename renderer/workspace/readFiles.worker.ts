/** Reads one hostile file at a time, away from the window, so that a file that never ends can be given up. */

import type { TextEncodingName } from '../../shared/files/decodeText.ts';
import { readSourceText } from '../../shared/files/readSourceText.ts';
import { readTable } from '../../shared/files/readTable.ts';
import type { SourceTable } from '../../shared/files/sourceTable.ts';
import type { SourceText } from '../../shared/files/sourceText.ts';
import { type EncodingSuggestion, suggestEncodings } from '../../shared/files/suggestEncodings.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';

export type ReadTask =
  | {
      readonly kind: 'transcript';
      readonly fileName: string;
      readonly bytes: Uint8Array;
      readonly encoding: TextEncodingName | 'auto';
    }
  | { readonly kind: 'table'; readonly fileName: string; readonly bytes: Uint8Array };

/** `encodings` is empty where the format itself says how its characters are written. */
export interface ReadTranscript {
  readonly source: SourceText;
  readonly encodings: readonly EncodingSuggestion[];
}

export type ReadAnswer = { readonly transcript: ReadTranscript } | { readonly table: SourceTable } | Refusal;

addEventListener('message', ({ data }: MessageEvent<ReadTask>) => postMessage(readFile(data)));

function readFile(task: ReadTask): ReadAnswer {
  if (task.kind === 'table') {
    const table = readTable(task.fileName, task.bytes);
    return isRefusal(table) ? table : { table };
  }
  const source = readSourceText(task.fileName, task.bytes, task.encoding);
  if (isRefusal(source)) return source;
  return { transcript: { source, encodings: source.encoding ? suggestEncodings(task.bytes) : [] } };
}
