/** `npm start` once everything is installed and built: the desktop app where it can be had, else the browser edition. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Words, wordsOf } from '../../shared/words/words.ts';
import { terminalLanguage } from '../systemLanguage.ts';
import { readWindowFiles } from '../windowFiles.ts';
import { runBrowserEdition } from './browserEdition.ts';
import { runDesktop } from './desktopEdition.ts';
import { hasDisplay } from './display.ts';
import { fetchRuntime, isRuntimePresent } from './electronRuntime.ts';

interface StartOptions {
  /** Skip the desktop app. */
  browser: boolean;
  /** Serve only. */
  'no-open': boolean;
  /** Where the browser edition is served. Its data belongs to one address: another port has projects of its own. */
  port: string;
}

const tramePort = 17871;

/** The exit code. `root` is the checkout's folder. */
export async function start(root: string, parameters: readonly string[]): Promise<number> {
  const words = wordsOf[terminalLanguage()];
  if (parameters.includes('--help') || parameters.includes('-h')) {
    say(words.shell.start.usage);
    return 0;
  }
  const options = readOptions(parameters);
  if (options === null) {
    say(words.shell.start.usage);
    return 2;
  }
  const hints = words.shell.start.hints;
  const tried = options.browser || options['no-open'] ? hints.askedFor : await tryDesktop(root, words);
  if (typeof tried === 'number') return tried;
  return await runBrowserEdition(readWindowFiles(path.join(root, 'build')), words, say, {
    port: Number(options.port),
    mayOpen: !options['no-open'],
    hint: tried,
  });
}

/** The desktop app's exit code, or the line that says why the browser edition serves instead. */
async function tryDesktop(root: string, words: Words): Promise<number | string> {
  const { hints, fetchFailed } = words.shell.start;
  const electron = path.join(root, 'node_modules', 'electron');
  if (!hasDisplay()) return hints.noDisplay;
  if (!isRuntimePresent(electron)) {
    const failure = await fetchRuntime(root, electron, words, say);
    if (failure !== null) {
      say(fetchFailed({ reason: words.shell.start[failure] }));
      return hints.noRuntime;
    }
  }
  return (await runDesktop(root, electron)) ?? hints.desktopEnded;
}

function readOptions(parameters: readonly string[]): StartOptions | null {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        browser: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string', default: String(tramePort) },
      },
    });
    const port = Number(values.port);
    return Number.isInteger(port) && port > 0 && port < 65_536 ? values : null;
  } catch {
    return null;
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
