/** The rules that titles of tests name: "K1: …", "KY5 and KY6: …", "PF4, PF19: …", "SA7 to SA10: …". */
import ts from 'typescript-syntax';
import { visit } from './readModules.ts';

const one = '[A-Z]{1,2}\\d+[a-z]?';
const namesRules = new RegExp(`^(${one}(?:(?:, | and | to |–)${one})*): `, 'u');

/** What a title names, in its order; the numbers between the ends of "SA7 to SA10" are named where they exist. */
export function rulesOfTitle(title: string, exists: (rule: string) => boolean): string[] {
  const list = namesRules.exec(title)?.[1] ?? '';
  return list.split(/, | and /u).flatMap((part) => {
    const [first = '', last] = part.split(/ to |–/u);
    if (last === undefined) return first === '' ? [] : [first];
    const between = Array.from(
      { length: Math.max(0, numberOf(last) - numberOf(first) - 1) },
      (_, at) => `${lettersOf(first)}${numberOf(first) + at + 1}`,
    );
    return [first, ...between.filter(exists), last];
  });
}

export const lettersOf = (rule: string) => rule.replace(/\d+[a-z]?$/u, '');
const numberOf = (rule: string) => Number.parseInt(rule.replace(/^\D+/u, ''), 10);

/**
 * Titles of `it`, `test` and `describe`, of steps too. A title that begins with a row's words (`it.each([['K1: …']])('%s …')`)
 * is read once a row; what else a template fills in is left as "…".
 */
export function titlesOf(source: ts.SourceFile): string[] {
  const titles: string[] = [];
  visit(source, (node) => {
    if (!ts.isCallExpression(node) || !isOfTests(node.expression)) return;
    const title = node.arguments[0] === undefined ? null : written(node.arguments[0]);
    if (title?.startsWith('%s'))
      titles.push(...rowsOf(node.expression).map((row) => title.replace('%s', () => row)));
    else if (title !== null) titles.push(title);
  });
  return titles;
}

/** `it`, `test.step`, `describe.skipIf(…)`, `it.each(…)`: whatever begins with one of the three. */
function isOfTests(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return ['it', 'test', 'describe'].includes(callee.text);
  if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee))
    return isOfTests(callee.expression);
  return false;
}

/** The first words of each row of `it.each([…])`. */
function rowsOf(callee: ts.Expression): string[] {
  const table = ts.isCallExpression(callee) ? callee.arguments[0] : undefined;
  return elementsOf(table).map((row) => {
    const [first = row] = elementsOf(row);
    return written(first) ?? '…';
  });
}

function elementsOf(list: ts.Expression | undefined): readonly ts.Expression[] {
  if (list && ts.isAsExpression(list)) return elementsOf(list.expression);
  return list && ts.isArrayLiteralExpression(list) ? list.elements : [];
}

function written(title: ts.Expression): string | null {
  if (ts.isStringLiteralLike(title)) return title.text;
  if (ts.isTemplateExpression(title))
    return title.head.text + title.templateSpans.map((span) => `…${span.literal.text}`).join('');
  if (ts.isBinaryExpression(title)) return `${written(title.left) ?? '…'}${written(title.right) ?? '…'}`;
  return null;
}
