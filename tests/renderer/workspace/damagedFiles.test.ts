/** Everything that a disk, a sync client or a person may do to a project file and its journal between two openings. */
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveProject } from '../../../renderer/workspace/projectFile.ts';
import { runCommand } from '../../../renderer/workspace/runCommand.ts';
import {
  createProject,
  openProject,
  openProjectFile,
  recentProjects,
  retryWriting,
} from '../../../renderer/workspace/session.ts';
import { renameProject } from '../../../shared/project/editProject.ts';
import { projectInfo } from '../../../shared/project/project.ts';
import { readProjectFile } from '../../../shared/project-file/readProjectFile.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../../shared/words/words.ts';
import { crash, endDesktop, startDesktop } from '../../helpers/desktopWorkspace.ts';
import { accepted, project } from '../../helpers/testWorkspace.ts';

/** File and journal at a time; `null` where it is not there. */
interface Pair {
  readonly file: Buffer | null;
  readonly journal: Buffer | null;
}

interface Damage {
  readonly to: (now: Pair, older: Pair, other: Pair) => Pair;
  /** Nothing on the disk can tell: only a computer that has worked on the project knows better. */
  readonly isTraceless?: true;
  /** Nothing is lost, so nothing needs to be said. */
  readonly isHarmless?: true;
}

const flip = (bytes: Buffer | null, at: number): Buffer => {
  const changed = Buffer.from(bytes ?? []);
  changed[at] = (changed[at] ?? 0) ^ 4;
  return changed;
};
const part = (bytes: Buffer | null, share: number) =>
  (bytes ?? Buffer.of()).subarray(0, Math.floor((bytes?.length ?? 0) * share));
const zeros = (bytes: Buffer | null, from: number) =>
  Buffer.from(bytes ?? []).fill(0, Math.floor((bytes?.length ?? 0) * from));
const linesOf = (journal: Buffer | null) => String(journal).split(/(?<=\n)/);
const joined = (lines: readonly (string | undefined)[]) => Buffer.from(lines.join(''));

const inFile = (change: (file: Buffer | null) => Buffer | null): Damage => ({
  to: ({ file, journal }) => ({ file: change(file), journal }),
});
const inJournal = (change: (journal: Buffer | null) => Buffer | null): Damage => ({
  to: ({ file, journal }) => ({ file, journal: change(journal) }),
});

/** The journal has a line of its base and three steps. */
const damages: Readonly<Record<string, Damage>> = {
  'a bit of the file is turned': inFile((file) => flip(file, Math.floor((file?.length ?? 0) / 2))),
  'the first byte of the file is turned': inFile((file) => flip(file, 0)),
  'the last byte of the file is turned': inFile((file) => flip(file, (file?.length ?? 0) - 9)),
  'the file is cut in half': inFile((file) => part(file, 0.5)),
  'the file is empty': inFile(() => Buffer.of()),
  'the end of the file is zeros': inFile((file) => zeros(file, 0.7)),
  'the file is all zeros': inFile((file) => zeros(file, 0)),
  'the file is gone': inFile(() => null),
  'the file is another project’s': { to: ({ journal }, _older, other) => ({ file: other.file, journal }) },
  'the file is an older one': { to: ({ journal }, older) => ({ file: older.file, journal }) },
  'something stands behind the file': inFile((file) =>
    Buffer.concat([file ?? Buffer.of(), Buffer.from('x'.repeat(70_000))]),
  ),
  'a bit of the first line is turned': inJournal((journal) => flip(journal, 20)),
  'a bit of a middle step is turned': inJournal((journal) =>
    flip(journal, joined(linesOf(journal).slice(0, 2)).length + 40),
  ),
  'a bit of the last step is turned': inJournal((journal) => flip(journal, (journal?.length ?? 0) - 40)),
  'the last step is cut': inJournal((journal) => (journal ?? Buffer.of()).subarray(0, -20)),
  'the last step is cut off cleanly': {
    ...inJournal((journal) => joined(linesOf(journal).slice(0, -1))),
    isTraceless: true,
  },
  'the journal is empty': inJournal(() => Buffer.of()),
  'the end of the journal is zeros': inJournal((journal) => zeros(journal, 0.6)),
  'the journal is all zeros': inJournal((journal) => zeros(journal, 0)),
  'the journal is gone': { ...inJournal(() => null), isTraceless: true },
  'two steps have changed places': inJournal((journal) => {
    const [base, one, two, three] = linesOf(journal);
    return joined([base, two, one, three]);
  }),
  'a step is missing': inJournal((journal) => joined(linesOf(journal).filter((_, at) => at !== 2))),
  'a step stands twice': {
    ...inJournal((journal) =>
      joined(linesOf(journal).flatMap((line, at) => (at === 2 ? [line, line] : line))),
    ),
    isHarmless: true,
  },
  'a bad line stands between the steps': inJournal((journal) => {
    const [base, one, ...rest] = linesOf(journal);
    return joined([base, one, 'rubbish\n', ...rest]);
  }),
  'the journal is another project’s': { to: ({ file }, _older, other) => ({ file, journal: other.journal }) },
  'the journal is an older one': {
    to: ({ file }, older) => ({ file, journal: older.journal }),
    isTraceless: true,
  },
  'file and journal are older ones': { to: (_now, older) => older, isTraceless: true },
  'file and journal have changed places': { to: ({ file, journal }) => ({ file: journal, journal: file }) },
  'file and journal are another project’s': { to: (_now, _older, other) => other, isTraceless: true },
};

