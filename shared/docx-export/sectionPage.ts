/** The page that a section's properties describe, and the same page turned. Format: ECMA-376 part 1, 17.6. */

const a4 = { width: 11906, height: 16838, margins: 2268 };

function numberIn(element: string, name: string): number | null {
  const written = new RegExp(`\\sw:${name}="(\\d+)"`, 'u').exec(element)?.[1];
  return written === undefined ? null : Number(written);
}

function sizeIn(section: string): string {
  return /<w:pgSz\b[^>]*>/u.exec(section)?.[0] ?? '';
}

/** Width between the margins, in twips. */
export function widthBetweenMargins(section: string): number {
  const margins = /<w:pgMar\b[^>]*>/u.exec(section)?.[0] ?? '';
  const [left, right] = [numberIn(margins, 'left'), numberIn(margins, 'right')];
  const both = left === null || right === null ? a4.margins : left + right;
  const width = numberIn(sizeIn(section), 'w') ?? a4.width;
  return Math.max(1440, width - both - (numberIn(margins, 'gutter') ?? 0));
}

/** Height between the margins, in twips. */
export function heightBetweenMargins(section: string): number {
  const margins = /<w:pgMar\b[^>]*>/u.exec(section)?.[0] ?? '';
  const [top, bottom] = [numberIn(margins, 'top'), numberIn(margins, 'bottom')];
  const both = top === null || bottom === null ? a4.margins : top + bottom;
  return Math.max(1440, (numberIn(sizeIn(section), 'h') ?? a4.height) - both);
}

/** Where a section ends: everything above it, back to the one before, stands on its page. */
export function sectionEnd(section: string): string {
  return `<w:p><w:pPr>${section}</w:pPr></w:p>`;
}

/** The properties alone, of what closes a document. */
export function sectionOf(closing: string): string {
  return /^<w:sectPr\b(?:[^>]*\/>|[\s\S]*?<\/w:sectPr>)/u.exec(closing)?.[0] ?? '<w:sectPr/>';
}

/** `null` where the page lies already. */
export function turnedPage(section: string): string | null {
  const size = sizeIn(section);
  const width = numberIn(size, 'w') ?? a4.width;
  const height = numberIn(size, 'h') ?? a4.height;
  if (width > height) return null;
  const turned = `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`;
  if (size !== '') return section.replace(size, turned);
  return section.endsWith('</w:sectPr>')
    ? section.replace('</w:sectPr>', `${turned}</w:sectPr>`)
    : `<w:sectPr>${turned}</w:sectPr>`;
}
