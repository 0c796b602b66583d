/** Makes small .odt files from the XML that a test is about. */
import { buildZip, type ZipPart } from './zipBuilder.ts';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
export const odfNamespaces = [
  ...[
    ['office', 'office'],
    ['text', 'text'],
    ['table', 'table'],
    ['style', 'style'],
    ['draw', 'drawing'],
    ['fo', 'xsl-fo-compatible'],
    ['svg', 'svg-compatible'],
  ].map(([prefix, name]) => `xmlns:${prefix}="${oasis}:${name}:1.0"`),
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(' ');

export interface OdtParts {
  /** Inside `office:automatic-styles` of the content. */
  readonly automatic?: string;
  /** Inside `office:document-styles`. */
  readonly styles?: string;
  /** The whole of the manifest. */
  readonly manifest?: string;
}

/** `body` is what stands inside `office:text`. */
export function odtParts(body: string, parts: OdtParts = {}): ZipPart[] {
  return [
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', isStored: true },
    {
      name: 'content.xml',
      data:
        `<office:document-content ${odfNamespaces}><office:automatic-styles>${parts.automatic ?? ''}</office:automatic-styles>` +
        `<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    {
      name: 'styles.xml',
      data: `<office:document-styles ${odfNamespaces}>${parts.styles ?? ''}</office:document-styles>`,
    },
    ...(parts.manifest ? [{ name: 'META-INF/manifest.xml', data: parts.manifest }] : []),
  ];
}

export function buildOdt(body: string, parts: OdtParts = {}): Uint8Array {
  return buildZip(odtParts(body, parts));
}
