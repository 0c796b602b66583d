/** Runs the built command line and says how long it took and how much memory it held. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { benchFolder } from './material.ts';

export interface Run {
  readonly seconds: number;
  /** Resident memory at its highest, in bytes. */
  readonly peakBytes: number;
  readonly output: string;
}

/** Where measured programs write; emptied at the end. */
export const outputFolder = path.join(benchFolder, `output-${process.pid}`);

export function trame(...words: readonly string[]): Promise<Run> {
  return runNode([path.join(benchFolder, 'program', 'startTrame.mjs'), ...words, '--lang', 'en']);
}

/** Wall time from starting Node to its end. Throws with its messages where it fails. */
export function runNode(words: readonly string[]): Promise<Run> {
  mkdirSync(outputFolder, { recursive: true });
  const peakFile = path.join(outputFolder, 'peak');
  const watcher = pathToFileURL(path.join(benchFolder, 'program', 'peakMemory.mjs')).href;
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', watcher, ...words], {
      env: { ...process.env, TRAME_BENCH_PEAK: peakFile },
    });
    let output = '';
    let complaints = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      if (code !== 0) return reject(new Error(`${words.join(' ')} ended with ${code}: ${complaints}`));
      resolve({ seconds, output, peakBytes: Number(readFileSync(peakFile, 'utf8')) });
    });
  });
}

export function removeOutput(): void {
  rmSync(outputFolder, { recursive: true, force: true });
}
