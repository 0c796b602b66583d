/**
 * What several people wrote at one place of the study, in one text: each as it was, with a line of stars between. Joined in
 * whatever order, the text is the same. Rule: SC19.
 */

/** With no-break spaces, in pairs here and there: a line of stars that an author typed is the author's, and stays where it is. */
const line = '*\u00a0*\u00a0\u00a0*\u00a0*\u00a0\u00a0*\u00a0*';

export function textVersions(text: string): string[] {
  const versions: string[][] = [[]];
  for (const one of text.split('\n'))
    if (one === line) versions.push([]);
    else versions.at(-1)?.push(one);
  return versions.map((lines) => lines.join('\n').trim()).filter((one) => one !== '');
}

export function joinVersions(versions: Iterable<string>): string {
  return [...new Set(versions)].sort((a, b) => (a < b ? -1 : 1)).join(`\n\n${line}\n\n`);
}
