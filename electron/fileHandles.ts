/**
 * Gives out opaque handles for project files that the user chose; the window holds the handle, this table alone the
 * path. The table outlives the program, so that a project can be saved to its file after a restart without asking.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { FileHandle } from '../shared/desktop/desktopApi.ts';

export interface FileHandles {
  /** The same path always gets the same handle. */
  handleFor(file: string): FileHandle;
  /** `null` for a handle that was never given out. */
  fileOf(handle: string): string | null;
}

const storedTable = z.array(z.tuple([z.string(), z.string()]));
const mostStored = 500;

/** `tableFile` is where the table is kept; a missing or damaged one only means that files are asked for again. */
export function createFileHandles(tableFile: string): FileHandles {
  const files = new Map(readTable(tableFile));
  const handles = new Map([...files].map(([handle, file]) => [file, handle]));
  return {
    handleFor(file) {
      const known = handles.get(file);
      if (known !== undefined) return known as FileHandle;
      const handle = randomBytes(16).toString('hex').toUpperCase();
      handles.set(file, handle);
      files.set(handle, file);
      writeTable(tableFile, [...files].slice(-mostStored));
      return handle as FileHandle;
    },
    fileOf: (handle) => files.get(handle) ?? null,
  };
}

function readTable(tableFile: string): [string, string][] {
  try {
    return storedTable.parse(JSON.parse(readFileSync(tableFile, 'utf8')));
  } catch {
    return [];
  }
}

function writeTable(tableFile: string, rows: [string, string][]): void {
  try {
    writeFileSync(`${tableFile}.part`, JSON.stringify(rows), { mode: 0o600 });
    renameSync(`${tableFile}.part`, tableFile);
  } catch {
    // Until the program ends the table in memory serves; afterwards the user is asked for the file again.
  }
}
