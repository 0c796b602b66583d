import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BuiltCommandLine, buildCommandLine } from '../../helpers/builtCommandLine.ts';
import { buildPdf, setLines } from '../../helpers/pdfBuilder.ts';

let trame: BuiltCommandLine;
let folder: string;
const at = (name: string) => path.join(folder, name);
const write = (name: string, content: string | Uint8Array) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
};

beforeAll(async () => {
  trame = await buildCommandLine();
});
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'trame é '));
  write('E1.txt', 'MP : Et la nuit ?\nE1 : On est seule, très seule.\n');
  write('study/E10.txt', 'MP : Et là ?\nE10 : Non.\n');
  write('study/E2.txt', 'MP : Et vous ?\nE2 : Seul.\n');
  return () => rmSync(folder, { recursive: true, force: true });
});

/** A call with --json in English; its document or null. */
async function call(...words: string[]) {
  const called = await trame.call(...words, '--json', '--lang', 'en');
  return { ...called, json: called.output === '' ? null : JSON.parse(called.output) };
}

describe('import', () => {
  it('answers as the contract says', async () => {
    const { code, json, errors } = await call('import', at('E1.txt'), '--out', at('a.trame'));
    expect(json).toEqual({
      transcripts: [
        {
          name: 'E1',
          participant: 'E1',
          participants: ['E1'],
          turns: 2,
          words: 8,
          lines: 2,
          speakers: [
            { label: 'MP', turns: 1, isInterviewer: true },
            { label: 'E1', turns: 1, isInterviewer: false },
          ],
          problems: [],
        },
      ],
      participants: [{ label: 'E1', characteristics: {} }],
      problems: [],
      refused: [],
    });
    expect([code, errors]).toEqual([0, '']);
  });

  it('reads folders to the bottom in natural order, and passes over what is no interview', async () => {
    write('study/second/E3.md', 'E3 : Oui.');
    write('study/table.csv', 'Participant;Sexe\nE2;F');
    write('study/.hidden.txt', 'E4 : Oui.');
    write('study/~$E2.docx', 'lock');
    const { json } = await call('import', at('study'), at('E1.txt'), '--out', at('a.trame'));
    expect(json.transcripts.map(({ name }: { name: string }) => name)).toEqual(['E2', 'E10', 'E3', 'E1']);
    expect(json.refused).toEqual([]);
  });

  it('goes on after files that are refused, and names each', async () => {
    write('bad.docx', 'this is no zip');
    write('empty.txt', '');
    const paths = [at('bad.docx'), at('empty.txt'), at('none.txt'), at('E1.txt')];
    const { code, json, errors } = await call('import', ...paths, '--out', at('a.trame'));
    expect(code).toBe(0);
    expect(json.transcripts.length).toBe(1);
    expect(json.refused.map(({ file }: { file: string }) => path.basename(file))).toEqual([
      'bad.docx',
      'empty.txt',
      'none.txt',
    ]);
    for (const { file, reason } of json.refused) {
      expect(reason).toContain(file);
      expect(errors).toContain(reason);
    }
    expect(errors).not.toMatch(/\bat .*\.mjs|Error:/);
  });

  it('answers 1 and leaves nothing behind where nothing could be read', async () => {
    write('empty.txt', '');
    const { code, json } = await call('import', at('empty.txt'), '--out', at('a.trame'));
    expect([code, json.transcripts, json.refused.length]).toEqual([1, [], 1]);
    expect(() => readFileSync(at('a.trame'))).toThrow();
  });

  it('answers 2 without --out, without a file, and for an --out that is no project', async () => {
    expect((await call('import', at('E1.txt'))).code).toBe(2);
    expect((await call('import', '--out', at('a.trame'))).code).toBe(2);
    expect((await call('import', at('E1.txt'), '--out', at('a.qdpx'))).code).toBe(2);
  });

  it('adds to a copy of a project, and leaves out what it has already', async () => {
    await call('import', at('E1.txt'), '--out', at('a.trame'));
    const before = readFileSync(at('a.trame'));
    const { code, json } = await call(
      'import',
      at('E1.txt'),
      at('study'),
      '--into',
      at('a.trame'),
      '--out',
      at('b.trame'),
    );
    expect(code).toBe(0);
    expect(json.transcripts.map(({ name }: { name: string }) => name)).toEqual(['E2', 'E10']);
    expect(json.problems).toEqual([
      {
        file: at('E1.txt'),
        row: null,
        message: 'The project already has this text as transcript E1: it was left out.',
      },
    ]);
    expect(json.participants.map(({ label }: { label: string }) => label)).toEqual(['E1', 'E2', 'E10']);
    expect(readFileSync(at('a.trame')).equals(before)).toBe(true);
    const again = await call('import', at('E1.txt'), '--into', at('a.trame'), '--out', at('c.trame'));
    expect([again.code, again.json.transcripts]).toEqual([0, []]);
  });

  it('keeps the same file given twice and names it', async () => {
    const { json } = await call('import', at('E1.txt'), at('E1.txt'), '--out', at('a.trame'));
    expect(json.transcripts.map(({ name }: { name: string }) => name)).toEqual(['E1', 'E1 (2)']);
    expect(json.transcripts[1].problems.map(({ message }: { message: string }) => message)).toEqual([
      `The text is the same as that of ${at('E1.txt')}: both were kept.`,
      'E1 also speaks in E1: both are kept as interviews of one participant.',
    ]);
  });

  it('takes odd files with named problems and their lines', async () => {
    write('latin.txt', Buffer.from('E4 : la m\xe9moire \x00 longue\n', 'latin1'));
    write('plain.txt', 'La nuit.\n\nLe jour.\n');
    write('long.txt', `E5 : oui\nE5 : ${'la nuit '.repeat(250_000)}`);
    const { json } = await call(
      'import',
      at('latin.txt'),
      at('plain.txt'),
      at('long.txt'),
      '--out',
      at('a.trame'),
    );
    const [latin, plain, long] = json.transcripts;
    expect(latin.problems.length).toBe(2);
    expect(plain.problems.map(({ message }: { message: string }) => message)).toEqual([
      'No speaker labels were found: each paragraph was taken as a turn of the participant.',
    ]);
    expect([plain.turns, plain.participant]).toEqual([2, 'plain']);
    expect(long.problems).toEqual([
      {
        line: 2,
        message: 'This paragraph has 2,000,005 characters: check that the file has its line breaks.',
      },
    ]);
    expect(long.words).toBe(500_001);
  });

  it('takes interviewers, coder and a table of participants', async () => {
    write(
      'table.csv',
      'Participant;Âge;Ville;Date;Durée\nE1;29,5;Brest;14/01/2025;1 h 05\nE9;30;Lyon;;\nE1;31;;;\n',
    );
    const { json, errors } = await call(
      'import',
      at('E1.txt'),
      '--out',
      at('a.trame'),
      '--coder',
      'MP',
      '--interviewer',
      'E1,JD',
      '--participants',
      at('table.csv'),
    );
    expect(json.transcripts[0].speakers).toEqual([
      { label: 'MP', turns: 1, isInterviewer: false },
      { label: 'E1', turns: 1, isInterviewer: true },
    ]);
    expect(json.participants).toEqual([{ label: 'E1', characteristics: { Âge: 29.5, Ville: 'Brest' } }]);
    expect(
      json.problems.map(({ file, row }: { file: string; row: number }) => [path.basename(file), row]),
    ).toEqual([
      ['', null],
      ['table.csv', 4],
      ['table.csv', 3],
    ]);
    expect(errors).toContain(`${at('table.csv')}, row 3: E9 is in the table`);
    expect((await call('info', at('a.trame'))).json).toEqual({
      name: 'a',
      coders: ['MP'],
      transcripts: 1,
      words: 8,
      participants: 1,
      characteristics: ['Âge', 'Ville'],
      themes: 0,
      codings: 0,
      links: 0,
      memos: 0,
    });
  });

  it('stores the transcripts where the table is refused', async () => {
    write('table.csv', 'Sexe;Âge\nF;29\n');
    const { code, json } = await call(
      'import',
      at('E1.txt'),
      '--out',
      at('a.trame'),
      '--participants',
      at('table.csv'),
    );
    expect([code, json.transcripts.length]).toEqual([0, 1]);
    expect(json.refused.map(({ file }: { file: string }) => file)).toEqual([at('table.csv')]);
  });

  it('CL12: adds a table alone to a project, either way round; without --into nothing is stored', async () => {
    await call('import', at('E1.txt'), '--out', at('a.trame'));
    write('table.csv', 'Tableau I;\n;E1\nSexe;F\nÂge;29,5\n');
    const table = ['--participants', at('table.csv'), '--out', at('b.trame')];
    const { code, json } = await call('import', '--into', at('a.trame'), ...table);
    expect([code, json.transcripts]).toEqual([0, []]);
    expect(json.participants).toEqual([{ label: 'E1', characteristics: { Sexe: 'F', Âge: 29.5 } }]);
    expect(json.problems.map(({ row }: { row: number | null }) => row)).toEqual([null]);
    const without = await call('import', ...table);
    expect([without.code, without.output]).toEqual([2, '']);
  });

  it('CR12: keeps a changed file of a known transcript beside it, and says so', async () => {
    await call('import', at('E1.txt'), '--out', at('a.trame'));
    write('new/E1.txt', 'MP : Et la nuit ?\nE1 : On est seul.\n');
    const { json } = await call('import', at('new/E1.txt'), '--into', at('a.trame'), '--out', at('b.trame'));
    expect(json.transcripts.map(({ name }: { name: string }) => name)).toEqual(['E1 (2)']);
    expect(json.transcripts[0].problems[0].message).toContain('with another text: both are kept');
  });

  it('F16: reads a PDF, and refuses one with a password', async () => {
    const words = setLines(['MP : Et la nuit ?', 'E4 : Seule.']);
    write('E4.pdf', buildPdf([{ words }]));
    write('E5.pdf', buildPdf([{ words }], { password: 'lune' }));
    const { code, json } = await call('import', at('E4.pdf'), at('E5.pdf'), '--out', at('a.trame'));
    expect([code, json.transcripts.map(({ participant }: { participant: string }) => participant)]).toEqual([
      0,
      ['E4'],
    ]);
    expect(json.refused[0].reason).toContain('protected by a password');
  });

  it('CL12: --encoding decides how characters are read', async () => {
    write('mac.txt', new Uint8Array([0x45, 0x31, 0x20, 0x3a, 0x20, 0x64, 0x8e, 0x6a, 0x88]));
    await call('import', at('mac.txt'), '--out', at('a.trame'), '--encoding', 'mac-roman');
    const { json } = await call('search', at('a.trame'), 'déjà');
    expect(json.hits).toHaveLength(1);
    expect((await call('import', at('mac.txt'), '--out', at('c.trame'), '--encoding', 'x')).code).toBe(2);
  });

  it('speaks French to people', async () => {
    const { output } = await trame.call('import', at('E1.txt'), '--out', at('a.trame'), '--lang', 'fr');
    expect(output.split('\n')).toEqual([
      'Verbatim  Participants  Tours  Mots  Lignes',
      'E1        E1                2     8       2',
      `1 verbatim importé dans le projet a, enregistré dans ${at('a.trame')}.`,
      '',
    ]);
    const info = await trame.call('info', at('a.trame'), '--lang', 'fr');
    expect(info.output).toContain('Verbatims         1\n');
  });
});

