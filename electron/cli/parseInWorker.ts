/**
 * Files of the command line are read in a worker: with a bound on its memory and on its time, after which it is ended and
 * the file refused. One worker serves a whole batch; a new one starts only after one was ended. Short plain texts are read
 * without (docs/decisions/266).
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { TextEncodingName } from '../../shared/files/decodeText.ts';
import { extensionOf } from '../../shared/files/extensionOf.ts';
import type { SourceTable } from '../../shared/files/sourceTable.ts';
import type { SourceText } from '../../shared/files/sourceText.ts';
import { type Refusal, refuse } from '../../shared/words/refusal.ts';
import { errorCode } from '../writeFileSafely.ts';

export interface ParseRequest {
  readonly kind: 'text' | 'table';
  /** Its extension says how it is read; it is the name in sentences. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Of files that do not say it themselves. */
  readonly encoding: TextEncodingName | 'auto';
}

export type ParseAnswer = SourceText | SourceTable | Refusal;

export interface FileParser {
  /** The bytes are handed over: they cannot be used afterwards. Files are read one after the other. */
  readText(file: string, bytes: Uint8Array): Promise<SourceText | Refusal>;
  readTable(file: string, bytes: Uint8Array): Promise<SourceTable | Refusal>;
  /** Ends the worker, if one was started; without it the process does not end. */
  close(): Promise<void>;
}

export interface ParserLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A 250 MB .docx, the largest that is read at all, takes some 20 s. */
const usualLimits: ParserLimits = { seconds: 90, megabytes: 1536 };

let ahead: Worker | null = null;

/** Reading them is one pass of decoding and two of replacing: they need no bound on time, and little memory. */
const plainTexts = new Set(['.txt', '.md']);
const shortText = 1024 * 1024;

const isShortText = (file: string, bytes: Uint8Array) =>
  bytes.length <= shortText && plainTexts.has(extensionOf(file));

/** For a call that names such files: the worker loads beside the verb's own code. Alone it keeps no program running. */
export function startWorkerAhead(words: readonly string[]): void {
  if (ahead || !words.some(needsWorker)) return;
  const worker = startWorker(besideThisFile(), usualLimits);
  worker.unref();
  worker.once('exit', () => {
    if (ahead === worker) ahead = null;
  });
  ahead = worker;
}

/** A first look at a word of the call, which may be wrong about it: whatever needs a worker later gets one. */
function needsWorker(word: string): boolean {
  const extension = extensionOf(word);
  if (extension === '.trame' || plainTexts.has(extension)) return false;
  try {
    return readdirSync(word).some((name) => !plainTexts.has(extensionOf(name)));
  } catch (error) {
    return errorCode(error) === 'ENOTDIR';
  }
}

function takeWorkerAhead(): Worker | null {
  const worker = ahead;
  ahead = null;
  worker?.ref();
  return worker;
}

export function startParser(
  limits: ParserLimits = usualLimits,
  script = besideThisFile(),
  encoding: ParseRequest['encoding'] = 'auto',
): FileParser {
  const start = () => startWorker(script, limits);
  const isUsual = limits === usualLimits && script === besideThisFile();
  let worker = isUsual ? takeWorkerAhead() : null;
  let queue: Promise<unknown> = Promise.resolve();
  const parse = (request: ParseRequest): Promise<ParseAnswer> => {
    const answer = queue.then(async () => {
      worker ??= start();
      const result = await ask(worker, request, limits.seconds);
      if (typeof result === 'object') return result;
      await worker.terminate();
      worker = null;
      const { file } = request;
      return result === 'time'
        ? refuse('parsingTookTooLong', { file, seconds: limits.seconds })
        : refuse(result === 'memory' ? 'parsingNeedsMemory' : 'parsingFailed', { file });
    });
    queue = answer;
    return answer;
  };
  return {
    readText: async (file, bytes) =>
      isUsual && isShortText(file, bytes)
        ? readHere(file, bytes, encoding)
        : ((await parse({ kind: 'text', file, bytes, encoding })) as SourceText | Refusal),
    readTable: async (file, bytes) =>
      (await parse({ kind: 'table', file, bytes, encoding })) as SourceTable | Refusal,
    close: async () => {
      await queue;
      await worker?.terminate();
      worker = null;
    },
  };
}

async function readHere(
  file: string,
  bytes: Uint8Array,
  encoding: ParseRequest['encoding'],
): Promise<SourceText | Refusal> {
  const { readSourceText } = await import('../../shared/files/readSourceText.ts');
  return readSourceText(file, bytes, encoding);
}

/** The build puts the worker's bundle beside the command line's. */
function besideThisFile(): string {
  return path.join(path.dirname(fileURLToPath(import.meta.url)), 'parse.worker.mjs');
}

function startWorker(script: string, { megabytes }: ParserLimits): Worker {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  // Whoever asks next is told by `exit`; an error without listener would end the process.
  worker.on('error', () => undefined);
  return worker;
}

/** The answer, or why there is none: the bound on time or memory, or a worker that ended by itself. */
function ask(
  worker: Worker,
  request: ParseRequest,
  seconds: number,
): Promise<ParseAnswer | 'time' | 'memory' | 'fault'> {
  return new Promise((resolve) => {
    const settle = (result: ParseAnswer | 'time' | 'memory' | 'fault') => {
      clearTimeout(timer);
      worker.off('message', settle);
      worker.off('error', failed);
      worker.off('exit', ended);
      resolve(result);
    };
    const failed = (error: unknown) => settle(isOutOfMemory(error) ? 'memory' : 'fault');
    const ended = () => settle('fault');
    const timer = setTimeout(() => settle('time'), seconds * 1000);
    worker.on('message', settle);
    worker.on('error', failed);
    worker.on('exit', ended);
    const bytes = ownBuffer(request.bytes);
    worker.postMessage({ ...request, bytes }, [bytes.buffer]);
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** Small files may lie in a buffer that Node shares between them; such a one cannot be handed over. */
function ownBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) return new Uint8Array(buffer);
  return new Uint8Array(bytes);
}
