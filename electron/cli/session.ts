/** A project open on the command line: commands run on it as in the window, each with its history row. */
import path from 'node:path';
import type { Command, CommandName } from '../../shared/project/command.ts';
import { addCoder } from '../../shared/project/editProject.ts';
import type { HistoryRow } from '../../shared/project/historyRow.ts';
import type { CoderId } from '../../shared/project/ids.ts';
import type { Project } from '../../shared/project/project.ts';
import { readJournal } from '../../shared/project-file/journalLines.ts';
import { newProject } from '../../shared/project-file/newProject.ts';
import { performCommand } from '../../shared/project-file/performCommand.ts';
import { ProjectHistory } from '../../shared/project-file/projectHistory.ts';
import { prepareToRead, readProjectFile } from '../../shared/project-file/readProjectFile.ts';
import type { TextsMade } from '../../shared/project-file/readTexts.ts';
import { lastNumberOfBase, replayJournal } from '../../shared/project-file/replayJournal.ts';
import type { SharedTexts } from '../../shared/project-file/sharedTexts.ts';
import { writeProjectFile } from '../../shared/project-file/writeProjectFile.ts';
import { blindRounds } from '../../shared/rounds/blindRounds.ts';
import { seenBy } from '../../shared/rounds/seenBy.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { holdsSteps, sha256Of } from '../files/compactProject.ts';
import { journalFileOf } from '../files/journalFile.ts';
import { livingHolder, lockFileOf } from '../files/projectLock.ts';
import { nodeZipEngine } from './nodeZipEngine.ts';
import type { VerbArguments, VerbIo } from './verb.ts';
import { zipWithNode } from './zipWithNode.ts';

type SessionIo = Pick<VerbIo, 'now' | 'newId' | 'readFile' | 'writeFile'>;

/** Reads a `.trame` file with the journal beside it; the file itself is not touched until `save`. */
export async function openSession(
  file: string,
  io: SessionIo,
  shared?: SharedTexts,
  made: TextsMade = 'atOnce',
): Promise<Session | Refusal> {
  const reading = io.readFile(file);
  prepareToRead();
  const bytes = await reading;
  if (isRefusal(bytes)) return bytes;
  const name = path.basename(file);
  const read = readProjectFile(name, bytes, nodeZipEngine, shared, made);
  if (isRefusal(read)) return read;
  const journal = await io.readFile(journalFileOf(file));
  const found = isRefusal(journal) ? null : readJournal(journal);
  const isOwn = found !== null && lastNumberOfBase(found, sha256Of(bytes)) !== null;
  const isInFile = (): boolean =>
    found !== null && found.tail !== 'damaged' && holdsSteps(name, bytes, journal as Uint8Array);
  if (isRefusal(journal) || (!isOwn && isInFile())) return new Session(read.project, read.history, io);
  // What cannot be read may be somebody's work: only the window keeps it aside and says so.
  if (!isOwn || found.tail === 'damaged') return refuse('journalUnclear', { file: name });
  const { project, rows, left } = replayJournal(read.project, read.history.lastNumber, found.steps);
  if (left > 0) return refuse('journalDoesNotFit', { file: name, count: left });
  return new Session(
    project,
    rows.reduce<ProjectHistory>((past, row) => past.with(row), read.history),
    io,
  );
}

/** A new project without coder, named after the file that it will be saved as. */
export function createSession(outFile: string, io: SessionIo): Session | Refusal {
  const name = path.basename(outFile, path.extname(outFile));
  const created = newProject(name, null, { now: io.now(), newId: io.newId });
  return isRefusal(created) ? created : new Session(created.project, ProjectHistory.of(created.rows), io);
}

export class Session {
  private current: Project;
  private past: ProjectHistory;
  private readonly io: SessionIo;

  constructor(project: Project, history: ProjectHistory, io: SessionIo) {
    this.current = project;
    this.past = history;
    this.io = io;
  }

  get project(): Project {
    return this.current;
  }

  get history(): ProjectHistory {
    return this.past;
  }

  /** Runs a command. The row is `null` where it changed nothing; on refusal nothing has changed. */
  run<Name extends CommandName, Input>(
    command: Command<Name, Input>,
    input: Input,
    coderId: CoderId | null,
  ): { readonly row: HistoryRow | null } | Refusal {
    const context = { coderId, now: this.io.now(), newId: this.io.newId };
    const step = performCommand(this.current, command, input, context, this.past.lastNumber + 1);
    if (isRefusal(step)) return step;
    this.current = step.project;
    if (step.row) this.past = this.past.with(step.row);
    return { row: step.row };
  }

