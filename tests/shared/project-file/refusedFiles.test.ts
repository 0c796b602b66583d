import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readProjectFile } from '../../../shared/project-file/readProjectFile.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { isRefusal, type Refusal } from '../../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../../shared/words/words.ts';
import { guidOf, withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

const bytes = writeProjectFile(
  withGuids(
    buildProject({
      coders: ['MP'],
      transcripts: { E1: ['MP : Et la nuit ?', 'E1 : La nuit, on est seule.'] },
      themes: ['Solitude'],
      codings: [{ coder: 'MP', in: 'E1', theme: 'Solitude', quote: 'on est seule' }],
    }).project,
  ),
  [],
);
const textId = guidOf('text E1');
const transcriptId = guidOf('transcript E1');

function refusal(file: Uint8Array): Refusal {
  const result = readProjectFile('Nuit.trame', file);
  if (!isRefusal(result)) throw new Error('was read');
  const sentence = refusalSentence(wordsOf.fr, result);
  expect(sentence.startsWith('Nuit.trame ')).toBe(true);
  expect(sentence).not.toContain('undefined');
  return result;
}

/** The file with one entry's text changed, or taken out, or one put in. */
function edited(name: string, edit: (text: string) => string | null): Uint8Array {
  const entries = unzipSync(bytes);
  const text = edit(strFromU8(entries[name] ?? new Uint8Array()));
  if (text === null) delete entries[name];
  else entries[name] = strToU8(text);
  return zipSync(entries);
}

describe('files that are not opened', () => {
  test('PF3: something that is no zip is not a project', () => {
    expect(refusal(strToU8('Bonjour')).refused).toBe('fileNotProject');
    expect(refusal(new Uint8Array()).refused).toBe('fileNotProject');
  });

  test('PF3: a zip without a manifest of Trame is not a project', () => {
    expect(refusal(zipSync({ 'word/document.xml': strToU8('<w/>') })).refused).toBe('fileNotProject');
    expect(refusal(edited('manifest.json', () => '{"format":"other","schemaVersion":1}')).refused).toBe(
      'fileNotProject',
    );
  });

  test('PF4: a project of a newer version is refused whatever else it holds', () => {
    const newer = edited('manifest.json', () => '{"format":"trame-project","schemaVersion":99,"new":true}');
    expect(refusal(newer)).toEqual({ refused: 'projectNewer', params: { file: 'Nuit.trame', version: 99 } });
  });

  test('PF16: a project cut in half is refused, wherever it is cut', () => {
    for (let end = 4; end < bytes.length; end += 97) {
      expect(isRefusal(readProjectFile('Nuit.trame', bytes.subarray(0, end)))).toBe(true);
    }
    expect(refusal(bytes.subarray(0, bytes.length / 2)).refused).toBe('zipCut');
  });

  test('PF16: one flipped byte in any entry is noticed', () => {
    for (let at = 40; at < bytes.length; at += 41) {
      const copy = bytes.slice();
      copy[at] = (copy[at] ?? 0) ^ 0xff;
      const result = readProjectFile('Nuit.trame', copy);
      // Only bytes that carry no content (times, attributes) may differ.
      if (!isRefusal(result)) expect(writeProjectFile(result.project, result.history)).toEqual(bytes);
    }
  });

  test('PF10: an unknown field is refused with its place', () => {
    const more = edited('project.json', (text) => text.replace('"initials"', '"colour":1,"initials"'));
    expect(refusal(more).params).toEqual({
      file: 'Nuit.trame',
      part: 'project.json',
      place: 'coders.0.colour',
    });
  });

  test('PF10: nothing is converted: a number as text is refused', () => {
    const text = edited('project.json', (json) => json.replace('"position":0', '"position":"0"'));
    expect(refusal(text).params.place).toBe('themes.0.position');
  });

  test('PF9, PF10: a row of a coding that is not of its schema is refused with its place in the row', () => {
    const row = (from: string, to: string) =>
      refusal(edited(`codings/${transcriptId}.json`, (text) => text.replace(from, to))).params.place;
    expect(row('"on est seule"', '7')).toBe('rows.0.5');
    expect(row(guidOf('coding 1'), 'coding 1')).toBe('rows.0.0');
    expect(row('[["', '[[9,"')).toMatch(/^rows\.0/);
    expect(row('"rows":[[', '"rows":[null,[')).toBe('rows.0');
    expect(row('"rows":[', '"rows":{},"more":[')).toBe('rows');
  });

  test('PF11: a hand-edited file whose coding names a theme that is gone is refused with the id', () => {
    const stranger = guidOf('stranger');
    const dangling = edited(`codings/${transcriptId}.json`, (text) =>
      text.replace(guidOf('theme Solitude'), stranger),
    );
    expect(refusal(dangling)).toEqual({
      refused: 'projectInconsistent',
      params: {
        file: 'Nuit.trame',
        rule: 'missingReference',
        table: 'codings',
        id: guidOf('coding 1'),
        missing: stranger,
      },
    });
  });

  test('PF11: a transcript whose words were changed by hand no longer agrees with its quotes', () => {
    const changed = edited(`texts/${textId}.txt`, (text) => text.replace('seule', 'seul '));
    expect(refusal(changed).params.rule).toBe('quoteDiffers');
  });

  test('PF5: lines and turns that lead outside the text are refused', () => {
    const shorter = edited(`texts/${textId}.txt`, (text) => text.slice(0, 10));
    expect(refusal(shorter).refused).toBe('projectPartBroken');
    const numbers = edited(`texts/${textId}.json`, (text) =>
      text.replace('"lineNumbers":"1 2"', '"lineNumbers":"1"'),
    );
    expect(refusal(numbers).params.place).toBe('lineNumbers');
  });

  test('PF3: a missing part, a strange part and a wrong count are named', () => {
    expect(refusal(edited(`texts/${textId}.json`, () => null)).params.part).toBe(`texts/${textId}.json`);
    expect(refusal(edited('notes.txt', () => 'hello')).params.part).toBe('notes.txt');
    expect(refusal(edited(`codings/${transcriptId}.json`, () => null)).params.place).toBe('counts.codings');
    expect(refusal(edited('history.jsonl', () => null)).refused).toBe('projectPartMissing');
  });

  test('PF10: ids that are no GUIDs, and so could be paths, are refused', () => {
    const path = edited('project.json', (text) => text.replaceAll(textId, '../../etc/passwd'));
    expect(refusal(path).refused).toBe('projectPartBroken');
  });

  test('PF15: a history line that is no row is found when the history is read, and the project still opens', () => {
    const file = readProjectFile(
      'Nuit.trame',
      edited('history.jsonl', () => '{"number":1}\n'),
    );
    if (isRefusal(file)) throw new Error('refused');
    expect(file.history.rows()).toEqual({ badLine: 1 });
  });

  test('PF6: bytes that are no UTF-8 are refused, and a byte order mark stays a part of the text', () => {
    const entries = unzipSync(bytes);
    entries[`texts/${textId}.txt`] = new Uint8Array([0xff, 0xfe, 0x41]);
    expect(refusal(zipSync(entries)).refused).toBe('projectPartBroken');
  });
});
