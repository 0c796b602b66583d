/** A program of its own: reads the project file that it is given and asks which themes meet. Prints seconds as JSON. */
import { readFileSync } from 'node:fs';
import { nodeZipEngine } from '../../electron/cli/nodeZipEngine.ts';
import { readProjectFile } from '../../shared/project-file/readProjectFile.ts';
import { countCooccurrence } from '../../shared/relations/cooccurrence.ts';
import { type CooccurrenceQuestion, usualQuestion } from '../../shared/relations/cooccurrenceQuestion.ts';
import { isRefusal } from '../../shared/words/refusal.ts';

const file = readProjectFile('bench.trame', readFileSync(process.argv[2] ?? ''), nodeZipEngine);
if (isRefusal(file)) throw new Error(file.refused);
const { project } = file;

function seconds(change: Partial<CooccurrenceQuestion>): number {
  const start = performance.now();
  countCooccurrence(project, { ...usualQuestion, ...change });
  return (performance.now() - start) / 1000;
}

process.stdout.write(
  JSON.stringify({
    cold: seconds({}),
    warm: seconds({}),
    turn: seconds({ relation: 'turn' }),
    near: seconds({ relation: 'near' }),
  }),
);
