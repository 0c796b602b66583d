/** Opens a .docx or .xlsx: the zip, its main part, and the parts that others refer to. Nothing outside is followed. */
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { fileKind, isEncryptedOffice, zipKind } from './fileKind.ts';
import { officeNamespaces } from './officeNamespaces.ts';
import { parseXml, type XmlHandler } from './parseXml.ts';
import { openZip, type ZipArchive } from './readZip.ts';
import { documentZipLimits } from './zipLimits.ts';

export interface OfficePackage {
  readonly file: string;
  readonly names: readonly string[];
  readonly mainPart: string;
  /** Feeds the events of a part to the handler; `null` also where the part is absent (see `has`). */
  parse(part: string, handler: XmlHandler): Refusal | null;
  has(part: string): boolean;
  /** What a part refers to, in file order. */
  relationships(part: string): readonly Relationship[] | Refusal;
}

export interface Relationship {
  readonly id: string;
  /** Last step of the type's address: `styles`, `footnotes`, `image`, `hyperlink` … */
  readonly type: string;
  /** Name of the part, or the address as written when it lies outside. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** Refuses a file that is something else and says what it is; `extension` is what its name promises (".docx"). */
export function openOfficePackage(
  file: string,
  bytes: Uint8Array,
  extension: '.docx' | '.xlsx',
): OfficePackage | Refusal {
  if (isEncryptedOffice(bytes)) return refuse('fileHasPassword', { file });
  const kind = fileKind(bytes);
  if (kind !== 'zip') return refuse('isAnotherFormat', { file, extension, kind });
  const archive = openZip(bytes, documentZipLimits, file);
  if (isRefusal(archive)) return archive;
  const content = zipKind(archive.names);
  if (content !== extension.slice(1) && content !== 'zip') {
    return refuse('isAnotherFormat', { file, extension, kind: content });
  }
  const known = new Set(archive.names.map((name) => name.toLowerCase()));
  const has = (part: string) => known.has(part.toLowerCase());
  const main = findMainPart(file, archive, extension);
  if (isRefusal(main)) return main;
  if (content === 'zip' && !has(main.part))
    return refuse('isAnotherFormat', { file, extension, kind: 'zip' });
  if (!has(main.part)) return refuse('documentPartMissing', { file, part: main.part });
  return {
    file,
    names: archive.names,
    mainPart: main.part,
    has,
    parse: (part, handler) => parsePart(file, archive, part, handler),
    relationships: (part) => readRelationships(file, archive, part),
  };
}

/** Word Online names its document `word/document2.xml`: only the package's own relationships say which part is meant. */
function findMainPart(
  file: string,
  archive: ZipArchive,
  extension: '.docx' | '.xlsx',
): { part: string } | Refusal {
  const relationships = readRelationships(file, archive, '');
  if (isRefusal(relationships)) return relationships;
  const main = relationships.find(({ type, isOutside }) => type === 'officeDocument' && !isOutside);
  return { part: main?.target ?? (extension === '.docx' ? 'word/document.xml' : 'xl/workbook.xml') };
}

function parsePart(file: string, archive: ZipArchive, part: string, handler: XmlHandler): Refusal | null {
  const bytes = archive.read(part);
  if (bytes === null) return null;
  return isRefusal(bytes) ? bytes : parseXml({ file, part, bytes }, officeNamespaces, handler);
}

function readRelationships(file: string, archive: ZipArchive, part: string): Relationship[] | Refusal {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const relationships: Relationship[] = [];
  const refusal = parsePart(file, archive, `${folder}_rels/${part.slice(slash + 1)}.rels`, {
    open(name, attributes) {
      if (name !== 'rel:Relationship') return;
      const target = attributes.Target ?? '';
      const isOutside = attributes.TargetMode?.toLowerCase() === 'external';
      relationships.push({
        id: attributes.Id ?? '',
        type: attributes.Type?.split('/').at(-1) ?? '',
        target: isOutside ? target : resolveTarget(folder, target),
        isOutside,
      });
    },
    close() {},
  });
  return refusal ?? relationships;
}

function resolveTarget(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
