/**
 * A program of its own: a text of 100 findings and 500 live nodes over the project file that it is given, and a recoding.
 * Prints seconds as JSON.
 */
import { readFileSync } from 'node:fs';
import { nodeZipEngine } from '../../electron/cli/nodeZipEngine.ts';
import { recode } from '../../shared/coding/recode.ts';
import { applyChanges, isConflict } from '../../shared/project/changeSet.ts';
import type { Command, CommandContext, CommandName } from '../../shared/project/command.ts';
import type { Project } from '../../shared/project/project.ts';
import { readProjectFile } from '../../shared/project-file/readProjectFile.ts';
import { checkResultsSteps } from '../../shared/results-section/checks/checkResults.ts';
import { citeCoding } from '../../shared/results-section/citedQuotes.ts';
import { blocksOf, documentsOf, textInline } from '../../shared/results-section/documentBlocks.ts';
import { addResults, writeResults } from '../../shared/results-section/editResults.ts';
import { countsOf, evidenceOfTheme } from '../../shared/results-section/evidence.ts';
import { printResults } from '../../shared/results-section/printedDocument.ts';
import { usualForm } from '../../shared/results-section/startFromTree.ts';
import { isRefusal } from '../../shared/words/refusal.ts';

const file = readProjectFile('bench.trame', readFileSync(process.argv[2] ?? ''), nodeZipEngine);
if (isRefusal(file)) throw new Error(file.refused);

let lastId = 0;
const context: CommandContext = {
  coderId: null,
  now: '2026-01-01T00:00:00.000Z',
  newId: <AnyId extends string>() => `bench ${++lastId}` as AnyId,
};

function perform<Name extends CommandName, Input>(
  before: Project,
  command: Command<Name, Input>,
  input: Input,
): Project {
  const result = command.run(before, input, context);
  if (isRefusal(result)) throw new Error(result.refused);
  const after = applyChanges(before, result.changes);
  if (isConflict(after)) throw new Error(after.conflict);
  return after;
}

/** Each finding: a count, a list and three quotes. */
function withFindings(before: Project): Project {
  const begun = perform(before, addResults, { name: 'Bench', language: 'fr', isFromTree: false });
  const document = documentsOf(begun)[0];
  if (!document) throw new Error('No text of results.');
  const counts = countsOf(begun);
  const themes = [...begun.themes.keys()].filter((id) => counts.of(id).own.codings > 2);
  const codings = [...begun.codings.values()];
  const blocks = Array.from({ length: 100 }, (_, at) => {
    const themeId = themes[at % themes.length];
    if (themeId === undefined) throw new Error('No theme has codings.');
    const evidence = evidenceOfTheme(themeId);
    const quotes = codings
      .filter((coding) => coding.themeId === themeId)
      .slice(0, 3)
      .flatMap(({ id }) => citeCoding(begun, id, themeId) ?? []);
    const form = usualForm('fr');
    const inlines = [
      { kind: 'count', evidence, form, seen: '' } as const,
      textInline(' le disent '),
      { kind: 'list', evidence, seen: '' } as const,
      ...quotes.map((quote) => ({ kind: 'quotes', quotes: [quote] }) as const),
    ];
    return { id: `finding ${at}` as never, content: { kind: 'paragraph', inlines } as const };
  });
  return perform(begun, writeResults, { documentId: document.id, blocks });
}

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
