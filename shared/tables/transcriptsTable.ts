/** All transcripts as one table, one stored line a row, with the themes on each. Rules: docs/rules/exports.md. */
import { formatPath } from '../codebook/themePath.ts';
import { themeTree } from '../codebook/themeTree.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Transcript } from '../project/records.ts';
import { wordsOf } from '../words/words.ts';
import { transcriptsInOrder } from './codingRows.ts';
import type { ExportOptions } from './exportOptions.ts';
import { type Cell, lazyRows, type Table, textColumn } from './table.ts';
import { codedLines, transcriptLines } from './transcriptLines.ts';

export function transcriptsTable(project: Project, options: ExportOptions): Table {
  const { titles, columns } = wordsOf[options.language].exporting;
  return {
    title: titles.transcripts,
    columns: [
      textColumn(columns.transcript, 14),
      textColumn(columns.line, 8),
      textColumn(columns.speaker, 10),
      textColumn(columns.participant, 12),
      textColumn(columns.words, 70),
      textColumn(columns.themes, 60),
    ],
    rows: lazyRows(function* () {
      for (const transcript of transcriptsInOrder(project, options))
        yield* rowsOf(project, transcript, options);
    }),
  };
}

function* rowsOf(project: Project, transcript: Transcript, options: ExportOptions): Generator<Cell[]> {
  const text = textOf(project, transcript.id);
  const themes = themesByLine(project, transcript, options);
  let index = 0;
  for (const { number, start, end, turn } of transcriptLines(text)) {
    const { speaker = '', participantId = null } = text.turns[turn] ?? {};
    yield [
      transcript.name,
      number,
      speaker,
      participantId === null ? '' : (project.participants.get(participantId)?.label ?? ''),
      text.text.slice(start, end),
      [...(themes[index++] ?? [])].join(' ; '),
    ];
  }
}

/** Paths of the themes on each line; the same theme of two coders once. */
function themesByLine(project: Project, transcript: Transcript, options: ExportOptions): Set<string>[] {
  const { nodes } = themeTree(project);
  const byLine: Set<string>[] = [];
  for (const { coding, first, last } of codedLines(project, transcript.id, options)) {
    const path = formatPath(nodes.get(coding.themeId)?.path ?? []);
    for (let line = Math.max(first, 0); line <= last; line++) {
      const paths = byLine[line] ?? new Set<string>();
      byLine[line] = paths.add(path);
    }
  }
  return byLine;
}
