/** Makes small .docx and .xlsx files from the XML that a test is about. */
import { buildZip, type ZipPart } from './zipBuilder.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces =
  `xmlns:w="${word}" xmlns:r="${relations}" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';

export interface DocxParts {
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Further relationships of the document, as XML. */
  readonly relationships?: string;
  readonly more?: readonly ZipPart[];
}

/** `body` is what stands inside `w:body`. */
export function buildDocx(body: string, parts: DocxParts = {}): Uint8Array {
  return buildZip(docxParts(body, parts));
}

export function docxParts(body: string, parts: DocxParts = {}): ZipPart[] {
  const kinds = (['styles', 'footnotes', 'endnotes', 'comments'] as const).filter(
    (kind) => parts[kind] !== undefined,
  );
  const links =
    kinds.map((kind) => relationship(kind, kind, `${kind}.xml`)).join('') + (parts.relationships ?? '');
  return [
    { name: '[Content_Types].xml', data: '<Types/>' },
    {
      name: '_rels/.rels',
      data: relationshipsXml(relationship('r1', 'officeDocument', 'word/document.xml')),
    },
    { name: 'word/document.xml', data: `<w:document ${namespaces}><w:body>${body}</w:body></w:document>` },
    { name: 'word/_rels/document.xml.rels', data: relationshipsXml(links) },
    ...kinds.map((kind) => ({
      name: `word/${kind}.xml`,
      data: `<w:${kind} ${namespaces}>${parts[kind]}</w:${kind}>`,
    })),
    ...(parts.more ?? []),
  ];
}

export function relationship(id: string, type: string, target: string, isOutside = false): string {
  const mode = isOutside ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"${mode}/>`;
}

export function relationshipsXml(inner: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

/** A paragraph of one run; `properties` go into its `w:rPr`. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${run(text, properties)}</w:p>`;
}

export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export interface XlsxParts {
  readonly strings?: string;
  readonly styles?: string;
  /** Inside `workbook`, before the sheets. */
  readonly properties?: string;
  readonly merged?: string;
}

/** `rows` is what stands inside `sheetData`. */
export function buildXlsx(rows: string, parts: XlsxParts = {}): Uint8Array {
  return buildZip(xlsxParts(rows, parts));
}

export function xlsxParts(rows: string, parts: XlsxParts = {}): ZipPart[] {
  const sheet = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const links =
    relationship('r1', 'worksheet', 'worksheets/sheet1.xml') +
    relationship('r2', 'sharedStrings', 'sharedStrings.xml') +
    relationship('r3', 'styles', 'styles.xml');
  return [
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: '_rels/.rels', data: relationshipsXml(relationship('r1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      data: `<workbook ${sheet} xmlns:r="${relations}">${parts.properties ?? ''}<sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', data: relationshipsXml(links) },
    {
      name: 'xl/worksheets/sheet1.xml',
      data: `<worksheet ${sheet}><sheetData>${rows}</sheetData>${parts.merged ?? ''}</worksheet>`,
    },
    { name: 'xl/sharedStrings.xml', data: `<sst ${sheet}>${parts.strings ?? ''}</sst>` },
    { name: 'xl/styles.xml', data: `<styleSheet ${sheet}>${parts.styles ?? ''}</styleSheet>` },
  ];
}
