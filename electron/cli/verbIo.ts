/** The world as the verbs see it on a real terminal: see `VerbIo`. */

import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import type { NewId } from '../../shared/project/ids.ts';
import { laterClock } from '../../shared/project/laterClock.ts';
import type { Language } from '../../shared/words/plural.ts';
import { problemSentence, refusalSentence, wordsOf } from '../../shared/words/words.ts';
import { readWholeFile, writeWholeFile } from './nodeFiles.ts';
import type { VerbIo, VerbName } from './verb.ts';

/** The two streams; tests give their own. */
export interface Terminal {
  readonly output: Writable;
  readonly errors: Writable & { readonly isTTY?: boolean };
}

export function makeVerbIo(
  { output, errors }: Terminal,
  language: Language,
  isJson: boolean,
  verb: VerbName | null,
): VerbIo {
  const words = wordsOf[language];
  const progress = progressLine(errors);
  const say = (sentence: string) => {
    progress.clear();
    errors.write(`${sentence}\n`);
  };
  const io: VerbIo = {
    language,
    words,
    isJson,
    print(line) {
      if (isJson) return;
      progress.clear();
      output.write(`${line}\n`);
    },
    printJson(document) {
      if (!isJson) return;
      progress.clear();
      output.write(`${JSON.stringify(document, null, 2)}\n`);
    },
    say,
    sayRefusal: (refusal) => say(refusalSentence(words, refusal)),
    sayProblem: (problem) => say(problemSentence(words, problem)),
    progress: progress.show,
    wrongUsage(refusal) {
      io.sayRefusal(refusal);
      if (verb) say(words.commandLine.moreHelp({ verb }));
      return 2;
    },
    now: laterClock(Date.now),
    newId: newGuid,
    readFile: readWholeFile,
    writeFile: writeWholeFile,
  };
  return io;
}

const newGuid: NewId = <AnyId extends string>() => randomUUID().toUpperCase() as AnyId;

/** One line that is written over and over, and is gone before anything else is printed. */
function progressLine(errors: Terminal['errors']): { show(sentence: string): void; clear(): void } {
  let isShown = false;
  return {
    show(sentence) {
      if (!errors.isTTY) return;
      isShown = true;
      errors.write(`\r\u001b[2K${sentence}`);
    },
    clear() {
      if (isShown) errors.write('\r\u001b[2K');
      isShown = false;
    },
  };
}
