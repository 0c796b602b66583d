/** French words of the area "saturationWindow". */
import type * as english from '../en/saturationWindow.ts';
import { formatNumber, plural } from '../plural.ts';

const n = (value: number) => formatNumber('fr', value);
const percent = (share: number) => `${n(Math.round(1000 * share) / 10)} %`;
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('fr', count, one, other)}`;

export const commands: typeof english.commands = { addResultsParagraph: 'Ajouter une phrase aux résultats' };
export const refusals: typeof english.refusals = {};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  title: 'Saturation',
  count: 'Compter',
  levels: { leaf: 'thèmes sans sous-thème', top: 'thèmes les plus hauts', all: 'arbre entier' },
  depth: ({ level }) => `niveau ${n(level)} de l’arbre`,
  order: 'Ordre',
  orders: { date: 'Date d’entretien', number: 'Numéro', hand: 'À la main' },
  orderHint: 'Glissez l’en-tête d’un entretien, ou appuyez dessus sur Alt et une flèche, pour le déplacer.',
  counting: 'Compte des thèmes de chaque entretien…',
  chart: 'Thèmes nouveaux et cumulés',
  newThemes: 'nouveaux dans l’entretien',
  cumulative: 'cumulés',
  bandKey: 'bande des ordres (95 %)',
  aspectHint: 'Marque, ou retire la marque : c’est le chercheur qui juge.',
  themesAxis: 'Thèmes',
  base: ({ count }) => `Base : ${times(count, 'thème', 'thèmes')}`,
  run: ({ from, to }) => `Série ${from} à ${to}`,
  runNew: ({ count, share }) => `${times(count, 'nouveau', 'nouveaux')}, ${percent(share)}`,
  coded: ({ percent: share }) => `${n(share)} % codé`,
  column: ({ participant, count, sum }) =>
    `${participant} : ${times(count, 'nouveau thème', 'nouveaux thèmes')}, ${n(sum)} en tout`,
  heat: 'Thèmes par entretien',
  theme: 'Thème',
  people: 'Personnes',
  codings: 'Codages',
  first: 'première apparition',
  lastAspect: 'dernier aspect nouveau',
  scale: ({ most }) => times(most, 'codage', 'codages'),
  cell: ({ theme, participant, count, isFirst, isLast }) =>
    `${theme}, ${participant} : ${times(count, 'codage', 'codages')}${isFirst ? ', première apparition' : ''}${isLast ? ', dernier aspect nouveau' : ''}`,
  moved: ({ participant, place }) =>
    `${participant} est maintenant l’entretien ${n(place)}. L’ordre est fait à la main.`,
  showPassages: 'Voir les passages',
  markAspect: 'Dernier aspect nouveau ici',
  unmarkAspect: 'Retirer la marque',
  chooseCell: 'Choisissez une case avec les flèches ou le pointeur.',
  panel: 'Information nouvelle',
  rule: {
    base: 'Base, premiers entretiens',
    run: 'Série, entretiens de suite',
    threshold: 'Seuil',
    less: ({ name }) => `Moins : ${name}`,
    more: ({ name }) => `Plus : ${name}`,
  },
  runs: {
    caption: 'Séries',
    run: 'Série',
    isNew: 'Nouv.',
    ratio: 'Rapport',
    of: ({ count }) => `sur ${n(count)}`,
    met: 'seuil atteint',
    undefined: '–',
  },
  share: ({ share }) => percent(share),
  verdict: {
    met: ({ reached, label }) => `Seuil atteint à ${reached} (${label}).`,
    notMet: 'Seuil non atteint dans cet ordre.',
    missing: ({ count }) => `Il manque ${times(count, 'entretien', 'entretiens')} pour une première série.`,
    emptyBase: 'La base ne contient aucun thème de ce niveau : rien à comparer.',
    tenMet: ({ participant }) => `10 + 3 : atteint à ${participant}.`,
    tenNotMet: '10 + 3 : non atteint.',
    tenMissing: ({ count }) => `10 + 3 : il manque ${times(count, 'entretien', 'entretiens')}.`,
  },
  provisional: 'Provisoire.',
  notFinished: ({ list, count }) =>
    `${list} ${plural('fr', count, 'n’est pas entièrement codé', 'ne sont pas entièrement codés')}. Les chiffres changent avec le codage.`,
  andOthers: ({ list, count }) => `${list} et ${times(count, 'autre entretien', 'autres entretiens')}`,
  undated: ({ list }) =>
    `Dans l’ordre des numéros, faute de date pour ${list}. Les dates s’écrivent dans le corpus.`,
  sentence: 'Phrase pour la partie méthode',
  languages: { en: 'EN', fr: 'FR' },
  addToResults: 'Ajouter aux résultats',
  noResults: 'Il n’y a pas encore de texte de résultats. Commencez-en un dans la vue Résultats.',
  addedToResults: ({ document }) => `Ajoutée à la fin de « ${document} ».`,
  copySentence: 'Copier la phrase',
  copied: 'Copié.',
  copyFailed: 'La phrase n’a pas pu être copiée. Sélectionnez-la et copiez-la à la main.',
  otherOrders: 'Autres ordres',
  showBand: 'Montrer la bande des autres ordres',
  bandOf: ({ orders, seed }) =>
    `Bande grise : 95 % de ${times(orders, 'ordre tiré', 'ordres tirés')} au sort (graine ${String(seed)}).`,
  bandOfAll: ({ orders }) => `Bande grise : 95 % des ${times(orders, 'ordre possible', 'ordres possibles')}.`,
  bandMeans: 'Elle dit combien l’ordre compte, non combien l’échantillon est sûr.',
  drawing: ({ share }) => `Tirage des ordres : ${percent(share)}`,
  bandFailed: 'Les ordres n’ont pas pu être tirés. Réessayez.',
  cancelled: 'Arrêté.',
  newSeed: 'Autre graine',
  again: 'Tirer de nouveau',
  unseen: 'Thèmes encore inaperçus',
  unseenNone: 'Encore aucun thème d’où estimer.',
  unseenAbout: ({ observed, unseen }) =>
    `${times(observed, 'thème trouvé', 'thèmes trouvés')} ; au moins ${n(unseen)} de plus ${plural('fr', unseen, 'est probablement inaperçu', 'sont probablement inaperçus')}.`,
  unseenInterval: ({ low, high }) =>
    `Tous les thèmes, trouvés ou non : intervalle à 95 % de ${n(low)} à ${n(high)}.`,
  unseenNext: ({ count }) => `Le prochain entretien devrait en apporter environ ${n(count)}.`,
  caveat: 'Comment on estime, et ce que cela suppose',
  caveatText:
    'L’estimateur de Chao (1987) part des thèmes trouvés dans un seul et dans deux entretiens. C’est un minimum. Il suppose que les entretiens ne dépendent pas les uns des autres et que l’arbre reste tel quel ; un échantillon raisonné et un arbre qui grandit avec le codage contredisent les deux. Donnez-le comme « au moins », jamais comme une preuve.',
  others: ({ jackknife, bootstrap, coverage }) =>
    `À côté : jackknife de premier ordre ${n(jackknife)}, bootstrap ${n(bootstrap)}, couverture ${percent(coverage)}.`,
  help: 'Comment c’est calculé',
  helpText:
    'Rapport = thèmes nouveaux de la série ÷ thèmes trouvés dans la base (Guest, Namey et Chen 2020). 10 + 3 : à partir du 13e entretien, les trois derniers n’ont rien apporté de nouveau (Francis et al. 2010). Un thème est d’un entretien où le participant en dit quelque chose, ou d’un thème au-dessous, pour n’importe quel codeur.',
  empty: {
    title: 'Pas encore d’entretien',
    hint: 'La saturation se compte sur des entretiens où un participant parle. Importez-les dans le corpus.',
    open: 'Ouvrir le corpus',
    noThemes: 'Pas encore de thème de ce niveau. Codez des passages, ou comptez un autre niveau.',
  },
  off: {
    saturation: 'La saturation est éteinte dans cette étude',
    agreement: 'L’accord est éteint dans cette étude',
    reason:
      'Sa démarche est l’analyse thématique réflexive : les thèmes y sont construits par le chercheur plutôt que trouvés ; ils ne peuvent donc ni s’épuiser ni être confirmés par un second codeur. Braun et Clarke (2021) déconseillent l’une et l’autre comme signes de qualité.',
    show: 'Montrer quand même',
    hide: 'Cacher de nouveau',
    change: 'Démarche de l’étude…',
  },
  approach: {
    title: 'Démarche de l’étude',
    intro:
      'Une seule chose en découle : en analyse thématique réflexive, saturation et accord sont éteints jusqu’à ce que vous les demandiez.',
    names: {
      none: 'Non dite',
      codebook: 'Grille de codage',
      groundedTheory: 'Théorisation ancrée',
      framework: 'Analyse par cadre (framework)',
      reflexive: 'Analyse thématique réflexive',
    },
    does: {
      none: 'Tout est montré.',
      codebook: 'Les thèmes sont définis, appliqués, et les codeurs comparés.',
      groundedTheory: 'Les codes sont comparés sans cesse jusqu’à ce que les catégories tiennent.',
      framework: 'Les thèmes par cas, dans une matrice.',
      reflexive: 'Les thèmes sont construits par un chercheur qui y réfléchit.',
    },
    accept: 'Appliquer',
  },
  charts: {
    open: 'Graphiques',
    title: 'Graphiques de l’échantillon',
    rows: 'Participants selon',
    by: 'Barres selon',
    nothing: 'une seule barre',
    all: 'tout sur une page',
  },
};
