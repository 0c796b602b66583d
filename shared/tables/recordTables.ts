import { type FactName, factNames } from '../participants/tableChoice.ts';
import { compareNatural } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';
import type { Participant, Transcript } from '../project/records.ts';
import { wordsOf } from '../words/words.ts';
import { participantsById, speakersOf, transcriptsInOrder } from './codingRows.ts';
import type { ExportOptions } from './exportOptions.ts';
import { type Cell, type Column, dateColumn, numberColumn, type Table, textColumn } from './table.ts';

/**
 * One participant a row: characteristics in their order, the names of the participant's transcripts, and the facts of the
 * interview where there is one alone. Facts that no interview has have no column.
 */
export function participantsTable(project: Project, { language, participantIds }: ExportOptions): Table {
  const { titles, columns } = wordsOf[language].exporting;
  const headings = wordsOf[language].participants.facts;
  const facts = factNames.filter((fact) =>
    [...project.transcripts.values()].some((one) => hasFact(one, fact)),
  );
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
      ...facts.map((fact): Column => {
        if (fact === 'date') return dateColumn(headings.date);
        return fact === 'durationMinutes' ? numberColumn(headings[fact], 14) : textColumn(headings[fact], 22);
      }),
    ],
    rows: participants.map((participant): Cell[] => {
      const own = transcripts.get(participant.id) ?? [];
      const only = own.length === 1 ? own[0] : undefined;
      return [
        participant.label,
        ...characteristics.map(({ id }) => participant.characteristics[id] ?? null),
        own.map(({ name }) => name).join(', '),
        ...facts.map((fact) => (only && hasFact(only, fact) ? only[fact] : null)),
      ];
    }),
  };
}

function hasFact(transcript: Transcript, fact: FactName): boolean {
  return transcript[fact] !== null && transcript[fact] !== '';
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
