/** The loader of the built command line, on small files of its own: with kept code, without, and with code that is none. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { keepCode, loadProgram, wrapProgram } from '../../../electron/cli/loadProgram.ts';

const folder = mkdtempSync(path.join(process.env.TRAME_UNIT_FOLDER ?? os.tmpdir(), 'program-'));
const place = (name: string) => path.join(folder, name);
/** As the build leaves it. */
const writeProgram = (name: string, source: string) => writeFileSync(place(name), wrapProgram(source));

beforeAll(() => {
  writeProgram('part.cjs', "exports.word = require('node:path').basename(__filename);");
  writeProgram(
    'whole.cjs',
    "const part = require('./part.cjs'); exports.say = () => 'l’' + part.word; exports.part = part;",
  );
});

describe('loadProgram', () => {
  it('loads files that require each other and modules of Node, each once', () => {
    const whole = loadProgram('whole.cjs', folder) as { say(): string; part: object };
    expect(whole.say()).toBe('l’part.cjs');
    expect(loadProgram('part.cjs', folder)).toBe(whole.part);
  });

  it('runs strict code, as modules are, and any character in it', () => {
    writeProgram(
      'strict.cjs',
      "exports.self = (function () { return this; })(); exports.words = /[é😀]/u.exec('😀')[0];",
    );
    expect(loadProgram('strict.cjs', folder)).toEqual({ self: undefined, words: '😀' });
    expect(readFileSync(place('strict.cjs'), 'latin1')).toMatch(/^[\0-\x7f]*$/);
  });

  it('leaves code beside each file that V8 takes for its source', () => {
    keepCode();
    for (const name of ['whole.cjs', 'part.cjs']) {
      const source = readFileSync(place(name), 'latin1');
      const script = new vm.Script(source, { cachedData: readFileSync(place(`${name}.code`)) });
      expect(script.cachedDataRejected).toBe(false);
    }
  });

  it.each([
    ['is none', () => Buffer.from('no code')],
    ['is of another source', () => readFileSync(place('whole.cjs.code'))],
    ['is cut', () => readFileSync(place('part.cjs.code')).subarray(0, 200)],
  ])('compiles the source where the code %s', (how, code) => {
    const name = `${how.replaceAll(' ', '-')}.cjs`;
    writeProgram(name, `exports.how = '${how}';`);
    writeFileSync(place(`${name}.code`), code());
    expect(loadProgram(name, folder)).toEqual({ how });
  });
});
