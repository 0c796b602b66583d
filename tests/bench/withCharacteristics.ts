/** Gives every participant of a project twenty characteristics: numbers, dates, classes, some missing. */
import { randomUUID } from 'node:crypto';
import { importParticipants } from '../../shared/participants/editParticipants.ts';
import { readParticipantsTable } from '../../shared/participants/readParticipantsTable.ts';
import { applyChanges, isConflict } from '../../shared/project/applyChanges.ts';
import { inNaturalOrder } from '../../shared/project/naturalOrder.ts';
import type { Project } from '../../shared/project/project.ts';
import { isRefusal } from '../../shared/words/refusal.ts';

const places = ['CHU', 'centre hospitalier', 'clinique privée', 'hôpital de proximité', '–'];

export function withCharacteristics(project: Project): Project {
  const labels = inNaturalOrder(project.participants.values(), ({ label }) => label).map(
    ({ label }) => label,
  );
  const columns = Array.from({ length: 20 }, (_, at) => `Caractéristique ${at + 1}`);
  const rows = labels.map((label, at) => [label, ...columns.map((_, column) => cellOf(at, column))]);
  const table = readParticipantsTable(
    'participants.csv',
    { rows: [['Participant', ...columns], ...rows], problems: [] },
    labels,
  );
  if (isRefusal(table)) throw new Error(table.refused);
  const newId = <AnyId extends string>() => randomUUID().toUpperCase() as AnyId;
  const context = { coderId: null, now: '2026-01-01T00:00:00.000Z', newId };
  const result = importParticipants.run(project, { table }, context);
  if (isRefusal(result)) throw new Error(result.refused);
  const next = applyChanges(project, result.changes);
  if (isConflict(next)) throw new Error(`${next.table} ${next.id}: ${next.conflict}`);
  return next;
}

/** The same in every run; every eleventh is missing. */
function cellOf(row: number, column: number): string {
  const mixed = (row * 31 + column * 17) % 97;
  if (mixed % 11 === 10) return '';
  if (column % 4 === 0) return String(20 + (mixed % 50));
  if (column % 4 === 1) return places[mixed % places.length] ?? '';
  return column % 4 === 2 ? `2026-0${1 + (mixed % 9)}-1${mixed % 10}` : `classe ${mixed % 7}`;
}
