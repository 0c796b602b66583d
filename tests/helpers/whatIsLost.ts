/** Looks at a project's folder after a crash and says what is missing of all that was told to be safe. */
import path from 'node:path';
import { ProjectSession, type SessionParts } from '../../electron/files/projectSession.ts';
import { schemaVersion } from '../../shared/project-file/manifest.ts';
import { readManifestOf, readProjectFile } from '../../shared/project-file/readProjectFile.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { type Beginning, backupsBeside, labelOf, stateOf, type Told, taken } from './journalScenario.ts';

/** One sentence, or `null` if nothing is lost. `beginning` is how the story began. */
export async function whatIsLost(
  file: string,
  parts: SessionParts,
  told: readonly Told[],
  beginning: Beginning,
): Promise<string | null> {
  const backups = await keptStates(file, parts);
  if (typeof backups === 'string') return backups;
  const keptLabels = new Set(backups.map(({ label }) => label));
  const unkept = told.find(({ tells, label }) => tells === 'kept' && !keptLabels.has(label));
  if (unkept) return `a backup of ${unkept.label} was said to be kept, there are ${[...keptLabels]}`;

  const first = beginning.files.get(path.basename(file)) ?? new Uint8Array();
  const result = await ProjectSession.open(file, null, parts);
  if (isRefusal(result)) return `not opened: ${JSON.stringify(result)}`;
  const { opened, session } = result;
  await session.close();
  const bytes = opened.bytes ?? new Uint8Array();
  const found = stateOf(file, bytes, opened.journal);
  if (isRefusal(found)) return `not read: ${JSON.stringify(found)}`;
  const label = labelOf(found.project);
  if (!mayBe(label, told, beginning.label)) return `state ${label} after ${JSON.stringify(told.slice(-4))}`;
  const content = taken(readProjectFile(file, first)).project;
  if (found.project.codings.size !== content.codings.size || found.project.texts.size !== content.texts.size)
    return 'codings or texts are missing';
  const isUpgraded = versionOf(first) < schemaVersion && versionOf(bytes) === schemaVersion;
  if (isUpgraded && !backups.some((backup) => Buffer.compare(backup.bytes, first) === 0))
    return 'the file is of the newest version, and nothing keeps the old one';
  return await missingJournal(file, parts, beginning);
}

/** The last state told, any later one, or during a way back the one that it leads to. */
function mayBe(label: number, told: readonly Told[], first: number): boolean {
  let said = first;
  let highest = first;
  let goal: number | null = null;
  for (const one of told) {
    if (one.tells === 'said' || one.tells === 'wentBackTo') {
      said = one.label;
      highest = Math.max(highest, said);
    }
    if (one.tells === 'goesBackTo') goal = one.label;
    else if (one.tells === 'wentBackTo') goal = null;
  }
  return label === said || label === goal || label > highest;
}

async function keptStates(
  file: string,
  parts: SessionParts,
): Promise<{ label: number; bytes: Uint8Array }[] | string> {
  const backups = backupsBeside(file, parts);
  const states = [];
  for (const { id } of await backups.list()) {
    const bytes = await backups.read(id);
    if (isRefusal(bytes)) return `backup ${id} is listed and gone`;
    const read = readProjectFile(id, bytes);
    if (isRefusal(read)) return `backup ${id} is listed and not whole: ${JSON.stringify(read)}`;
    states.push({ label: labelOf(read.project), bytes });
  }
  return states;
}

/** A journal that was damaged at the beginning has to lie somewhere, byte for byte. */
async function missingJournal(
  file: string,
  { fs }: SessionParts,
  { files }: Beginning,
): Promise<string | null> {
  const journal = files.get(`${path.basename(file)}.journal`);
  if (!journal) return null;
  const folder = path.dirname(file);
  for (const name of await fs.readdir(folder)) {
    const bytes = await fs.readFile(path.join(folder, name)).catch(() => null);
    if (bytes && Buffer.compare(bytes, journal) === 0) return null;
  }
  return 'the damaged journal was not kept';
}

function versionOf(bytes: Uint8Array): number {
  return taken(readManifestOf('x', bytes)).schemaVersion;
}
