/** Adds parts to a Word package: the part, its type, and the relation from the document. Format: ECMA-376 part 2. */
import { relationsOf } from './documentFrame.ts';
import { textOfPart } from './wordTemplate.ts';

export type PackageParts = Map<string, Uint8Array>;

export function encodedXml(xml: string): Uint8Array {
  return new TextEncoder().encode(xml);
}

export function changePart(parts: PackageParts, name: string, by: (xml: string) => string): void {
  parts.set(name, encodedXml(by(textOfPart(parts, name))));
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** `type`: last step of the relation's address. An id that is taken is made longer. */
export function addRelation(
  parts: PackageParts,
  from: string,
  { id, type, target }: { readonly id: string; readonly type: string; readonly target: string },
): void {
  changePart(parts, relationsOf(from), (xml) => {
    let free = id;
    while (xml.includes(`"${free}"`)) free += '0';
    return withLast(
      xml || '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
      'Relationships',
      `<Relationship Id="${free}" Type="${relations}/${type}" Target="/${target}"/>`,
    );
  });
}

/** `type`: as ECMA-376 names the type of the part. */
export function addContentType(parts: PackageParts, name: string, type: string): void {
  changePart(parts, '[Content_Types].xml', (xml) =>
    withLast(xml, 'Types', `<Override PartName="/${name}" ContentType="${type}"/>`),
  );
}

function withLast(xml: string, root: string, child: string): string {
  const open = xml.replace(new RegExp(`<${root}([^>]*)/>\\s*$`, 'u'), `<${root}$1></${root}>`);
  return open.replace(`</${root}>`, `${child}</${root}>`);
}
