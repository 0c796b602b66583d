/** Names of speakers as meeting and transcription programs write them: "Marie Dupont", "Dupont, Marie", "Dr. J. Martin", "Unknown Speaker". */

const word = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,40}`;
const particle = '(?:de|du|des|da|van|von|der|den|le|la|el|bin)';
const more = String.raw`(?:[ \u00a0](?:${particle}[ \u00a0])?(?:${word}|[0-9]{1,3}(?![0-9:.,])|\((?![0-9:.,]+\))[^()\n]{1,30}\))){0,5}`;
const name = new RegExp(`${word}(?:,[ \\u00a0]${word})?${more}`, 'uy');

/** Up to six words with capitals, or numbers; `null` where none begins here. */
export function nameAtStart(text: string, start: number, end: number): string | null {
  name.lastIndex = start;
  const found = name.exec(text)?.[0].trimEnd();
  return found !== undefined && start + found.length <= end ? found : null;
}
