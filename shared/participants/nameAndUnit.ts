/** A characteristic's name and its unit, which stands in brackets at the end: "Nights (a month)". Rules: docs/rules/participants.md, PT13. */

const withUnit = /^(.*\S)\s*\(([^()]*)\)$/u;

export interface NameAndUnit {
  readonly name: string;
  /** Empty where there is none. */
  readonly unit: string;
}

export function splitUnit(whole: string): NameAndUnit {
  const [, name, unit] = withUnit.exec(whole.trim()) ?? [];
  return name === undefined || unit === undefined ? { name: whole, unit: '' } : { name, unit: unit.trim() };
}

export function joinUnit(name: string, unit: string): string {
  const cleaned = unit.trim().replace(/[()]/gu, '');
  return cleaned === '' ? name.trim() : `${name.trim()} (${cleaned})`;
}

/** Numbers with this unit may stand under this name: it has nothing in brackets, or the same unit. */
export function mayCarryUnit(name: string, unit: string): boolean {
  const brackets = [...name.matchAll(/\(([^()]*)\)?/gu)].map(([, inside = '']) => comparedUnit(inside));
  return brackets.length === 0 || brackets.includes(comparedUnit(unit));
}

/** Without its plural and "en" or "in" in front. */
function comparedUnit(unit: string): string {
  const plain = unit
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/^(?:en|in)\s+/u, '');
  const [word = ''] = sameUnits.find((words) => words.includes(plain)) ?? [plain];
  return word.replace(/s$/u, '');
}

const sameUnits: readonly (readonly string[])[] = [
  ['an', 'ans', 'annee', 'annees', 'year', 'years', 'yr', 'yrs'],
  ['mois', 'month', 'months'],
  ['semaine', 'semaines', 'week', 'weeks'],
  ['jour', 'jours', 'day', 'days'],
  ['lit', 'lits', 'bed', 'beds'],
];
