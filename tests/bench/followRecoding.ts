/**
 * A program of its own: a text of 100 findings and 500 live nodes over the project file that it is given, and a recoding.
 * Prints seconds as JSON.
 */
import { readFileSync } from 'node:fs';
import { nodeZipEngine } from '../../electron/cli/nodeZipEngine.ts';
import { recode } from '../../shared/coding/recode.ts';
import type { Project } from '../../shared/project/project.ts';
import { readProjectFile } from '../../shared/project-file/readProjectFile.ts';
import { checkResultsSteps } from '../../shared/results-section/checks/checkResults.ts';
import { blocksOf, documentsOf } from '../../shared/results-section/documentBlocks.ts';
import { printResults } from '../../shared/results-section/printedDocument.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { perform, withFindings } from './withFindings.ts';

const file = readProjectFile('bench.trame', readFileSync(process.argv[2] ?? ''), nodeZipEngine);
if (isRefusal(file)) throw new Error(file.refused);

const seconds = (from: number) => (performance.now() - from) / 1000;

const project = withFindings(file.project);
const document = documentsOf(project)[0];
const [coding] = project.codings.values();
const other = [...project.themes.values()].find(({ id, isCodable }) => isCodable && id !== coding?.themeId);
if (!document || !coding || !other) throw new Error('Nothing can be recoded.');
if (blocksOf(project, document.id).length < 100) throw new Error('The text is too short.');
printResults(project, document);
const first = measureGuards(project);
const recoded = perform(project, recode, { id: coding.id, themeId: other.id });
const start = performance.now();
printResults(recoded, document);
const follow = seconds(start);
const again = measureGuards(recoded);
process.stdout.write(
  JSON.stringify({ follow, guards: again.whole, part: Math.max(first.longest, again.longest) }),
);

/** As the window asks: block by block, so that the longest part is what may hold a key up. */
function measureGuards(asked: Project): { readonly whole: number; readonly longest: number } {
  const begin = performance.now();
  let [before, longest] = [begin, 0];
  if (!document) throw new Error('No text of results.');
  const steps = checkResultsSteps(asked, document);
  for (let step = steps.next(); ; step = steps.next()) {
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    if (step.done) return { whole: seconds(begin), longest: longest / 1000 };
  }
}
