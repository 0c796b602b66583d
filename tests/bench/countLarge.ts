/** A program of its own: reads the project file that it is given and counts in it. Prints seconds as JSON. */
import { readFileSync } from 'node:fs';
import { nodeZipEngine } from '../../electron/cli/nodeZipEngine.ts';
import { applyChanges, isConflict } from '../../shared/project/applyChanges.ts';
import { added, changeSet } from '../../shared/project/changeSet.ts';
import type { CodingId } from '../../shared/project/ids.ts';
import type { Project } from '../../shared/project/project.ts';
import { readProjectFile } from '../../shared/project-file/readProjectFile.ts';
import { countThemes } from '../../shared/theme-counts/countThemes.ts';
import { themeMatrix } from '../../shared/theme-counts/themeMatrix.ts';
import { isRefusal } from '../../shared/words/refusal.ts';

const bytes = readFileSync(process.argv[2] ?? '');
const { seconds: read, value: file } = timed(() => readProjectFile('L.trame', bytes, nodeZipEngine));
if (isRefusal(file)) throw new Error(file.refused);
const { project } = file;
const ask = (of: Project) => timed(() => themeMatrix(of, { unit: 'presence' }));

const cold = ask(project);
const warm = ask(project);
const afterChange = ask(withOneMoreCoding(project));
// Of a project that shares nothing with the one asked before, so that nothing is remembered.
const counts = timed(() => countThemes(withOneMoreCoding(project)));
process.stdout.write(
  JSON.stringify({
    read,
    cold: cold.seconds,
    warm: warm.seconds,
    afterChange: afterChange.seconds,
    counts: counts.seconds,
  }),
);

function timed<Value>(work: () => Value): { readonly seconds: number; readonly value: Value } {
  const start = performance.now();
  const value = work();
  return { seconds: (performance.now() - start) / 1000, value };
}

/** The first coding of the first transcript once more, for the passage one character shorter. */
function withOneMoreCoding(before: Project): Project {
  const [transcriptId] = before.codings.transcriptIds();
  const [coding] = transcriptId ? before.codings.ofTranscript(transcriptId).values() : [];
  if (!coding) throw new Error('The project has no coding.');
  const id = 'AAAAAAAA-0000-4000-8000-000000000001' as CodingId;
  const shorter = { ...coding, id, end: coding.end - 1, quote: coding.quote.slice(0, -1) };
  const after = applyChanges(before, changeSet([added('codings', shorter)]));
  if (isConflict(after)) throw new Error(after.conflict);
  return after;
}
