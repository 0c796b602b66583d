/** French words of the area "axial". */
import type * as english from '../en/axial.ts';
import { formatNumber, plural } from '../plural.ts';

export const commands: typeof english.commands = {
  addAxialLink: 'Relier des thèmes',
  removeAxialLink: 'Supprimer le lien entre thèmes',
  changeAxialLink: 'Changer la sorte de lien',
  reverseAxialLink: 'Inverser le lien',
  setLinkEvidence: 'Changer les appuis du lien',
  addLinkType: 'Ajouter une sorte de lien',
  changeLinkType: 'Changer une sorte de lien partout',
  removeLinkType: 'Supprimer la sorte de lien',
  addMap: 'Ajouter une carte',
  renameMap: 'Renommer la carte',
  removeMap: 'Supprimer la carte',
  placeThemes: 'Placer sur la carte',
  moveItems: 'Déplacer sur la carte',
  tidyMap: 'Ranger la carte',
  fixItems: 'Fixer la place sur la carte',
  addMapItem: 'Ajouter à la carte',
  changeMapItem: 'Changer des mots sur la carte',
  removeItems: 'Retirer de la carte',
  ignoreSuggestion: 'Ignorer la suggestion',
  restoreSuggestions: 'Montrer de nouveau les suggestions ignorées',
};
export const refusals: typeof english.refusals = {
  linkToItself: ({ name }) =>
    `« ${name} » ne peut pas être relié à lui-même. Choisissez un autre thème comme cible.`,
  linkExists: ({ from, to }) =>
    `« ${from} » et « ${to} » ont déjà ce lien. Choisissez une autre sorte de lien.`,
  linkHasNoDirection: ({ from, to }) =>
    `Le lien entre « ${from} » et « ${to} » dit la même chose dans les deux sens et ne s’inverse pas. Choisissez d’abord une autre sorte de lien.`,
  mapNameEmpty: () => 'Donnez un nom à la carte, par exemple celui du chapitre qu’elle accompagne.',
  mapExists: ({ name }) => `Il y a déjà une carte « ${name} ». Choisissez un autre nom.`,
  mapLabelEmpty: () => 'Écrivez les mots de l’étiquette.',
  linkTypeNameEmpty: () => 'Donnez un nom à la sorte de lien, par exemple « rend possible ».',
  linkTypeExists: ({ name }) => `Il y a déjà une sorte de lien « ${name} ». Choisissez un autre nom.`,
  linkTypeInUse: ({ name, count }) =>
    `« ${name} » n’a pas été supprimée : ${formatNumber('fr', count)} ${plural('fr', count, 'lien est', 'liens sont')} de cette sorte. Donnez-${plural('fr', count, 'lui', 'leur')} d’abord une autre sorte.`,
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  linkSentence: ({ from, link, to }) => `« ${from} » ${link} « ${to} »`,
};
