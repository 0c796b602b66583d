/** Names as figures have room for them: cut at the end, and about as wide as they will be drawn. */

export function shortName(name: string, most: number): string {
  const signs = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
  return signs.length <= most
    ? name
    : `${signs
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** Estimated: figures are laid out where nothing can be measured. */
export function widthOf(text: string, size: number): number {
  return text.length * size * 0.56;
}
