/**
 * Reads hostile XML as a run of events, within bounds, without document types or entities: whatever they would expand
 * to, or drop in silence, the file is refused instead.
 */
import { SaxesParser } from 'saxes';
import { type Refusal, refuse } from '../words/refusal.ts';
import { type Namespaces, XmlNames } from './xmlNames.ts';

export type XmlAttributes = Readonly<Record<string, string>>;

/** Names come with the prefix that the reader gave to their namespace, whatever prefix the file uses. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  /** Text and CDATA; several calls may make up the text of one element. */
  text?(text: string): void;
}

/** Which bytes are read: `part` is the name inside `file`, for the refusal. */
export interface XmlSource {
  readonly file: string;
  readonly part: string;
  readonly bytes: Uint8Array;
}

const xmlLimits = {
  depth: 100,
  attributes: 1000,
  nameLength: 1024,
  elements: 6_000_000,
  textLength: 64 * 1024 * 1024,
};

const chunkBytes = 64 * 1024;

class ParsingStopped extends Error {
  readonly refusal: Refusal | null;
  constructor(refusal: Refusal | null) {
    super('stopped');
    this.refusal = refusal;
  }
}

/** Called by a handler that has seen enough (`null`) or too much; `parseXml` then returns the refusal. */
export function stopParsing(refusal: Refusal | null): never {
  throw new ParsingStopped(refusal);
}

/** `null` when the whole part was read (or the handler stopped without a reason), else why it was not. */
export function parseXml(source: XmlSource, namespaces: Namespaces, handler: XmlHandler): Refusal | null {
  try {
    const parser = boundedParser(source, namespaces, handler);
    for (const chunk of decodeChunks(source)) parser.write(chunk);
    parser.close();
    return null;
  } catch (error) {
    if (error instanceof ParsingStopped) return error.refusal;
    throw error;
  }
}

function boundedParser(source: XmlSource, namespaces: Namespaces, handler: XmlHandler) {
  const { file, part } = source;
  const stopTooLarge = () => stopParsing(refuse('xmlTooLarge', { file, part }));
  const names = new XmlNames(namespaces);
  const parser = new SaxesParser({
    xmlns: false,
    position: false,
    defaultXMLVersion: '1.0',
    forceXMLVersion: true,
  });
  let elements = 0;
  let attributeCount = 0;
  let hasDeclaration = false;
  let textLength = 0;
  parser.on('error', (error) => {
    const isEntity = /undefined entity/.test(error.message);
    stopParsing(refuse(isEntity ? 'xmlHasDoctype' : 'xmlBroken', { file, part }));
  });
  parser.on('doctype', () => stopParsing(refuse('xmlHasDoctype', { file, part })));
  parser.on('attribute', ({ name }) => {
    if (++attributeCount > xmlLimits.attributes || name.length > xmlLimits.nameLength) stopTooLarge();
    if (name.startsWith('xmlns')) hasDeclaration = true;
  });
  parser.on('opentag', (tag) => {
    attributeCount = 0;
    if (++elements > xmlLimits.elements || tag.name.length > xmlLimits.nameLength) stopTooLarge();
    if (names.depth >= xmlLimits.depth) {
      stopParsing(refuse('xmlTooDeep', { file, part, limit: xmlLimits.depth }));
    }
    names.enter(hasDeclaration ? tag.attributes : null);
    hasDeclaration = false;
    handler.open(names.elementName(tag.name), names.attributes(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    handler.close(names.elementName(tag.name));
    names.leave();
  });
  const onText = (text: string) => {
    textLength += text.length;
    if (textLength > xmlLimits.textLength) stopTooLarge();
    handler.text?.(text);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  return parser;
}

/** UTF-8, or UTF-16 where a byte order mark says so; bytes that are neither refuse the part. */
function* decodeChunks({ file, part, bytes }: XmlSource): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true });
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const chunk = bytes.subarray(at, at + chunkBytes);
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: at + chunkBytes < bytes.length });
    } catch {
      return stopParsing(refuse('xmlBroken', { file, part }));
    }
    yield text;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
