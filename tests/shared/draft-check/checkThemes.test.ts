import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../shared/draft-check/checkDraft.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { smallStudy } from '../../helpers/smallStudy.ts';

/** The theme is coded in E1, E3 and E8. */
function found(text: string): { missing: readonly string[]; extra: readonly string[] } {
  const [theme] = checkDraft(smallStudy, `Peur de l’erreur\n${text}`, 'document').themes;
  return { missing: theme?.missing ?? [], extra: theme?.extra.map(({ participant }) => participant) ?? [] };
}

describe('sections under the name of a theme', () => {
  it.each([
    ['Trois en parlaient (E1, E3, E8).'],
    ['Trois en parlaient (E1, E3, E8), les autres (E2, E4, E5) jamais.'],
    ['Trois en parlaient (E1, E3, E8) ; E5 et E9 n’y pensaient pas.'],
    ['Trois en parlaient (E1, E3, E8). Deux (E4, E6) never mentioned it.'],
    ['Trois en parlaient (E1, E3, E8). Les plus âgés (E2 et E7) rentraient à vélo.'],
    ['Trois en parlaient, dont une souvent (E1) ; huit (E2, E4, E5, E6, E7, E9, E10, E11) jamais.'],
    ['Seuls E2, E4, E5, E6, E7, E9, E10 et E11 n’en parlaient pas.'],
    ['Hormis E2, E4, E5, E6, E7, E9, E10 et E11, tous les participants en parlaient.'],
    ['Trois en parlaient (E1, E3, E8). Seul E8 le disait sans détour.'],
    ['E1 y pensait, et deux autres participants (E3, E8) aussi.'],
    ['Trois en parlaient (E1, E3, E8). Seule E5 manque à l’appel.'],
  ])('DC24, DC25: %s', (text) => {
    expect(found(text)).toEqual({ missing: [], extra: [] });
  });

  it.each([
    ['Deux en parlaient (E1, E3).', ['E8'], []],
    ['Deux en parlaient (E1, E3). Seul E3 le disait sans détour.', ['E8'], []],
    ['Ils en parlaient (E1, E3) ; huit (E2, E4, E5, E6, E7, E9, E10, E11) jamais.', ['E8'], []],
    ['Ils ne dormaient plus (E1, E3, E5, E8).', [], ['E5']],
    ['Trois en parlaient (E1, E3, E4, E8), alors que E9 et E10 n’y pensaient pas.', [], ['E4']],
    ['Seuls E2, E4, E5, E6, E7, E8, E9, E10 et E11 n’en parlaient pas.', ['E8'], []],
    ['Hormis E2, E4, E5, E6, E7, E9 et E11, tous les participants en parlaient.', [], ['E10']],
    ['Trois en parlaient (E1, E3), les autres (E2, E4, E5) jamais.', ['E8'], []],
  ])('DC25: %s', (text, missing, extra) => {
    expect(found(text)).toEqual({ missing, extra });
  });

  it('DC7, DC24: a heading that ends in a number is no label of the paragraph above it', () => {
    const text =
      'Trois en parlaient (E1, E3, E8).\nLa nuit est longue pour tout le monde.\nPartie 2\nDeux autres (E4, E8).';
    expect(found(text)).toEqual({ missing: [], extra: [] });
  });
});

/** The theme "Peur de l’erreur" is coded in E1, E3 and E8, "Sommeil" in E5. */
const themesOf = (text: string) => checkDraft(smallStudy, text, 'document').themes;

describe('those who do not share a theme', () => {
  const namesOf = (text: string) =>
    themesOf(`Peur de l’erreur\nTrois en parlaient (E1, E3, E8). ${text}`).flatMap(({ contrary }) =>
      contrary.map(({ participant, isCoded }) => `${participant} ${isCoded}`),
    );

  it.each([
    ['Les autres (E2, E4, E5, E6, E7, E9, E10 et E11) jamais.', []],
    ['Les autres (E2, E4, E5, E6, E7, E8, E9, E10 et E11) jamais.', ['E8 true']],
    ['Les autres (E2, E4, E5, E6, E7, E9 et E10) jamais.', ['E11 false']],
    ['Ne l’ont pas évoquée E2, E4, E5, E6, E7, E9, E3 et E11.', ['E3 true', 'E10 false']],
    ['Seuls E2, E4, E5, E6, E7, E9 et E10 n’en parlaient pas.', ['E11 false']],
    ['E2, E4, E5, E6, E7, E9 and E11 never mentioned it.', ['E10 false']],
    ['Les exceptions étaient E2, E4, E5, E6, E7, E9 et E10.', ['E11 false']],
    ['À l’inverse, E4 et E9 n’y pensaient pas.', []],
    ['À l’inverse, E1 et E9 ne dormaient plus.', []],
  ])('DC25: %s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('sections that no heading names the theme of', () => {
  const quoted = '« J’avais peur de me tromper d’une virgule » (E1) ; « On bricole une solution » (E8).';
  const found = (text: string) =>
    themesOf(text).flatMap(({ missing, extra }) => [
      ...missing.map((label) => `without ${label}`),
      ...extra.map(({ participant }) => `with ${participant}`),
    ]);

  it.each([
    ['La crainte de l’erreur, ou la peur au ventre', 'Certains en parlent (E1, E3, E8).', []],
    ['La crainte de l’erreur, ou la peur au ventre', 'Certains en parlent (E1, E3).', ['without E8']],
    ['La crainte de l’erreur, ou la peur au ventre', 'Certains en parlent (E1, E3, E8, E9).', ['with E9']],
    ['Au cœur de la nuit', `Certains le disent (E1, E3). ${quoted}`, ['without E8']],
    ['Au cœur de la nuit', 'Certains le disent (E1, E3).', []],
    ['Au cœur de la nuit', `Certains le disent (E2, E4, E9). ${quoted}`, []],
    ['Thème 2 : Peur de l’erreur', 'Certains en parlent (E1, E3, E8, E9).', ['with E9']],
    ['La peur de l’erreur', 'Certains en parlent (E1, E3).', ['without E8']],
  ])('DC24, DC32: under “%s”, %s', (heading, text, expected) => {
    expect(found(`${heading}\n${text}`)).toEqual(expected);
  });

  it('DC32: a theme of one word is named by a heading of that word, not by one that holds it among others', () => {
    const said = ['E1', 'E2', 'E3', 'E4'].map(
      (label) => [label, `${label} porte une charge lourde.`] as const,
    );
    const { project } = buildProject({
      coders: ['MP'],
      transcripts: Object.fromEntries(
        said.map(([label, words]) => [label, [`MP : Et ?`, `${label} : ${words}`]]),
      ),
      themes: ['Vécu > Charge'],
      codings: said.slice(0, 3).map(([label, words]) => ({
        ...{ coder: 'MP', in: label, theme: 'Vécu > Charge', quote: words },
      })),
    });
    const missing = (heading: string) =>
      checkDraft(project, `${heading}\nCertains comptent les heures (E1, E2).`, 'document').themes.flatMap(
        (theme) => theme.missing,
      );
    expect(missing('Charge')).toEqual(['E3']);
    expect(missing('Une charge invisible')).toEqual([]);
  });
});
