/** French words of the area "triangulation". */
import type * as english from '../en/triangulation.ts';
import { formatNumber, plural } from '../plural.ts';

const n = (value: number) => formatNumber('fr', value);
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('fr', count, one, other)}`;

export const commands: typeof english.commands = {};
export const refusals: typeof english.refusals = {};
export const problems: typeof english.problems = {};
/** Ways that were not taken are not named. */
const waysOf = ({ kept, merged, both }: { kept: number; merged: number; both: number }) =>
  [
    ...(kept > 0 ? [`${n(kept)} selon l’un des codeurs`] : []),
    ...(merged > 0 ? [`${n(merged)} en fusionnant les deux`] : []),
    ...(both > 0 ? [`${n(both)} en gardant les deux`] : []),
  ].join(', ');

export const words: typeof english.words = {
  title: 'Triangulation',
  text: ({ transcript }) => `Les deux codeurs dans ${transcript}`,
  previousText: 'Entretien précédent',
  nextText: 'Entretien suivant',
  codedBlind: ({ a, b }) => `codé par ${a} et ${b}, chacun sans voir l’autre`,
  codedOpen: ({ a, b }) => `codé par ${a} et ${b}`,
  next: 'Différence suivante',
  same: 'même thème',
  different: ({ a, b }) => `différent : ${a} au-dessus, ${b} au-dessous`,
  differenceNumber: ({ number }) => `Différence ${n(number)}`,
  agreement: 'Accord',
  set: 'Quels chiffres',
  sets: { before: 'Avant discussion', now: 'Tel que codé', after: 'Après décisions' },
  frozen: 'gardés à la clôture de la passe',
  unit: 'Unité',
  level: 'Thèmes',
  levels: { leaf: 'sans sous-thèmes', top: 'les plus hauts', all: 'tous' },
  kappa: 'κ de Cohen',
  alpha: 'α de Krippendorff',
  nothingCoded: 'Aucun des deux codeurs n’a codé quoi que ce soit dans ces entretiens.',
  interval: ({ low, high }) => `intervalle à 95 % : ${low} à ${high}`,
  noInterval: 'sans intervalle',
  basis: ({ units, transcripts }) =>
    `${units} de participants dans ${times(transcripts, 'entretien', 'entretiens')}.`,
  draws: ({ draws, transcripts }) =>
    transcripts < 2
      ? 'Les intervalles demandent deux entretiens. Repères à 0,60 et 0,80.'
      : `Intervalles : bootstrap sur les entretiens, ${n(draws)} tirages${transcripts < 8 ? ' ; avec si peu d’entretiens ils ne sont qu’indicatifs' : ''}. Repères à 0,60 et 0,80.`,
  drawing: 'Tirage des intervalles…',
  noIntervals: 'Les intervalles n’ont pas été tirés.',
  draw: 'Les tirer',
  whereDiffer: ({ theme }) => `${theme} : où vous différez`,
  coded: ({ coder }) => `${coder} oui`,
  notCoded: ({ coder }) => `${coder} non`,
  onlyTheme: 'Seulement les différences de ce thème',
  allDifferences: 'Toutes les différences',
  differences: 'Différences',
  openIn: ({ count, transcript }) => `${times(count, 'ouverte', 'ouvertes')} dans ${transcript}`,
  earlier: ({ count }) => times(count, 'plus haut', 'plus haut'),
  later: ({ count }) => times(count, 'autre', 'autres'),
  noDifferences: 'Les deux codeurs sont d’accord partout : il n’y a pas de différence.',
  allSettled: 'Toutes les différences sont réglées.',
  decidedNext: 'Réglé. Différence suivante.',
  kinds: { theme: 'thème', length: 'longueur', granularity: 'granularité', oneCoder: 'un seul codeur' },
  nothing: 'pas codé',
  toDiscuss: ({ reason }) => `À discuter : ${reason}`,
  reason: 'Motif (si vous voulez)',
  askDiscuss: 'Que faut-il discuter ? Puis Entrée',
  keep: ({ coder }) => `Garder ${coder}`,
  merge: 'Fusionner',
  discuss: 'Discuter',
  both: 'Garder les deux',
  readOnly: 'Ce projet ne peut qu’être lu ici : rien ne peut être réglé.',
  confusions: 'Quels thèmes sont pris l’un pour l’autre',
  decisions: 'Décisions',
  logged: ({ count }) => times(count, 'notée', 'notées'),
  outcomes: {
    kept: ({ coder }) => `gardé ${coder}`,
    merged: () => 'fusionné, les deux thèmes gardés',
    both: () => 'les deux gardés tels quels',
    discuss: () => 'à discuter',
  },
  decision: ({ transcript, outcome, author, reason }) =>
    `${transcript} : ${outcome} (${author})${reason ? `. « ${reason} »` : ''}`,
  several: {
    whose: 'Travail de',
    all: ({ count }) => `Les ${n(count)} codeurs`,
    fleiss: 'κ de Fleiss',
    pair: 'Deux à deux, tous les thèmes',
    codedBy: ({ theme }) => `${theme} : unités selon combien les codent`,
    basis:
      'α de Krippendorff (nominal) et κ de Fleiss de tous les codeurs ; les chiffres en u portent sur les caractères.',
    counting: 'Calcul…',
    failed: 'Les chiffres de tous les codeurs n’ont pas pu être calculés.',
    stopped: 'Les chiffres n’ont pas été calculés.',
    nothingCoded: 'Personne n’a rien codé dans ces entretiens.',
    again: 'Réessayer',
  },
  startRound: 'Commencer une passe…',
  send: 'Envoyer une copie à coder…',
  mergeReturned: 'Fusionner une copie revenue…',
  lift: 'Lever l’aveugle…',
  lifting: {
    title: ({ name }) => `Lever l’aveugle de « ${name} » ?`,
    seen: ({ coders }) =>
      `À partir de là, chacun voit tous les codages, mémos et nouveaux thèmes de ${coders}, dans cette fenêtre, dans les exports et en ligne de commande.`,
    unfinished: ({ coders, count }) =>
      `${coders} ${plural('fr', count, 'n’a pas déclaré sa part terminée', 'n’ont pas déclaré leur part terminée')} : ce qui sera codé ensuite ne le sera plus en aveugle, et les chiffres comme le rapport le disent.`,
    noted: ({ coder }) =>
      coder === ''
        ? 'C’est noté dans la passe et dans l’historique, sans retour possible.'
        : `C’est noté dans la passe et dans l’historique, au nom de ${coder}, sans retour possible.`,
    action: 'Lever l’aveugle',
  },
  remove: 'Supprimer la passe',
  roundMenu: ({ name }) => `Passe ${name}`,
  blind: 'en aveugle',
  closed: 'clôturée',
  liftedBy: ({ coder }) => `aveugle levé par ${coder}`,
  hasFinished: 'a terminé',
  isCoding: 'code encore',
  compare: 'Comparer',
  finish: 'Ma part est terminée',
  reopen: 'Reprendre ma part',
  close: 'Clore la passe',
  closeHint: 'Garde ces chiffres, cette unité et ces thèmes comme ceux d’avant la discussion',
  closeAfter:
    'Choisissez d’abord « Tel que codé » : une passe close garde les chiffres d’avant la discussion',
  store: 'Enregistrer le consensus en codages',
  storeHint: 'Donne un auteur propre à ce qui est convenu et réglé',
  report: {
    title: ({ name }) => `Accord inter-codeurs, ${name}`,
    method: 'Méthode',
    byTheme: 'Accord par thème',
    several: {
      byTheme: 'Accord de tous les codeurs par thème',
      domains: 'Tous les codeurs dans les domaines de thèmes qui s’excluent',
      coefficients: 'Autres coefficients pour tous les codeurs, avant discussion, avec intervalles à 95 %',
      coefficientsSheet: 'Autres coefficients, tous codeurs',
      byPair: 'Accord des codeurs deux à deux, tous les thèmes',
      pair: 'Codeurs',
      sentence: ({ coders, percent, alpha, fleiss, isOfThisMoment }) =>
        `Pour tous les codeurs ensemble (${coders}), ${isOfThisMoment ? 'd’après leurs codages au moment de ce rapport et non ceux des chiffres gardés avant discussion' : 'tels qu’ils ont codé'}, l’accord sur tous les thèmes était de ${percent} (α de Krippendorff ${alpha}, κ de Fleiss ${fleiss}).`,
      after: ({ percent, alpha, fleiss }) =>
        `Après les décisions, il était de ${percent} (α ${alpha}, κ de Fleiss ${fleiss}) ; là où des décisions de plusieurs paires portent sur un même passage, la dernière compte.`,
    },
    domains: 'Accord dans les domaines de thèmes qui s’excluent',
    domain: 'Domaine',
    coefficientsTitle: 'Autres coefficients par thème, avant discussion, avec intervalles à 95 %',
    coefficientsSheet: 'Autres coefficients par thème',
    who: ({ coders, names, isBlind, isSeveral }) =>
      `${coders} ont chacun codé les entretiens ${names}${isBlind ? ` sans voir les codages ${isSeveral ? 'des autres' : 'de l’autre'}` : ''}.`,
    lifted: ({ coder, isSeveral }) =>
      `L’aveugle a été levé par ${coder} avant que ${isSeveral ? 'tous' : 'les deux'} aient terminé.`,
    byThemeOf: ({ pair }) => `Accord de ${pair} par thème`,
    unit: ({ units, themes }) =>
      `L’unité était la parole des participants : ${units} ; les tours de l’enquêteur ont été laissés de côté. ${times(themes, 'thème employé', 'thèmes employés')} par au moins un codeur ${plural('fr', themes, 'a été comparé', 'ont été comparés')}, chacun comme codé ou non codé.`,
    coefficients: ({ draws, seed, transcripts }) =>
      `L’accord est donné en pourcentage, κ de Cohen et α de Krippendorff (nominal) ; pour l’ensemble des thèmes, les quatre effectifs sont additionnés.${
        transcripts < 2
          ? ''
          : ` Les intervalles à 95 % sont les percentiles de ${n(draws)} tirages bootstrap d’entretiens entiers (graine ${seed})${transcripts < 8 ? ' ; avec si peu d’entretiens ils ne sont qu’indicatifs' : ''}.`
      }`,
    before: ({ percent, kappa, alpha, pair }) =>
      `Avant discussion, l’accord ${pair && `de ${pair} `}sur l’ensemble des thèmes était de ${percent} (κ ${kappa}, α ${alpha}).`,
    settled: (of) =>
      of.settled === 0
        ? `${of.pair ? `Entre ${of.pair}, il` : 'Il'} y a ${times(of.all, 'différence', 'différences')} ; aucune n’a été réglée.`
        : `Sur ${times(of.all, 'différence', 'différences')}${of.pair && ` entre ${of.pair}`}, ${n(of.settled)} ${plural('fr', of.settled, 'a été réglée', 'ont été réglées')} : ${waysOf(of)} ; chaque décision figure ci-dessous avec son auteur et son motif.`,
    after: ({ percent, kappa, alpha }) =>
      `Après ces décisions il était de ${percent} (κ ${kappa}, α ${alpha}).`,
    low: ({ column }) => `${column}, 95 % de`,
    high: ({ column }) => `${column}, 95 % à`,
    undefinedBecause: 'Non défini car',
    column: ({ figure, when }) => `${figure} ${when}`,
    whenBefore: 'avant',
    whenAfter: 'après',
    lines: 'Lignes',
    outcome: 'Décision',
    stands: 'Ce qui reste',
    why: 'Motif',
    author: 'Par',
    day: 'Le',
    word: 'Rapport (Word)…',
    excel: 'Chiffres par thème (Excel)…',
    decisionsExcel: 'Décisions (Excel)…',
    making: 'Préparation du rapport…',
    saved: ({ file }) => `Écrit : ${file}.`,
  },
  empty: {
    title: 'Faites coder une deuxième personne',
    hint: 'Commencez une passe, envoyez une copie de quelques entretiens à un second codeur, et fusionnez ce qui revient. Vous voyez alors jusqu’où vous êtes d’accord, et réglez ce qui diffère.',
  },
  waiting: {
    title: 'La passe est encore en aveugle',
    hint: 'Différences et chiffres paraissent quand tous ont déclaré leur part terminée. D’ici là chacun ne voit que son travail. Envoyez une copie à qui code ailleurs, et fusionnez-la à son retour.',
  },
  copy: {
    title: 'Ceci est une copie pour une passe',
    hint: 'Codez les entretiens. Quand vous les avez tous lus, cliquez sur « Ma part est terminée », enregistrez, et renvoyez le fichier.',
  },
};
