import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { transformWithOxc } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { coderToRead, createSession, openSession, type Session } from '../../../electron/cli/session.ts';
import { makeVerbIo } from '../../../electron/cli/verbIo.ts';
import { addCoder, renameProject } from '../../../shared/project/editProject.ts';
import { projectInfo } from '../../../shared/project/project.ts';
import { joinBytes } from '../../../shared/project-file/historyLines.ts';
import { writeBaseLine, writeStepLines } from '../../../shared/project-file/journalLines.ts';
import { performCommand } from '../../../shared/project-file/performCommand.ts';
import { isRefusal, type Refusal } from '../../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../../shared/words/words.ts';

const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
const io = makeVerbIo({ output: nowhere, errors: nowhere }, 'en', false, null);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'trame é '));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

function open(session: Session | Refusal): Session {
  if (isRefusal(session)) throw new Error(JSON.stringify(session));
  return session;
}

function sentence(refusal: object | null): string {
  if (!refusal || !isRefusal(refusal)) throw new Error('no refusal');
  return refusalSentence(wordsOf.en, refusal);
}

describe('a project on the command line', () => {
  test('CL6: commands, their history and their coder come back from the saved file', async () => {
    const file = path.join(folder, 'Nuits.trame');
    const session = open(createSession(file, io));
    expect(projectInfo(session.project).name).toBe('Nuits');
    session.run(addCoder, { initials: 'MP' }, null);
    session.run(renameProject, { name: 'Gardes' }, null);
    expect(await session.save(file)).toBe(null);
    const again = open(await openSession(file, io));
    expect(again.project).toEqual(session.project);
    const rows = again.history.rows();
    if ('badLine' in rows) throw new Error('bad line');
    expect(rows.map((row) => [row.number, row.command])).toEqual([
      [1, 'createProject'],
      [2, 'addCoder'],
      [3, 'renameProject'],
    ]);
    expect(await readdir(folder)).toEqual(['Nuits.trame']);
  });

  test('CL6: a refused command changes nothing and leaves no history row', () => {
    const session = open(createSession('N.trame', io));
    const before = session.project;
    expect(isRefusal(session.run(renameProject, { name: ' ' }, null))).toBe(true);
    expect(session.project).toBe(before);
    expect(session.history.lastNumber).toBe(1);
  });

  test('CL7: without --coder the only coder is taken, and C1 where there is none', () => {
    const session = open(createSession('N.trame', io));
    const first = session.coderFor(null);
    expect([...session.project.coders.values()].map((coder) => coder.initials)).toEqual(['C1']);
    expect(session.coderFor(null)).toEqual(first);
    expect(session.coderFor('c1')).toEqual(first);
  });

  test('CL7: with several coders --coder is needed, and an unknown one is added', () => {
    const session = open(createSession('N.trame', io));
    session.coderFor('MP');
    session.coderFor('JD');
    expect(sentence(session.coderFor(null))).toBe(
      'The project has several coders (MP, JD): say with --coder whose work this is.',
    );
    expect(coderToRead(session.project, null)).toEqual({ coderId: null });
    expect(sentence(coderToRead(session.project, 'XX'))).toBe(
      'The project has no coder “XX”. Its coders: MP, JD.',
    );
  });

  test('CL8: a file that is not there, a folder and a file that is no project are said by name', async () => {
    expect(sentence(await openSession(path.join(folder, 'no.trame'), io))).toContain(
      'no.trame was not found',
    );
    expect(sentence(await openSession(folder, io))).toContain('is a folder');
    await writeFile(path.join(folder, 'letter.trame'), 'Bonjour');
    expect(sentence(await openSession(path.join(folder, 'letter.trame'), io))).toBe(
      'letter.trame was not opened: it is not a Trame project. Choose a file that ends in .trame.',
    );
  });

  test('CL9: what cannot be written leaves the old file and no part of a new one', async () => {
    const session = open(createSession('N.trame', io));
    expect(sentence(await session.save(path.join(folder, 'none', 'N.trame')))).toContain(
      'its folder does not exist',
    );
    await mkdir(path.join(folder, 'N.trame'));
    expect(sentence(await session.save(path.join(folder, 'N.trame')))).toContain('is a folder');
    expect(await readdir(folder)).toEqual(['N.trame']);
  });

  test('CL9: a signal while a file is written removes its part and ends the process', async () => {
    const source = path.join(import.meta.dirname, '../../../electron/cli/tidyOnSignal.ts');
    const { code } = await transformWithOxc(await readFile(source, 'utf8'), source);
    const script = path.join(folder, 'write.mjs');
    await writeFile(
      script,
      `${code}
      const { fs } = tidyOnSignal();
      await fs.open(${JSON.stringify(path.join(folder, '.N.trame.part'))}, 'wx', 0o600);
      setTimeout(() => {}, 60_000);
      process.stdout.write('begun');`,
    );
    const child = spawn(process.execPath, [script]);
    await once(child.stdout, 'data');
    expect(await readdir(folder)).toContain('.N.trame.part');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
    expect(await readdir(folder)).toEqual(['write.mjs']);
  });

  test.skipIf(process.platform === 'win32')('CL10: a device is not read', async () => {
    expect(sentence(await openSession('/dev/zero', io).then((read) => (isRefusal(read) ? read : null)))).toBe(
      '/dev/zero was not read: it is a device or a pipe and not an ordinary file.',
    );
  });

  test('CL9: a link is followed and stays a link', async () => {
    const session = open(createSession('N.trame', io));
    await writeFile(path.join(folder, 'real.trame'), 'old');
    await symlink(path.join(folder, 'real.trame'), path.join(folder, 'link.trame'));
    expect(await session.save(path.join(folder, 'link.trame'))).toBe(null);
    expect((await readFile(path.join(folder, 'real.trame'))).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('a file that the window has open', () => {
  async function withJournal() {
    const file = path.join(folder, 'Nuits.trame');
    const session = open(createSession(file, io));
    expect(await session.save(file)).toBe(null);
    const bytes = await readFile(file);
    const number = session.history.lastNumber + 1;
    const context = { coderId: null, now: io.now(), newId: io.newId };
    const step = performCommand(session.project, renameProject, { name: 'Gardes' }, context, number);
    if (isRefusal(step) || !step.row) throw new Error('The name is new.');
    const base = { sha256: createHash('sha256').update(bytes).digest('hex'), lastNumber: number - 1 };
    const line = writeStepLines([{ row: step.row, changes: step.changes }]);
    await writeFile(`${file}.journal`, joinBytes([writeBaseLine(base), line]));
    return file;
  }

  test('JL16: it is read with its journal, and what is written holds both', async () => {
    const file = await withJournal();
    const session = open(await openSession(file, io));
    expect(projectInfo(session.project).name).toBe('Gardes');
    expect(session.history.lastNumber).toBe(2);
    expect(await session.save(file)).toBe(null);
    // The journal is of another state now, and adds nothing.
    const again = open(await openSession(file, io));
    expect(projectInfo(again.project).name).toBe('Gardes');
    expect(again.history.lastNumber).toBe(2);
  });

  test('JL16: it is not written while somebody has it open, and is afterwards', async () => {
    const file = await withJournal();
    const before = await readFile(file);
    const holder = { format: 'trame-lock', instance: 'x', owner: 'jeanne', host: 'bureau', pid: 1, beat: 3 };
    await writeFile(`${file}.lock`, JSON.stringify(holder));
    const session = open(await openSession(file, io));
    expect(sentence(await session.save(file))).toContain('jeanne has it open on bureau');
    expect(await readFile(file)).toEqual(before);
    await rm(`${file}.lock`);
    expect(await session.save(file)).toBe(null);
  });
});
