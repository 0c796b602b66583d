/**
 * Loads the built command line with the code that V8 compiled of it when it was built (`FILE.code` beside FILE): compiling
 * anew takes longer than a small import. V8 refuses the code of another version or source, and compiles as it always did.
 * docs/decisions/240.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

interface Loaded {
  readonly file: string;
  readonly script: vm.Script;
  readonly module: { exports: unknown };
}

type Require = (name: string) => unknown;
type Wrapped = (exports: unknown, require: Require, module: unknown, file: string, folder: string) => void;

/** The build puts this file beside those that it loads. */
const ownFolder = path.dirname(fileURLToPath(import.meta.url));
const nodeRequire = createRequire(import.meta.url);
const loadedFiles = new Map<string, Loaded>();

/**
 * A CommonJS source as it is loaded: a function, so that the text need not be copied around it, and in ASCII, which is read
 * as it lies and takes half the memory. Strict, as the modules are that it is made of. Raw templates hold regular
 * expressions only, in which the escape means the same. Only the build does this.
 */
export function wrapProgram(source: string): string {
  const plain = source.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `(function (exports, require, module, __filename, __dirname) {'use strict';${plain}\n})`;
}

/** What a CommonJS file of the build exports, wrapped by `wrapProgram`. */
export function loadProgram(name: string, folder: string = ownFolder): unknown {
  const file = path.join(folder, name);
  const known = loadedFiles.get(file);
  if (known) return known.module.exports;
  const script = compile(file);
  const module = { exports: {} };
  loadedFiles.set(file, { file, script, module });
  const requireFromFile: Require = (id) => (id.startsWith('./') ? loadProgram(id, folder) : nodeRequire(id));
  (script.runInThisContext() as Wrapped)(module.exports, requireFromFile, module, file, folder);
  return module.exports;
}

/** Leaves the code of every file loaded so far beside it, with the functions that have run. Only the build does this. */
export function keepCode(): void {
  for (const { file, script } of loadedFiles.values())
    writeFileSync(codeFileOf(file), script.createCachedData());
}

function compile(file: string): vm.Script {
  return new vm.Script(readFileSync(file, 'latin1'), {
    filename: file,
    cachedData: keptCode(file),
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
}

function keptCode(file: string): Buffer | undefined {
  try {
    return readFileSync(codeFileOf(file));
  } catch {
    // Never written, or taken away: the source says it all.
    return undefined;
  }
}

const codeFileOf = (file: string) => `${file}.code`;
