/**
 * Run by the build: uses the built command line once as people do, on the sample study, and leaves the code that V8 compiled
 * meanwhile beside each of its files (loadProgram.ts). What is not used here is compiled when it is first used.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import { demoFiles } from './demoFiles.ts';
import type { ParseRequest } from './parseInWorker.ts';

interface CommandLine {
  main(words: readonly string[], terminal: { output: Writable; errors: Writable }): Promise<number>;
}

interface ParsingWorker {
  parse(request: ParseRequest): Promise<unknown>;
}

type LoadProgram = (name: string) => unknown;

const study = fileURLToPath(new URL('../../resources/sample-study/', import.meta.url));
const transcripts = path.join(study, 'transcripts');

/** Whether all calls ended well. The loader is given: there is one of it, which knows what was loaded. */
export async function recordProgram(loadProgram: LoadProgram, keepCode: () => void): Promise<boolean> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'trame-build-'));
  try {
    // Code that has run once, such as the words of a language, would be let go again before it is kept.
    v8.setFlagsFromString('--no-flush-bytecode');
    const { main } = loadProgram('trame.cjs') as CommandLine;
    let isWhole = true;
    for (const words of usualCalls(folder)) isWhole = (await call(main, words)) && isWhole;
    await parseAsTheWorkerDoes(loadProgram('parse.worker.cjs') as ParsingWorker, folder);
    // V8 takes code back only under the flags it was kept under.
    v8.setFlagsFromString('--flush-bytecode');
    keepCode();
    return isWhole;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function usualCalls(folder: string): string[][] {
  const inFolder = (name: string) => path.join(folder, name);
  const demo = inFolder(demoFiles.project);
  const [codings, document] = [inFolder('codings.xlsx'), inFolder('transcripts.docx')];
  return [
    ['--help'],
    ['demo', '--out', folder],
    ['export', demo, '--what', 'transcripts', '--out', document],
    ['export', demo, '--what', 'codings', '--out', codings],
    ['import', transcripts, document, '--out', inFolder('imported.trame'), '--interviewer', 'MP'],
    ['code', demo, codings, '--coder', 'MP', '--out', inFolder('coded.trame')],
    ['info', demo],
    ['themes', demo],
    ['codings', demo, '--json'],
    ['search', demo, 'travail'],
    ['matrix', demo, '--by', 'participant'],
    ['saturation', demo],
    ['agreement', demo],
    ['merge', demo, demo, '--out', inFolder('merged.trame')],
    ['check', demo, inFolder(demoFiles.results)],
  ];
}

/** A call that fails leaves less code behind, which is worth a word, but no build without a program. */
async function call(main: CommandLine['main'], words: readonly string[]): Promise<boolean> {
  const errors: string[] = [];
  const code = await main(words, { output: listen(() => {}), errors: listen((text) => errors.push(text)) });
  if (code !== 0) process.stderr.write(`trame ${words.join(' ')}: ${errors.join('')}`);
  return code === 0;
}

/** A worker leaves no code behind, since it is ended from outside; here its program runs in this thread. */
async function parseAsTheWorkerDoes({ parse }: ParsingWorker, folder: string): Promise<void> {
  const files = readdirSync(transcripts).map((name) => path.join(transcripts, name));
  for (const file of [...files, path.join(folder, 'transcripts.docx')]) {
    await parse({ kind: 'text', file, bytes: readFileSync(file), encoding: 'auto' });
  }
}

function listen(take: (text: string) => void): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      take(String(chunk));
      done();
    },
  });
}
