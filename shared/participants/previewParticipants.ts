/** What taking a participants' table would do, before anything is stored. Rules: docs/rules/participants.md, PT50 to PT52. */
import type { ChangeOf, RecordChange } from '../project/changeSet.ts';
import type { CharacteristicId, NewId } from '../project/ids.ts';
import { inNaturalOrder } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';
import type { Characteristic, CharacteristicValue } from '../project/records.ts';
import type { Problem } from '../words/problem.ts';
import { placeParticipants } from './placeParticipants.ts';
import type { ParticipantsTable } from './readParticipantsTable.ts';
import { type FactName, factNames, type TableChoice, withoutColumns } from './tableChoice.ts';

/** A value that is there and becomes another one. */
export interface ChangedValue {
  /** The participant, or the transcript of a fact. */
  readonly of: string;
  /** The characteristic, or the name of the fact. */
  readonly column: string;
  readonly fact: FactName | null;
  readonly type: Characteristic['type'];
  readonly before: CharacteristicValue;
  readonly after: CharacteristicValue;
}

export interface ParticipantsPreview {
  /** Labels in natural order: in the table and the project, only in the table, only in the project. */
  readonly known: readonly string[];
  readonly unknown: readonly string[];
  readonly absent: readonly string[];
  readonly changed: readonly ChangedValue[];
  /** Places that were empty and get a value. */
  readonly filled: number;
  /** Without those that the lists above say. */
  readonly problems: readonly Problem[];
}

const saidByLists: ReadonlySet<Problem['problem']> = new Set([
  'participantAdded',
  'unknownParticipant',
  'participantWithoutRow',
]);

export function previewParticipants(
  project: Project,
  table: ParticipantsTable,
  { addUnknown, without }: TableChoice,
): ParticipantsPreview {
  const taken = withoutColumns(table, without);
  const place = (adding: boolean) => placeParticipants(project, taken, countingIds(), { addUnknown: adding });
  const { changes } = place(true);
  const { problems } = place(addUnknown);
  const of = <Name extends RecordChange['table']>(name: Name) =>
    changes.filter((one) => one.table === name) as unknown as ChangeOf<Name>[];
  const participants = of('participants');
  const values = [
    ...participants
      .filter(({ before }) => before !== null || addUnknown)
      .flatMap((one) => valuesOf(project, one, of('characteristics'))),
    ...of('transcripts').flatMap((one) => factsOf(project, one)),
  ].filter(({ before, after }) => before !== after);
  const labels = (isKnown: boolean) =>
    inOrder(
      participants
        .filter(({ id }) => project.participants.has(id) === isKnown)
        .map(({ id, after }) => project.participants.get(id)?.label ?? after?.label ?? ''),
    );
  const inTable = new Set(participants.map(({ id }) => id));
  return {
    known: labels(true),
    unknown: labels(false),
    absent: inOrder(
      [...project.participants.values()].filter(({ id }) => !inTable.has(id)).map(({ label }) => label),
    ),
    changed: values.flatMap((one) => (isNothing(one.before) ? [] : [{ ...one, before: one.before }])),
    filled: values.filter(({ before }) => isNothing(before)).length,
    problems: problems.filter(({ problem }) => !saidByLists.has(problem)),
  };
}

/** The ids of a preview are never stored. */
function countingIds(): NewId {
  let made = 0;
  return <AnyId extends string>() => `preview ${++made}` as AnyId;
}

type Value = Omit<ChangedValue, 'before'> & { readonly before: CharacteristicValue | null | undefined };

function isNothing(value: CharacteristicValue | null | undefined): value is null | undefined | '' {
  return value === null || value === undefined || value === '';
}

function valuesOf(
  project: Project,
  { id, after }: ChangeOf<'participants'>,
  added: readonly ChangeOf<'characteristics'>[],
): Value[] {
  const old = project.participants.get(id);
  const label = old?.label ?? after?.label ?? '';
  return Object.entries(after?.characteristics ?? {}).map(([key, value]) => {
    const traitId = key as CharacteristicId;
    const trait = project.characteristics.get(traitId) ?? added.find((one) => one.id === traitId)?.after;
    const before = old?.characteristics[traitId];
    return {
      of: label,
      column: trait?.name ?? '',
      fact: null,
      type: trait?.type ?? 'text',
      before,
      after: value,
    };
  });
}

function factsOf(project: Project, { id, after }: ChangeOf<'transcripts'>): Value[] {
  const old = project.transcripts.get(id);
  if (!old) return [];
  return factNames.flatMap((fact) => {
    const value = after?.[fact];
    if (isNothing(value)) return [];
    const type = fact === 'date' ? 'date' : 'text';
    return [{ of: old.name, column: fact, fact, type, before: old[fact], after: value }];
  });
}

function inOrder(labels: readonly string[]): string[] {
  return inNaturalOrder(labels, (label) => label);
}
