import { expect, it } from 'vitest';
import { extensionOf, safeFileName } from '../../../electron/handlers/dialogs.ts';

it.each([
  ['Étude nuit.trame', 'Étude nuit.trame'],
  ['../../etc/passwd', '-..-etc-passwd'],
  ['a/b\\c:d*e?f"g<h>i|j.docx', 'a-b-c-d-e-f-g-h-i-j.docx'],
  ['nul\u0000byte\n.csv', 'nul-byte-.csv'],
  ['...', 'Trame'],
  ['   ', 'Trame'],
  ['a.docx. ', 'a.docx'],
])('%j becomes the file name %j', (suggested, name) => {
  expect(safeFileName(suggested)).toBe(name);
});

it('a long name is cut', () => {
  expect(safeFileName('é'.repeat(500))).toHaveLength(200);
});

it.each([
  ['a.DOCX', 'docx'],
  ['a.b.csv', 'csv'],
  ['.hidden', ''],
  ['none', ''],
])('the extension of %j is %j', (name, extension) => {
  expect(extensionOf(name)).toBe(extension);
});
