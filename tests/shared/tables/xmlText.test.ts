import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmlCharacters, xmlText } from '../../../shared/tables/xmlText.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const anyText = fc.array(
  fc.oneof(
    fc.constantFrom(
      '&',
      '<',
      '>',
      '"',
      '\r',
      '\r\n',
      '\n',
      '\0',
      '\x08',
      '\x0b',
      '\x1f',
      '\ud83d',
      '\udc69',
      '👩',
      '\ufffe',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom('é', ' ', '« la nuit »'),
  ),
  { maxLength: 6 },
);

test('text in XML is what XML can hold with its markup escaped, whether anything has to be changed or not', () => {
  fc.assert(
    fc.property(anyText, (parts) => {
      const text = parts.join('');
      expect(xmlText(text)).toBe(xmlCharacters(text).replace(/[&<>"]/g, (sign) => escapes[sign] ?? ''));
    }),
  );
});
