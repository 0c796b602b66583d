/**
 * The classes of a characteristic: listed ones in their order (empty ones too), classes of a number by its bounds, else
 * the values in use. Rules: docs/rules/participants.md.
 */
import type { CharacteristicId, ParticipantId } from '../project/ids.ts';
import { compareNatural, inNaturalOrder } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';
import type { Characteristic, CharacteristicValue } from '../project/records.ts';
import type { Language } from '../words/plural.ts';
import { formatDay } from './formatDay.ts';
import { boundsOf, classIndexOf, numberClassKey, numberClassLabel } from './numberClasses.ts';
import { writeNumber } from './writeNumber.ts';

export interface CharacteristicClass {
  /** The same in every language and for every set of values. */
  readonly key: string;
  readonly label: string;
  /** In natural order. */
  readonly participantIds: readonly ParticipantId[];
}

export interface ClassesOf {
  readonly classes: readonly CharacteristicClass[];
  /** Participants without a value. */
  readonly missing: readonly ParticipantId[];
}

/** `null` for a missing value. */
export function classKeyOf(
  characteristic: Pick<Characteristic, 'type' | 'classes'>,
  value: CharacteristicValue | undefined,
): string | null {
  if (value === undefined || value === '') return null;
  const bounds = typeof value === 'number' ? boundsOf(characteristic) : [];
  if (typeof value !== 'number' || bounds.length === 0) return String(value);
  return numberClassKey(bounds, classIndexOf(bounds, value));
}

interface Kept {
  readonly of: Project['characteristics'];
  readonly found: Map<string, ClassesOf>;
}

const remembered = new WeakMap<Project['participants'], Kept>();

/** The same object as long as neither participants nor characteristics changed. */
export function classesOf(
  project: Pick<Project, 'participants' | 'characteristics'>,
  id: CharacteristicId,
  language: Language,
): ClassesOf {
  let kept = remembered.get(project.participants);
  if (kept?.of !== project.characteristics) {
    kept = { of: project.characteristics, found: new Map() };
    remembered.set(project.participants, kept);
  }
  const key = `${language}/${id}`;
  let classes = kept.found.get(key);
  if (!classes) {
    const characteristic = project.characteristics.get(id);
    classes = characteristic ? divide(project, characteristic, language) : { classes: [], missing: [] };
    kept.found.set(key, classes);
  }
  return classes;
}

function divide(
  { participants }: Pick<Project, 'participants'>,
  characteristic: Characteristic,
  language: Language,
): ClassesOf {
  const members = new Map<string, ParticipantId[]>();
  const values = new Map<string, CharacteristicValue>();
  const missing: ParticipantId[] = [];
  for (const { id, characteristics } of inNaturalOrder(participants.values(), ({ label }) => label)) {
    const value = characteristics[characteristic.id];
    const key = classKeyOf(characteristic, value);
    if (key === null || value === undefined) {
      missing.push(id);
      continue;
    }
    const own = members.get(key);
    if (own) own.push(id);
    else members.set(key, [id]);
    values.set(key, value);
  }
  const isWhole = [...participants.values()].every(({ characteristics }) => {
    const value = characteristics[characteristic.id];
    return typeof value !== 'number' || Number.isInteger(value);
  });
  const classes = orderedKeys(characteristic, values, isWhole, language).map(({ key, label }) => ({
    key,
    label,
    participantIds: members.get(key) ?? [],
  }));
  return { classes, missing };
}

/** Listed classes first, then values that are in none of them. */
function orderedKeys(
  characteristic: Characteristic,
  values: ReadonlyMap<string, CharacteristicValue>,
  areValuesWhole: boolean,
  language: Language,
): { readonly key: string; readonly label: string }[] {
  const bounds = boundsOf(characteristic);
  const isWhole = areValuesWhole && bounds.every(Number.isInteger);
  const listed =
    bounds.length > 0
      ? Array.from({ length: bounds.length + 1 }, (_, index) => ({
          key: numberClassKey(bounds, index),
          label: numberClassLabel(bounds, index, isWhole, language),
        }))
      : characteristic.type === 'ordered'
        ? [...new Set(characteristic.classes)].map((label) => ({ key: label, label }))
        : [];
  const known = new Set(listed.map(({ key }) => key));
  const others = [...values]
    .filter(([key]) => !known.has(key))
    .sort(([a, one], [b, other]) =>
      typeof one === 'number' && typeof other === 'number' ? one - other : compareNatural(a, b),
    );
  return [
    ...listed,
    ...others.map(([key, value]) => ({ key, label: labelOf(characteristic, value, language) })),
  ];
}

function labelOf({ type }: Characteristic, value: CharacteristicValue, language: Language): string {
  if (typeof value === 'number') return writeNumber(value, language);
  return type === 'date' ? formatDay(value, language) : value;
}
