/** The codebook in Word: one heading a theme, what belongs to it and what does not, examples. Rules: docs/rules/exports.md. */
import { themeTree } from '../codebook/themeTree.ts';
import type { Project } from '../project/project.ts';
import { type CodebookRow, codebookRows } from '../tables/codebookRows.ts';
import type { ExportOptions } from '../tables/exportOptions.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { documentTitle } from './documentTitle.ts';
import { headingStyle, paragraph, run } from './wordXml.ts';

export function* codebookBody(project: Project, options: ExportOptions): Generator<string> {
  const words = wordsOf[options.language];
  const count = themeTree(project).order.length;
  yield* documentTitle(project, options, words.exporting.titles.codebook, [
    words.exporting.themes({ count }),
  ]);
  if (count === 0) yield paragraph('BodyText', words.exporting.noRows);
  for (const row of codebookRows(project, options)) yield* themeEntry(words, row);
}

function* themeEntry(
  words: Words,
  { node, examples, codings, participants }: CodebookRow,
): Generator<string> {
  const { exporting } = words;
  const { theme, depth } = node;
  yield paragraph(headingStyle(depth), theme.name);
  const support =
    codings === 0
      ? exporting.noCodings
      : exporting.support({ codings, participants: participants.length, list: participants.join(', ') });
  const marks = [
    ...(theme.isCodable ? [] : [exporting.axisMark]),
    ...(theme.isRetired ? [exporting.retiredMark] : []),
  ];
  yield paragraph('Support', [...marks, support].join(' · '));
  if (theme.definition !== '') yield paragraph('BodyText', theme.definition);
  if (theme.include !== '') yield labelled(exporting.includeLabel, theme.include);
  if (theme.exclude !== '') yield labelled(exporting.excludeLabel, theme.exclude);
  for (const { participant, lines, quote } of examples) {
    yield paragraph('Quote', `${quote} (${participant}, ${exporting.lineRange({ lines })})`);
  }
}

function labelled(label: string, text: string): string {
  return paragraph('BodyText', { runs: run(label, ['bold']) + run(` ${text}`) });
}
