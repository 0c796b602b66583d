import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../shared/draft-check/checkDraft.ts';
import { firstLabels, smallStudy } from '../../helpers/smallStudy.ts';

/** `#n` in a sentence stands for the first n labels. What is said of each number. */
function verdictOf(text: string): string[] {
  const written = text.replace(/#(\d+)/gu, (_, count: string) => firstLabels(Number(count)));
  return checkDraft(smallStudy, written, 'document').counts.map(({ verdict }) => verdict);
}

/** What Trame knows no trade by. */
const others = ['conducteurs', 'gardes-barrière', 'éclusières', 'drivers'];

describe('what a draft calls its participants', () => {
  it.each(others)('DC34: %s, learned from their lists', (noun) => {
    const learned = `Quatre ${noun} chantaient (#4). Trois ${noun} (#3) dormaient. Deux ${noun} (#2) lisaient.`;
    expect(verdictOf(`${learned} La nuit fatigue cinq ${noun} (#5).`)).toEqual(Array(4).fill('agrees'));
    expect(verdictOf(`${learned} La nuit fatigue six ${noun} (#5).`)).toContain('disagrees');
  });

  it.each(others)('DC34: a share of the eleven %s is one of the study', (noun) => {
    const learned = `Onze ${noun} ont été vus. Quatre ${noun} chantaient (#4).`;
    expect(verdictOf(`${learned} Un tiers des ${noun} dormait (#4).`)).not.toContain('disagrees');
    expect(verdictOf(`${learned} Un tiers des ${noun} dormait (#8).`)).toContain('disagrees');
    expect(verdictOf(`${learned} Six ${noun}, or 55 % of the sample, slept (#6).`)).not.toContain(
      'disagrees',
    );
    expect(verdictOf(`${learned} Six ${noun}, or 64 % of the sample, slept (#6).`)).toContain('disagrees');
  });

  it('DC34: a share of others than all of them may be one of a part', () => {
    const learned = 'Quatre éclusières chantaient (#4). Trois éclusières (#3) dormaient.';
    expect(verdictOf(`${learned} La moitié des éclusières lisait (E1, E3).`)).not.toContain('disagrees');
  });

  it.each([
    ['Deux gestes revenaient (E1, E4). Trois gestes rassuraient (#3). Cinq gestes inquiétaient (E5, E6).'],
    ['Two fears came back (E1, E4). Three fears passed (#3). Five fears stayed (E5, E6).'],
    ['Onze peurs sont dites. Deux peurs reviennent (E1, E4). Cinq peurs restent (E5, E6).'],
    ['On trouve quatre cartons (#3). On trouve trois cartons (#5). On trouve deux cartons (#4).'],
    ['Quatre nuits difficiles (#4). Trois nuits (#3). La fatigue de deux nuits (#5).'],
    ['Une majorité éclatante des médecins (55 %, n = 6) dormait (#6).'],
  ])('DC34: %s counts nobody', (text) => {
    expect(verdictOf(text)).not.toContain('disagrees');
  });
});

describe('numbers right before a list', () => {
  it.each([
    ['The silence struck # (#4): one slept, the other read.', 4],
    ['Deux participants (#2) veillaient. La plupart des médecins interrogés (#/11) dormaient (#8).', 8],
    ['Ce bruit en gêne # (#3).', 3],
  ])('DC14: %s is right with %i alone', (sentence, right) => {
    const isEnglish = /struck/u.test(sentence);
    const words = isEnglish ? ['three', 'four', 'five'] : ['deux', 'trois', 'quatre'];
    const from = isEnglish ? 3 : 2;
    for (const number of [right - 1, right, right + 1]) {
      const word = /#\//u.test(sentence) ? String(number) : (words[number - from] ?? '');
      const verdicts = verdictOf(sentence.replace(/#(?!\d)/u, word));
      if (number === right) expect(verdicts, word).not.toContain('disagrees');
      else expect(verdicts, word).toContain('disagrees');
    }
  });

  it.each([
    ['On veille jusqu’à deux (#3).'],
    ['They kept awake until two (#3).'],
    ['Deux (E1, E2) en riaient : l’un par défi, l’autre par fatigue.'],
  ])('DC14, DC16: %s stays open', (sentence) => {
    expect(verdictOf(sentence)).not.toContain('disagrees');
  });
});

describe('every one of those before', () => {
  it.each([
    ['Sept participants dormaient (#7). Aucun des # ne rêvait, et E1 le disait : « rien ».', 7],
    ['Quatre participants dormaient (#4). Aucun des # qui ne dormaient pas ne rêvait.', 7],
  ])('DC29: %s is right with %i', (sentence, right) => {
    const words = ['', '', '', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit'];
    for (const number of [right - 1, right, right + 1]) {
      const verdicts = verdictOf(sentence.replace(/# /u, `${words[number]} `));
      if (number === right) expect(verdicts).not.toContain('disagrees');
      else expect(verdicts).toContain('disagrees');
    }
  });
});
