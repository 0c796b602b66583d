/** Participants, memos and axial links as tables. Rules: docs/rules/exports.md. */
import { formatPath } from '../codebook/themePath.ts';
import { type ThemeTree, themeTree } from '../codebook/themeTree.ts';
import { plainText } from '../memos/richText.ts';
import { compareNatural } from '../project/naturalOrder.ts';
import { type Project, projectInfo, textOf } from '../project/project.ts';
import type { AxialLink, Memo, Participant, Transcript } from '../project/records.ts';
import { lineNumbersOf } from '../transcript/lines.ts';
import { wordsOf } from '../words/words.ts';
import { lineRange, speakersOf, transcriptsInOrder } from './codingRows.ts';
import type { ExportOptions } from './exportOptions.ts';
import { type Cell, type Column, dateColumn, numberColumn, type Table, textColumn } from './table.ts';

/** One participant a row, characteristics in their order, then the names of the participant's transcripts. */
export function participantsTable(project: Project, { language }: ExportOptions): Table {
  const { titles, columns } = wordsOf[language].exporting;
  const characteristics = [...project.characteristics.values()].sort(
    (a, b) => a.position - b.position || compareNatural(a.name, b.name),
  );
  const transcripts = transcriptsByParticipant(project);
  const participants = [...project.participants.values()].sort((a, b) => compareNatural(a.label, b.label));
  return {
    title: titles.participants,
    columns: [
      textColumn(columns.participant, 12),
      ...characteristics.map(
        ({ name, type }): Column =>
          type === 'number'
            ? numberColumn(name, 14)
            : type === 'date'
              ? dateColumn(name)
              : textColumn(name, 22),
      ),
      textColumn(columns.transcript, 20),
    ],
    rows: participants.map((participant): Cell[] => [
      participant.label,
      ...characteristics.map(({ id }) => participant.characteristics[id] ?? null),
      (transcripts.get(participant.id) ?? []).map(({ name }) => name).join(', '),
    ]),
  };
}

/** One memo a row: study, themes, transcripts, participants, codings, each in its order. */
export function memosTable(project: Project, options: ExportOptions): Table {
  const { titles, columns, kinds } = wordsOf[options.language].exporting;
  const tree = themeTree(project);
  const shown = [...project.memos.values()].filter(
    ({ coderId }) => options.coderId === null || coderId === options.coderId,
  );
  const about = new Map(shown.map((memo) => [memo.id, subjectOf(project, tree, memo)]));
  const order = Object.keys(kinds);
  const compare = (a: Memo, b: Memo) =>
    order.indexOf(a.target.table) - order.indexOf(b.target.table) ||
    compareNatural(about.get(a.id) ?? '', about.get(b.id) ?? '') ||
    compareNatural(a.createdAt, b.createdAt);
  return {
    title: titles.memos,
    columns: [
      textColumn(columns.kind, 12),
      textColumn(columns.about, 40),
      textColumn(columns.memo, 80),
      textColumn(columns.coder, 8),
      dateColumn(columns.date),
    ],
    rows: shown
      .sort(compare)
      .map((memo): Cell[] => [
        kinds[memo.target.table],
        about.get(memo.id) ?? '',
        plainText(memo.body),
        initialsOf(project, memo),
        memo.changedAt.slice(0, 10),
      ]),
  };
}

/** One link a row, by the themes they lead from and to. */
export function linksTable(project: Project, options: ExportOptions): Table {
  const { titles, columns, linkTypes } = wordsOf[options.language].exporting;
  const { nodes } = themeTree(project);
  const pathOf = (id: AxialLink['fromId']) => formatPath(nodes.get(id)?.path ?? []);
  const shown = [...project.axialLinks.values()].filter(
    ({ coderId }) => options.coderId === null || coderId === options.coderId,
  );
  const rows = shown.map((link): Cell[] => [
    pathOf(link.fromId),
    linkTypes[link.type],
    pathOf(link.toId),
    link.evidence.length,
    initialsOf(project, link),
    link.createdAt.slice(0, 10),
  ]);
  return {
    title: titles.links,
    columns: [
      textColumn(columns.from, 45),
      textColumn(columns.link, 16),
      textColumn(columns.to, 45),
      numberColumn(columns.evidence),
      textColumn(columns.coder, 8),
      dateColumn(columns.date),
    ],
    rows: rows.sort(
      (a, b) => compareNatural(String(a[0]), String(b[0])) || compareNatural(String(a[2]), String(b[2])),
    ),
  };
}

function transcriptsByParticipant(project: Project): Map<Participant['id'], Transcript[]> {
  const found = new Map<Participant['id'], Transcript[]>();
  for (const transcript of transcriptsInOrder(project)) {
    for (const { id } of speakersOf(project, transcript.id)) {
      const own = found.get(id);
      if (own) own.push(transcript);
      else found.set(id, [transcript]);
    }
  }
  return found;
}

function initialsOf(project: Project, { coderId }: Memo | AxialLink): string {
  return coderId === null ? '' : (project.coders.get(coderId)?.initials ?? '');
}

/** What a memo is about, by its name: a coding as its theme, transcript and lines. */
function subjectOf(project: Project, { nodes }: ThemeTree, { target }: Memo): string {
  switch (target.table) {
    case 'info':
      return projectInfo(project).name;
    case 'themes':
      return formatPath(nodes.get(target.id)?.path ?? []);
    case 'transcripts':
      return project.transcripts.get(target.id)?.name ?? '';
    case 'participants':
      return project.participants.get(target.id)?.label ?? '';
    case 'codings': {
      const coding = project.codings.get(target.id);
      const transcript = coding && project.transcripts.get(coding.transcriptId);
      if (!coding || !transcript) return '';
      const lines = lineRange(lineNumbersOf(textOf(project, transcript.id), coding.start, coding.end));
      return `${transcript.name}, ${lines}, ${formatPath(nodes.get(coding.themeId)?.path ?? [])}`;
    }
  }
}
