/** A text of results over a project: 100 findings with 500 live nodes, as it is worked on near the end of a thesis. */
import { applyChanges, isConflict } from '../../shared/project/changeSet.ts';
import type { Command, CommandContext, CommandName } from '../../shared/project/command.ts';
import type { Project } from '../../shared/project/project.ts';
import { citeCoding } from '../../shared/results-section/citedQuotes.ts';
import { documentsOf, textInline } from '../../shared/results-section/documentBlocks.ts';
import { addResults, writeResults } from '../../shared/results-section/editResults.ts';
import { countsOf, evidenceOfTheme } from '../../shared/results-section/evidence.ts';
import { usualForm } from '../../shared/results-section/startFromTree.ts';
import { isRefusal } from '../../shared/words/refusal.ts';

let lastId = 0;
const idOf = (at: number) => `00000004-0000-4000-8000-${String(at).padStart(12, '0')}` as never;

const context: CommandContext = {
  coderId: null,
  now: '2026-01-01T00:00:00.000Z',
  newId: () => idOf(++lastId),
};

export function perform<Name extends CommandName, Input>(
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
export function withFindings(before: Project): Project {
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
    return { id: idOf(++lastId), content: { kind: 'paragraph', inlines } as const };
  });
  return perform(begun, writeResults, { documentId: document.id, blocks });
}
