/** Participants and axial links as tables. Rules: docs/rules/exports.md. */
import { formatPath } from '../codebook/themePath.ts';
import { themeTree } from '../codebook/themeTree.ts';
import { compareNatural } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';
import type { AxialLink, Participant, Transcript } from '../project/records.ts';
import { wordsOf } from '../words/words.ts';
import { participantsById, speakersOf, transcriptsInOrder, wantedThemes } from './codingRows.ts';
import type { ExportOptions } from './exportOptions.ts';
import { type Cell, type Column, dateColumn, numberColumn, type Table, textColumn } from './table.ts';

/** One participant a row, characteristics in their order, then the names of the participant's transcripts. */
export function participantsTable(project: Project, { language, participantIds }: ExportOptions): Table {
  const { titles, columns } = wordsOf[language].exporting;
  const characteristics = [...project.characteristics.values()].sort(
    (a, b) => a.position - b.position || compareNatural(a.name, b.name),
  );
  const transcripts = transcriptsByParticipant(project);
  const participants = participantsById(project, participantIds ?? project.participants.keys());
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

/** One link a row, by the themes they lead from and to. */
export function linksTable(project: Project, options: ExportOptions): Table {
  const { titles, columns, linkTypes } = wordsOf[options.language].exporting;
  const tree = themeTree(project);
  const { nodes } = tree;
  const wanted = wantedThemes(tree, options.themeId);
  const pathOf = (id: AxialLink['fromId']) => formatPath(nodes.get(id)?.path ?? []);
  const shown = [...project.axialLinks.values()].filter(
    ({ coderId, fromId, toId }) =>
      (options.coderId === null || coderId === options.coderId) &&
      (wanted === null || wanted.has(fromId) || wanted.has(toId)),
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

function initialsOf(project: Project, { coderId }: AxialLink): string {
  return coderId === null ? '' : (project.coders.get(coderId)?.initials ?? '');
}