  /**
   * Whose work this is: the named coder (added where the project has no such initials), else the only coder, else a
   * new coder C1. Refuses where several coders leave it open.
   */
  coderFor(initials: string | null): { readonly coderId: CoderId } | Refusal {
    const coders = [...this.current.coders.values()];
    if (initials === null && coders.length > 1)
      return refuse('coderNeeded', { coders: coders.map((coder) => coder.initials).join(', ') });
    const wanted = initials ?? coders[0]?.initials ?? 'C1';
    const known = coderNamed(this.current, wanted);
    if (known) return { coderId: known };
    const added = this.run(addCoder, { initials: wanted }, null);
    if (isRefusal(added)) return added;
    const coderId = coderNamed(this.current, wanted);
    return coderId ? { coderId } : refuse('recordMissing');
  }

  /** Writes the whole project; `null` when it is on the disk. Refuses where somebody has that file open in Trame. */
  async save(file: string): Promise<Refusal | null> {
    const lock = await this.io.readFile(lockFileOf(file));
    const holder = isRefusal(lock) ? null : livingHolder(lock);
    if (holder) return refuse('fileTakenOver', { file, owner: holder.owner, host: holder.host });
    return this.io.writeFile(file, writeProjectFile(this.current, this.past, zipWithNode));
  }
}

/** What a verb that only reads works on. */
export interface ReadProject {
  readonly project: Project;
  /** `null` for all coders. */
  readonly coderId: CoderId | null;
}

/**
 * A project to read from: while a round is blind, as the coder of `--coder` sees it, and not at all without that option.
 * Every verb that shows codings or counts opens its project here. Rules: docs/rules/rounds.md, RB9.
 */
export async function openToRead(args: VerbArguments, io: SessionIo): Promise<ReadProject | Refusal> {
  const session = await openSession(args.operand(0), io, undefined, 'whenAsked');
  if (isRefusal(session)) return session;
  const { project } = session;
  const read = coderToRead(project, args.option('coder'));
  if (isRefusal(read)) return read;
  const blind = read.coderId === null ? blindRefusal(project, null) : null;
  return blind ?? { project: seenBy(project, read.coderId), coderId: read.coderId };
}

/** For verbs that count all codings that there are: only the named coder's codings and marks, where one is named. */
export function workOf({ project, coderId }: ReadProject): Project {
  if (coderId === null) return project;
  return {
    ...project,
    codings: project.codings.filtered(
      (own) => new Map([...own].filter(([, coding]) => coding.coderId === coderId)),
    ),
    readingMarks: new Map([...project.readingMarks].filter(([, mark]) => mark.coderId === coderId)),
  };
}

/** Why the work of these coders (`null`: of all) is not shown together; `null` where it may be. */
export function blindRefusal(project: Project, initials: readonly string[] | null): Refusal | null {
  for (const round of blindRounds(project)) {
    const own = round.parts.map(({ coderId }) => project.coders.get(coderId)?.initials ?? '');
    const keys = new Set(own.map((one) => one.toLowerCase()));
    const touched = initials?.filter((one) => keys.has(one.toLowerCase())) ?? own;
    if (touched.length < 2) continue;
    const params = { name: round.name, coders: own.join(', ') };
    return initials
      ? refuse('roundHidesFigures', params)
      : refuse('roundIsBlind', { ...params, one: own[0] ?? '' });
  }
  return null;
}

/** For verbs that only read: the coder of `--coder`, `null` for all coders where it was not given. */
export function coderToRead(
  project: Project,
  initials: string | null,
): { readonly coderId: CoderId | null } | Refusal {
  if (initials === null) return { coderId: null };
  const coderId = coderNamed(project, initials);
  const coders = [...project.coders.values()].map((coder) => coder.initials).join(', ');
  return coderId ? { coderId } : refuse('coderUnknown', { coder: initials, coders });
}

/** Compared without case, as `addCoder` keeps them apart. */
function coderNamed(project: Project, initials: string): CoderId | null {
  const wanted = initials.trim().toLowerCase();
  for (const coder of project.coders.values()) if (coder.initials.toLowerCase() === wanted) return coder.id;
  return null;
}
