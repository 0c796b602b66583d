/** The files that the operands of `import` name: files as they are, folders with all that lies in them. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { extensionOf } from '../../shared/files/extensionOf.ts';
import { compareNatural } from '../../shared/project/naturalOrder.ts';
import { type Refusal, refuse } from '../../shared/words/refusal.ts';

/** What lies in a study's folder beside its interviews and is passed over: tables, projects, recordings, pictures. */
const passedOver = new Set(
  (
    '.csv .tsv .xls .xlsx .ods .numbers .trame .qdpx .qdc .json .xml .zip .7z .rar .gz .mp3 .m4a .wav .ogg .aac .flac ' +
    '.wma .mp4 .mov .avi .mkv .webm .jpg .jpeg .png .gif .heic .svg .tif .tiff .ini .db .lnk .tmp .bak'
  ).split(' '),
);

/** Paths as the user wrote them, folders read to the bottom in natural order; a file named twice stays twice. */
export async function findInputs(
  operands: readonly string[],
): Promise<{ readonly files: string[]; readonly refused: { file: string; refusal: Refusal }[] }> {
  const files: string[] = [];
  const refused: { file: string; refusal: Refusal }[] = [];
  for (const operand of operands) {
    if (!(await isFolder(operand))) {
      files.push(operand);
      continue;
    }
    const found = await filesBelow(operand);
    if (found.length === 0)
      refused.push({ file: operand, refusal: refuse('noFilesInFolder', { folder: operand }) });
    for (const file of found) files.push(file);
  }
  return { files, refused };
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}

/** Links to folders are not followed: they could lead in a circle. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  entries.sort((a, b) => compareNatural(a.name, b.name));
  const files: string[] = [];
  for (const entry of entries) {
    // Hidden files, and what Word leaves beside an open document.
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) for (const below of await filesBelow(file)) files.push(below);
    else if (!passedOver.has(extensionOf(entry.name)) && !(await isFolder(file))) files.push(file);
  }
  return files;
}
