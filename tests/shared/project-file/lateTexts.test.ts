import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { nodeZipEngine } from '../../../electron/cli/nodeZipEngine.ts';
import type { TextId } from '../../../shared/project/ids.ts';
import { readProjectFile } from '../../../shared/project-file/readProjectFile.ts';
import type { TextsMade } from '../../../shared/project-file/readTexts.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { guidOf, withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { randomProject } from '../../helpers/randomProject.ts';

const bytes = writeProjectFile(
  withGuids(
    buildProject({
      coders: ['MP'],
      transcripts: {
        E1: ['MP : Et la nuit ?', 'E1 : La nuit, on est « seule »… 👩🏽‍⚕️ vraiment.'],
        E2: ['E2 : Oui.'],
      },
      themes: ['Solitude'],
      codings: [{ coder: 'MP', in: 'E1', theme: 'Solitude', quote: 'on est « seule »… 👩🏽‍⚕️' }],
    }).project,
  ),
  [],
);
const textId = guidOf('text E1') as TextId;
const codingsName = `codings/${guidOf('transcript E1')}.json`;

const read = (file: Uint8Array, made: TextsMade) =>
  readProjectFile('Nuit.trame', file, nodeZipEngine, undefined, made);

function edited(name: string, edit: (text: string) => string): Uint8Array {
  const entries = unzipSync(bytes);
  const before = strFromU8(entries[name] ?? new Uint8Array());
  expect(edit(before)).not.toBe(before);
  entries[name] = strToU8(edit(before));
  return zipSync(entries);
}

describe('PF20: texts made when somebody looks at them', () => {
  test('are the texts made at once, copied and compared too', () => {
    fc.assert(
      fc.property(randomProject, (project) => {
        const file = writeProjectFile(withGuids(project), []);
        const [late, atOnce] = [read(file, 'whenAsked'), read(file, 'atOnce')];
        if (isRefusal(late) || isRefusal(atOnce)) throw new Error('was refused');
        expect(late.project).toEqual(atOnce.project);
        for (const [id, text] of late.project.texts)
          expect({ ...text }).toEqual(atOnce.project.texts.get(id));
        expect(writeProjectFile(late.project, late.history)).toEqual(
          writeProjectFile(atOnce.project, atOnce.history),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('are read from the file when they are asked for, and only once', () => {
    let unpacked = 0;
    const engine = {
      ...nodeZipEngine,
      inflate: (packed: Uint8Array, size: number) => {
        unpacked++;
        return nodeZipEngine.inflate(packed, size);
      },
    };
    const file = readProjectFile('Nuit.trame', bytes, engine, undefined, 'whenAsked');
    if (isRefusal(file)) throw new Error(file.refused);
    const text = file.project.texts.get(textId);
    const before = unpacked;
    expect(text?.wordCount).toBe(9);
    expect(unpacked).toBe(before);
    expect(text?.text).toContain('vraiment');
    expect(text?.text).toBe(text?.text);
    expect(unpacked).toBe(before + 1);
    expect(text?.turns).toHaveLength(2);
    expect(text?.turns).toBe(text?.turns);
    expect(unpacked).toBe(before + 2);
  });

  test('PF16: of a damaged file the same is said, whichever byte is wrong and wherever it is cut', () => {
    for (let at = 40; at < bytes.length; at += 23) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 0xff;
      for (const file of [flipped, bytes.subarray(0, at)])
        expect(read(file, 'whenAsked')).toEqual(read(file, 'atOnce'));
    }
  });

  test.each([
    ['a quote that the text does not say', codingsName, 'on est', 'on fut'],
    ['a start one unit on', codingsName, /,(\d+),(\d+),"on est/, ',30,45,"on est'],
    [
      'a quote that ends within a character',
      codingsName,
      /,(\d+),"on est[^"]*",/,
      ',46,"on est « seule »… \uD83D",',
    ],
    ['a text without its last words', `texts/${textId}.txt`, ' vraiment.', ''],
    ['other words in the text', `texts/${textId}.txt`, 'seule', 'Seule'],
    ['a turn beyond the end', `texts/${textId}.json`, /"turns":\[0/, '"turns":[9000'],
    ['a line number that is none', `texts/${textId}.json`, /"lineNumbers":"1/, '"lineNumbers":"x'],
    ['a participant that is not there', `texts/${textId}.json`, /"participants":\["./, '"participants":["A'],
  ])('PF11: %s is refused with the same reason', (_what, name, from, to) => {
    const file = edited(name, (text) => text.replace(from, to));
    const late = read(file, 'whenAsked');
    expect(isRefusal(late)).toBe(true);
    expect(late).toEqual(read(file, 'atOnce'));
  });

  test('PF6: words that are no UTF-8 are refused with their part', () => {
    const entries = unzipSync(bytes);
    entries[`texts/${textId}.txt`] = Uint8Array.of(0x61, 0xe9, 0x62);
    expect(read(zipSync(entries), 'whenAsked')).toMatchObject({
      refused: 'projectPartBroken',
      params: { part: `texts/${textId}.txt` },
    });
  });
});
