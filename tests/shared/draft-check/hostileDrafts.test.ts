import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../shared/draft-check/checkDraft.ts';
import { labelRuns } from '../../../shared/draft-check/labelRuns.ts';
import { readNumber } from '../../../shared/draft-check/numberWords.ts';
import { ParticipantLabels } from '../../../shared/draft-check/participantLabels.ts';
import { markedQuotes } from '../../../shared/draft-check/quoteMarks.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { smallStudy } from '../../helpers/smallStudy.ts';

const labels = new ParticipantLabels(smallStudy);
const listsIn = (text: string, known = labels) =>
  labelRuns(text, known, known.mentionsIn(text)).map(({ named }) =>
    named.map(({ label }) => label).join(' '),
  );

describe('labels', () => {
  it.each([
    ['(E1, E2 et E4)', ['E1 E2 E4']],
    ['(E1 ; E2 / E4)', ['E1 E2 E4']],
    ['(E1 à E4)', ['E1 E2 E3 E4']],
    ['(E1-E4)', ['E1 E2 E3 E4']],
    ['(E1–E3, E9 et E11)', ['E1 E2 E3 E9 E11']],
    ['(E1-E4-E7)', ['E1 E4 E7']],
    ['(E1, 2, 4 et 7)', ['E1 E2 E4 E7']],
    ['(entretiens 1–3, 5 à 7 et 9)', ['E1 E2 E3 E5 E6 E7 E9']],
    ['ni E1 ni E4', ['E1 E4']],
    ['l’entretien 1 et l’entretien 4', ['E1 E4']],
    ['(E1 et 2)', ['E1 E2']],
    ['(E1, 166)', ['E1']],
    ['(E1, l. 12 ; E3, l. 45-48)', ['E1 E3']],
    ['(E 1, E02, E.3, e4)', ['E1 E2 E3']],
    ['entretiens 3 et 5', ['E3 E5']],
    ['les participants 2, 3 et 5', ['E2 E3 E5']],
    ['l’entretien 45 minutes après, entretien n° 3', ['E3']],
    ['(E1 E2)', ['E1', 'E2']],
    ['E1 to E3 and E5', ['E1 E2 E3 E5']],
    ['le logiciel E45x, R2E4, NACL4, vitamine B12', ['B12']],
  ])('DC7, DC8, DC9: %s', (text, expected) => {
    expect(listsIn(text)).toEqual(expected);
  });

  it('DC7: labels of another project are unknown, things that look like labels are nothing', () => {
    const mixed = checkDraft(
      smallStudy,
      'Deux en parlaient (P3, P5). Trois autres (P1, P2, E3) aussi.',
      'document',
    );
    expect(mixed.participants.map(({ unknown }) => unknown)).toEqual([
      ['P3', 'P5'],
      ['P1', 'P2'],
    ]);
    const none = checkDraft(smallStudy, 'La grippe (H1N1) et la vitamine (B12) en T2 au S1.', 'document');
    expect(none.participants).toEqual([]);
  });

  it('DC7: participants with names, and with letters of their own', () => {
    const named = buildProject({
      transcripts: { Mg1: ['Mg1 : On est là.'], Mg2: ['Mg2 : Oui.'], 'P 3': ['P 3 : Non.'] },
    }).project;
    expect(listsIn('(Mg1, MG2, Mg 2 et P3)', new ParticipantLabels(named))).toEqual(['Mg1 Mg2 P 3']);
    expect(listsIn('p. 3, P. 3', new ParticipantLabels(named))).toEqual(['P 3']);
  });
});

describe('numbers in words', () => {
  it.each([
    ['vingt et un', 21],
    ['Vingt-et-une', 21],
    ['soixante-dix-sept', 77],
    ['quatre-vingts', 80],
    ['quatre-vingt-dix-neuf', 99],
    ['nonante-trois', 93],
    ['cent', 100],
    ['twenty-one', 21],
    ['ninety nine', 99],
    ['deux trois', null],
    ['dix vingt', null],
    ['zéro', null],
  ])('DC13: %s', (words, number) => {
    expect(readNumber(words)).toBe(number);
  });
});

