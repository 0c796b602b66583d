/**
 * A project file and its journal made into one file, and whether a file holds a journal's steps already. Pure work on
 * bytes; it runs in a thread of its own (compactInWorker.ts), since a large project takes seconds.
 */
import { createHash } from 'node:crypto';
import type { HistoryRow } from '../../shared/project/historyRow.ts';
import { type Project, projectInfo } from '../../shared/project/project.ts';
import { type JournalBase, readJournal, readStep } from '../../shared/project-file/journalLines.ts';
import { schemaVersion } from '../../shared/project-file/manifest.ts';
import type { ProjectHistory } from '../../shared/project-file/projectHistory.ts';
import { readProjectFile } from '../../shared/project-file/readProjectFile.ts';
import { replayJournal } from '../../shared/project-file/replayJournal.ts';
import { writeProjectFile } from '../../shared/project-file/writeProjectFile.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { nodeZipEngine } from '../cli/nodeZipEngine.ts';
import { zipWithNode } from '../cli/zipWithNode.ts';

export interface CompactedBytes extends JournalBase {
  readonly bytes: Uint8Array;
  /** The file as it was before, given back. */
  readonly before: Uint8Array;
  readonly facts: ProjectFacts;
  /** Of the file as it was before. */
  readonly factsBefore: ProjectFacts;
  /** The file was of an older version of the format: what it was is kept before it becomes the newest. */
  readonly isUpgrade: boolean;
}

/** What a list of backups says of a project file. */
export interface ProjectFacts {
  readonly projectId: string;
  readonly projectName: string;
  readonly lastNumber: number;
  readonly counts: { readonly transcripts: number; readonly themes: number; readonly codings: number };
}

/**
 * The work as it is asked for, wherever it runs. The bytes of the file are given away: those of a large project are not
 * copied on the way to a thread, as the main process would stand still meanwhile.
 */
export interface CompactWork {
  compact(file: string, bytes: Uint8Array, journal: Uint8Array): Promise<CompactedBytes | Refusal>;
  holdsSteps(file: string, bytes: Uint8Array, journal: Uint8Array): Promise<boolean>;
}

/** `file` is the name for sentences. Refuses rather than leave out a step: the journal then stays as it is. */
export function compactProject(
  file: string,
  bytes: Uint8Array,
  journalBytes: Uint8Array,
): CompactedBytes | Refusal {
  const read = readProjectFile(file, bytes, nodeZipEngine);
  if (isRefusal(read)) return read;
  const steps = readJournal(journalBytes)?.steps ?? [];
  const { project, rows, left } = replayJournal(read.project, read.history.lastNumber, steps);
  if (left > 0) return refuse('journalDoesNotFit', { file, count: left });
  let history: ProjectHistory = read.history;
  for (const row of rows) history = history.with(row);
  const written = writeProjectFile(project, history, zipWithNode);
  return {
    bytes: written,
    before: bytes,
    sha256: sha256Of(written),
    lastNumber: history.lastNumber,
    facts: factsOf(project, history.lastNumber),
    factsBefore: factsOf(read.project, read.history.lastNumber),
    isUpgrade: read.version < schemaVersion,
  };
}

/** Whether every step of the journal is a row of the file's history. */
export function holdsSteps(file: string, bytes: Uint8Array, journalBytes: Uint8Array): boolean {
  const read = readProjectFile(file, bytes, nodeZipEngine);
  if (isRefusal(read)) return false;
  const rows = read.history.rows();
  if ('badLine' in rows) return false;
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return (readJournal(journalBytes)?.steps ?? []).every((payload) => {
    const step = readStep(payload);
    return step !== null && isSameRow(step.row, byNumber.get(step.row.number));
  });
}

function factsOf(project: Project, lastNumber: number): ProjectFacts {
  const { id, name } = projectInfo(project);
  const { transcripts, themes, codings } = project;
  const counts = { transcripts: transcripts.size, themes: themes.size, codings: codings.size };
  return { projectId: id, projectName: name, lastNumber, counts };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isSameRow(row: HistoryRow, other: HistoryRow | undefined): boolean {
  return other !== undefined && JSON.stringify(markOf(row)) === JSON.stringify(markOf(other));
}

function markOf({ number, at, coderId, command, changes }: HistoryRow): unknown[] {
  return [number, at, coderId, command, changes.changes.length];
}
