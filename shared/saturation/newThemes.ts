/** New themes per interview, and how they add up. Rules: docs/rules/saturation.md, SA1 to SA3. */

export interface NewThemes {
  /** Themes of each interview that none before it has. */
  readonly perInterview: readonly number[];
  /** Themes of all interviews up to each. */
  readonly cumulative: readonly number[];
}

/** `interviews` are the themes of each interview, as whole numbers from 0, in the order that counts. */
export function countNewThemes(interviews: readonly ArrayLike<number>[]): NewThemes {
  const seen = new Set<number>();
  const perInterview: number[] = [];
  const cumulative: number[] = [];
  for (const themes of interviews) {
    const before = seen.size;
    for (let index = 0; index < themes.length; index++) seen.add(themes[index] ?? 0);
    perInterview.push(seen.size - before);
    cumulative.push(seen.size);
  }
  return { perInterview, cumulative };
}
