import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../shared/draft-check/checkDraft.ts';
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
  ])('DC24, DC25: %s', (text) => {
    expect(found(text)).toEqual({ missing: [], extra: [] });
  });

  it.each([
    ['Deux en parlaient (E1, E3).', ['E8'], []],
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
