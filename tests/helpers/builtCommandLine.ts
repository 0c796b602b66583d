/** The command line as it is built, with its parsing worker, in a folder of its own: workers cannot run TypeScript. */
import { mkdtempSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { build } from 'vite';
import type { ExitCode } from '../../electron/cli/verb.ts';

const root = path.join(import.meta.dirname, '../..');

export interface Called {
  readonly code: ExitCode;
  readonly output: string;
  readonly errors: string;
}

export interface BuiltCommandLine {
  /** Runs one call in this process, with the terminal's streams caught. */
  call(...words: string[]): Promise<Called>;
  /** Where the built files lie. */
  readonly folder: string;
}

let built: Promise<BuiltCommandLine> | null = null;

/** Built once a process: test files share their modules. */
export function buildCommandLine(): Promise<BuiltCommandLine> {
  built ??= buildAnew();
  return built;
}

async function buildAnew(): Promise<BuiltCommandLine> {
  const copy = mkdtempSync(path.join(process.env.TRAME_UNIT_FOLDER ?? os.tmpdir(), 'cli-'));
  // As in a checkout: the program looks for what came with it beside build/.
  symlinkSync(path.join(root, 'resources'), path.join(copy, 'resources'), 'junction');
  const folder = path.join(copy, 'build', 'cli');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: {
          trame: path.join(root, 'electron/cli.ts'),
          'parse.worker': path.join(root, 'electron/cli/parse.worker.ts'),
          parseInWorker: path.join(root, 'electron/cli/parseInWorker.ts'),
          'search.worker': path.join(root, 'electron/cli/search.worker.ts'),
          searchInWorker: path.join(root, 'electron/cli/searchInWorker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  const { main } = (await import(/* @vite-ignore */ path.join(folder, 'trame.mjs'))) as {
    main(words: readonly string[], terminal: { output: Writable; errors: Writable }): Promise<ExitCode>;
  };
  return {
    folder,
    async call(...words) {
      const output = caught();
      const errors = caught();
      const code = await main(words, { output: output.stream, errors: errors.stream });
      return { code, output: output.text(), errors: errors.text() };
    },
  };
}

function caught(): { stream: Writable; text(): string } {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream, text: () => text };
}
