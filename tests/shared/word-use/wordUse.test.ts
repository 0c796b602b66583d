import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordCloudFigure } from '../../../shared/figures/wordCloudFigure.ts';
import { textOf } from '../../../shared/project/project.ts';
import { wordsTable } from '../../../shared/tables/wordsTable.ts';
import { lightStem } from '../../../shared/word-use/lightStem.ts';
import { tokensOf } from '../../../shared/word-use/tokens.ts';
import { atOnce, wordFrequencies, wordPlaces } from '../../../shared/word-use/wordFrequencies.ts';
import type { WordQuestion } from '../../../shared/word-use/wordQuestion.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { noVectors, publishedVectors } from '../../helpers/publishedVectors.ts';

const everything: WordQuestion = {
  ...{ themeId: null, coderId: null, speakers: 'everybody', stopList: 'none', alsoStop: [] },
  ...{ stemming: 'none', leastLetters: 1 },
};
const study = buildProject({
  coders: ['MP', 'JD'],
  transcripts: {
    E1: ['MP : Et la nuit ?', 'E1 : La nuit, les nuits sont longues. L’hiver, on est fatiguée.'],
    E2: ['MP : Vous dormez ?', 'E2 : On dort la nuit, fatigué.'],
  },
  themes: ['A > B', 'C'],
  codings: [
    { coder: 'MP', in: 'E1', theme: 'A > B', quote: 'La nuit, les nuits' },
    { coder: 'JD', in: 'E1', theme: 'A > B', quote: 'les nuits sont' },
    { coder: 'MP', in: 'E2', theme: 'C', quote: 'uit, fatigué' },
  ],
});
const use = (patch: Partial<WordQuestion>) =>
  atOnce(wordFrequencies(study.project, { ...everything, ...patch }));
const counts = (patch: Partial<WordQuestion>) =>
  Object.fromEntries(use(patch).words.map(({ word, count }) => [word, count]));

