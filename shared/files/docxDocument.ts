/** Opens a .docx and reads all its parts that become text. */
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { type DocxContent, type DocxCounts, noCounts } from './docxBlocks.ts';
import { DocxReader, type MarkReading } from './docxReader.ts';
import { DocxStyles } from './docxStyles.ts';
import { zipKind } from './fileKind.ts';
import { type OfficePackage, openOfficePackage, type Relationship } from './officePackage.ts';
import { stopParsing, type XmlHandler } from './parseXml.ts';

export interface DocxDocument {
  readonly body: DocxContent;
  readonly footnotes: DocxContent;
  readonly endnotes: DocxContent;
  readonly comments: DocxContent;
  readonly counts: DocxCounts;
  /** Addresses that the file refers to outside itself, links apart. */
  readonly outside: readonly string[];
  readonly links: number;
  readonly hasMacros: boolean;
}

/** `marks`: which bookmarks are read; the paragraphs then say their styles too. */
export function readDocxDocument(
  file: string,
  bytes: Uint8Array,
  marks: MarkReading | null = null,
): DocxDocument | Refusal {
  const source = openOfficePackage(file, bytes, '.docx');
  if (isRefusal(source)) return source;
  const relationships = source.relationships(source.mainPart);
  if (isRefusal(relationships)) return relationships;
  const styles = new DocxStyles();
  const stylesRefusal = styles.read(source, partOf(relationships, 'styles'));
  if (stylesRefusal) return stylesRefusal;
  const counts = noCounts();
  const readPart = (part: string, root: string) => readContent(source, part, root, styles, counts, marks);
  const body = readPart(source.mainPart, 'w:document');
  if (isRefusal(body)) return body;
  const footnotes = readPart(partOf(relationships, 'footnotes'), 'w:footnotes');
  if (isRefusal(footnotes)) return footnotes;
  const endnotes = readPart(partOf(relationships, 'endnotes'), 'w:endnotes');
  if (isRefusal(endnotes)) return endnotes;
  const comments = readPart(partOf(relationships, 'comments'), 'w:comments');
  if (isRefusal(comments)) return comments;
  const outside = outsideTargets(source, relationships);
  if (isRefusal(outside)) return outside;
  const hasMacros = source.names.some((name) => /vbaproject\.bin$/i.test(name));
  return { body, footnotes, endnotes, comments, counts, ...outside, hasMacros };
}

function partOf(relationships: readonly Relationship[], type: string): string {
  return (
    relationships.find((relationship) => relationship.type === type && !relationship.isOutside)?.target ?? ''
  );
}

/** An absent part has no content. A field that is begun and never ended is read again as if it were none. */
function readContent(
  source: OfficePackage,
  part: string,
  root: string,
  styles: DocxStyles,
  counts: DocxCounts,
  marks: MarkReading | null,
): DocxContent | Refusal {
  if (!source.has(part)) return { blocks: [], stories: new Map() };
  for (const readsFields of [true, false]) {
    const partCounts = noCounts();
    const reader = new DocxReader(source.file, styles, partCounts, readsFields, marks);
    const refusal = source.parse(part, expectRoot(source, root, reader));
    if (refusal) return refusal;
    if (readsFields && reader.isInstructionOpen) continue;
    addCounts(counts, partCounts);
    return reader.content();
  }
  return { blocks: [], stories: new Map() };
}

function expectRoot(source: OfficePackage, root: string, reader: DocxReader): XmlHandler {
  let isRoot = true;
  return {
    open(name, attributes) {
      if (isRoot && name !== root) stopParsing(refuseRoot(source));
      isRoot = false;
      reader.open(name, attributes);
    },
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  };
}

function refuseRoot(source: OfficePackage): Refusal {
  const { file, mainPart } = source;
  const kind = zipKind(source.names);
  if (kind === 'docx') return refuse('xmlBroken', { file, part: mainPart });
  return refuse('isAnotherFormat', { file, extension: '.docx', kind });
}

function addCounts(sum: DocxCounts, more: DocxCounts): void {
  for (const key of Object.keys(more) as (keyof DocxCounts)[]) sum[key] += more[key];
}

/** Of the document and of its settings, where a template may lie on a server. */
function outsideTargets(
  source: OfficePackage,
  ofDocument: readonly Relationship[],
): { outside: string[]; links: number } | Refusal {
  const settings = partOf(ofDocument, 'settings');
  const ofSettings = settings === '' ? [] : source.relationships(settings);
  if (isRefusal(ofSettings)) return ofSettings;
  const all = [...ofDocument, ...ofSettings].filter((relationship) => relationship.isOutside);
  const others = all.filter((relationship) => relationship.type !== 'hyperlink');
  return { outside: others.map((relationship) => relationship.target), links: all.length - others.length };
}
