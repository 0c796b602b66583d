/** Verb `demo`: the sample study, built through the ordinary commands, with its project and tables. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { renameProject } from '../../shared/project/editProject.ts';
import { buildSampleStudy } from '../../shared/sample-study/buildSampleStudy.ts';
import type { SampleFiles } from '../../shared/sample-study/sampleFiles.ts';
import { sampleStudyName } from '../../shared/sample-study/sampleStudyName.ts';
import type { ExportKind, ExportOptions } from '../../shared/tables/exportOptions.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { demoFiles } from './demoFiles.ts';
import { exportFile } from './exportFile.ts';
import { diskReason } from './nodeFiles.ts';
import { writeSessionResults } from './results.ts';
import { createSession, type Session } from './session.ts';
import type { Verb, VerbIo } from './verb.ts';

const exports: readonly (readonly [file: string, what: ExportKind])[] = [
  ['codebook.docx', 'codebook'],
  ['codings.docx', 'codings'],
  ['codings.xlsx', 'codings'],
  ['codings.csv', 'codings'],
  ['matrix.xlsx', 'matrix'],
  ['transcripts.docx', 'transcripts'],
];

/** Both the sources (electron/cli/) and the build (build/cli/) lie two folders below the program's own. */
const studyFolder = fileURLToPath(new URL('../../resources/sample-study/', import.meta.url));

export const demo: Verb = {
  name: 'demo',
  operands: { least: 0, most: 0 },
  options: ['out'],
  required: ['out'],
  async run(args, io) {
    const files = await writeDemo(args.required('out'), io);
    if (isRefusal(files)) {
      io.sayRefusal(files);
      return 1;
    }
    io.printJson({ files });
    for (const file of files) io.print(file);
    return 0;
  },
};

async function writeDemo(folder: string, io: VerbIo): Promise<string[] | Refusal> {
  const study = await readStudy();
  if (isRefusal(study)) return study;
  const session = createSession(demoFiles.project, io);
  if (isRefusal(session)) return session;
  const refusal = await fillSession(session, study, io);
  if (refusal) return refusal;
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return refuse('fileCannotBeWritten', { file: folder, reason: diskReason(error) });
  }
  // First, since the project is saved with the text that it gets.
  const results = path.join(folder, demoFiles.results);
  const wrote = await writeSessionResults(session, results, io);
  if (isRefusal(wrote)) return wrote;
  const written = [path.join(folder, demoFiles.project), results];
  const unsaved = await session.save(path.join(folder, demoFiles.project));
  if (unsaved) return unsaved;
  const options: ExportOptions = {
    language: io.language,
    coderId: null,
    themeId: null,
    by: 'participant',
    unit: 'presence',
  };
  for (const [name, what] of exports) {
    const file = path.join(folder, name);
    const rows = await exportFile(session.project, what, options, file, io);
    if (typeof rows !== 'number') return rows;
    written.push(file);
  }
  return written;
}

async function fillSession(session: Session, study: SampleFiles, { newId }: VerbIo): Promise<Refusal | null> {
  const named = session.run(renameProject, { name: sampleStudyName }, null);
  if (isRefusal(named)) return named;
  return buildSampleStudy(study, {
    project: () => session.project,
    newId,
    run(command, input, coderId) {
      const ran = session.run(command, input, coderId);
      return isRefusal(ran) ? ran : null;
    },
  });
}

/** Every file below the study's folder, by its path inside, with forward slashes. */
async function readStudy(): Promise<SampleFiles | Refusal> {
  try {
    const entries = await readdir(studyFolder, { recursive: true, withFileTypes: true });
    const files = new Map<string, Uint8Array>();
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      files.set(path.relative(studyFolder, file).split(path.sep).join('/'), await readFile(file));
    }
    return files;
  } catch {
    return refuse('sampleMissing', { folder: studyFolder });
  }
}
