import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { nodeZipEngine } from '../../../electron/cli/nodeZipEngine.ts';
import type { TextId } from '../../../shared/project/ids.ts';
import { readProjectFile } from '../../../shared/project-file/readProjectFile.ts';
import { SharedTexts } from '../../../shared/project-file/sharedTexts.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { guidOf, withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

const file = (last: string) =>
  writeProjectFile(
    withGuids(
      buildProject({
        coders: ['MP'],
        transcripts: {
          E1: ['MP : Et la nuit ?', 'E1 : La nuit, on est seule.'],
          E2: ['E2 : Oui.', `E2 : ${last}`],
        },
        themes: ['Solitude'],
        codings: [{ coder: 'MP', in: 'E1', theme: 'Solitude', quote: 'on est seule' }],
      }).project,
    ),
    [],
  );

const textId = (name: string) => guidOf(`text ${name}`) as TextId;

function read(bytes: Uint8Array, shared?: SharedTexts) {
  const result = readProjectFile('Nuit.trame', bytes, nodeZipEngine, shared);
  if (isRefusal(result)) throw new Error(JSON.stringify(result));
  return result.project;
}

describe('texts of two files of one study', () => {
  test('are the same objects where they lie in the same bytes, and their own where not', () => {
    const shared = new SharedTexts();
    const first = read(file('Bien.'), shared);
    const second = read(file('Mal.'), shared);
    expect(second).toEqual(read(file('Mal.')));
    expect(second.texts.get(textId('E1'))).toBe(first.texts.get(textId('E1')));
    expect(second.texts.get(textId('E2'))?.text).toContain('Mal.');
  });

  test('PF16: a second file that is damaged is refused though the first was whole', () => {
    const bytes = file('Bien.');
    for (let at = 40; at < bytes.length; at += 41) {
      const shared = new SharedTexts();
      read(bytes, shared);
      const copy = bytes.slice();
      copy[at] = (copy[at] ?? 0) ^ 0xff;
      const [alone, after] = [undefined, shared].map((texts) =>
        readProjectFile('Nuit.trame', copy, nodeZipEngine, texts),
      );
      expect(after).toEqual(alone);
    }
  });

  test('PF3: a part that is missing in the second file is missed', () => {
    const shared = new SharedTexts();
    read(file('Bien.'), shared);
    const entries = unzipSync(file('Bien.'));
    delete entries[`texts/${guidOf('text E1')}.json`];
    expect(readProjectFile('Nuit.trame', zipSync(entries), nodeZipEngine, shared)).toMatchObject({
      refused: 'projectPartMissing',
    });
  });
});
