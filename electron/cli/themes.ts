/** Verb `themes`: the thematic tree with its counts. */
import { type ThemeNode, themeTree } from '../../shared/codebook/themeTree.ts';
import type { CoderId } from '../../shared/project/ids.ts';
import type { Project } from '../../shared/project/project.ts';
import { participantsById } from '../../shared/tables/codingRows.ts';
import { countThemes, type Support } from '../../shared/theme-counts/countThemes.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { openToRead } from './session.ts';
import type { ExitCode, Verb, VerbIo } from './verb.ts';

export const themes: Verb = {
  name: 'themes',
  operands: { least: 1, most: 1 },
  options: ['coder'],
  required: [],
  async run(args, io) {
    const read = await openToRead(args, io);
    if (isRefusal(read)) return refusedBy(read, io);
    printThemes(read.project, read.coderId, io);
    return 0;
  },
};

function refusedBy(refusal: Refusal, io: VerbIo): ExitCode {
  io.sayRefusal(refusal);
  return 1;
}

function printThemes(project: Project, coderId: CoderId | null, io: VerbIo): void {
  const counts = countThemes(project, { coderId });
  const labelled = ({ codings, participants }: Support) => ({
    codings,
    participants: participantsById(project, participants).map(({ label }) => label),
  });
  const rows = themeTree(project).order.map((node) => {
    const { own, subtree } = counts.of(node.theme.id);
    return { node, own: labelled(own), ...labelled(subtree) };
  });
  io.printJson({
    participants: participantsById(project, project.participants.keys()).map(({ label }) => label),
    themes: rows.map(({ node, codings, participants, own }) => ({
      id: node.theme.id,
      path: node.path,
      codings,
      participants,
      own,
    })),
  });
  if (!io.isJson) printTree(project, rows, io);
}

interface ThemeRow {
  readonly node: ThemeNode;
  readonly codings: number;
  readonly participants: readonly string[];
}

function printTree(project: Project, rows: readonly ThemeRow[], io: VerbIo): void {
  const { exporting } = io.words;
  if (rows.length === 0) io.print(exporting.noRows);
  const nameOf = ({ node }: ThemeRow) => '  '.repeat(node.depth) + node.theme.name;
  const width = Math.max(0, ...rows.map((row) => nameOf(row).length));
  for (const row of rows) {
    const { codings, participants } = row;
    const support =
      codings === 0
        ? '–'
        : exporting.support({ codings, participants: participants.length, list: participants.join(', ') });
    io.print(`${nameOf(row).padEnd(width)}  ${support}`);
  }
  io.print(
    [
      exporting.themes({ count: rows.length }),
      exporting.participants({ count: project.participants.size }),
    ].join(' · '),
  );
}
