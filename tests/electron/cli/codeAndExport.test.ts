import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSession, type Session } from '../../../electron/cli/session.ts';
import { makeVerbIo } from '../../../electron/cli/verbIo.ts';
import { readSourceText } from '../../../shared/files/readSourceText.ts';
import { readTable } from '../../../shared/files/readTable.ts';
import { importTranscripts } from '../../../shared/transcript/importTranscripts.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { type BuiltCommandLine, buildCommandLine } from '../../helpers/builtCommandLine.ts';

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

let folder = '';
let built: BuiltCommandLine;
const at = (name: string) => path.join(folder, name);

/** Runs a verb on files of the folder; `json` is what it printed, where it printed JSON. */
async function call(...words: string[]) {
  const { code: exit, output, errors } = await built.call(...words);
  const isJson = words.includes('--json') && output !== '';
  return { exit, output, errors, json: isJson ? JSON.parse(output) : null };
}

const interview =
  'MP : Et la nuit ?\nE1 : On est seule. Le téléphone sonne 👩🏽‍⚕️, on ne dort plus.\nMP : Ah ?\nE1 : On est seule.\n';

beforeAll(async () => {
  built = await buildCommandLine();
  folder = await mkdtemp(path.join(os.tmpdir(), 'trame é '));
  const nowhere = new Sink();
  const session = createSession(
    at('étude.trame'),
    makeVerbIo({ output: nowhere, errors: nowhere }, 'en', false, null),
  );
  const source = readSourceText('E1.txt', new TextEncoder().encode(interview));
  if (isRefusal(session) || isRefusal(source)) throw new Error('No project.');
  const sources = [{ fileName: 'E1.txt', source }];
  const ran = (session as Session).run(importTranscripts, { sources, options: {} }, null);
  if (isRefusal(ran)) throw new Error(JSON.stringify(ran));
  await session.save(at('bare.trame'));
  await writeFile(
    at('codages.csv'),
    [
      'Participant;Verbatim;Thème;Commentaire',
      'E1;on ne dort plus;Vécu > Sommeil;à revoir',
      'E1;On est seule;Vécu > Solitude;',
      'E1;Je suis en pleine forme, merci;Vécu;',
      'E9;Oui;Vécu;',
    ].join('\r\n'),
  );
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('code', () => {
  test('codes a table, says in JSON and on standard error what was not found, and stores the rest', async () => {
    const { exit, json, errors } = await call(
      'code',
      at('bare.trame'),
      at('codages.csv'),
      '--out',
      at('coded.trame'),
      '--json',
      '--lang',
      'en',
    );
    expect(exit).toBe(0);
    expect(json).toMatchObject({
      applied: 2,
      merged: 0,
      themesCreated: 3,
      problems: [{ row: 5, message: expect.stringContaining('“E9” is neither a participant') }],
      edited: [],
      notFound: [{ row: 4, quote: 'Je suis en pleine forme, merci' }],
      ambiguous: [{ row: 3, quote: 'On est seule', places: 2 }],
    });
    expect(errors).toContain('Row 5: “E9”');
    expect(errors).toContain('Row 4: “Je suis en pleine forme, merci” was not found');
  });

  test('prints a sentence for people, in French too', async () => {
    const { exit, output } = await call(
      'code',
      at('bare.trame'),
      at('codages.csv'),
      '--out',
      at('x.trame'),
      '--lang',
      'fr',
    );
    expect(exit).toBe(0);
    expect(output).toBe(
      '2 lignes codées sur 4, dont 0 réunie à un codage déjà présent\u202f; 3 nouveaux thèmes.\n',
    );
  });

  test('stores nothing where nothing is found, or where a column is missing', async () => {
    await writeFile(at('leer.csv'), 'Participant;Verbatim;Thème\nE1;Pas dit du tout;A\n');
    const empty = await call(
      'code',
      at('bare.trame'),
      at('leer.csv'),
      '--out',
      at('none.trame'),
      '--lang',
      'en',
    );
    expect(empty).toMatchObject({ exit: 1 });
    expect(empty.errors).toContain('Nothing was coded from “leer.csv”');
    await writeFile(at('falsch.csv'), 'Nom;Âge\nE1;41\n');
    const wrong = await call(
      'code',
      at('bare.trame'),
      at('falsch.csv'),
      '--out',
      at('none.trame'),
      '--lang',
      'fr',
    );
    expect(wrong).toMatchObject({ exit: 1, output: '' });
    expect(wrong.errors).toContain('Ses titres sont\u00a0: Nom, Âge.');
    await expect(stat(at('none.trame'))).rejects.toThrow();
  });

  test('CL10: an --out that is no project is wrong usage, so that no table is ever overwritten by one', async () => {
    const out = at('codages.csv');
    const before = await readFile(out, 'utf8');
    const wrong = await call('code', at('bare.trame'), at('codages.csv'), '--out', out, '--lang', 'en');
    expect(wrong.exit).toBe(2);
    expect(wrong.errors).toContain('a project’s name ends in .trame');
    expect(await readFile(out, 'utf8')).toBe(before);
  });

  test('a quote whose words differ only in marks is not said to have left its start and end', async () => {
    await writeFile(at('signes.csv'), 'Participant,Quote,Theme\nE1,"On est seule, le téléphone, sonne",A\n');
    const out = at('signes.trame');
    const near = await call('code', at('bare.trame'), at('signes.csv'), '--out', out, '--lang', 'en');
    expect(near.errors).toBe(
      'Row 2: “On est seule, le téléphone, sonne” was found as “On est seule. Le téléphone sonne” (100%).\n',
    );
  });

  test('CL10: nothing is said to be coded that could not be stored', async () => {
    const out = at('no such folder/x.trame');
    const lost = await call(
      'code',
      at('bare.trame'),
      at('codages.csv'),
      '--out',
      out,
      '--json',
      '--lang',
      'en',
    );
    expect(lost).toMatchObject({ exit: 1, output: '' });
    expect(lost.errors).toContain('its folder does not exist');
  });

  test('asks whose codings these are where the project has several coders', async () => {
    await call('code', at('coded.trame'), at('codages.csv'), '--out', at('two.trame'), '--coder', 'JD');
    const open = await call(
      'code',
      at('two.trame'),
      at('codages.csv'),
      '--out',
      at('y.trame'),
      '--lang',
      'en',
    );
    expect(open).toMatchObject({ exit: 1 });
    expect(open.errors).toContain('C1, JD');
  });

  test('marks transcripts as finished', async () => {
    const { exit } = await call(
      'code',
      at('bare.trame'),
      at('codages.csv'),
      '--out',
      at('f.trame'),
      '--finished',
      'all',
    );
    expect(exit).toBe(0);
  });
});

describe('themes and codings', () => {
  test('themes prints the tree with counts', async () => {
    const { json } = await call('themes', at('coded.trame'), '--json');
    expect(json.participants).toEqual(['E1']);
    expect(json.themes).toMatchObject([
      { path: ['Vécu'], codings: 2, participants: ['E1'], own: { codings: 0, participants: [] } },
      { path: ['Vécu', 'Sommeil'], codings: 1, own: { codings: 1, participants: ['E1'] } },
      { path: ['Vécu', 'Solitude'], codings: 1, own: { codings: 1, participants: ['E1'] } },
    ]);
    expect((await call('themes', at('coded.trame'), '--lang', 'en')).output).toContain(
      'Vécu        2 codings, 1 participant (E1)',
    );
  });

  test('CL11: codings gives the first and the last line, and no other', async () => {
    await writeFile(at('lang.csv'), 'Transcript,Start,End,Theme\nE1,0,88,Alles\n');
    await call('code', at('bare.trame'), at('lang.csv'), '--out', at('lang.trame'));
    const { json } = await call('codings', at('lang.trame'), '--json');
    expect(json.codings[0].lines).toEqual(['1', '3']);
  });

  test('codings prints every coding, in code points', async () => {
    const { json } = await call('codings', at('coded.trame'), '--json', '--theme', 'vécu > Sommeil');
    const text = [...interview];
    expect(json.codings).toMatchObject([
      {
        transcript: 'E1',
        participant: 'E1',
        participants: ['E1'],
        speaker: 'E1',
        lines: ['2', '2'],
        quote: 'on ne dort plus',
        theme: ['Vécu', 'Sommeil'],
        coder: 'C1',
        comment: 'à revoir',
      },
    ]);
    expect(text.slice(json.codings[0].start, json.codings[0].end).join('')).toBe('on ne dort plus');
    const unknown = await call('codings', at('coded.trame'), '--theme', 'Rien', '--lang', 'en');
    expect(unknown.exit).toBe(1);
    expect(unknown.errors).toContain('no theme “Rien”');
  });
});

describe('export', () => {
  test.each([
    ['codings', 'docx', 2],
    ['codings', 'xlsx', 2],
    ['codings', 'csv', 2],
    ['codebook', 'docx', 3],
    ['codebook', 'md', 3],
    ['matrix', 'xlsx', 3],
    ['matrix', 'html', 3],
    ['transcripts', 'docx', 4],
    ['transcripts', 'csv', 4],
    ['participants', 'csv', 1],
    ['memos', 'csv', 0],
    ['links', 'docx', 0],
  ])('%s to .%s has %d rows', async (what, format, rows) => {
    const out = at(`${what}.${format}`);
    const { exit, json } = await call('export', at('coded.trame'), '--what', what, '--out', out, '--json');
    expect({ exit, json }).toEqual({ exit: 0, json: { rows } });
    expect((await stat(out)).size).toBeGreaterThan(30);
  });

  test('what was exported goes back in through code', async () => {
    await call('export', at('coded.trame'), '--what', 'codings', '--out', at('back.csv'), '--lang', 'en');
    const { json } = await call(
      'code',
      at('bare.trame'),
      at('back.csv'),
      '--out',
      at('again.trame'),
      '--json',
    );
    expect(json).toMatchObject({
      applied: 2,
      merged: 0,
      problems: [],
      edited: [],
      notFound: [],
      ambiguous: [],
    });
  });

  test('refuses other formats, unknown columns and coders, and writes nothing', async () => {
    const pdf = await call(
      'export',
      at('coded.trame'),
      '--what',
      'codings',
      '--out',
      at('c.pdf'),
      '--lang',
      'en',
    );
    expect(pdf.errors).toContain('Choose one of .docx, .xlsx, .csv, .html, .md.');
    const by = await call(
      'export',
      at('coded.trame'),
      '--what',
      'matrix',
      '--by',
      'Âge',
      '--out',
      at('c.csv'),
      '--lang',
      'en',
    );
    expect(by.errors).toContain('no characteristic “Âge”');
    const coder = await call(
      'export',
      at('coded.trame'),
      '--what',
      'codings',
      '--coder',
      'ZZ',
      '--out',
      at('c.csv'),
    );
    expect([pdf.exit, by.exit, coder.exit]).toEqual([1, 1, 1]);
    expect(await readdir(folder)).not.toContain('c.csv');
  });
});

test('CT19: demo builds the sample study with its tables', async () => {
  const out = at('démo');
  const { exit, json } = await call('demo', '--out', out, '--json', '--lang', 'fr');
  expect(exit).toBe(0);
  const names = json.files.map((file: string) => path.basename(file));
  expect(names).toEqual([
    'gardes-de-nuit.trame',
    'results.docx',
    'codebook.docx',
    'codings.docx',
    'codings.xlsx',
    'codings.csv',
    'matrix.xlsx',
    'transcripts.docx',
  ]);
  const source = readTable('codings.csv', await readFile(path.join(out, 'codings.csv')));
  expect(isRefusal(source) ? 0 : source.rows.length).toBeGreaterThan(275);
  const tree = await call('themes', path.join(out, 'gardes-de-nuit.trame'), '--json');
  expect(tree.json.participants).toEqual([
    'E1',
    'E2',
    'E3',
    'E4',
    'E5',
    'E6',
    'E7',
    'E8',
    'E9',
    'E10',
    'E11',
  ]);
  expect(tree.json.themes.length).toBeGreaterThanOrEqual(40);
});

test('RS65: annexes that are asked for by name are written, and nothing is stored', async () => {
  const project = at('démo/gardes-de-nuit.trame');
  const before = await readFile(project);
  const write = (file: string, ...more: string[]) =>
    call('results', project, '--out', at(file), '--json', '--lang', 'fr', ...more);
  expect((await write('annexes.md', '--annexes', 'coreq,analysis')).json.annexes).toBe(2);
  const titles = (await readFile(at('annexes.md'), 'utf8')).match(/Annexe\s\d – [^\n*]+/gu);
  expect(titles?.map((one) => one.trim())).toEqual([
    'Annexe\u00a01 – Analyse thématique complète',
    'Annexe\u00a02 – Grille COREQ',
  ]);
  const wrong = await write('fausse.md', '--annexes', 'coreq,budget');
  expect([wrong.exit, wrong.errors]).toEqual([1, expect.stringContaining('budget')]);
  await expect(stat(at('fausse.md'))).rejects.toThrow();
  expect(await readFile(project)).toEqual(before);
});

test('RS86: an edited Word file of the results comes back into a copy', async () => {
  const project = at('démo/gardes-de-nuit.trame');
  const word = at('démo/results.docx');
  const back = ['results', project, '--from', word, '--coder', 'MP', '--json'];
  const wrong = await call(...back, '--out', at('retour.docx'));
  expect([wrong.exit, wrong.errors]).toEqual([2, expect.stringContaining('retour.docx')]);
  const same = await call(...back, '--out', at('retour.trame'));
  expect(same.json).toMatchObject({ changed: 0, added: 0, removed: 0, moved: 0, conflicts: [] });
  const parts = unzipSync(await readFile(word));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array(0));
  const edited = body.replace(/\(E1, E2, E3\b[^)]*\)/u, '(E1)');
  await writeFile(word, zipSync({ ...parts, 'word/document.xml': strToU8(edited) }));
  const taken = await call(...back, '--conflicts', 'take', '--out', at('retour.trame'));
  expect(taken.json.conflicts).toMatchObject([{ kind: 'sample', taken: true }]);
  expect(taken.json.changed).toBe(1);
  const foreign = await call('results', at('étude.trame'), '--from', word, '--out', at('nichts.trame'));
  expect(foreign.exit).toBe(1);
  await expect(stat(at('nichts.trame'))).rejects.toThrow();
});

test('CL8: demo says that its folder is a file', async () => {
  const done = await call('demo', '--out', at('codages.csv'), '--lang', 'en');
  expect(done.exit).toBe(1);
  expect(done.errors).toContain('codages.csv was not written: it is a file and not a folder.');
});
