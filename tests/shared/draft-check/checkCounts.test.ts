import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../shared/draft-check/checkDraft.ts';
import { firstLabels, smallStudy } from '../../helpers/smallStudy.ts';

/** `#n` in a sentence stands for the first n labels. What is checked, as "words: verdict". */
function verdicts(text: string): string[] {
  const written = text.replace(/#(\d+)/gu, (_, count: string) => firstLabels(Number(count)));
  return checkDraft(smallStudy, written, 'document').counts.map(
    (count) => `${count.written}: ${count.verdict}`,
  );
}

const verdictOf = (text: string) => verdicts(text).map((one) => one.replace(/^.*: /u, ''));

describe('numbers said of lists', () => {
  it.each([
    ['Huit participants craignaient de se tromper (#8).'],
    ['Huit se sont auto-déclarés inquiets (#8).'],
    ['HUIT PARTICIPANTS (#8) étaient seuls.'],
    ['8 médecins (#8) étaient seuls.'],
    ['Seulement 2 médecins (E3 et E8) faisaient des visites.'],
    ['Pour 4 d’entre eux (#4), la nuit était longue.'],
    ['C’est ce qu’expriment sept participants (#7).'],
    ['Les médecins étaient 7 à évoquer la fatigue (#7).'],
    ['La majorité des médecins interrogés (#7) ont exprimé un malaise.'],
    ['La plupart décrivaient un sommeil léger (#8).'],
    ['La quasi-totalité des participants (#10) vérifiait ses calculs.'],
    ['Cet avis était partagé par l’ensemble des participants (E1 à E11).'],
    ['Tous les participants, sans exception, en parlaient (E1-E11).'],
    ['Chacun des participants (#11) avait sa méthode.'],
    ['La moitié d’entre eux rentrait à vélo (#5).'],
    ['La moitié des participants rentrait à vélo (#6).'],
    ['Un peu plus de la moitié des participants (#6) rentrait à vélo.'],
    ['Moins de la moitié des participants (#4) avaient des enfants.'],
    ['Près des deux tiers des participants (#7) dormaient mal.'],
    ['Plus des deux tiers des participants dormaient mal (#8).'],
    ['Les trois quarts des participants (#8) dormaient mal.'],
    ['Les 2/3 des participants (#7) dormaient mal.'],
    ['Un cinquième des participants dormait bien (E4, E9).'],
    ['Un participant sur trois dormait bien (#4).'],
    ['80 % des participants dormaient mal (#9).'],
    ['Une minorité de participants dormait bien (E4, E9).'],
    ['Neuf médecins sur onze (#9) étaient seuls.'],
    ['Huit des 11 participants (#8) étaient seuls.'],
    ['Huit participants (8/11) étaient seuls (#8).'],
    ['Parmi les six femmes, quatre (E1, E3, E4, E6) travaillaient à temps partiel.'],
    ['Au moins trois participants (#4) étaient seuls.'],
    ['Deux ou trois participants (#3) étaient seuls.'],
    ['Plusieurs participants (E1, E4, E7) étaient seuls.'],
    ['Un seul en parlait (E4).'],
    ['Une seule participante (E4) en parlait.'],
    ['Un seul participant, E4, en parlait.'],
    ['Un médecin (E4) en parlait, un autre médecin parlait de sa paie.'],
    ['Tous deux (E5, E11) étaient internes.'],
    ['Tous les participants sauf deux (E3, E5) dormaient mal.'],
    ['Tous les participants sauf un dormaient mal (#10).'],
    ['E1, E2 et E4, soit trois participants, avaient des enfants.'],
    ['E1 et E4 étaient les deux participants qui dormaient.'],
    ['Dormaient sur place : #3 (n = 3).'],
    ['Certains dormaient sur place (n = 3 : #3).'],
    ['Trois internes et deux chefs de clinique dormaient sur place (#5).'],
    ['Sur les onze participants, huit tenaient un carnet (#8).'],
    ['Il y a dix ans, trois participants (E1, E3, E5) étaient internes.'],
    ['C’était le cas de trois participants (#3).'],
    ['Trois participants ont cité au moins cinq gardes difficiles sur les douze derniers mois (#3).'],
    ['Eight of the eleven pharmacists (#8) were alone.'],
    ['Most participants (#8) were alone.'],
    ['All but one participant slept badly (#10).'],
    ['Both interns (E5, E11) slept badly.'],
    ['Two-thirds of participants slept badly (#7).'],
    ['Three of them (#3) slept badly.'],
    ['A third of the interviewees (#4) slept badly.'],
    ['Every participant (#11) slept badly.'],
    ['The majority (n=8; #8) slept badly.'],
    ['Seven felt alone, often after 3 am (#7).'],
    ['Only one participant (E4) slept well.'],
    ['Aucun des trois participants concernés (E5, E8, E11) ne dormait.'],
    ['Each of the three participants (E5, E8, E11) slept.'],
    ['L’ensemble des trois internes (E5, E8, E11) dormait.'],
    ['La moitié des huit participants concernés (#4) dormait.'],
    ['Pour la majorité (#7), la nuit était longue.'],
    ['The other three (E9, E10, E11) slept.'],
    ['Parmi les onze médecins interrogés, 8 sont des femmes (#8).'],
    ['Six participants sur 11, soit 54,5 %, étaient seuls (#6).'],
    ['Huit participants en parlaient, avec peur (#3) ou avec humour (E4, E5, E6, E7, E8).'],
  ])('DC13, DC14, DC15, DC16: %s agrees', (sentence) => {
    const found = verdictOf(sentence);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((verdict) => verdict !== 'agrees')).toEqual([]);
  });

  it.each([
    ['Huit participants craignaient de se tromper (#9).'],
    ['Huit le disaient sans détour (#9).'],
    ['Huit, en revanche, évoquaient un plaisir (#9).'],
    ['Huit seulement évoquaient un plaisir (#9).'],
    ['Huit se sont auto-déclarés inquiets (#7).'],
    ['8 médecins (#9) étaient seuls.'],
    ['Pour 4 d’entre eux (#5), la nuit était longue.'],
    ['Les médecins étaient 7 à évoquer la fatigue (#6).'],
    ['La majorité des médecins interrogés (#5) ont exprimé un malaise.'],
    ['Tous les participants en parlaient (#10).'],
    ['La moitié des participants rentrait à vélo (#8).'],
    ['Plus de la moitié des participants (#5) rentrait à vélo.'],
    ['Plus des deux tiers des participants dormaient mal (#7).'],
    ['Un cinquième des participants dormait bien (#5).'],
    ['80 % des participants dormaient mal (#6).'],
    ['Neuf médecins sur onze (#8) étaient seuls.'],
    ['Un seul en parlait (E4, E6).'],
    ['Aucun participant n’en parlait (E4, E6).'],
    ['Plus de huit participants (#8) étaient seuls.'],
    ['Plusieurs participants (E4) étaient seuls.'],
    ['E1, E2 et E4, soit quatre participants, avaient des enfants.'],
    ['Certains dormaient sur place (n = 4 : #3).'],
    ['Sur les onze participants, huit tenaient un carnet (#7).'],
    ['Trois internes (#4) dormaient sur place.'],
    ['Six participants (#7), dont quatre femmes (E1, E3, E4, E6), étaient seuls.'],
    ['Eight of the eleven pharmacists (#9) were alone.'],
    ['Most participants (#5) were alone.'],
    ['All but one participant slept badly (#8).'],
    ['Seven felt alone (#8).'],
    ['None of the participants slept (E4).'],
    ['Vingt et un participants dormaient mal (#11).'],
  ])('DC13, DC14, DC15, DC16: %s disagrees', (sentence) => {
    expect(verdictOf(sentence)).toContain('disagrees');
  });

  it.each([
    ['Certains dormaient sur place (#3).'],
    ['La présence de deux médecins la nuit rassurait (E1, E3, E5).'],
    ['Ils travaillaient avec deux internes (E1, E3, E5).'],
    ['La moitié des femmes (E1, E3) dormaient sur place.'],
    ['Tous les internes (E5, E11) dormaient sur place.'],
    ['Huit participants dormaient mal, notamment E3 et E5.'],
    ['Trois participants en parlaient : « On bricole une solution avec trois ampoules » (E8).'],
    ['La moitié des participants de moins de 40 ans (E5, E11) dormait.'],
    ['E1, E3 and E7 all felt alone.'],
    ['Deux en parlaient : « On bricole une solution » (E8). Rien de plus.'],
    ['Les autres dormaient mal (E4, E5).'],
  ])('DC13, DC17, DC18: %s is unclear', (sentence) => {
    expect(verdictOf(sentence).filter((verdict) => verdict !== 'unclear')).toEqual([]);
  });

  it.each([
    ['Ils vérifiaient trois fois (E1, E3).'],
    ['Un jour sur deux, une fois sur trois, tous les deux ans (E1, E3, E5, E7).'],
    ['Deux patients étaient morts, trois enfants aussi (E1).'],
    ['Après dix ans de métier, la peur diminuait (E1, E3).'],
    ['Ils faisaient 12 gardes par mois (E1, E3).'],
    ['Il fallait appeler à 3 heures du matin (E1, E3, E5, E6).'],
    ['Le 3 mars et en 2019, tout s’arrêtait (E1, E3).'],
    ['Le service comptait 40 lits pour deux patients (E1, E3, E5).'],
    ['Ils passaient la moitié du temps au téléphone (E1, E3).'],
    ['Il fallait un quart d’heure pour gagner une heure ou deux (E1, E3, E5).'],
    ['Dans les deux cas, la nuit était longue (E1, E3, E5).'],
    ['Les entretiens les plus longs duraient de 58 à 69 minutes (E6 et E9 et E2).'],
    ['L’un des freins était le logiciel (E1, E3).'],
    ['Une seule fois, le téléphone est resté muet (E1, E3).'],
    ['Deux raisons étaient données (E1, E3, E5).'],
    ['Aucun frein n’était cité (E1, E3).'],
    ['La dose était dix fois trop forte, 12,5 mg au lieu de 1,25 (E1, E3).'],
    ['The ward had two beds and three nurses’ rooms (p. 12).'],
    ['Over two years, things changed (E1, E3, E5).'],
    ['À deux reprises, le 12/03 et le 14/03, tout s’arrêtait (E1, E3, E5).'],
    ['Des fois trois appels, des fois neuf, on ne sait pas (E1, E3).'],
  ])('DC14: %s claims nothing that is wrong', (sentence) => {
    expect(verdictOf(sentence).filter((verdict) => verdict !== 'unclear')).toEqual([]);
  });

  it('DC14: patients are participants where the draft counts all of them as patients', () => {
    expect(verdictOf('Trois patients en parlaient (E1, E2).')).toEqual([]);
    expect(verdictOf('Onze patients ont été interrogés.\nTrois patients en parlaient (E1, E2).')).toEqual([
      'disagrees',
    ]);
  });

  it('DC16: each list has its own claim, and the words of the claim are given', () => {
    expect(
      verdicts('Trois médecins (#3) et deux internes (E5, E11) étaient seuls, mais aucun des cadres.'),
    ).toEqual(['Trois médecins: agrees', 'deux internes: agrees']);
    expect(
      verdicts('Si huit participants (#8) dormaient mal, trois autres (E9, E10) dormaient bien.'),
    ).toEqual(['huit participants: agrees', 'trois autres: disagrees']);
  });

  it('DC15: says how many the words mean', () => {
    const { counts } = checkDraft(
      smallStudy,
      `Plus des deux tiers des participants (${firstLabels(8)}).`,
      'document',
    );
    expect(counts[0]).toMatchObject({ says: { from: 8, to: 11 }, listed: firstLabels(8).split(', ') });
  });

  it('DC17: a share of a profession counts where the draft calls all participants so', () => {
    const share = 'La moitié des pharmaciens rentraient à vélo (E1, E2).';
    expect(verdictOf(share)).toEqual(['unclear']);
    expect(verdictOf(`Onze pharmaciens ont été interrogés.\n${share}`)).toEqual(['disagrees']);
  });

  it('DC18: quotations of several people are a list only inside one bracket', () => {
    const [one, two] = [
      '« On bricole une solution avec trois ampoules »',
      '« Je dors à moitié, comme un chat »',
    ];
    expect(
      verdictOf(`Un participant bricolait : ${one} (E8), un autre dormait : ${two} (E5).`),
    ).not.toContain('disagrees');
    expect(verdictOf(`Un seul bricolait : ${one} (E8). (E5 ${two})`)).not.toContain('disagrees');
    expect(verdictOf(`Un seul le disait (E8 ${one} ; E5 ${two}).`)).toEqual(['disagrees']);
    expect(verdictOf(`Deux le disaient (E8 ${one} ; E5 ${two}).`)).toEqual(['agrees']);
    expect(verdictOf(`Six le disaient (E8 ${one} ; E5 ${two}).`)).toEqual(['unclear']);
  });

  it('DC16: a bracket behind the full stop belongs to the sentence before it', () => {
    expect(verdictOf('Huit participants étaient seuls. (#9)')).toEqual(['disagrees']);
    expect(verdictOf('« C’était long. » Huit participants étaient seuls (#8).')).toEqual(['agrees']);
  });
});

