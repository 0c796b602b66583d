/**
 * A theme's place in words: 'Vécu > Solitude'. In tables, on the command line and in JSON the names are joined by ' > ';
 * where a name itself holds a '>' between spaces, a backslash stands before it. Rules: docs/rules/theme-tree.md.
 */

/** `formatPath(['Vécu', 'nuit > jour'])` is 'Vécu > nuit \> jour'. */
export function formatPath(path: readonly string[]): string {
  return path.map(escapeSign).join(' > ');
}

/** Undoes `formatPath`. Any white space may stand around the sign; empty names are dropped. */
export function parsePath(path: string): string[] {
  return path
    .split(/\s+>\s+/u)
    .map((name) => unescapeSign(name).trim())
    .filter((name) => name !== '');
}

function escapeSign(name: string): string {
  return name.replace(/(?<=^|\s)(\\*)>(?=\s|$)/gu, '\\$1>');
}

function unescapeSign(name: string): string {
  return name.replace(/(?<=^|\s)\\(\\*)>(?=\s|$)/gu, '$1>');
}