const last = 'Quatre';
let folder = '';
let window = startDesktop('');
let now: Pair;
let older: Pair;
let other: Pair;

beforeAll(async () => {
  other = await worked('Autre', ['Jours']).then(({ pair }) => pair);
  ({ pair: now, older } = await worked('Nuits', ['Deux', 'Trois', last]));
});
afterAll(() => disk.rm(folder, { recursive: true, force: true }));

/** A project that was worked on and whose program was then killed: one step in the file, the others in the journal. */
async function worked(name: string, steps: readonly string[]): Promise<{ pair: Pair; older: Pair }> {
  if (folder) await disk.rm(folder, { recursive: true, force: true });
  folder = await disk.mkdtemp(path.join(tmpdir(), 'trame abîmé '));
  window = startDesktop(folder);
  accepted(await createProject(name, 'MP'));
  await rename('Un');
  const before = await readPair();
  accepted((await saveProject()) ?? { refused: 'recordMissing', params: {} });
  for (const step of steps) await rename(step);
  await crash(window);
  return { pair: await readPair(), older: before };
}

async function rename(to: string): Promise<void> {
  accepted(await runCommand(renameProject, { name: to }));
  expect(await retryWriting()).toBe(true);
}

async function readPair(): Promise<Pair> {
  const read = (name: string) => disk.readFile(path.join(folder, name)).catch(() => null);
  return { file: await read('Nuits.trame'), journal: await read('Nuits.trame.journal') };
}

async function put({ file, journal }: Pair): Promise<void> {
  const all = { 'Nuits.trame': file, 'Nuits.trame.journal': journal };
  for (const [name, bytes] of Object.entries(all)) {
    const place = path.join(folder, name);
    await (bytes ? disk.writeFile(place, bytes) : disk.rm(place, { force: true }));
  }
}

interface Seen {
  readonly name: string | null;
  readonly said: readonly string[];
}

async function seen(opening: Promise<unknown>): Promise<Seen> {
  const result = (await opening) as Awaited<ReturnType<typeof openProject>>;
  if (isRefusal(result)) return { name: null, said: [refusalSentence(wordsOf.en, result)] };
  const { notices } = result as unknown as { notices: readonly ((words: typeof wordsOf.en) => string)[] };
  return { name: projectInfo(project()).name, said: notices.map((say) => say(wordsOf.en)) };
}

/** Every project state that lies in the folder, and every other file byte for byte. */
async function kept(): Promise<{ names: string[]; files: Buffer[] }> {
  const files: Buffer[] = [];
  const names: string[] = [];
  for (const entry of await disk.readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await disk.readFile(path.join(folder, entry.name));
    files.push(bytes);
    const read = entry.name.endsWith('.trame') ? readProjectFile(entry.name, bytes) : null;
    if (read && !isRefusal(read)) names.push(projectInfo(read.project).name);
  }
  return { names, files };
}

describe('on the computer that worked on it', () => {
  test.each(Object.entries(damages))('JL22 to JL25: %s, and nothing is lost', async (_title, damage) => {
    const own = await worked('Nuits', ['Deux', 'Trois', last]);
    await put(damage.to(own.pair, own.older, other));
    window = startDesktop(folder, disk, true);
    const [stored] = await recentProjects();
    const { name, said } = await seen(openProject(stored?.storedId ?? ('' as never)));
    const { names } = await kept();
    expect([name, ...names]).toContain(last);
    if (!damage.isHarmless) expect(said.join(' ')).toMatch(/\.$/);
    await endDesktop(window);
  });
});

describe('on a computer that never saw it', () => {
  test.each(Object.entries(damages).filter(([, { isTraceless }]) => !isTraceless))(
    'JL5, JL7, JL8: %s, which is said, and what cannot be used is kept',
    async (_title, damage) => {
      await disk.rm(folder, { recursive: true, force: true });
      folder = await disk.mkdtemp(path.join(tmpdir(), 'trame abîmé '));
      const pair = damage.to(now, older, other);
      await put(pair);
      window = startDesktop(folder);
      const { name, said } = await seen(openFile());
      if (damage.isHarmless) expect({ name, said }).toEqual({ name: last, said: [] });
      else expect(said.join(' ')).toMatch(/Nuits\.trame.*\.$/s);
      if (name !== last && name !== null) await rename('Ensuite');
      await endDesktop(window);
      const { files } = await kept();
      const unused = [
        said.join().includes('kept as') ? pair.journal : null,
        name === null ? pair.file : null,
      ];
      for (const bytes of unused) if (bytes) expect(files.some((one) => one.equals(bytes))).toBe(true);
    },
  );
});

async function openFile() {
  window.answer.open = 'Nuits.trame';
  const chosen = await window.desktop.openProjectFile();
  if (chosen === null || isRefusal(chosen)) return chosen;
  const handle = { kind: 'desktop', name: chosen.name, token: chosen.handle } as const;
  return await openProjectFile({ ...chosen, handle });
}
