/** What the values of one column of a participants' table are together: numbers, percentages, dates, words. */
import { nameProblem, type Problem } from '../words/problem.ts';
import {
  hasLeadingZero,
  isMissing,
  readDate,
  readDayNumber,
  readMonthFirst,
  readNumber,
} from './cellValues.ts';
import { mayCarryUnit } from './nameAndUnit.ts';
import type { FilledRow } from './orientTable.ts';

export type DetectedType = 'text' | 'number' | 'date';

export interface ColumnValues {
  readonly type: DetectedType;
  /** The cell as it is read on: "45 %" as "45", an American date as ISO. */
  readonly convert: (cell: string) => string;
  /** What stands behind every number ("%", "ans"); it goes behind the name of the characteristic. */
  readonly unit: string;
}

const asItIs = (cell: string) => cell;
const withoutPercent = (cell: string) => cell.trimEnd().replace(/%$/u, '').trimEnd();

const units = 'ans?|années?|years?|yrs?|mois|months?|semaines?|weeks?|jours?|days?|lits?|beds?|km|kg|cm|€';
const withUnit = new RegExp(`^([0-9](?:[0-9\\s.,]*[0-9])?)\\s*(${units})$`, 'iu');
/** Longer cells are sentences, and slow to search. */
const longest = 40;

function numberAndUnit(cell: string): { readonly number: string; readonly unit: string } | null {
  const trimmed = cell.trim();
  const [, number, unit] = (trimmed.length <= longest ? withUnit.exec(trimmed) : null) ?? [];
  return number === undefined || unit === undefined ? null : { number, unit: unit.toLowerCase() };
}

const withoutUnit = (cell: string) => numberAndUnit(cell)?.number ?? cell;

/** The unit that stands behind most values, where nothing but it and numbers stand in the column; else `null`. */
function unitOf(values: readonly string[]): string | null {
  const found = values.map((cell) => numberAndUnit(cell)?.unit ?? '');
  const whole = found.reduce((long, unit) => (unit.length > long.length ? unit : long), '');
  const isOne = found.every((unit) => unit === '' || unit === whole || `${unit}s` === whole);
  const isOften = found.filter((unit) => unit !== '').length * 2 > values.length;
  return isOne && isOften && values.every((cell) => readNumber(withoutUnit(cell)) !== null) ? whole : null;
}

/** Headings that only dates stand under. */
const ofDates = /\bdates?\b|\bn[ée]+(?:\(e\)|e)? le\b|\bborn\b|\bbirth ?(?:day|date)\b|date de naissance/iu;

/** Number or date only where every value of the column is one; what was decided against some of them is named. */
export function readColumnValues(
  heading: string,
  filled: readonly FilledRow[],
  index: number,
  problems: Problem[],
): ColumnValues {
  const values = filled.map(({ cells }) => cells[index] ?? '').filter((cell) => !isMissing(cell));
  const all = (test: (cell: string) => boolean) => values.length > 0 && values.every(test);
  const isNumber = (cell: string) => readNumber(cell) !== null;
  const isDay = (cell: string) => readDate(cell) !== null || readDayNumber(cell) !== null;
  const dayNumber = values.find((cell) => readDate(cell) === null);
  const saysDate = ofDates.test(heading) || values.some((cell) => readDate(cell) !== null);
  if (dayNumber !== undefined && saysDate && all(isDay)) {
    const date = readDayNumber(dayNumber) ?? '';
    problems.push(nameProblem(null, 'dayNumbers', { column: heading, value: dayNumber.trim(), date }));
    return {
      type: 'date',
      convert: (cell) => readDate(cell) ?? readDayNumber(cell) ?? cell,
      unit: '',
    };
  }
  if (all(isNumber) && !values.some(hasLeadingZero)) {
    const value = values.find((cell) => /^[0-9]{1,3},[0-9]{3}$/.test(cell.trim()));
    if (value !== undefined) problems.push(nameProblem(null, 'commaAsDecimal', { column: heading, value }));
    return { type: 'number', convert: asItIs, unit: '' };
  }
  if (all((cell) => cell.includes('%') && isNumber(withoutPercent(cell)))) {
    problems.push(nameProblem(null, 'percentsTaken', { column: heading }));
    return { type: 'number', convert: withoutPercent, unit: '%' };
  }
  const unit = unitOf(values);
  if (unit && mayCarryUnit(heading, unit)) {
    problems.push(nameProblem(null, 'unitsTaken', { column: heading, unit }));
    return { type: 'number', convert: withoutUnit, unit };
  }
  if (all((cell) => readDate(cell) !== null)) return { type: 'date', convert: asItIs, unit: '' };
  if (all((cell) => readMonthFirst(cell) !== null)) {
    problems.push(nameProblem(null, 'monthsFirst', { column: heading }));
    return { type: 'date', convert: (cell) => readMonthFirst(cell) ?? cell, unit: '' };
  }
  nameMixed(heading, values, isNumber, problems);
  return { type: 'text', convert: asItIs, unit: '' };
}

/** A column that is mostly numbers or dates was meant to be one: the value that makes it words is named. */
function nameMixed(
  column: string,
  values: readonly string[],
  isNumber: (cell: string) => boolean,
  problems: Problem[],
): void {
  const others = (test: (cell: string) => boolean) => values.filter((cell) => !test(cell));
  const notNumbers = others(isNumber);
  const notDates = others((cell) => readDate(cell) !== null);
  const odd = notNumbers.length <= notDates.length ? notNumbers : notDates;
  const [value] = odd;
  if (value === undefined || odd.length * 2 > values.length) return;
  const code = odd === notNumbers ? 'columnMostlyNumbers' : 'columnMostlyDates';
  problems.push(nameProblem(null, code, { column, value: value.trim() }));
}
