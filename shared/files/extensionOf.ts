/** The extension of a file's name, which says how it is read. */

/** Lower case with its dot, empty where there is none: "Entretien E4.DOCX" gives ".docx". */
export function extensionOf(fileName: string): string {
  return /[^/\\](\.[^./\\\s]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}
