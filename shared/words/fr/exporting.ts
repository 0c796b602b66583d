/** French words of the area "exporting". */
import type * as english from '../en/exporting.ts';
import { formatNumber, plural } from '../plural.ts';

const codings = (count: number) => `${formatNumber('fr', count)} ${plural('fr', count, 'codage', 'codages')}`;
const participants = (count: number) =>
  `${formatNumber('fr', count)} ${plural('fr', count, 'participant', 'participants')}`;

export const commands: typeof english.commands = {};
export const refusals: typeof english.refusals = {
  exportFormatUnknown: ({ file, formats }) =>
    `« ${file} » n’a pas été écrit : Trame n’écrit pas ce format ici. Choisissez parmi ${formats}.`,
  exportByUnknown: ({ name, known }) =>
    `Il n’y a pas de caractéristique « ${name} » dont faire des colonnes. Le projet a : ${known || 'aucune'}.`,
  exportThemeUnknown: ({ path }) =>
    `Le projet n’a pas de thème « ${path} ». Écrivez le chemin depuis le premier niveau : « Parent > Enfant ».`,
  exportParticipantUnknown: ({ name, known }) =>
    `Le projet n’a pas de participant « ${name} ». Ses participants : ${known || 'aucun'}.`,
  exportTooManyRows: ({ file, rows, limit }) =>
    `« ${file} » n’a pas été écrit : une feuille accepte ${formatNumber('fr', limit)} lignes et ce tableau en a ${formatNumber('fr', rows)}. Écrivez plutôt un .csv.`,
};
export const problems: typeof english.problems = {
  exportCellsCut: ({ count, limit }) =>
    `${formatNumber('fr', count)} ${plural('fr', count, 'cellule dépasse', 'cellules dépassent')} les ${formatNumber('fr', limit)} caractères qu’une feuille accepte et ${plural('fr', count, 'a été coupée', 'ont été coupées')} ; un .csv les garde entières.`,
};
export const words: typeof english.words = {
  titles: {
    codings: 'Codages',
    codebook: 'Grille des thèmes',
    matrix: 'Thèmes par participant',
    transcripts: 'Verbatims',
    participants: 'Participants',
    memos: 'Mémos',
    links: 'Liens axiaux',
    cooccurrence: 'Thèmes qui se rejoignent',
    words: 'Mots fréquents',
  },
  matrixBy: ({ characteristic }) => `Thèmes par ${characteristic}`,
  units: {
    presence: 'Le participant parle-t-il du thème',
    participants: 'Participants qui parlent du thème',
    codings: 'Codages du thème et de ceux qu’il contient',
    words: 'Mots des participants codés avec le thème ou ceux qu’il contient',
  },
  columns: {
    participant: 'Participant',
    transcript: 'Entretien',
    theme: 'Thème',
    quote: 'Verbatim',
    start: 'Début',
    end: 'Fin',
    lines: 'Lignes',
    coder: 'Codeur',
    comment: 'Commentaire',
    date: 'Date',
    definition: 'Définition',
    include: 'Inclure',
    exclude: 'Exclure',
    examples: 'Exemples',
    codings: 'Codages',
    participants: 'Participants',
    participantList: 'Lesquels',
    isRetired: 'Retiré',
    line: 'Ligne',
    speaker: 'Locuteur',
    words: 'Paroles',
    themes: 'Thèmes',
    about: 'Sur',
    kind: 'Nature',
    memo: 'Mémo',
    from: 'De',
    link: 'Lien',
    to: 'Vers',
    evidence: 'Appuis',
    passages: 'Passages',
    characteristic: 'Caractéristique',
    summary: 'Ensemble',
    total: 'Tous',
  },
  yes: 'oui',
  missing: '–',
  base: 'Base',
  untitled: 'Étude sans titre',
  includeLabel: 'Inclure :',
  excludeLabel: 'Exclure :',
  retiredMark: 'retiré',
  axisMark: 'axe',
  codedBy: ({ coder }) => `codé par ${coder}`,
  codings: ({ count }) => codings(count),
  participants: ({ count }) => participants(count),
  themes: ({ count }) => `${formatNumber('fr', count)} ${plural('fr', count, 'thème', 'thèmes')}`,
  words: ({ count }) => `${formatNumber('fr', count)} ${plural('fr', count, 'mot', 'mots')}`,
  memos: ({ count }) => `${formatNumber('fr', count)} ${plural('fr', count, 'mémo', 'mémos')}`,
  lines: ({ count }) => `${formatNumber('fr', count)} ${plural('fr', count, 'ligne', 'lignes')}`,
  minutes: ({ count }) => `${formatNumber('fr', count)} min`,
  support: (of) =>
    of.participants === 0
      ? codings(of.codings)
      : `${codings(of.codings)}, ${participants(of.participants)} (${of.list})`,
  noCodings: 'pas encore de codage',
  noRows: 'Il n’y a encore rien à montrer.',
  lineRange: ({ lines }) => (lines.includes('–') ? `lignes ${lines}` : `ligne ${lines}`),
  quoted: ({ quote }) => `« ${quote} »`,
  otherSpeaker: ({ speaker, words }) => `[${speaker} : ${words}]`,
  page: 'Page',
  kinds: {
    info: 'Étude',
    themes: 'Thème',
    axialLinks: 'Lien',
    transcripts: 'Verbatim',
    participants: 'Participant',
    codings: 'Codage',
  },
  kindTitles: {
    info: 'Étude',
    themes: 'Thèmes',
    axialLinks: 'Liens axiaux',
    transcripts: 'Verbatims',
    participants: 'Participants',
    codings: 'Codages',
  },
  linkTypes: {
    leadsTo: 'mène à',
    convergesWith: 'converge avec',
    divergesFrom: 'diverge de',
    isContextOf: 'est le contexte de',
    isPartOf: 'fait partie de',
    contradicts: 'contredit',
  },
  wroteRows: ({ file, rows }) =>
    `${file} : ${formatNumber('fr', rows)} ${plural('fr', rows, 'ligne', 'lignes')}`,
};
