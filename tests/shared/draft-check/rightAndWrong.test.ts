import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../shared/draft-check/checkDraft.ts';
import { problemPlaces } from '../../helpers/problemPlaces.ts';
import { smallStudy } from '../../helpers/smallStudy.ts';

/** How chapters say a number, told right and told wrong. */
const told: readonly (readonly [rule: string, right: string, wrong: string])[] = [
  [
    'DC15',
    'Huit participants ont des enfants ; parmi eux, la moitié (E2, E4, E7, E10) s’organise.',
    'Huit participants ont des enfants ; parmi eux, la moitié (E2, E4, E7, E9, E10) s’organise.',
  ],
  [
    'DC15',
    'Six participants rentrent à vélo, dont la moitié (E1, E4, E6) par le canal.',
    'Six participants rentrent à vélo, dont la moitié (E1, E4) par le canal.',
  ],
  [
    'DC14',
    'Seven of the eleven (E1, E2, E5, E6, E8, E9, E10) slept, of whom three (E6, E8, E9) at home.',
    'Seven of the eleven (E1, E2, E5, E6, E8, E9, E10) slept, of whom four (E6, E8, E9) at home.',
  ],
  [
    'DC14',
    'There were five who wept during the interview: E2, E4, E5, E8 and E11.',
    'There were six who wept during the interview: E2, E4, E5, E8 and E11.',
  ],
  [
    'DC14',
    'Ils répondent à neuf que la paie est une misère (E1, E2, E3, E4, E5, E7, E8, E10, E11).',
    'Ils répondent à huit que la paie est une misère (E1, E2, E3, E4, E5, E7, E8, E10, E11).',
  ],
  [
    'DC14',
    'Deux participants, E5 et E11, parlent d’« une oreille » et d’« une médaille ».',
    'Deux participants, E5, E9 et E11, parlent d’« une oreille » et d’« une médaille ».',
  ],
  [
    'DC14',
    'Cinq participants plaident pour une mutualisation (E1, E2, E3, E4, E7).',
    'Cinq participants plaident pour une mutualisation (E1, E2, E3, E4, E7, E9).',
  ],
  [
    'DC10',
    'Rares sont ceux qui dorment ; E2 et E7 sont les deux seuls à le dire.',
    'Rares sont ceux qui dorment ; E7 sont les deux seuls à le dire.',
  ],
  [
    'DC13',
    'Nearly all (10/11) had been thanked, the exception being E3.',
    'Nearly all (9/11) had been thanked, the exception being E3.',
  ],
  [
    'DC13',
    'Nine of the eleven slept at home, the exceptions being E3 and E4.',
    'Eight of the eleven slept at home, the exceptions being E3 and E4.',
  ],
  [
    'DC13',
    'Everyone but E3 and E6 had changed employer, nine in all.',
    'Everyone but E3 and E6 had changed employer, eight in all.',
  ],
  [
    'DC16',
    'Nous l’avons relevé chez E1, E2, E4 et E7, autrement dit chez quatre participants.',
    'Nous l’avons relevé chez E1, E2, E4 et E7, autrement dit chez cinq participants.',
  ],
  ['DC16', 'E1, E2, E4 et E7 dorment mal, quatre au total.', 'E1, E2, E4 et E7 dorment mal, cinq au total.'],
  [
    'DC28',
    'Ce fut le fait d’une minorité de participants, quatre au total (E2, E5, E7, E11).',
    'Ce fut le fait d’une minorité de participants, cinq au total (E2, E5, E7, E11).',
  ],
  [
    'DC31',
    'Cela vaut pour huit des onze participants (E1, E2, E3, E4, E5, E7, E8, E10) ; E6, E9 et E11 font exception.',
    'Cela vaut pour huit des onze participants (E2, E3, E4, E5, E7, E8, E10) ; E6, E9 et E11 font exception.',
  ],
  [
    'DC29',
    'Nine spoke of it (E1, E2, E3, E4, E5, E6, E7, E8, E9).\nSeven participants (E1, E2, E3, E5, E6, E8, E9) wrote; the other four did not.',
    'Nine spoke of it (E1, E2, E3, E4, E5, E6, E7, E8, E9).\nSeven participants (E1, E2, E3, E5, E6, E8, E9) wrote; the other two did not.',
  ],
];

const problems = (text: string) => problemPlaces(checkDraft(smallStudy, text, 'document'));

describe('numbers told right, and told wrong', () => {
  it.each(told)('%s: %s', (_, right, wrong) => {
    expect(problems(right)).toEqual([]);
    expect(problems(wrong)).not.toEqual([]);
  });
});
