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
