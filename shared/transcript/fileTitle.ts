/** What a file is called without its folder and extension: the name of its transcript. */

/** "dossier/E4 suite.docx" is "E4 suite"; "notes" stays. Never empty. */
export function fileTitle(fileName: string): string {
  const name = fileName.split(/[/\\]/).at(-1) ?? fileName;
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, '').trim() || name || fileName;
}

/** `name`, or with " (2)", " (3)" … where it is taken; names are compared without case. Adds it to `taken`. */
export function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(nameKey(free)); number++) free = `${name} (${number})`;
  taken.add(nameKey(free));
  return free;
}

export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
