/** The columns of a participants' table that is looked at before it is taken, and the table without those left out. */
import type { Project } from '../project/project.ts';
import type { Characteristic } from '../project/records.ts';
import { type ParticipantsTable, sameHeading, type TranscriptFacts } from './readParticipantsTable.ts';

export type FactName = keyof TranscriptFacts;

export interface TableColumn {
  /** Tells a characteristic called "place" from the fact of that name. */
  readonly key: string;
  /** Of the characteristic; the name of the fact. */
  readonly name: string;
  readonly fact: FactName | null;
  /** The type that values get, also where the project has the characteristic with another one. */
  readonly type: Characteristic['type'];
  /** The project has no such characteristic yet. */
  readonly isNew: boolean;
  /** Rows with a value. */
  readonly values: number;
  readonly first: string | number | null;
}

export interface TableChoice {
  /** Takes the participants whom the project does not have yet. */
  readonly addUnknown: boolean;
  /** Keys of columns that are left out. */
  readonly without: ReadonlySet<string>;
}

export const factNames: readonly FactName[] = ['date', 'durationMinutes', 'place', 'interviewer'];

const factTypes: Readonly<Record<FactName, Characteristic['type']>> = {
  date: 'date',
  durationMinutes: 'number',
  place: 'text',
  interviewer: 'text',
};

export function columnsOfTable(project: Project, table: ParticipantsTable): TableColumn[] {
  const facts = factNames.flatMap((fact): TableColumn[] => {
    const values = table.rows.flatMap((row) => row.facts[fact] ?? []);
    const [first = null] = values;
    if (first === null) return [];
    const type = factTypes[fact];
    return [{ key: `fact ${fact}`, name: fact, fact, type, isNew: false, values: values.length, first }];
  });
  const existing = [...project.characteristics.values()];
  const traits = table.characteristics.map(({ name, type }): TableColumn => {
    const known = existing.find((one) => sameHeading(one.name, name));
    const values = table.rows.flatMap(({ cells }) => cells.get(name) ?? []);
    return {
      key: `trait ${name}`,
      name: known?.name ?? name,
      fact: null,
      type: known?.type ?? type,
      isNew: !known,
      values: values.length,
      first: values[0] ?? null,
    };
  });
  return [...facts, ...traits];
}

export function withoutColumns(table: ParticipantsTable, without: ReadonlySet<string>): ParticipantsTable {
  if (without.size === 0) return table;
  const isKept = (name: string) => !without.has(`trait ${name}`);
  return {
    ...table,
    characteristics: table.characteristics.filter(({ name }) => isKept(name)),
    rows: table.rows.map((row) => ({
      ...row,
      cells: new Map([...row.cells].filter(([name]) => isKept(name))),
      facts: Object.fromEntries(Object.entries(row.facts).filter(([fact]) => !without.has(`fact ${fact}`))),
    })),
  };
}
