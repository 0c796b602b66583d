/**
 * What a results section was when it was written to Word, in a part that Word and LibreOffice keep: whose it is, and its
 * blocks in order with signs of their words. No words. Format: ECMA-376 part 1, 15.2.5 (custom XML).
 */
import { baseNamespace, type WrittenBase } from '../results-section/round-trip/writtenBase.ts';
import { addContentType, addRelation, encodedXml, type PackageParts } from './packageParts.ts';

/** Where the part will stand; what refers to it is added at once. */
export function prepareBase(parts: PackageParts, documentPart: string): string {
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`)) number++;
  const name = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  parts.set(
    properties,
    encodedXml(
      '<?xml version="1.0" encoding="UTF-8" standalone="no"?>' +
        '<ds:datastoreItem ds:itemID="{6F0C1B52-5D3E-4C4B-9A67-2B1E7C0D9A31}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">' +
        `<ds:schemaRefs><ds:schemaRef ds:uri="${baseNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
  );
  addContentType(parts, properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  addRelation(parts, name, { id: 'rId1', type: 'customXmlProps', target: properties });
  addRelation(parts, documentPart, { id: 'rIdTrameBase', type: 'customXml', target: name });
  return name;
}

export function baseXml({ document, blocks, notes }: WrittenBase): Uint8Array {
  const rows = [
    ...blocks.map(({ block, sign }) => `<block id="${block}" sign="${sign}"/>`),
    ...notes.map((key) => `<note key="${key}"/>`),
  ];
  return encodedXml(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      `<results xmlns="${baseNamespace}" document="${document}">${rows.join('')}</results>`,
  );
}
