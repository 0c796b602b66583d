/** A program of its own: reads the project file that it is given and asks for saturation. Prints seconds as JSON. */
import { readFileSync } from 'node:fs';
import { nodeZipEngine } from '../../electron/cli/nodeZipEngine.ts';
import { readProjectFile } from '../../shared/project-file/readProjectFile.ts';
import { bandOrders, orderBand } from '../../shared/saturation/orderBand.ts';
import { type CountedTheme, countedThemes, measureCounted } from '../../shared/saturation/saturation.ts';
import { studyQuestion } from '../../shared/saturation/studyQuestion.ts';
import { isRefusal } from '../../shared/words/refusal.ts';

const file = readProjectFile('bench.trame', readFileSync(process.argv[2] ?? ''), nodeZipEngine);
if (isRefusal(file)) throw new Error(file.refused);
const { project } = file;
const question = { ...studyQuestion(project), level: 'all' as const };

/** As the window counts: theme by theme, so that the longest part is what may hold it up. */
function count() {
  const start = performance.now();
  let [before, longest] = [start, 0];
  const themes: CountedTheme[] = [];
  for (const theme of countedThemes(project, question.level)) {
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    themes.push(theme);
  }
  const counted = performance.now();
  const result = measureCounted(project, question, themes);
  const end = performance.now();
  if (isRefusal(result)) throw new Error(result.refused);
  return { result, whole: (end - start) / 1000, longest: Math.max(longest, end - counted) / 1000 };
}

const cold = count();
const warm = count();
const start = performance.now();
orderBand(cold.result.interviews, { orders: bandOrders, seed: 1 });
const orders = (performance.now() - start) / 1000;
process.stdout.write(JSON.stringify({ cold: cold.whole, warm: warm.whole, part: warm.longest, orders }));
