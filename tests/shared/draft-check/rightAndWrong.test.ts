import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../shared/draft-check/checkDraft.ts';
import { problemPlaces } from '../../helpers/problemPlaces.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
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
  [
    'DC29',
    'La douleur est absente du discours de huit participants ; elle n’est décrite que par E2, E6 et E9.',
    'La douleur est absente du discours de sept participants ; elle n’est décrite que par E2, E6 et E9.',
  ],
  [
    'DC29',
    'Ten participants had children; E11 was the only one who had none.',
    'Nine participants had children; E11 was the only one who had none.',
  ],
  [
    'DC16',
    'Deux participants ont pleuré, l’un en évoquant un décès (E4), l’autre en parlant de ses enfants (E3).',
    'Trois participants ont pleuré, l’un en évoquant un décès (E4), l’autre en parlant de ses enfants (E3).',
  ],
  [
    'DC16',
    'Deux participants ont pleuré, l’un en évoquant un décès (E4), l’autre en parlant de ses enfants (E3).',
    'Deux participants ont pleuré, l’un en évoquant un décès (E4), l’autre en parlant de ses enfants (E3, E9).',
  ],
  [
    'DC13',
    'Sept participants l’ont dit (E1, E2, E3, E5, E8, E9, E11), un huitième après relance (E10).',
    'Sept participants l’ont dit (E1, E2, E3, E5, E8, E9), un huitième après relance (E10).',
  ],
  [
    'DC14',
    'Le médecin est un allié (E1, E2, E6), un obstacle (E3, E7), tantôt les deux (E4, E5, E8). Quatre participants (E1, E2, E4, E5) en rient.',
    'Le médecin est un allié (E1, E2, E6), un obstacle (E3, E7), tantôt les deux (E4, E5, E8). Quatre participants (E1, E2, E4) en rient.',
  ],
  [
    'DC14',
    'Les femmes ne sont que deux dans ce cas (E1 et E6).',
    'Les femmes ne sont que trois dans ce cas (E1 et E6).',
  ],
  [
    'DC31',
    'On retrouve l’insomnie dans cinq entretiens (E1, E2, E3, E5, E6) et la prise de poids dans trois (E2, E7, E9).',
    'On retrouve l’insomnie dans cinq entretiens (E1, E2, E3, E5, E6) et la prise de poids dans quatre (E2, E7, E9).',
  ],
  [
    'DC31',
    'It was reported by four participants (E2, E5, E7, E8) as against three (E1, E3, E4).',
    'It was reported by four participants (E2, E5, E7, E8) as against two (E1, E3, E4).',
  ],
  [
    'DC14',
    'Il y avait un consensus (E1, E2, E3, E4, E7, E8, E10 ; 7/11) sur le métier.',
    'Il y avait un consensus (E1, E2, E3, E4, E7, E8 ; 7/11) sur le métier.',
  ],
  [
    'DC14',
    'Les participants E2, E7 et E10 (trois) tenaient un cahier.',
    'Les participants E2, E7 et E10 (quatre) tenaient un cahier.',
  ],
  [
    'DC16',
    'Weariness was attributed to the forms by E1, E2 and E3 (three participants), to the driving by E4 and E9 (two participants).',
    'Weariness was attributed to the forms by E1, E2 and E3 (three participants), to the driving by E4 and E9 (three participants).',
  ],
  [
    'DC18',
    'More than half, namely E1, E2, E4, E5, E8 and E10, had thought of leaving; E11 was about to.',
    'More than half, namely E1, E2, E4, E5 and E8, had thought of leaving; E11 was about to.',
  ],
  [
    'DC7',
    'Il a dormi : « Je dors à moitié, comme un chat ».\nE2, E7 et E9 prennent un somnifère, soit trois participants.',
    'Il a dormi : « Je dors à moitié, comme un chat ».\nE2, E7 prennent un somnifère, soit trois participants.',
  ],
  [
    'DC14',
    'Sur les onze participants, on dénombre six propriétaires d’un chien (E2, E3, E4, E6, E7, E10).',
    'Sur les onze participants, on dénombre sept propriétaires d’un chien (E2, E3, E4, E6, E7, E10).',
  ],
  [
    'DC14',
    'Four participants (E2, E5, E7, E8) would not; that makes seven in favour (E1, E3, E4, E6, E9, E10, E11).',
    'Four participants (E2, E5, E7, E8) would not; that makes eight in favour (E1, E3, E4, E6, E9, E10, E11).',
  ],
  [
    'DC14',
    'Ils furent trois à nous remercier (E1, E2, E3).',
    'Ils furent quatre à nous remercier (E1, E2, E3).',
  ],
  ['DC14', 'Thème mineur (2/11) : l’ennui (E6, E9).', 'Thème mineur (2/11) : l’ennui (E6, E9, E10).'],
  [
    'DC18',
    'Quatre facteurs sont cités : le bruit (E1, E8, deux participants), la lumière (E3), la faim (E7).',
    'Quatre facteurs sont cités : le bruit (E1, E8, trois participants), la lumière (E3), la faim (E7).',
  ],
  [
    'DC29',
    'E1, E3, E6, E9 et E11 ont chacun évoqué cette image ; ils sont donc cinq sur onze.',
    'E1, E3, E6, E9 et E11 ont chacun évoqué cette image ; ils sont donc six sur onze.',
  ],
  [
    'DC29',
    'Quatre participants (E1, E2, E3, E5) dorment.\nCeux du premier groupe (E1, E3, E6, E9, E10) ont relu le résumé, et tous cinq l’ont approuvé.',
    'Quatre participants (E1, E2, E3, E5) dorment.\nCeux du premier groupe (E1, E3, E6, E9, E10) ont relu le résumé, et tous quatre l’ont approuvé.',
  ],
  [
    'DC29',
    'There was no mention of uniforms in nine of the eleven interviews; the exceptions were E6 and E9.',
    'There was no mention of uniforms in eight of the eleven interviews; the exceptions were E6 and E9.',
  ],
  [
    'DC13',
    'Cet avis est partagé par l’ensemble des participants, à l’exception notable de E5 : « Je dors à moitié, comme un chat » (E5).',
    'Cet avis est partagé par l’ensemble des participants, à l’exception notable de E5 : « Je dors à moitié, comme un chien » (E5).',
  ],
  [
    'DC11',
    'L’extrait ci-dessous est issu de l’entretien de E5.\n« Je dors à moitié, comme un chat, une oreille sur l’oreiller »',
    'L’extrait ci-dessous est issu de l’entretien de E6.\n« Je dors à moitié, comme un chat, une oreille sur l’oreiller »',
  ],
  [
    'DC24',
    '1.1. Peur de l’erreur\nLa peur est dite par E1, E3 et E8.\n1.2. « Être le dernier rempart »\nCertains le disent (E2, E4, E9).',
    '1.1. Peur de l’erreur\nLa peur est dite par E1, E3, E4 et E8.\n1.2. « Être le dernier rempart »\nCertains le disent (E2, E4, E9).',
  ],
  [
    'DC24',
    'ii. Peur de l’erreur\nLa peur est dite par E1, E3 et E8.\niii. Ce que disent les autres participants\nCertains le disent (E2, E4, E9).',
    'ii. Peur de l’erreur\nLa peur est dite par E1, E3, E4 et E8.\niii. Ce que disent les autres participants\nCertains le disent (E2, E4, E9).',
  ],
  [
    'DC16',
    'E1, E5, E8 et E11, les quatre pharmaciens de CHU, peuvent appeler un senior.',
    'E1, E5, E8 et E11, les trois pharmaciens de CHU, peuvent appeler un senior.',
  ],
  [
    'DC14',
    'Le vécu diffère : six en souffrent (E1, E4, E5, E7, E8, E10), cinq non (E2, E3, E6, E9, E11).',
    'Le vécu diffère : six en souffrent (E1, E4, E5, E7, E8, E10), quatre non (E2, E3, E6, E9, E11).',
  ],
  [
    'DC13',
    'Every third participant (E1, E3, E5, E6) had kept a first uniform.',
    'Every third participant (E1, E3, E5, E6, E9) had kept a first uniform.',
  ],
  [
    'DC13',
    'In all, ten participants (E1, E2, E3, E4, E5, E6, E7, E8, E9, E10) preferred days.',
    'In all, ten participants (E1, E2, E3, E4, E5, E6, E7, E8, E9, E10, E11) preferred days.',
  ],
  [
    'DC15',
    'Four in eleven (E4, E7, E8, E11) were under forty.',
    'Four in eleven (E4, E7, E8) were under forty.',
  ],
  [
    'DC31',
    'Nearness had costs for four participants (E2, E4, E8, E10), including two who had moved away (E4, E8).',
    'Nearness had costs for four participants (E2, E4, E8, E10), including three who had moved away (E4, E8).',
  ],
  [
    'DC29',
    'Nine participants (E1, E2, E3, E5, E6, E8, E9, E10, E11) had considered it. The only participants who had not were E4 and E7.',
    'Nine participants (E1, E2, E3, E5, E6, E8, E9, E10, E11) had considered it. The only participants who had not were E4, E7 and E8.',
  ],
  [
    'DC11',
    'In contrast to E5, who said “je dors à moitié, comme un chat”, E6 felt strong.',
    'In contrast to E6, who said “je dors à moitié, comme un chat”, E5 felt strong.',
  ],
  [
    'DC14',
    'Certains demandent une salle de repos (E1, E4, E5, E8, soit quatre).',
    'Certains demandent une salle de repos (E1, E4, E5, E8, soit cinq).',
  ],
  [
    'DC16',
    'Pour E3, E6 et E9, en revanche, aucun ressenti négatif : trois pharmaciens sur onze, donc.',
    'Pour E3, E6 et E9, en revanche, aucun ressenti négatif : quatre pharmaciens sur onze, donc.',
  ],
  [
    'DC31',
    'La fatigue (9/11) et l’ennui (2/11) s’opposent : E1, E2, E3, E4, E5, E7, E8, E10, E11 d’un côté, E6 et E9 de l’autre.',
    'La fatigue (9/11) et l’ennui (3/11) s’opposent : E1, E2, E3, E4, E5, E7, E8, E10, E11 d’un côté, E6 et E9 de l’autre.',
  ],
  [
    'DC31',
    'Weariness (9/11) and boredom (2/11) are opposed: E1, E2, E3, E4, E5, E7, E8, E10 and E11 on one side, E6 and E9 on the other.',
    'Weariness (9/11) and boredom (2/11) are opposed: E1, E2, E3, E4, E5, E7, E8, E10 and E11 on one side, E9 on the other.',
  ],
  [
    'DC14',
    'The number of nurses who had complained in writing was four (E2, E5, E8, E10).',
    'The number of nurses who had complained in writing was five (E2, E5, E8, E10).',
  ],
  [
    'DC14',
    'Le nombre de gardes par mois était de quatre (E2, E5).',
    'Le nombre de participants était de quatre (E2, E5).',
  ],
  ['DC9', 'Le binôme E2-E9 partage une armoire.', 'Le binôme E2, E5 et E9 partage une armoire.'],
  ['DC13', 'Le trio E1, E2, E5 travaille de nuit.', 'Le trio E1, E5 travaille de nuit.'],
  ['DC16', 'E1 and E5 both had a dog.', 'E1, E2 and E5 both had a dog.'],
  [
    'DC16',
    'E1, E2 and E5 both worked and studied, and had both parents.',
    'E1, E2 and E5 both worked at night, and had both parents.',
  ],
  [
    'DC29',
    'Trois participants (E1, E2, E3) dorment.\nThis was not shared by the other ten.',
    'Trois participants (E1, E2, E3) dorment.\nThis was not shared by the other nine.',
  ],
  [
    'DC29',
    'Deux participants (E1, E3) rentrent.\nIt was E7 who complained most.',
    'Deux participants (E1, E3) rentrent.\nThis was said by most.',
  ],
  [
    'DC29',
    'Cinq participants rentrent (E1, E2, E3, E4, E5).\nLe logiciel était jugé lent (E3, E4, E6, E11). Ces quatre participants sont voisins.',
    'Cinq participants rentrent (E1, E2, E3, E4, E5).\nLe logiciel était jugé lent (E3, E4, E6, E11). Ces cinq participants sont voisins.',
  ],
  [
    'DC15',
    'Onze participants ont été vus.\nParmi les onze participants, quatre (E1, E2, E4, E5) dorment.',
    'Onze participants ont été vus.\nParmi les dix participants, quatre (E1, E2, E4, E5) dorment.',
  ],
  [
    'DC15',
    'Eleven nurses took part. Ten could be reached again.\nOf the ten nurses, four (E1, E2, E4, E5) had moved.',
    'Eleven nurses took part. Nine could be reached again.\nOf the ten nurses, four (E1, E2, E4, E5) had moved.',
  ],
  [
    'DC15',
    'Onze participants ont été vus.\nParmi les dix participants qui ont des enfants, quatre (E1, E2, E4, E5) dorment.',
    'Onze participants ont été vus.\nParmi les douze participants, quatre (E1, E2, E4, E5) dorment.',
  ],
  [
    'DC8',
    'Ils sont une majorité (E1, E8, E5, E10, E3, E9, E4 ; 7/11) à le penser.',
    'Ils sont une majorité (E1, E8, E5, E10, E3, E9, E4 ; 6/11) à le penser.',
  ],
  [
    'DC16',
    'Le binôme E2-E9 se distingue : ce sont les deux seuls participants à exercer en ville.',
    'Le binôme E2-E9 se distingue : ce sont les trois seuls participants à exercer en ville.',
  ],
  [
    'DC16',
    'E1 and E9 had seventy years of service; both had trained at the same hospital.',
    'E1, E9 and E10 had seventy years of service; both had trained at the same hospital.',
  ],
  [
    'DC15',
    'Eleven nurses took part.\nFor all eleven nurses, the dog was the first hurdle.',
    'Eleven nurses took part.\nFor all ten nurses, the dog was the first hurdle.',
  ],
  [
    'DC13',
    'Sept participants l’ont dit (E1, E2, E3, E5, E8, E9, E11), un huitième après relance (E10).',
    'Sept participants l’ont dit (E1, E2, E3, E5, E8, E9, E11), un huitième après relance (E7, E10).',
  ],
];

