/** Opens an .odt and reads all its parts that become text. */
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { noCounts } from './docxBlocks.ts';
import type { DocxDocument } from './docxDocument.ts';
import { fileKind, zipKind } from './fileKind.ts';
import { odfNamespaces } from './odfNamespaces.ts';
import { OdtReader } from './odtReader.ts';
import { OdtStyles } from './odtStyles.ts';
import { parseXml, stopParsing, type XmlAttributes, type XmlHandler } from './parseXml.ts';
import { openZip, type ZipArchive } from './readZip.ts';
import { documentZipLimits } from './zipLimits.ts';

const contentPart = 'content.xml';

export function readOdtDocument(file: string, bytes: Uint8Array): DocxDocument | Refusal {
  const archive = openOdt(file, bytes);
  if (isRefusal(archive)) return archive;
  const styles = new OdtStyles();
  const reader = new OdtReader(file, styles, noCounts());
  const body = new OdtBody(reader);
  const refusal =
    parsePart(file, archive, 'styles.xml', styles) ??
    parsePart(file, archive, contentPart, styles) ??
    parsePart(file, archive, contentPart, body);
  if (refusal) return refusal;
  if (!body.isFound) return refuse('odfNotText', { file });
  if (styles.hasHeaders) reader.counts.headers++;
  return {
    body: reader.content(null),
    footnotes: reader.content('footnote'),
    endnotes: reader.content('endnote'),
    comments: reader.content('comment'),
    counts: reader.counts,
    outside: [],
    links: reader.links,
    hasMacros: archive.names.some(
      (name) => /^Basic\/.+\.xml$/.test(name) && !/script-l[bc]\.xml$/.test(name),
    ),
  };
}

/** Hands on what stands inside `office:text`. */
class OdtBody implements XmlHandler {
  isFound = false;
  #isInside = false;
  readonly #reader: OdtReader;

  constructor(reader: OdtReader) {
    this.#reader = reader;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'office:text') {
      this.isFound = true;
      this.#isInside = true;
    } else if (this.#isInside) {
      if (name === 'text:deletion') this.#reader.counts.deletions++;
      this.#reader.open(name, attributes);
    }
  }

  close(name: string): void {
    if (name === 'office:text') this.#isInside = false;
    else if (this.#isInside) this.#reader.close(name);
  }

  text(text: string): void {
    if (this.#isInside) this.#reader.text(text);
  }
}

function openOdt(file: string, bytes: Uint8Array): ZipArchive | Refusal {
  const kind = fileKind(bytes);
  if (kind !== 'zip') return refuse('isAnotherFormat', { file, extension: '.odt', kind });
  const archive = openZip(bytes, documentZipLimits, file);
  if (isRefusal(archive)) return archive;
  const content = zipKind(archive.names);
  if (content !== 'odf' && content !== 'zip')
    return refuse('isAnotherFormat', { file, extension: '.odt', kind: content });
  let isEncrypted = false;
  // A manifest that cannot be read says nothing: the parts themselves will be refused then.
  parsePart(file, archive, 'META-INF/manifest.xml', {
    open(name) {
      if (name === 'manifest:encryption-data') isEncrypted = true;
      if (isEncrypted) stopParsing(null);
    },
    close: () => undefined,
  });
  if (isEncrypted) return refuse('fileHasPassword', { file });
  if (!archive.names.includes(contentPart)) {
    if (content === 'zip') return refuse('isAnotherFormat', { file, extension: '.odt', kind: 'zip' });
    return refuse('documentPartMissing', { file, part: contentPart });
  }
  return archive;
}

function parsePart(file: string, archive: ZipArchive, part: string, handler: XmlHandler): Refusal | null {
  const bytes = archive.read(part);
  if (bytes === null) return null;
  return isRefusal(bytes) ? bytes : parseXml({ file, part, bytes }, odfNamespaces, handler);
}
