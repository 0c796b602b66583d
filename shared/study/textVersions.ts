/**
 * What several people wrote at one place of the study, in one text: each as it was, with a line of stars between. Joined in
 * whatever order, the text is the same. Rule: SC19.
 */

const between = '\n\n* * *\n\n';

export function textVersions(text: string): string[] {
  return text
    .split(between)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

export function joinVersions(versions: Iterable<string>): string {
  return [...new Set(versions)].sort((a, b) => (a < b ? -1 : 1)).join(between);
}
