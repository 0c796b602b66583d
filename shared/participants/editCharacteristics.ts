/** Commands: add, redefine, move and delete a characteristic, and rename one of its classes. Rules: docs/rules/participants.md. */
import { added, changeSet, type RecordChange, removed, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { CharacteristicId } from '../project/ids.ts';
import { compareNatural, inNaturalOrder } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';
import type { Characteristic, CharacteristicValue, Participant } from '../project/records.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { readNumber } from './cellValues.ts';
import { characteristicOrder } from './characteristicOrder.ts';
import { valueOfType } from './placeParticipants.ts';
import { sameHeading } from './readParticipantsTable.ts';
import { meaningOfHeading } from './tableHeadings.ts';

type Definition = Pick<Characteristic, 'name' | 'type' | 'classes'>;

/** It comes to stand behind the others. */
export const addCharacteristic: Command<'addCharacteristic', Definition> = {
  name: 'addCharacteristic',
  run(project, input, { newId }) {
    const name = cleanName(input.name);
    const refusal = refuseCharacteristicName(project, name, null);
    if (refusal) return refusal;
    const classes = readClasses(input.type, input.classes);
    if (isRefusal(classes)) return classes;
    const last = characteristicOrder(project).at(-1)?.position ?? 0;
    const id = newId<CharacteristicId>();
    const characteristic = { id, name, type: input.type, classes, position: last + 1 };
    return {
      changes: changeSet([added('characteristics', characteristic)]),
      about: { characteristic: name },
    };
  },
};

/**
 * Name, type and classes, as far as they are given. With another type every value is read anew; where one does not fit,
 * nothing changes. A characteristic that becomes ordered without classes has its values in natural order.
 */
export const changeCharacteristic: Command<
  'changeCharacteristic',
  { id: CharacteristicId } & Partial<Definition>
> = {
  name: 'changeCharacteristic',
  run(project, { id, ...input }) {
    const characteristic = project.characteristics.get(id);
    if (!characteristic) return refuse('recordMissing');
    const name = cleanName(input.name ?? characteristic.name);
    const refusal = refuseCharacteristicName(project, name, id);
    if (refusal) return refusal;
    const type = input.type ?? characteristic.type;
    const values = type === characteristic.type ? [] : readAgain(project, characteristic, type);
    if (isRefusal(values)) return values;
    const given = input.classes ?? (type === characteristic.type ? characteristic.classes : []);
    const isFirstOrder = type === 'ordered' && type !== characteristic.type && input.classes === undefined;
    const classes = readClasses(type, isFirstOrder ? valuesInUse(project, id) : given);
    if (isRefusal(classes)) return classes;
    return {
      changes: changeSet([...values, updated('characteristics', characteristic, { name, type, classes })]),
      about: { characteristic: characteristic.name },
    };
  },
};

/** `index` counts from 0 among all characteristics in their order. */
export const moveCharacteristic: Command<'moveCharacteristic', { id: CharacteristicId; index: number }> = {
  name: 'moveCharacteristic',
  run(project, { id, index }) {
    const characteristic = project.characteristics.get(id);
    if (!characteristic) return refuse('recordMissing');
    const others = characteristicOrder(project).filter((one) => one.id !== id);
    others.splice(Math.max(0, Math.min(index, others.length)), 0, characteristic);
    return {
      changes: changeSet(others.map((one, at) => updated('characteristics', one, { position: at + 1 }))),
      about: { characteristic: characteristic.name },
    };
  },
};

/** Its values and sampling grids go with it. */
export const deleteCharacteristic: Command<'deleteCharacteristic', { id: CharacteristicId }> = {
  name: 'deleteCharacteristic',
  run(project, { id }) {
    const characteristic = project.characteristics.get(id);
    if (!characteristic) return refuse('recordMissing');
    const grids = [...project.samplingGrids.values()].filter(
      ({ rowsId, columnsId }) => rowsId === id || columnsId === id,
    );
    const values = withValue(project, id).map(([participant]) => {
      const { [id]: _gone, ...characteristics } = participant.characteristics;
      return updated('participants', participant, { characteristics });
    });
    return {
      changes: changeSet([
        ...grids.map((grid) => removed('samplingGrids', grid)),
        ...values,
        removed('characteristics', characteristic),
      ]),
      about: { characteristic: characteristic.name },
    };
  },
};

/** Of text and ordered classes: every participant's value and what was planned follow. A class of that name takes it in. */
export const renameClass: Command<'renameClass', { id: CharacteristicId; from: string; to: string }> = {
  name: 'renameClass',
  run(project, { id, from, to }) {
    const characteristic = project.characteristics.get(id);
    if (!characteristic) return refuse('recordMissing');
    const name = to.trim();
    if (name === '') return refuse('classNameEmpty');
    const renamed = (one: string) => (one === from ? name : one);
    const classes = [...new Set(characteristic.classes.map(renamed))];
    const values = withValue(project, id)
      .filter(([, value]) => value === from)
      .map(([participant]) =>
        updated('participants', participant, {
          characteristics: { ...participant.characteristics, [id]: name },
        }),
      );
    const grids = [...project.samplingGrids.values()].flatMap((grid) => {
      const cells = grid.cells.map((cell) => ({
        ...cell,
        row: grid.rowsId === id ? renamed(cell.row) : cell.row,
        column: grid.columnsId === id ? renamed(cell.column) : cell.column,
      }));
      return updated('samplingGrids', grid, { cells: withoutTwins(cells) });
    });
    return {
      changes: changeSet([updated('characteristics', characteristic, { classes }), ...values, ...grids]),
      about: { characteristic: characteristic.name, from, to: name },
    };
  },
};

function withoutTwins<Cell extends { readonly row: string; readonly column: string }>(
  cells: readonly Cell[],
): Cell[] {
  return cells.filter(
    (cell, at) => cells.findIndex(({ row, column }) => row === cell.row && column === cell.column) === at,
  );
}

function cleanName(name: string): string {
  return name.trim().replace(/\s+/gu, ' ');
}

/** Headings of tables are compared without brackets: a second one that is read as the first would be lost on import. */
function refuseCharacteristicName(
  project: Project,
  name: string,
  own: CharacteristicId | null,
): Refusal | null {
  if (name === '') return refuse('characteristicNameEmpty');
  const known = own === null ? undefined : project.characteristics.get(own);
  if (known?.name === name) return null;
  if (meaningOfHeading(name) !== 'characteristic') return refuse('characteristicIsFact', { name });
  const taken = [...project.characteristics.values()].find(
    (one) => one.id !== own && sameHeading(one.name, name),
  );
  return taken ? refuse('characteristicExists', { name: taken.name }) : null;
}

/** Bounds of a number ascending, ordered classes as given; each once, empty ones left out. Other types have none. */
function readClasses(type: Characteristic['type'], classes: readonly string[]): string[] | Refusal {
  const given = classes.map((one) => one.trim()).filter((one) => one !== '');
  if (type === 'ordered') return [...new Set(given)];
  if (type !== 'number') return [];
  const wrong = given.find((one) => readNumber(one) === null);
  if (wrong !== undefined) return refuse('boundNotNumber', { value: wrong });
  const bounds = given.flatMap((one) => readNumber(one) ?? []);
  return [...new Set(bounds)].sort((a, b) => a - b).map(String);
}

function readAgain(
  project: Project,
  { id, name }: Characteristic,
  type: Characteristic['type'],
): RecordChange[] | Refusal {
  const read = withValue(project, id).map(([participant, value]) => ({
    participant,
    value,
    stored: valueOfType(type, String(value)),
  }));
  const unfit = read.filter(({ stored }) => stored === null);
  const [first] = unfit;
  if (first) {
    const { participant, value } = first;
    const about = { participant: participant.label, value: String(value), count: unfit.length };
    return refuse('typeDoesNotFit', { characteristic: name, ...about });
  }
  return read.flatMap(({ participant, stored }) =>
    stored === null
      ? []
      : updated('participants', participant, {
          characteristics: { ...participant.characteristics, [id]: stored },
        }),
  );
}

function valuesInUse(project: Project, id: CharacteristicId): string[] {
  const values = new Set(withValue(project, id).map(([, value]) => String(value)));
  return [...values].sort(compareNatural);
}

/** Participants that have a value, in natural order. */
function withValue(project: Project, id: CharacteristicId): (readonly [Participant, CharacteristicValue])[] {
  return inNaturalOrder(project.participants.values(), ({ label }) => label).flatMap((participant) => {
    const value = participant.characteristics[id];
    return value === undefined ? [] : [[participant, value] as const];
  });
}
