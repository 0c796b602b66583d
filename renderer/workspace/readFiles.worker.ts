/** Reads one hostile file at a time, away from the window, so that a file that never ends can be given up. */

import type { TextEncodingName } from '../../shared/files/decodeText.ts';
import { readTable } from '../../shared/files/readTable.ts';
import type { SourceTable } from '../../shared/files/sourceTable.ts';
import type { SourceText } from '../../shared/files/sourceText.ts';
import { type EncodingSuggestion, suggestEncodings } from '../../shared/files/suggestEncodings.ts';
import { readInterview } from '../../shared/pdf-text/readInterview.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';

export type ReadTask =
  | {
      readonly kind: 'transcript';
      readonly fileName: string;
      readonly bytes: Uint8Array;
      readonly encoding: TextEncodingName | 'auto';
      /** Of a PDF that asked for one. */
      readonly password: string | null;
    }
  | { readonly kind: 'table'; readonly fileName: string; readonly bytes: Uint8Array };

/** `encodings` is empty where the format itself says how its characters are written. */
export interface ReadTranscript {
  readonly source: SourceText;
  readonly encodings: readonly EncodingSuggestion[];
}

/** Questions and replies carry a number: pdf.js sends messages of its own from this worker. */
export interface ReadQuestion {
  readonly number: number;
  readonly task: ReadTask;
}
export interface ReadReply {
  readonly number: number;
  readonly answer: ReadAnswer;
}

export type ReadAnswer = { readonly transcript: ReadTranscript } | { readonly table: SourceTable } | Refusal;

addEventListener('message', ({ data }: MessageEvent<ReadQuestion>) => {
  // pdf.js hears what is said to this worker too; only a question has a task.
  if (!data.task) return;
  void readFile(data.task).then((answer) => postMessage({ number: data.number, answer } satisfies ReadReply));
});

async function readFile(task: ReadTask): Promise<ReadAnswer> {
  const { fileName: file, bytes } = task;
  try {
    if (task.kind === 'table') {
      const table = readTable(file, bytes);
      return isRefusal(table) ? table : { table };
    }
    const { encoding, password } = task;
    const source = await readInterview({ file, bytes, encoding, password });
    if (isRefusal(source)) return source;
    return { transcript: { source, encodings: source.encoding ? suggestEncodings(bytes) : [] } };
  } catch {
    // A fault of a reader on hostile bytes; its message could hold words of the interview.
    return refuse('parsingFailed', { file });
  }
}
