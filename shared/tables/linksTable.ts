/** Axial links as a table, with the passages that support them and the memos on them. Rules: docs/rules/exports.md, EX9. */
import { linkTypeName } from '../axial-links/linkTypeName.ts';
import { formatPath } from '../codebook/themePath.ts';
import { themeTree } from '../codebook/themeTree.ts';
import { memosOf } from '../memos/memosOf.ts';
import { plainText } from '../memos/richText.ts';
import type { ThemeId } from '../project/ids.ts';
import { compareNatural } from '../project/naturalOrder.ts';
import { type Project, textOf } from '../project/project.ts';
import type { AxialLink } from '../project/records.ts';
import { lineNumbersOf } from '../transcript/lines.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { lineRange, mainParticipant, wantedThemes } from './codingRows.ts';
import type { ExportOptions } from './exportOptions.ts';
import { type Cell, dateColumn, numberColumn, type Table, textColumn } from './table.ts';

/** One link a row, by the themes they lead from and to. */
export function linksTable(project: Project, options: ExportOptions): Table {
  const words = wordsOf[options.language];
  const { titles, columns } = words.exporting;
  const tree = themeTree(project);
  const wanted = wantedThemes(tree, options.themeId);
  const pathOf = (id: ThemeId) => formatPath(tree.nodes.get(id)?.path ?? []);
  const shown = [...project.axialLinks.values()].filter(
    ({ coderId, fromId, toId }) =>
      (options.coderId === null || coderId === options.coderId) &&
      (wanted === null || wanted.has(fromId) || wanted.has(toId)),
  );
  const rows = shown.map((link): Cell[] => [
    pathOf(link.fromId),
    linkTypeName(project, words, link.type),
    pathOf(link.toId),
    link.evidence.length,
    passagesOf(project, words, link),
    memosOf(project, { table: 'axialLinks', id: link.id })
      .map(({ body }) => plainText(body))
      .join('\n'),
    link.coderId === null ? '' : (project.coders.get(link.coderId)?.initials ?? ''),
    link.createdAt.slice(0, 10),
  ]);
  return {
    title: titles.links,
    columns: [
      textColumn(columns.from, 40),
      textColumn(columns.link, 16),
      textColumn(columns.to, 40),
      numberColumn(columns.evidence),
      textColumn(columns.passages, 30),
      textColumn(columns.memo, 50),
      textColumn(columns.coder, 8),
      dateColumn(columns.date),
    ],
    rows: rows.sort(
      (a, b) => compareNatural(String(a[0]), String(b[0])) || compareNatural(String(a[2]), String(b[2])),
    ),
  };
}

/** "E2, lines 12–14 ; E10, line 3": by participant, or transcript for nobody's words. */
function passagesOf(project: Project, { exporting }: Words, { evidence }: AxialLink): string {
  const places = evidence.flatMap((id) => {
    const coding = project.codings.get(id);
    if (!coding) return [];
    const text = textOf(project, coding.transcriptId);
    const speaker = mainParticipant(text, coding);
    const who =
      (speaker === null ? undefined : project.participants.get(speaker)?.label) ??
      project.transcripts.get(coding.transcriptId)?.name ??
      '';
    const lines = lineRange(lineNumbersOf(text, coding.start, coding.end));
    return [`${who}, ${exporting.lineRange({ lines })}`];
  });
  return places.sort(compareNatural).join('\n');
}
