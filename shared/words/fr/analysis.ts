/** French words of the area "analysis". */
import type * as english from '../en/analysis.ts';
import { formatNumber, plural } from '../plural.ts';

const number = (value: number) => formatNumber('fr', value);

export const commands: typeof english.commands = {};
export const refusals: typeof english.refusals = {};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  title: 'Analyse',
  tabs: 'Ce qui est regardé',
  tabNames: {
    relations: 'Relations',
    groups: 'Caractéristiques',
    interview: 'Entretien',
    wordUse: 'Mots',
    tree: 'Arbre',
  },
  coder: 'Codé par',
  allCoders: 'tous les codeurs',
  withSubtree: 'avec les sous-thèmes',
  level: 'Thèmes',
  levels: { all: 'tous', top: 'les plus hauts', leaf: 'sans sous-thèmes' },
  exportAs: 'Exporter',
  formats: { docx: 'Document Word', xlsx: 'Feuille Excel', csv: 'CSV', html: 'HTML', md: 'Markdown' },
  counting: ({ percent }) => `Comptage… ${percent}`,
  noThemes: 'Il n’y a encore aucun thème.',
  noThemesHint: 'Codez des passages dans les entretiens : ce qui se rejoint et qui en parle se compte ici.',
  noCodings: 'Rien n’est encore codé avec ces thèmes.',
  noCodingsHint: 'Choisissez d’autres thèmes, un autre codeur, ou codez des passages.',
  notDefined: 'non défini : rien par quoi diviser',
  relation: 'Passages qui se rejoignent',
  relationNames: {
    overlapping: 'se chevauchent',
    turn: 'sont dans un même tour',
    near: 'sont proches',
  },
  lines: 'Lignes d’écart',
  linesUnit: 'lignes',
  form: 'Présentation',
  forms: { matrix: 'Matrice', network: 'Réseau' },
  measure: 'Valeur',
  measures: {
    passages: 'Passages',
    events: 'Événements',
    share: 'Part des passages de la ligne',
    c: 'c (ATLAS.ti)',
    jaccardPassages: 'Jaccard, passages',
    jaccardParticipants: 'Jaccard, participants',
  },
  definition: 'Définition',
  definitionOf: ({ measure }) => `Définition : ${measure}`,
  definitions: {
    passages:
      'Passages du thème de la ligne qui rejoignent au moins un passage du thème de la colonne. Ligne et colonne ne sont pas interchangeables : trois passages d’un thème peuvent tenir dans un seul passage de l’autre. La diagonale est le nombre de passages du thème.',
    events:
      'Chaque passage qui a les deux thèmes, et chaque paire de passages différents qui se rejoignent, comptés une fois. Le même nombre depuis l’un ou l’autre thème.',
    share:
      'Passages du thème de la ligne qui rejoignent le thème de la colonne ÷ tous les passages du thème de la ligne.',
    c: 'c = n12 ÷ (n1 + n2 − n12), où n12 est le nombre d’événements, et n1 et n2 les passages des deux thèmes. Un passage qui en rejoint plusieurs fait plusieurs événements, si bien que c peut dépasser 1 : ces valeurs sont marquées « ! » et ne disent rien. Méfiez-vous de c quand un thème a plus de cinq fois plus de passages que l’autre.',
    jaccardPassages:
      'm ÷ (n1 + n2 − m), où m est le plus petit des deux nombres de passages qui rejoignent l’autre thème, et n1 et n2 les passages des deux thèmes. De 0 (jamais) à 1 (toujours).',
    jaccardParticipants:
      'Participants qui parlent des deux thèmes, où que ce soit, ÷ participants qui parlent d’au moins un. De 0 à 1. La façon dont les passages se rejoignent ne compte pas ici.',
  },
  sources: {
    passages: 'Ce que les requêtes trouvent pour la même question.',
    events: 'Comme ATLAS.ti compte les cooccurrences (manuel de la version 22).',
    share: 'Appelée confiance dans la recherche de règles d’association.',
    c: 'ATLAS.ti 22, manuel, « Code Co-occurrence Coefficient ».',
    jaccardPassages: 'P. Jaccard, New Phytologist, 1912, 11(2), sur les passages distincts.',
    jaccardParticipants: 'P. Jaccard, New Phytologist, 1912, 11(2), sur les participants.',
  },
  close: 'Fermer',
  matrixLabel: ({ measure }) => `Thèmes qui se rejoignent : ${measure}`,
  theme: 'Thème',
  cell: ({ row, column, value }) => `${row} avec ${column} : ${value}`,
  diagonal: ({ theme, count }) =>
    `${theme} : ${number(count)} ${plural('fr', count, 'passage', 'passages')} en tout`,
  outOfRange: 'supérieur à 1 : hors limites',
  openHint: 'Entrée ou double clic : les passages',
  themesShown: ({ count, passages }) =>
    `${number(count)} ${plural('fr', count, 'thème', 'thèmes')} · ${number(passages)} ${plural('fr', passages, 'codage', 'codages')} dans le projet`,
  pairs: 'Paires de thèmes, les plus fortes d’abord',
  pair: ({ first, second, value }) => `${first} et ${second} : ${value}`,
  passagesOf: ({ first, second }) => `Passages de ${first} qui rejoignent ${second}`,
  noPairs: 'Aucun thème n’en rejoint un autre de cette façon.',
  noPairsHint: 'Demandez « sont proches » ou « sont dans un même tour » au lieu de « se chevauchent ».',
  strongest: ({ shown, of }) =>
    shown === of
      ? `${number(of)} ${plural('fr', of, 'paire', 'paires')}`
      : `Les ${number(shown)} plus fortes de ${number(of)} paires`,
  cooccurrence: 'Thèmes qui se rejoignent',
  columns: { first: 'Thème', second: 'Rejoint', ofFirst: 'Passages', ofSecond: 'Passages de l’autre' },
  asked: {
    overlapping: 'passages qui se chevauchent',
    turn: 'passages d’un même tour',
    near: ({ lines }) =>
      `passages à ${number(lines)} ${plural('fr', lines, 'ligne', 'lignes')} au plus l’un de l’autre`,
  },
  figureTitle: ({ measure, asked }) => `Thèmes qui se rejoignent (${measure} ; ${asked})`,
  networkAlt: ({ themes, links, strongest }) =>
    links === 0
      ? `Réseau de ${number(themes)} ${plural('fr', themes, 'thème', 'thèmes')} dont aucun n’en rejoint un autre.`
      : `Réseau de ${number(themes)} ${plural('fr', themes, 'thème', 'thèmes')} reliés par ${number(links)} ${plural('fr', links, 'trait', 'traits')} ; plus un trait est épais, plus son nombre est élevé. Les plus forts : ${strongest}.`,
  matrixAlt: ({ themes, strongest }) =>
    strongest === ''
      ? `Matrice de ${number(themes)} ${plural('fr', themes, 'thème', 'thèmes')} dont aucun n’en rejoint un autre.`
      : `Matrice de ${number(themes)} ${plural('fr', themes, 'thème', 'thèmes')} ; chaque case porte un nombre et est d’autant plus foncée qu’il est élevé. Les plus forts : ${strongest}.`,
  pairWith: ({ first, second, value }) => `${first} et ${second} (${value})`,
  nothingMeets: 'Aucun thème n’en rejoint un autre.',
  notJoined: ({ count }) =>
    `${number(count)} ${plural('fr', count, 'thème qui n’est dans aucune des paires les plus fortes n’est pas dessiné', 'thèmes qui ne sont dans aucune des paires les plus fortes ne sont pas dessinés')}.`,
  leftOut: ({ count }) =>
    `${number(count)} ${plural('fr', count, 'thème qui a', 'thèmes qui ont')} moins de passages ${plural('fr', count, 'n’est pas dessiné', 'ne sont pas dessinés')}.`,
  by: 'Colonnes',
  byParticipant: 'participants',
  unit: 'Compté',
  units: {
    presence: 'présence',
    participants: 'participants',
    codings: 'codages',
    words: 'mots',
  },
  percent: 'Pourcentages de',
  percents: { none: 'sans pourcentage', column: 'la base de la colonne', row: 'la ligne' },
  base: 'Base',
  bases: {
    presence: 'Base : participants de la colonne.',
    participants: 'Base : participants de la colonne.',
    codings: 'Base : tous les passages distincts de la colonne, quels que soient leurs thèmes.',
    words: 'Base : tous les mots des participants de la colonne que couvre un thème.',
  },
  rowBase: 'Pourcentages de la somme de la ligne sur toutes les colonnes.',
  groupsLabel: ({ by }) => `Thèmes par ${by}`,
  columnCell: ({ theme, column, value }) => `${theme}, ${column} : ${value}`,
  noParticipants: 'Il n’y a encore aucun participant.',
  noParticipantsHint: 'Importez des entretiens, ou un tableau de participants dans le corpus.',
  tree: {
    forms: { sunburst: 'Rayons de soleil', treemap: 'Carte proportionnelle', rows: 'Lignes' },
    noCodings: 'Rien n’est encore codé.',
    themes: 'Thèmes',
    hint: 'Codages · participants, sous-thèmes compris. Un thème ouvre ses passages.',
    open: ({ theme, codings, participants }) =>
      `${theme} : ${number(codings)} ${plural('fr', codings, 'codage', 'codages')}, ${number(participants)} ${plural('fr', participants, 'participant', 'participants')}`,
  },
  interview: {
    choose: 'Entretien',
    forms: { codeline: 'Ligne de codage', portrait: 'Portrait' },
    codelineTitle: ({ interview }) => `Thèmes au fil des lignes de ${interview}`,
    portraitTitle: ({ interview }) => `Portrait de ${interview}`,
    line: 'Ligne',
    nothing: 'Rien de cet entretien n’est codé avec ces thèmes.',
    altTheme: ({ name, count }) => `${name} ${number(count)} ${plural('fr', count, 'passage', 'passages')}`,
    altShare: ({ name, share }) => `${name} ${share}`,
    codelineAlt: ({ interview, lines, list }) =>
      list === ''
        ? `Ligne de codage de ${interview}, ${number(lines)} ${plural('fr', lines, 'ligne', 'lignes')}, sans passages.`
        : `Ligne de codage de ${interview}, ${number(lines)} ${plural('fr', lines, 'ligne', 'lignes')} de gauche à droite ; une barre là où il est question d’un thème : ${list}.`,
    portraitAlt: ({ interview, list }) =>
      list === ''
        ? `Portrait de ${interview}, sans passages.`
        : `Portrait de ${interview}, découpé en cases égales du début à la fin, chacune avec la lettre du thème qui la couvre le plus. Parts du texte : ${list}.`,
    noInterviews: 'Il n’y a encore aucun entretien.',
    noInterviewsHint: 'Importez des entretiens pour voir de quoi il est question et où.',
    hint: 'Les cases sont des parts égales du texte ; une case vide n’est pas codée.',
    leads: 'Un thème mène à son premier passage.',
    openLine: 'Montrer dans le verbatim',
    passages: 'Thèmes de l’entretien',
    open: ({ theme, count }) => `${theme} : ${number(count)} ${plural('fr', count, 'passage', 'passages')}`,
  },
  wordUse: {
    title: 'Mots fréquents',
    theme: 'Dans les passages de',
    everywhere: 'tous les entretiens, codés ou non',
    speakers: 'Dits par',
    speakerNames: {
      everybody: 'tout le monde',
      participants: 'les participants',
      interviewers: 'les enquêteurs',
    },
    stopList: 'Sans',
    stopLists: {
      fr: 'les mots vides du français',
      en: 'les mots vides de l’anglais',
      both: 'les mots vides des deux',
      none: 'rien enlever',
    },
    alsoStop: 'ni',
    alsoStopHint: 'Autres mots à enlever, séparés par des espaces',
    stemming: 'Formes réunies',
    stemmings: { fr: 'comme en français', en: 'comme en anglais', none: 'non' },
    columns: { word: 'Mot', forms: 'Formes', count: 'Fois', share: 'Part', interviews: 'Entretiens' },
    table: 'Mots fréquents',
    cell: ({ word, forms }) => `${word} (${forms})`,
    summary: ({ words, total }) =>
      `${number(words)} ${plural('fr', words, 'mot différent listé', 'mots différents listés')} · parts de tous les ${number(total)} mots demandés, ceux enlevés compris`,
    nothing: 'Aucun mot à montrer.',
    nothingHint: 'Choisissez d’autres passages ou locuteurs, ou enlevez moins de mots.',
    show: 'À côté',
    inContext: 'En contexte',
    cloud: 'Nuage',
    choose: 'Choisissez un mot pour le voir en contexte.',
    lines: ({ word, shown, count }) =>
      shown === count
        ? `${word} : ${number(count)} fois`
        : `${word} : les ${number(shown)} premières de ${number(count)} fois`,
    goTo: 'Montrer dans le verbatim',
    cloudAlt: ({ count, list }) =>
      list === ''
        ? 'Nuage de mots sans mots.'
        : `Nuage de ${number(count)} ${plural('fr', count, 'mot', 'mots')}, d’autant plus grands qu’ils sont dits souvent. Les plus fréquents : ${list}.`,
  },
};