describe('info', () => {
  it('answers 1 with one sentence for what is no project', async () => {
    const { code, output, errors } = await call('info', at('E1.txt'));
    expect([code, output]).toEqual([1, '']);
    expect(errors.trim().split('\n').length).toBe(1);
    expect(errors).toContain('E1.txt');
  });
});

describe('the parsing worker', () => {
  const startParser = async (script: string, limits = { seconds: 60, megabytes: 64 }) => {
    write('worker.mjs', script);
    const module = (await import(
      /* @vite-ignore */ path.join(trame.folder, 'parseInWorker.mjs')
    )) as typeof import('../../../electron/cli/parseInWorker.ts');
    return module.startParser(limits, at('worker.mjs'));
  };
  /** A worker that does what the file's name says. */
  const script = `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ file }) => {
      if (file === 'endless.txt') for (;;);
      if (file === 'hungry.txt') { const kept = []; for (;;) kept.push(new Array(1e5).fill({})); }
      if (file === 'broken.txt') throw new Error('words of an interview');
      if (file === 'gone.txt') process.exit(3);
      parentPort.postMessage({ text: file });
    });`;

  it.each([
    ['endless.txt', 'parsingTookTooLong'],
    ['hungry.txt', 'parsingNeedsMemory'],
    ['broken.txt', 'parsingFailed'],
    ['gone.txt', 'parsingFailed'],
  ])('is ended over %s, and the next file is read', async (file, refused) => {
    const parser = await startParser(script, { seconds: file === 'endless.txt' ? 2 : 60, megabytes: 32 });
    const answers = await Promise.all(
      ['one.txt', file, 'two.txt'].map((name) => parser.readText(name, new Uint8Array(3))),
    );
    await parser.close();
    expect(answers.map((answer) => ('refused' in answer ? answer.refused : answer.text))).toEqual([
      'one.txt',
      refused,
      'two.txt',
    ]);
  });

  it('takes bytes that share their buffer with others', async () => {
    const parser = await startParser(script, { seconds: 30, megabytes: 32 });
    const shared = new Uint8Array(8);
    await parser.readText('a.txt', shared.subarray(2, 4));
    await parser.close();
    expect(shared.length).toBe(8);
  });
});
