/** A folder for what unit tests build, named in `TRAME_UNIT_FOLDER` and removed when all have ended. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';

export default function makeFolderOfRun(): () => void {
  const cache = path.join(import.meta.dirname, '../.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'unit-'));
  process.env.TRAME_UNIT_FOLDER = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
