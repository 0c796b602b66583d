import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch, foldQuery } from '../../../shared/search/foldForSearch.ts';
import { keywordInContext } from '../../../shared/search/keywordInContext.ts';
import { readQuestion, type SearchMode, type SearchSpeaker } from '../../../shared/search/searchQuestion.ts';
import { type SearchableText, searchText } from '../../../shared/search/searchText.ts';
import { searchTranscripts } from '../../../shared/search/searchTranscripts.ts';
import { snapToGrapheme } from '../../../shared/transcript/graphemes.ts';
import { turnIndexAt } from '../../../shared/transcript/turns.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { buildProject, buildText } from '../../helpers/projectBuilder.ts';

function found(
  text: SearchableText,
  query: string,
  mode: SearchMode = 'folded',
  speaker: SearchSpeaker = 'all',
): string[] {
  const needle = readQuestion({ query, mode, speaker });
  if (isRefusal(needle)) throw new Error(needle.refused);
  return [...searchText(text, needle, speaker)].map(({ start, end }) => text.text.slice(start, end));
}

const night = buildText('E1', [
  'Entretien du 3 mars',
  'MP : Et la nuit, vous dormez ?',
  'E1 : L’ÉTÉ, « chez  nous », la nuit…',
  '',
  'Mon cœur lâche. E1 dort\u00a0mal, e\u0301te\u0301 comme hiver.',
  'MP : Mmh. La nuit ?',
]);

describe('words in a transcript', () => {
  it('SR2: are found without case, accents, typography and kinds of spaces', () => {
    expect(found(night, 'ete')).toEqual(['ÉTÉ', 'e\u0301te\u0301']);
    expect(found(night, "l'été")).toEqual(['L’ÉTÉ']);
    expect(found(night, '"chez nous"')).toEqual(['« chez  nous »']);
    expect(found(night, 'COEUR')).toEqual(['cœur']);
    expect(found(night, 'nuit... mon')).toEqual(['nuit…\n\nMon']);
    expect(found(night, 'dort mal')).toEqual(['dort\u00a0mal']);
    expect(found(night, 'nui')).toHaveLength(3);
  });

  it('SR1: are words of one turn, never of a label', () => {
    expect(found(night, 'E1')).toEqual(['E1']);
    expect(found(night, 'MP')).toEqual([]);
    expect(found(night, 'dormez ? l')).toEqual([]);
    expect(found(buildText('E2', ['E2 : aaaa']), 'aa')).toEqual(['aa', 'aa']);
  });

  it('SR3: are whole characters', () => {
    expect(found(buildText('E2', ['E2 : cœur 👩‍🚀 가 각']), 'o')).toEqual([]);
    expect(found(buildText('E2', ['E2 : cœur 👩‍🚀 가 각']), '👩')).toEqual([]);
    expect(found(buildText('E2', ['E2 : cœur 👩‍🚀 가 각']), '가')).toEqual(['가']);
    expect(found(buildText('E2', ['E2 : fin… suite']), '.')).toEqual([]);
  });

  it("SR4: are the participants', the interviewers', or everybody's", () => {
    expect(found(night, 'nuit', 'folded', 'participant')).toHaveLength(1);
    expect(found(night, 'nuit', 'folded', 'interviewer')).toHaveLength(2);
    expect(found(night, 'mars', 'folded', 'interviewer')).toEqual([]);
    expect(found(night, 'mars')).toEqual(['mars']);
  });

  it('SR5: an exact phrase is whole words with their case and accents', () => {
    expect(found(night, 'été', 'exact')).toEqual(['e\u0301te\u0301']);
    expect(found(night, 'nui', 'exact')).toEqual([]);
    expect(found(night, 'La nuit', 'exact')).toEqual(['La nuit']);
    expect(found(night, "L'ÉTÉ, «chez nous»", 'exact')).toEqual(['L’ÉTÉ, « chez  nous »']);
    expect(found(buildText('E2', ['E2 : sonnes, tu sonne']), 'sonne', 'exact')).toEqual(['sonne']);
  });

  it('refuses a query in which there is nothing to find', () => {
    for (const query of ['', '  \n', '\u0301'])
      expect(readQuestion({ query, mode: 'folded', speaker: 'all' })).toMatchObject({
        refused: 'searchEmpty',
      });
  });
});

