/** A title as the name of a file, without what such a name may not hold. */

export function fileNameOf(title: string): string {
  return title.replace(/[\\/:*?"<>|]/g, ' ').slice(0, 120);
}