describe('numbers that lean on other words', () => {
  it.each([
    ['Hormis E2 et E9, tous dormaient, soit neuf participants sur onze.'],
    ['Excepting E3, every participant slept, that is, ten participants.'],
    ['Sept participants (63,6 %) dormaient mal (#7).'],
    ['Sept participants sur onze (soit 64 %) dormaient mal.'],
    ['Quatre médecins sur les onze (36 %) dormaient mal.'],
    ['Trois participants (#3) dormaient bien, les huit restants dormaient mal.'],
    ['A third (#4) slept well.'],
    ['Une petite minorité (27 % ; #3) dormait bien.'],
    ['Une nette majorité des participants, huit sur onze, dormait mal (#8).'],
    ['C’est raconté par E1, E4 et E9, soit par trois participants.'],
    ['C’est l’avis de sept de nos interlocuteurs (#7).'],
    ['Quatre participants, soit un tiers environ, dormaient bien.'],
    ['Elle touche moins de la moitié des participants (quatre : #4).'],
    ['Ce sont les trois plus âgés (#3).'],
    ['Une habitude répandue (9 participants sur 11, 82 %) : #9.'],
    ['Absent from three (#3), the theme was present elsewhere.'],
    ['Huit participants dormaient (#8).\nParmi eux, six rêvaient (#6) ; les deux autres non.'],
    ['Neuf participants (tous sauf E10 et E11) dormaient mal (#9).'],
    ['Cinq participants (#5) – un peu moins de la moitié – dormaient mal.'],
    ['Près de 64 % des participants (#7) dormaient mal.'],
    ['E1 et E4 rentraient à vélo (2 participants).'],
    ['Plus de la moitié des participants, exactement sept, dormaient mal (#7).'],
    ['Over two thirds (n = 8) slept badly.'],
    ['La garde plaît à deux participants, E4 et E9.'],
    ['Neuf participants dormaient mal (#9). Restent E10 et E11, qui dormaient bien.'],
    ['Quatre participants l’ont lu, à savoir #4.'],
    ['One in four participants (#3) slept well.'],
    ['À l’exception des deux plus jeunes du groupe (E10, E11), tous dormaient mal.'],
    ['Deux participants parlaient de partir : E4 et E9.'],
    ['Une minorité (4/11) dormait bien (#4).'],
    ['Une majorité (64 %, n = 7) dormait mal (#7).'],
    ['Two out of three participants (n = 7) slept badly.'],
    ['Cinq des huit participants en couple (62,5 %) dormaient mal.'],
    ['Trois participants dormaient bien (#3). Les huit autres dormaient mal.'],
    ['Trois participants dormaient bien (#3). The remaining eight slept badly.'],
    ['Dormaient bien : #4. Ces quatre participants rentraient à vélo.'],
    ['Deux participants dormaient sur place. Il s’agit de E4 et de E9.'],
    ['Neuf participants dormaient mal. Seuls E2 et E9 ne s’en plaignaient pas.'],
    ['Neuf participants dormaient mal (#9). Les autres (E10 et E11) dormaient bien.'],
    ['E1, E2 et E4 – trois participants en tout – dormaient mal.'],
    ['Les plus âgés (E1, E2 et E4), tous trois de plus de 50 ans, dormaient mal.'],
  ])('DC13, DC16, DC28, DC29: %s holds together', (sentence) => {
    expect(verdictOf(sentence)).not.toContain('disagrees');
  });

  it.each([
    ['Hormis E2 et E9, tous dormaient, soit huit participants sur onze.'],
    ['Tous les participants, à la seule exception de E3, dormaient (#10).'],
    ['Sept participants (54,5 %) dormaient mal.'],
    ['Sept participants sur onze (soit 55 %) dormaient mal.'],
    ['Quatre médecins sur les onze (45 %) dormaient mal.'],
    ['Trois participants (#3) dormaient bien, les sept restants dormaient mal.'],
    ['A third (#6) slept well.'],
    ['Une petite minorité (45 % ; #3) dormait bien.'],
    ['Une nette majorité des participants, sept sur onze, dormait mal (#8).'],
    ['C’est raconté par E1, E4 et E9, soit par quatre participants.'],
    ['C’est l’avis de sept de nos interlocuteurs (#8).'],
    ['Sept participants, soit un tiers environ, dormaient bien.'],
    ['Elle touche moins de la moitié des participants (sept : #7).'],
    ['Ce sont les trois plus âgés (#4).'],
    ['Une habitude répandue (9 participants sur 11, 73 %) : #9.'],
    ['Une habitude répandue (8 participants sur 11, 82 %) : #9.'],
    ['Absent from three (#4), the theme was present elsewhere.'],
    ['Huit participants dormaient (#8).\nParmi eux, six rêvaient (#6) ; les quatre autres non.'],
    ['Dix participants (tous sauf E10 et E11) dormaient mal (#9).'],
    ['Cinq participants (#5) – un peu plus de la moitié – dormaient mal.'],
    ['Près de 73 % des participants (#7) dormaient mal.'],
    ['73 % des participants (#7) dormaient mal.'],
    ['E1 et E4 rentraient à vélo (3 participants).'],
    ['Plus de la moitié des participants, exactement huit, dormaient mal (#7).'],
    ['Over two thirds (n = 7) slept badly.'],
    ['La garde plaît à deux participants, E4, E9 et E10.'],
    ['Neuf participants dormaient mal (#9). Restent E9, E10 et E11, qui dormaient bien.'],
    ['Cinq participants l’ont lu, à savoir #4.'],
    ['One in four participants (#5) slept well.'],
    ['À l’exception des deux plus jeunes du groupe (E10), tous dormaient mal.'],
    ['Deux participants parlaient de partir : E4.'],
    ['Une minorité (7/11) dormait bien.'],
    ['Une majorité (64 %, n = 4) dormait mal.'],
    ['Une majorité (36 %) dormait mal.'],
    ['Two out of three participants (n = 4) slept badly.'],
    ['Sept participants (#7) rentraient tôt, soit 54,5 % de l’échantillon.'],
    ['Trois participants dormaient bien (#3). Les sept autres dormaient mal.'],
    ['Trois participants dormaient bien (#3). The remaining nine slept badly.'],
    ['Dormaient bien : #4. Ces cinq participants rentraient à vélo.'],
    ['Deux participants dormaient sur place. Il s’agit de E4, E7 et E9.'],
    ['Neuf participants dormaient mal. Seuls E2, E4 et E9 ne s’en plaignaient pas.'],
    ['Neuf participants dormaient mal (#9). Les autres (E9, E10 et E11) dormaient bien.'],
    ['E1, E2 et E4 – quatre participants en tout – dormaient mal.'],
    ['Les plus âgés (E1, E2 et E4), tous quatre de plus de 50 ans, dormaient mal.'],
  ])('DC13, DC16, DC28, DC29: %s does not', (sentence) => {
    expect(verdictOf(sentence)).toContain('disagrees');
  });

  it.each([
    ['À en croire les propos de # soignants (E1, E3 et E4), la nuit est longue.', 3],
    ['Seven participants cycled (#7); for # others the question was settled (E8, E9, E10).', 3],
    ['It was, in the view of # porters (E8, E9, E10), the worst hour.', 3],
    ['Night work weighs on # of the women we met (E1, E3, E4, E9).', 4],
    ['Sept participants rentraient à vélo (#7), contre # qui marchaient (E8, E9, E10).', 3],
    ['Sept participants rêvaient (#7) alors que chez # autres on ne rêvait jamais (E8, E9, E10).', 3],
    ['Ils sont sept à écrire (#7) et # à le dire à voix haute (E8, E9, E10).', 3],
    ['Seven participants cycled (#7), with only # leaving it for the summer (E8, E9, E10).', 3],
    ['Les # qui marchaient étaient E8, E9 et E10.', 3],
    ['Sept participants rentraient à vélo (#7) et # n’en ont rien dit.', 4],
    ['Sept participants rentraient à vélo (#7), les # restants n’en disent mot.', 4],
    ['À vélo : #7. À pied : E8, E9, E10 et E11. Soit sept contre #.', 4],
    ['Trois participants rêvaient (#3) ; E10 et E11 n’en savaient rien, mais # à le taire (E4, E5).', 2],
  ])('DC31: %s is right with %i alone', (sentence, right) => {
    const words = ['', '', 'deux', 'trois', 'quatre', 'cinq'];
    const english = ['', '', 'two', 'three', 'four', 'five'];
    const isEnglish = /\bthe\b|participants cycled/u.test(sentence);
    for (const number of [2, 3, 4, 5]) {
      const written = sentence
        .replace(/# /u, `${(isEnglish ? english : words)[number]} `)
        .replace(/#\.$/u, `${words[number]}.`);
      if (number === right) expect(verdictOf(written)).not.toContain('disagrees');
      else expect(verdictOf(written)).toContain('disagrees');
    }
  });

  it.each([
    ['La demande de deux médecins (#3) a suivi.'],
    ['Sept participants dormaient (#7), avec deux nursing homes pour voisins (E8).'],
    ['Contre deux qui marchaient, on roulait (E8, E9 et E10).'],
    ['Dormaient : #4. Rêvaient : #3. Soit huit contre deux.'],
    ['Dormaient : #4. Soit six contre cinq.'],
    ['Les deux médecins et leur chef étaient E1, E2 et E4.'],
  ])('DC31: %s stays open', (sentence) => {
    expect(verdictOf(sentence)).not.toContain('disagrees');
  });

  it('DC28: what is said of other studies, or of a part of this one, is not compared', () => {
    for (const text of [
      'Dans une étude, sept participants (23 %) dormaient mal (Petit et al., 2019).',
      'Trois femmes (43 %) dormaient mal.',
      'Trois participants (deux femmes et un homme) dormaient mal.',
    ])
      expect(verdictOf(text)).not.toContain('disagrees');
  });

  it('DC28: the other number is given', () => {
    const [count] = checkDraft(smallStudy, 'Sept participants (54 %) dormaient.', 'document').counts;
    expect(count).toMatchObject({ written: '54 %', against: 'Sept participants', listed: [] });
  });

  it('DC14: a list that a number is a part of has no number of its own', () => {
    expect(verdictOf('Aucun des participants E1, E5 et E9 ne dormait.')).toEqual([]);
  });
});
