import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../shared/draft-check/checkDraft.ts';
import { draftFindings } from '../../../shared/draft-check/draftFindings.ts';
import { findingSentence } from '../../../shared/draft-check/findingSentence.ts';
import { en } from '../../../shared/words/en/en.ts';
import { fr } from '../../../shared/words/fr/fr.ts';
import { firstLabels, smallStudy } from '../../helpers/smallStudy.ts';

const written = (text: string) => text.replace(/#(\d+)/gu, (_, count: string) => firstLabels(Number(count)));
const countsOf = (text: string) => checkDraft(smallStudy, written(text), 'document').counts;
const verdictOf = (text: string) => countsOf(text).map(({ verdict }) => verdict);

const words = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

/** `_` in a sentence stands for the number. */
function expectRightWith(sentence: string, right: number): void {
  for (const number of [right - 1, right, right + 1]) {
    const verdicts = verdictOf(sentence.replaceAll('_', words[number] ?? ''));
    if (number === right) expect(verdicts, words[number]).not.toContain('disagrees');
    else expect(verdicts, words[number]).toContain('disagrees');
  }
}

describe('numbers that say one before again', () => {
  it.each([
    ['Sept participants dormaient (#7). À l’exception de ces _-là, tous lisaient.', 7],
    ['Sept participants dormaient (#7). Tous _ rêvaient.', 7],
    [
      'Trois participants dormaient (E1, E2, E3). Trois lisaient (E4, E5, E6). E7 et E8 se levaient. Les _ participants restants se taisaient.',
      3,
    ],
    ['Sept participants dormaient (#7). En somme, _ participants dormaient bien.', 7],
    ['Plus de la moitié des participants, _ exactement, dormaient (#7).', 7],
  ])('DC28, DC29: %s is right with %i', (sentence, right) => {
    expectRightWith(sentence, right);
  });

  it.each([
    ['Sept participants dormaient (#7). Au total, deux participants avaient changé de service.'],
    ['Les mains (E1), les yeux (E9) et la voix (E3) were all looked at.'],
    ['Parmi les cinq qui n’en parlaient pas (E1, E2, E3, E4, E5), trois exerçaient en groupe.'],
    ['Six drivers slept (#6). One driver in two (#6) read.'],
    ['Quatre (#4), un petit tiers de l’échantillon, dormaient.'],
    ['Huit infirmières sur onze. Neuf participants sur dix dormaient (#10).'],
  ])('DC15, DC16, DC29: %s is no error', (text) => {
    expect(verdictOf(text)).not.toContain('disagrees');
  });

  it.each([
    ['Trois participants dormaient (#3), deux fois plus de participants lisaient (#4).'],
    ['Trois participants dormaient (#3), twice that number (#5) read.'],
    ['Quatre participants dormaient (#4), les deux tiers de l’échantillon.'],
    ['Huit participants dormaient (#8), that is, to half of the sample.'],
    ['Une minorité de participants dormait (#8 ; n = 8).'],
    ['#4 dormaient, ce qui fait cinq participants.'],
    ['#4 le reconnaissent tous les cinq.'],
    ['La nuit pèse sur cinq médecins : #4.'],
    [
      'Trois participants dormaient (#3). Deux lisaient (E4, E5). Au total, quatre participants en parlaient.',
    ],
    ['Huit médecins sur onze dormaient (#8). Moins de la moitié des médecins (8 sur 11) lisaient : #8.'],
    ['Those who slept (#4) numbered five.'],
    ['Anger (E1, E2; two nurses) and guilt (E3, E4, E5; four nurses) and envy (E6, E7; two nurses).'],
  ])('DC13, DC16: %s is one', (text) => {
    expect(verdictOf(text)).toContain('disagrees');
  });
});

describe('numbers without a list, under the name of a theme', () => {
  /** Coded in E1, E3 and E8. */
  const under = (text: string) => verdictOf(`Peur de l’erreur\n${text}`);

  it('DC35: are those of its codings, but for one', () => {
    expect(under('Trois participants en parlaient longuement.')).toEqual(['agrees']);
    expect(under('Quatre participants en parlaient longuement.')).toEqual(['disagrees']);
    expect(under('Deux participants en parlaient longuement.')).toEqual(['disagrees']);
  });

  it.each([
    ['Cinq participants en parlaient longuement.'],
    ['Deux participants n’en parlaient pas.'],
    ['Deux d’entre eux en parlaient.'],
    ['Deux participants en parlaient (Petit et al., 2019).'],
    ['Deux participants sur cinq en parlaient ailleurs.'],
    ['Il y avait deux chaises.'],
    ['Trois en parlaient (E1, E3, E8). Deux participants avaient appelé.'],
  ])('DC35: %s says nothing of them', (text) => {
    expect(under(text)).not.toContain('disagrees');
  });

  it('DC35: the theme and who is coded with it are named', () => {
    const check = checkDraft(smallStudy, 'Peur de l’erreur\nQuatre participants en parlaient.', 'document');
    const [finding] = draftFindings(check).filter(({ kind }) => kind === 'count');
    if (!finding) throw new Error('no finding');
    expect(findingSentence(smallStudy, finding, en)).toBe(
      '“Quatre participants” without a list; 3 participants are coded with the theme “Peur de l’erreur” (E1, E3, E8)',
    );
    expect(findingSentence(smallStudy, finding, fr)).toContain('3 participants sont codés avec le thème');
  });

  it('DC29: a number of the others is compared with whom the lists leave', () => {
    const [, count] = countsOf('Huit participants dormaient (#8). Les quatre autres se taisaient.');
    expect(count).toMatchObject({
      verdict: 'disagrees',
      comparedWith: 'others',
      listed: ['E9', 'E10', 'E11'],
    });
  });
});
