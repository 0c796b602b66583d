/** A theme's name from the speaker's own words: « sans bon, sans rien ». */

/** Characters of the words, guillemets not counted; longer passages end in "…" after a whole word. */
const longest = 60;

export function inVivoWords(quote: string): string {
  const words = quote.replace(/\s+/gu, ' ').trim();
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest + 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > 0 ? cut.slice(0, space) : [...cut].slice(0, -1).join('');
  return `${kept.replace(/[\s,;:.!?–—-]+$/u, '')}…`;
}

/** With guillemets and their no-break spaces, in every language of the window: it is the speakers' language. */
export function inVivoName(quote: string): string {
  return `«\u00a0${inVivoWords(quote)}\u00a0»`;
}
