/** The themes with what a codebook says of each. Rules: docs/rules/exports.md. */
import { type ThemeNode, themeTree } from '../codebook/themeTree.ts';
import { participantsOf } from '../coding/participantsOf.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Coding, Theme } from '../project/records.ts';
import { countThemes } from '../theme-counts/countThemes.ts';
import { lineNumbersOf } from '../transcript/lines.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { lineRange, participantsById } from './codingRows.ts';
import type { ExportOptions } from './exportOptions.ts';
import { printedQuote } from './printedQuote.ts';

export interface CodebookRow {
  readonly node: ThemeNode;
  /** Pinned examples, each typeset with its participant and lines: "E4, lignes 12–14 : « … »". */
  readonly examples: readonly Example[];
  /** With subtree. */
  readonly codings: number;
  readonly participants: readonly string[];
}

export interface Example {
  readonly participant: string;
  readonly lines: string;
  /** With quotation marks. */
  readonly quote: string;
}

/** Every theme in the order of the tree, retired ones too; with `themeId` only that one and those below it. */
export function* codebookRows(project: Project, options: ExportOptions): Generator<CodebookRow> {
  const words = wordsOf[options.language];
  const counts = countThemes(project, { coderId: options.coderId });
  for (const node of themeTree(project).order) {
    if (options.themeId !== null && !isWithin(node, options.themeId)) continue;
    const { subtree } = counts.of(node.theme.id);
    yield {
      node,
      examples: node.theme.examples.flatMap((id) => {
        const coding = project.codings.get(id);
        return coding ? exampleOf(words, project, coding) : [];
      }),
      codings: subtree.codings,
      participants: participantsById(project, subtree.participants).map(({ label }) => label),
    };
  }
}

export function isWithin(node: ThemeNode, themeId: Theme['id']): boolean {
  for (let next: ThemeNode | null = node; next; next = next.parent)
    if (next.theme.id === themeId) return true;
  return false;
}

function exampleOf(words: Words, project: Project, coding: Coding): Example {
  const text = textOf(project, coding.transcriptId);
  const [own = null] = participantsOf(text, coding.start, coding.end);
  const participant = own === null ? undefined : project.participants.get(own);
  return {
    participant: participant?.label ?? project.transcripts.get(coding.transcriptId)?.name ?? '',
    lines: lineRange(lineNumbersOf(text, coding.start, coding.end)),
    quote: words.exporting.quoted({ quote: printedQuote(words, text, coding, own) }),
  };
}