describe('words', () => {
  it('WU1, WU2: are read without punctuation, elisions apart, compounds whole', () => {
    expect(tokensOf('L’hiver, aujourd’hui : jusqu’à l’arc-en-ciel… QU’ON d’accord 12 % !')).toEqual([
      ...["l'", 'hiver', "aujourd'hui", "jusqu'", 'à', "l'", 'arc-en-ciel', "qu'", 'on', "d'accord", '12'],
    ]);
    expect(tokensOf('e\u0301te\u0301 don’t the doctors’ d’aujourd’hui')).toEqual([
      ...['été', "don't", 'the', 'doctors', "d'", "aujourd'hui"],
    ]);
    expect(tokensOf('  … !')).toEqual([]);
  });

  it('WU3: are those of the speakers and passages asked about, each once', () => {
    expect(use({}).total).toBe(21);
    expect(counts({ speakers: 'interviewers' })).toEqual({ et: 1, la: 1, nuit: 1, vous: 1, dormez: 1 });
    expect(counts({ speakers: study.participant('E2') })).toMatchObject({ on: 1, dort: 1, nuit: 1 });
    expect(counts({ themeId: study.theme('A') })).toEqual({ la: 1, nuit: 1, les: 1, nuits: 1, sont: 1 });
    expect(counts({ themeId: study.theme('A'), coderId: study.coder('JD') })).toEqual({
      les: 1,
      nuits: 1,
      sont: 1,
    });
    // The passage begins inside "nuit".
    expect(counts({ themeId: study.theme('C') })).toEqual({ fatigué: 1 });
  });

  it('WU4, WU5: stop words leave the list and stay in the total', () => {
    const listed = use({ stopList: 'fr', alsoStop: ['hiver'], leastLetters: 4 });
    expect(listed.words.map(({ word }) => word)).toEqual([
      ...['nuit', 'dormez', 'dort', 'fatigué', 'fatiguée', 'longues', 'nuits'],
    ]);
    expect(listed.total).toBe(use({}).total);
    const table = wordsTable(study.project, {
      ...{ language: 'en', coderId: null, themeId: null, by: 'participant', unit: 'presence' },
      wordUse: { ...everything, stopList: 'fr', leastLetters: 4 },
    });
    expect([...table.rows][0]).toEqual(['nuit', 'nuit', 3, 3 / listed.total, 2]);
  });

  it('WU6: forms are brought together under the one said most often', () => {
    const [night, tired] = use({ stemming: 'fr', stopList: 'fr' }).words;
    expect(night).toMatchObject({ word: 'nuit', forms: ['nuit', 'nuits'], count: 4, interviews: 2 });
    expect(tired).toMatchObject({ forms: ['fatigué', 'fatiguée'], count: 2 });
    const pairs = ['hôpitaux/hôpital', 'travailler/travaillé', 'bonnes/bonne', 'nuits/nuit'] as const;
    for (const pair of pairs) {
      const [one = '', other = ''] = pair.split('/');
      expect(lightStem(one, 'fr'), pair).toBe(lightStem(other, 'fr'));
    }
    expect(
      ['studies', 'houses', 'nurses', 'patients', 'bus', 'stress', 'is'].map((word) => lightStem(word, 'en')),
    ).toEqual([...['study', 'house', 'nurse', 'patient', 'bus', 'stress', 'is']]);
    expect(lightStem("aujourd'hui", 'fr')).toBe("aujourd'hui");
  });

  it('WU7: the order of the interviews does not matter, and the counts make up the total', () => {
    const word = fc.constantFrom('nuit', 'Nuits', 'l’été', 'rendez-vous', 'fatigué', '…', '12');
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 4 }), (interviews) => {
        const build = (order: readonly (readonly string[])[]) =>
          buildProject({
            transcripts: Object.fromEntries(
              order.map((words, index) => [`E${index + 1}`, [`E${index + 1} : ${words.join(' ')}`]]),
            ),
          }).project;
        const [one, turned] = [interviews, interviews.toReversed()].map((order) =>
          atOnce(wordFrequencies(build(order), { ...everything, stemming: 'fr' })),
        );
        expect(turned).toEqual(one);
        expect(one?.words.reduce((sum, { count }) => sum + count, 0)).toBe(one?.total);
      }),
      { numRuns: 60 },
    );
  });

  it('WU8: each place holds the word, as many as were counted', () => {
    for (const { key, count, forms } of use({ stemming: 'fr' }).words) {
      const places = atOnce(wordPlaces(study.project, { ...everything, stemming: 'fr' }, key, 500));
      expect(places).toHaveLength(count);
      for (const { transcriptId, start, end } of places)
        expect(forms).toContain(tokensOf(textOf(study.project, transcriptId).text.slice(start, end))[0]);
    }
    expect(atOnce(wordPlaces(study.project, everything, 'nuit', 2))).toHaveLength(2);
  });

  it('WU9: the cloud is the same each time, with words that do not lie over each other', () => {
    const words = Array.from({ length: 90 }, (_, index) => ({
      ...{ key: `${index}`, word: `mot${'x'.repeat(index % 9)}${index}`, forms: [], interviews: 1 },
      count: 90 - index,
    }));
    const figure = wordCloudFigure({ words, total: 5000 }, 'fr', 'Mots');
    expect(figure).toEqual(wordCloudFigure({ words, total: 5000 }, 'fr', 'Mots'));
    expect(figure.marks.length).toBeGreaterThan(40);
    expect(figure.alt).toContain('mot0 (90)');
    for (const mark of figure.marks) {
      if (mark.kind !== 'text') continue;
      expect(mark.x).toBeGreaterThan(0);
      expect(mark.x).toBeLessThan(figure.width);
      expect(mark.y).toBeLessThan(figure.height);
    }
    expect(wordCloudFigure({ words: [], total: 0 }, 'en', 'Words').marks).toHaveLength(1);
  });

  const vectors = publishedVectors('text_statistics');
  it.skipIf(vectors.length === 0)('WU1, WU2, WU5: the published examples', () => {
    const texts = vectors.filter(({ id }) => id.startsWith('tokens-and-frequencies'));
    expect(texts.length).toBeGreaterThan(1);
    for (const { input, expected } of texts) {
      expect(tokensOf(String(input.text))).toEqual(expected.tokens);
      const { project } = buildProject({ transcripts: { E1: [`E1 : ${input.text}`] } });
      const { words, total } = atOnce(wordFrequencies(project, everything));
      const frequencies = expected.frequencies as [string, number, number][];
      expect(words.map(({ word, count }) => [word, count])).toEqual(
        frequencies
          .map(([word, count]) => [word, count] as const)
          .sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1)),
      );
      for (const [word, , share] of frequencies) {
        const count = words.find((one) => one.word === word)?.count ?? 0;
        expect((100 * count) / total).toBeCloseTo(share, 4);
      }
    }
  });
  it.runIf(vectors.length === 0)(noVectors, () => undefined);
});