describe('drafts that nobody expects', () => {
  it('DC1: without quotations, lists, words', () => {
    for (const text of ['', '\n\n', '...', 'Rien à dire.', '«»', '« »', '()', '« ( » )', '(E', 'E1']) {
      const check = checkDraft(smallStudy, text, 'document');
      expect([check.quotes, check.counts]).toEqual([[], []]);
    }
  });

  it('DC26: a project without transcripts takes nothing for said', () => {
    const check = checkDraft(
      buildProject({}).project,
      'Huit participants (E1, E2) : « On est là, la nuit » (E1).',
      'plain',
    );
    expect(check.quotes.map(({ verdict }) => verdict)).not.toContain('exact');
  });

  it.each([
    ['one line of 800,000 characters', 'huit participants (E1, E2) « on est seule » et puis '.repeat(16_000)],
    ['800,000 characters in one pair of marks', `« ${'on est seule la nuit '.repeat(38_000)} » (E1)`],
    ['opening marks only', '« '.repeat(25_000)],
    ['closing marks only', ' »'.repeat(25_000)],
    ['alternating marks', '«»“”"'.repeat(20_000)],
    ['straight marks', '" a '.repeat(25_001)],
    ['brackets', '('.repeat(500_000)],
    ['labels', 'E1, '.repeat(30_000)],
    ['labels apart', 'E1 '.repeat(30_000)],
    ['numbers', 'huit '.repeat(75_000)],
    ['numbers and a list', `${'trois médecins et '.repeat(15_000)} (E1, E2)`],
    ['lists without end', 'trois médecins (E1, E2) '.repeat(6_000)],
    ['digits', `(E1, ${'1, '.repeat(75_000)})`],
    ['spaces', `E1${' '.repeat(1_000_000)}: « on »`],
    ['headings', 'I. A. 1. a. '.repeat(12)],
    ['paragraphs', 'Sommeil\n« on »\n'.repeat(6_000)],
    ['outline', `${'I. '.repeat(50)}`],
  ])('DC26: %s are read to the end', (_, text) => {
    // Work that grows with the square of the text would run into the time limit of every test.
    expect(checkDraft(smallStudy, text, 'document').paragraphs).toBeGreaterThan(0);
  });

  it('DC4, DC5: quotations lie apart from each other, in order, inside the text', () => {
    const signs = fc.constantFrom(
      '«',
      '»',
      '“',
      '”',
      '"',
      '„',
      '‘',
      '’',
      ' ',
      'a',
      'E1',
      '(',
      ')',
      ':',
      ';',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), fc.boolean(), (parts, withSingles) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, innerStart, innerEnd } of markedQuotes(text, withSingles)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(innerStart).toBeGreaterThanOrEqual(start);
          expect(innerEnd).toBeGreaterThanOrEqual(innerStart);
          expect(end).toBeGreaterThanOrEqual(innerEnd);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('DC26: any text is checked without a fault, and what is found stands in it', () => {
    const words = fc.constantFrom(
      ...[
        'Huit',
        'participants',
        'E1',
        'E2',
        'E14',
        '(',
        ')',
        '«',
        '»',
        ',',
        '.',
        'et',
        'à',
        'on est seule',
        '\n',
      ],
      ...['la moitié', 'sauf', ':', '[…]', '"', 'trois fois', 'Sommeil', 'tous', '-', '%', '12'],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const { quotes, counts } = checkDraft(smallStudy, text, 'document');
        for (const { quote } of quotes)
          expect(text.replace(/\s+/gu, ' ')).toContain(quote.replace(/\s+/gu, ' '));
        for (const { written, sentence } of counts) expect(sentence).toContain(written);
      }),
    );
  });
});
