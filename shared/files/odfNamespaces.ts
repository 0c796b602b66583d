/** The prefixes by which our readers know the namespaces of OpenDocument (ISO/IEC 26300). */
import type { Namespaces } from './xmlNames.ts';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';

export const odfNamespaces: Namespaces = new Map([
  [`${oasis}:office:1.0`, 'office'],
  [`${oasis}:text:1.0`, 'text'],
  [`${oasis}:table:1.0`, 'table'],
  [`${oasis}:style:1.0`, 'style'],
  [`${oasis}:drawing:1.0`, 'draw'],
  [`${oasis}:xsl-fo-compatible:1.0`, 'fo'],
  [`${oasis}:svg-compatible:1.0`, 'svg'],
  [`${oasis}:manifest:1.0`, 'manifest'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
]);
