/** Random canonical texts for properties: labels, prose, and everything that breaks counting by units. */
import fc from 'fast-check';

const pieces = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('la', 'nuit', 'j’ai', 'pharmacienne', 'anticonstitutionnellement', 'œdème'),
  },
  { weight: 4, arbitrary: fc.constantFrom(' ', ' ', ' ', '  ', '\t', '\n', '\n\n') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('MP : ', '\nE4 : ', '\nE 04 – ', '\nQ. ', '\nR. ', '\nEnquêtrice –', '\nE1\t'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'é',
      'e\u0301',
      '👩🏽‍⚕️',
      '🇫🇷',
      ' \u0301',
      '\u00a0:',
      '\u202f!',
      '\u2028',
      '\ud83d',
      '漢字',
      'दुःख',
      '한국',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 90 }) },
);

/** Canonical: no carriage return. */
export const arbitraryText = fc
  .array(pieces, { maxLength: 80 })
  .map((parts) => parts.join('').replace(/\r\n?/g, '\n'));
