/** French words of the area "retrieval". */
import type * as english from '../en/retrieval.ts';
import { formatNumber, plural } from '../plural.ts';

const passages = (count: number) =>
  `${formatNumber('fr', count)} ${plural('fr', count, 'codage', 'codages')}`;
const people = (count: number) =>
  `${formatNumber('fr', count)} ${plural('fr', count, 'participant', 'participants')}`;

export const commands: typeof english.commands = {
  addQuery: 'Enregistrer la requête',
  renameQuery: 'Renommer la requête',
  changeQuery: 'Modifier la requête',
  removeQuery: 'Supprimer la requête',
};
export const refusals: typeof english.refusals = {
  queryNameEmpty: () => 'Donnez un nom à la requête.',
  queryExists: ({ name }) =>
    `Il y a déjà une requête « ${name} ». Choisissez un autre nom, ou ouvrez celle-ci et enregistrez-la de nouveau.`,
  copyNotAllowed: () =>
    'Rien n’a été copié : le navigateur n’a pas laissé Trame écrire dans le presse-papiers.',
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  title: 'Requêtes',
  query: 'Requête',
  open: 'Retrouver les codages',
  saved: 'Requêtes enregistrées',
  unsaved: 'Requête',
  new: 'Nouvelle requête',
  saveAs: 'Enregistrer sous…',
  save: 'Enregistrer les modifications',
  rename: 'Renommer…',
  delete: 'Supprimer cette requête',
  nameTitle: 'Nom de la requête',
  name: 'Nom',
  wasSaved: ({ name }) => `Requête « ${name} » enregistrée.`,
  row: ({ number }) => `Condition ${number}`,
  first: 'Codages de',
  joins: { or: 'ou aussi', and: 'et', not: 'et sans' },
  join: 'Comment cette condition se joint',
  relation: 'Comment les passages se situent l’un par rapport à l’autre',
  relations: {
    overlapping: 'se chevauchant',
    near: 'proche',
    turn: 'dans le même tour',
    interview: 'dans le même entretien',
    participant: 'du même participant',
  },
  lines: 'Lignes d’écart',
  linesUnit: 'lignes',
  anyTheme: 'Tous les thèmes',
  goneTheme: 'Thème supprimé',
  addTheme: 'Thème…',
  chooseTheme: 'Ajouter un thème',
  takeTheme: ({ theme }) => `Retirer ${theme}`,
  withSubtree: 'avec les sous-thèmes',
  coder: 'Codé par',
  allCoders: 'tous les codeurs',
  addRow: 'Ajouter une condition',
  removeRow: ({ number }) => `Retirer la condition ${number}`,
  limits: 'Seulement certains participants ou jours',
  participants: 'Participants',
  addParticipant: 'Ajouter un participant…',
  characteristics: 'Caractéristiques',
  addCharacteristic: 'Ajouter une caractéristique…',
  takeOut: ({ name }) => `Retirer ${name}`,
  noValue: 'sans valeur',
  from: 'de',
  to: 'à',
  fromOf: ({ what }) => `${what}, de`,
  toOf: ({ what }) => `${what}, à`,
  coded: 'Jour du codage',
  interview: 'Jour de l’entretien',
  missing: ({ themes, participants, characteristics }) => {
    const parts = [
      themes > 0 ? `${themes} ${plural('fr', themes, 'thème', 'thèmes')}` : '',
      participants > 0 ? people(participants) : '',
      characteristics > 0
        ? `${characteristics} ${plural('fr', characteristics, 'caractéristique', 'caractéristiques')}`
        : '',
    ].filter(Boolean);
    return `Cette requête nomme ce qui n’est plus dans le projet (${parts.join(', ')}) et ne trouve rien pour cela.`;
  },
  dropMissing: 'Le retirer',
  results: 'Ce qui a été trouvé',
  show: 'Ce qui est montré',
  shownPassages: ({ count }) => `Codages ${formatNumber('fr', count)}`,
  shownSilent: ({ count }) => `N’en ont pas parlé ${formatNumber('fr', count)}`,
  summary: ({ count, participants }) => `${passages(count)} · ${people(participants)}`,
  counting: 'comptage…',
  nothing: 'Aucun codage ne répond à cette requête.',
  nothingHint: 'Retirez une condition, ou demandez « proche » au lieu de « se chevauchant ».',
  noCodings: 'Rien n’est encore codé. Sélectionnez un passage dans un verbatim et appuyez sur Entrée.',
  everybodySpoke: 'Tous ceux sur qui porte la requête en parlent.',
  silentHint: 'Participants sans un mot à eux dans ce qui a été trouvé.',
  notFinished: 'pas codé jusqu’au bout',
  goTo: 'Montrer dans le verbatim',
  expand: 'Montrer ce qui l’entoure',
  collapse: 'Cacher ce qui l’entoure',
  comment: 'Commentaire…',
  memo: 'Écrire un mémo',
  recode: 'Donner un autre thème…',
  remove: 'Retirer le codage',
  copy: 'Copier avec la référence',
  copied: ({ count }) =>
    `${formatNumber('fr', count)} ${plural('fr', count, 'verbatim copié', 'verbatims copiés')}.`,
  copyAll: 'Tout copier',
  copying: ({ done, of }) => `Copie de ${formatNumber('fr', done)} sur ${formatNumber('fr', of)}…`,
  stop: 'Arrêter',
  exportAs: 'Exporter',
  toWord: 'Document Word',
  toExcel: 'Feuille Excel',
  actions: ({ theme, lines }) => `${theme}, ${lines} : actions`,
  bounds: 'Bornes',
  startEarlier: 'Commencer un mot plus tôt',
  startLater: 'Commencer un mot plus tard',
  endEarlier: 'Finir un mot plus tôt',
  endLater: 'Finir un mot plus tard',
  atLines: ({ lines }) => `l. ${lines}`,
  cited: ({ quote, who, lines }) => `${quote} (${who}, l. ${lines})`,
};
