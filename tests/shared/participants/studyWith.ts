/** A project whose participants E1, E2 … have the values of a characteristic in order; `null` is a missing one. */
import { characteristicOrder } from '../../../shared/participants/characteristicOrder.ts';
import type { CharacteristicId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { Characteristic, CharacteristicValue, Participant } from '../../../shared/project/records.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

export interface TraitLiteral {
  readonly type: Characteristic['type'];
  readonly classes?: readonly string[];
  readonly values: readonly (CharacteristicValue | null)[];
}

/** Ids of characteristics are their names; each participant has an interview of their name. */
export function studyWith(traits: Readonly<Record<string, TraitLiteral>>): Project {
  const count = Math.max(...Object.values(traits).map(({ values }) => values.length), 0);
  const labels = Array.from({ length: count }, (_, at) => `E${at + 1}`);
  const { project, participant } = buildProject({
    transcripts: Object.fromEntries(labels.map((label) => [label, [`${label} : Oui.`]])),
  });
  const characteristics = Object.entries(traits).map(
    ([name, { type, classes = [] }], position): Characteristic => ({
      ...{ id: name as CharacteristicId, name, type, classes, position },
    }),
  );
  const participants = labels.map((label, at): Participant => {
    const values = Object.entries(traits).flatMap(([name, { values: own }]) => {
      const value = own[at] ?? null;
      return value === null ? [] : [[name, value] as const];
    });
    return { id: participant(label), label, characteristics: Object.fromEntries(values) };
  });
  return {
    ...project,
    characteristics: new Map(characteristics.map((one) => [one.id, one])),
    participants: new Map(participants.map((one) => [one.id, one])),
  };
}

/** Values by label, then by name; missing ones are left out. */
export function valuesIn(project: Project): Record<string, Record<string, CharacteristicValue>> {
  return Object.fromEntries(
    [...project.participants.values()].map(({ label, characteristics }) => [
      label,
      Object.fromEntries(
        characteristicOrder(project).flatMap(({ id, name }) => {
          const value = characteristics[id];
          return value === undefined ? [] : [[name, value]];
        }),
      ),
    ]),
  );
}