describe('expressions', () => {
  it('SR6: stay inside turns and take letters with accents for letters', () => {
    expect(found(night, '\\bnuit\\b', 'regex')).toEqual(['nuit', 'nuit', 'nuit']);
    expect(found(night, '\\bété\\b', 'regex')).toEqual(['ÉTÉ']);
    expect(found(night, "l'\\w+", 'regex')).toEqual(['L’ÉTÉ']);
    expect(found(night, 'vous.*chez', 'regex')).toEqual([]);
    expect(found(night, '^mon', 'regex')).toEqual(['Mon']);
    expect(found(night, '[\\w]+ mal', 'regex')).toEqual(['dort\u00a0mal']);
    expect(found(buildText('E2', ['E2 : a – b']), 'a – b', 'regex')).toEqual(['a – b']);
    expect(found(buildText('E2', ['E2 : a - b']), '[–x]', 'regex')).toEqual(['-']);
  });

  it('SR6: find nothing where they find no character, and whole characters else', () => {
    expect(found(night, 'x*', 'regex')).toEqual([]);
    expect(found(buildText('E2', ['E2 : e\u0301te']), 'e', 'regex')).toEqual(['e\u0301', 'e']);
  });

  it('SR6: are refused with the query where they are none', () => {
    const refusal = readQuestion({ query: '(nuit', mode: 'regex', speaker: 'all' });
    expect(refusal).toEqual({ refused: 'searchExpressionWrong', params: { query: '(nuit' } });
    expect(isRefusal(readQuestion({ query: "l\\'eau", mode: 'regex', speaker: 'all' }))).toBe(false);
  });
});

/** Words with what breaks foldings: ligatures, ellipses, quotation marks with spaces, accents apart, pairs, joiners. */
const pieces = fc.constantFrom(
  ...['a', 'E', 'é', 'e\u0301', 'œ', 'o', '…', '.', '’', "'", '«', '»', ' ', '\u00a0', '\n', 'ﬁ', 'f', 'i'],
  ...['👩‍🚀', '👩', '\ud83d', '가', '각', 'İ', 'ß', 's', '𐐀', '\u0301', '-', '–', 'ς'],
);
const someWords = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
const someTurns = fc
  .array(fc.tuple(fc.constantFrom('MP : ', 'E1 : ', 'E2 : '), someWords), { minLength: 1, maxLength: 6 })
  .map((turns) =>
    buildText(
      'E1',
      turns
        .map(([label, words]) => label + words)
        .join('\n')
        .split('\n'),
    ),
  );

describe('for any words', () => {
  it('SR3: the folded slice of every hit is the folded query, and lies in one turn between whole characters', () => {
    const query = fc.array(pieces, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(someTurns, query, (text, wanted) => {
        fc.pre(foldQuery(wanted) !== '');
        const needle = readQuestion({ query: wanted, mode: 'folded', speaker: 'all' });
        if (isRefusal(needle)) throw new Error(needle.refused);
        let last = 0;
        for (const { start, end } of searchText(text, needle, 'all')) {
          expect(foldForSearch(text.text.slice(start, end)).folded).toBe(foldQuery(wanted));
          expect(start).toBeGreaterThanOrEqual(last);
          const turn = text.turns[turnIndexAt(text.turns, start)];
          expect(turn && start >= turn.bodyStart && end <= turn.end).toBe(true);
          for (const offset of [start, end]) expect(snapToGrapheme(text.text, offset, 'back')).toBe(offset);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('SR2: finds every word that stands between spaces, however it is written', () => {
    const word = fc.constantFrom('été', 'Cœur', 'l’eau', 'ﬁn', 'ÉTÉ', 'e\u0301te\u0301', 'STRASSE', 'straße');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), word, (words, wanted) => {
        const text = buildText('E1', [`E1 : ${words.join(' \u00a0')}`]);
        const same = words.filter((one) => foldQuery(one) === foldQuery(wanted));
        expect(found(text, wanted.toUpperCase())).toEqual(same);
      }),
    );
  });

  it('SR2: folding agrees with folding character by character', () => {
    const naive = (text: string) =>
      foldForSearch(text).folded.replace(/ /g, '') ===
      [...text]
        .map((one) => foldForSearch(one).folded)
        .join('')
        .replace(/ /g, '');
    fc.assert(fc.property(someWords, naive));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), naive));
  });

  it('SR8: before, hit and after are one slice of the turn', () => {
    fc.assert(
      fc.property(someTurns, (text) => {
        const needle = readQuestion({ query: 'e', mode: 'folded', speaker: 'all' });
        if (isRefusal(needle)) throw new Error(needle.refused);
        for (const hit of searchText(text, needle, 'all')) {
          const { before, hit: words, after } = keywordInContext(text, hit, 5);
          expect(text.text.slice(hit.start - before.length, hit.end + after.length)).toBe(
            before + words + after,
          );
          expect(before.length).toBeLessThanOrEqual(5);
          expect(before).not.toContain(' : ');
        }
      }),
    );
  });
});

it('SR1: transcripts are gone through in natural order, and only as far as hits are taken', () => {
  const { project, transcript } = buildProject({
    transcripts: { E10: ['E10 : la nuit'], E2: ['E2 : la nuit, la nuit'] },
  });
  const needle = readQuestion({ query: 'nuit', mode: 'folded', speaker: 'all' });
  if (isRefusal(needle)) throw new Error(needle.refused);
  const hits = [...searchTranscripts(project, needle, 'all')];
  expect(hits.map(({ transcriptId }) => transcriptId)).toEqual(
    ['E2', 'E2', 'E10'].map((name) => transcript(name)),
  );
  const texts = new Map([...project.texts].filter(([id]) => id === 'text E2'));
  expect(searchTranscripts({ ...project, texts }, needle, 'all').next().value).toMatchObject({ start: 8 });
});