const problems = (text: string) => problemPlaces(checkDraft(smallStudy, text, 'document'));

describe('numbers told right, and told wrong', () => {
  it.each(told)('%s: %s', (_, right, wrong) => {
    expect(problems(right)).toEqual([]);
    expect(problems(wrong)).not.toEqual([]);
  });
});

describe('texts as other programs leave them', () => {
  const study = buildProject({
    coders: ['MP'],
    transcripts: {
      E1: ['MP : Et le lieu ?', 'E1 : Elle est au rez-de-chaussée, derrière quatre-vingts lits, à droite.'],
    },
  }).project;
  const verdictOf = (text: string) =>
    checkDraft(study, text, 'document').quotes.map(({ verdict }) => verdict);

  it('DC20: a hyphen that a PDF lost at the end of a line is no change', () => {
    expect(verdictOf('« Elle est au rez-dechaussée, derrière quatrevingts lits, à droite » (E1).')).toEqual([
      'exact',
    ]);
    expect(
      verdictOf('« Elle est au rez-de-jardin, derrière quatre-vingts lits, à droite » (E1).'),
    ).not.toEqual(['exact']);
  });

  it('DC1: short paragraphs of two lines or one, wrapped by hand, are joined', () => {
    const draft = [
      'La nuit, le téléphone sonne toujours deux fois, et trois participants le',
      'laissent sonner (E1, E2, E4).',
      '',
      'Deux dorment.',
      '',
      'Ce sont eux qui ont parlé du couloir du bloc, des lumières et des plantes',
      'vertes (E5, E6).',
      '',
      'Un rit.',
    ].join('\n');
    const { counts, paragraphs } = checkDraft(smallStudy, draft, 'plain');
    expect(paragraphs).toBe(4);
    expect(counts.map(({ written, verdict }) => `${written} ${verdict}`)).toContain(
      'trois participants agrees',
    );
  });
});
