import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../shared/draft-check/checkDraft.ts';
import { firstLabels, smallStudy } from '../../helpers/smallStudy.ts';

/** `#n` in a sentence stands for the first n labels. What is said of each number. */
function verdictOf(text: string): string[] {
  const written = text.replace(/#(\d+)/gu, (_, count: string) => firstLabels(Number(count)));
  return checkDraft(smallStudy, written, 'document').counts.map(({ verdict }) => verdict);
}

describe('numbers composed of other words', () => {
  it.each([
    ['L’image revient dans # cas sur onze (E1, E3, E4, E8).', 4],
    ['Elles sont # à veiller, parfois sans lampe (E1, E3, E4, E8).', 4],
    ['E1, E3, E4 et E8, # cas à part, veillaient.', 4],
    ['On a compté quatre plaintes, venues d’autant de personnes (E1, E3, E4, E8), soit # participants.', 4],
    ['Les # qui chantaient la nuit (E1, E3, E4, E8) avaient un chien.', 4],
    ['Un peu moins de la moitié des participants (#, soit 36 %) chantait (E1, E3, E4, E8).', 4],
    ['Un bon tiers (#, soit 36 %) des participants chantait (E1, E3, E4, E8).', 4],
    ['Dormaient peu : #7. Parmi ces #, deux chantaient (E1, E3).', 7],
    ['Seven participants sang (#7). Of the # who sang, two had a dog (E1, E3).', 7],
    ['Chantaient : #7. Des autres, ils sont # en tout, on ne sait rien.', 4],
    ['Chantaient : #7. Le nombre de voix est donc de #.', 7],
    ['Sept participants chantaient (#7). # n’en ont jamais parlé.', 4],
    ['Tout le monde chante : les # participants ont un air à eux (E1 à E11).', 11],
    ['Tous les participants, à # exceptions près, chantaient (#8).', 3],
  ])('DC13, DC14, DC16, DC29: %s is right with %i alone', (sentence, right) => {
    const words = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', '', '', 'onze'];
    const english = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', '', '', 'eleven'];
    for (const number of [right - 1, right, right + 1]) {
      const word = (/who sang/u.test(sentence) ? english : words)[number];
      if (!word) continue;
      const written = sentence
        .replace(/#(?!\d)/u, word)
        .replace(/(^|\. )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
      if (number === right) expect(verdictOf(written), written).not.toContain('disagrees');
      else expect(verdictOf(written), written).toContain('disagrees');
    }
  });

  it.each([
    ['Une paire de participants chantait (E1, E3).', 'agrees'],
    ['Une paire de participants chantait (E1, E3, E4).', 'disagrees'],
    ['Un trio de participants chantait (E1, E3, E4).', 'agrees'],
    ['Half a dozen participants sang (#6).', 'agrees'],
    ['Half a dozen participants sang (#5).', 'disagrees'],
    ['Une dizaine de participants chantaient (#9).', 'agrees'],
    ['Une dizaine de participants chantaient (#5).', 'disagrees'],
    ['Environ huit participants chantaient (#7).', 'agrees'],
    ['Environ huit participants chantaient (#4).', 'disagrees'],
    ['As many as four participants sang (#4).', 'agrees'],
    ['No fewer than four participants sang (#5).', 'disagrees'],
    ['Deux des huit en couple chantaient (E1, E3, E4).', 'disagrees'],
    ['Huit s’en souviennent un par un (#8).', 'agrees'],
    ['Huit s’en souviennent un par un (#9).', 'disagrees'],
    ['Tout le monde en parle : neuf participants le disent d’eux-mêmes (E1 à E11).', 'disagrees'],
    ['Sept participants chantaient (#7). Cela représente près des deux tiers de l’échantillon.', 'agrees'],
    ['Sept participants chantaient (#7). Cela représente un tiers de l’échantillon.', 'disagrees'],
    ['Seven participants sang (#7). Half of the sample thus sang.', 'disagrees'],
    ['Tous les participants (n = 10) chantaient (#11).', 'disagrees'],
    ['Tous les participants (n = 11) chantaient (#11).', 'agrees'],
    ['Seven participants sang (#7); the same seven had a dog.', 'agrees'],
    ['Seven participants sang (#7); the same six had a dog.', 'disagrees'],
    ['Trois participants parlaient de joie (#3) et deux d’ennui (E4, E5, E6).', 'disagrees'],
    ['Trois participants parlaient de joie (#3) et trois d’ennui (E4, E5, E6).', 'agrees'],
    ['Seven participants sang (#7). Half of them (#4) had a dog.', 'agrees'],
    ['Seven participants sang (#7). Half of them (#2) had a dog.', 'disagrees'],
    ['Sept participants chantaient (#7). Aucun des quatre autres (E8 à E11) ne chantait.', 'agrees'],
    ['Sept participants chantaient (#7). Aucun des trois autres (E8 à E11) ne chantait.', 'disagrees'],
    ['Seven participants sang (#7). None of the seven had a dog.', 'agrees'],
    ['Seven participants sang (#7). None of the eight had a dog.', 'disagrees'],
    ['Sept participants chantaient (#7). Tous les six avaient un chien.', 'disagrees'],
    ['Neuf fois sur onze, on y chantait (#9).', 'agrees'],
    ['Huit fois sur onze, on y chantait (#9).', 'disagrees'],
    ['It was so with every one of the eleven nurses (E1 to E11).', 'agrees'],
    ['It was so with every one of the ten nurses (E1 to E11).', 'disagrees'],
    ['The two exceptions were E4.', 'disagrees'],
    ['Les deux entretiens où l’on ne chante pas (3 et 8) sont courts.', 'agrees'],
    ['Les trois entretiens où l’on ne chante pas (3 et 8) sont courts.', 'disagrees'],
    ['Sept participants chantaient (#7), dont quatre femmes et deux hommes.', 'disagrees'],
    ['Participants (#8), soit presque trois sur quatre.', 'agrees'],
  ])('DC13, DC15, DC16, DC29: %s %s', (sentence, verdict) => {
    expect(verdictOf(sentence)).toContain(verdict);
    if (verdict === 'agrees') expect(verdictOf(sentence)).not.toContain('disagrees');
  });

  it.each([
    ['Sept participants chantaient (#7). Les trois participants qui habitaient loin prenaient le train.'],
    ['Sept participants chantaient (#7). Trois participants avaient un chien.'],
    ['Sept participants chantaient (#7). Un tiers des participants avait un chien.'],
    ['Selon E1 et E3, trois participants chantaient.'],
    ['Il en a chanté neuf, sur un vieux piano (E1, E3).'],
    ['D’autant plus que les nuits sont longues (E1, E3, E4).'],
    ['Sept participants chantaient (#7), dont quatre femmes et trois hommes.'],
    ['Sept participants chantaient (#7). Quatre femmes et deux hommes vivaient en ville.'],
    ['Les entretiens les plus courts (40 et 45 minutes) étaient ceux de E1 et E3.'],
    ['Sept participants chantaient (#7), un nombre à rapprocher des quatre silences.'],
    ['Autant d’hommes que de femmes chantaient (E1, E3, E4).'],
  ])('DC29: %s stays open', (sentence) => {
    expect(verdictOf(sentence)).not.toContain('disagrees');
  });
});
