/** Table 1 as a table of an export: the same words that the window shows and copies. Rules: docs/rules/participants.md. */
import { tableOne } from '../participants/tableOne.ts';
import type { ParticipantId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import { type Table, textColumn } from './table.ts';

/** Facts and characteristics in rows, one column a participant, then the summary. */
export function tableOneTable(
  project: Project,
  { language }: { readonly language: Language },
  ids: ReadonlySet<ParticipantId> | null = null,
): Table {
  const words = wordsOf[language];
  const { participants, rows } = tableOne(project, language, ids);
  return {
    title: words.participants.tableOne,
    columns: [
      textColumn(words.participants.characteristic, 24),
      ...participants.map(({ label }) => textColumn(label, 14)),
      textColumn(words.participants.summary, 44),
    ],
    rows: rows.map(({ heading, cells, sentence }) => [
      heading,
      ...cells.map((cell) => cell ?? words.exporting.missing),
      sentence,
    ]),
  };
}
