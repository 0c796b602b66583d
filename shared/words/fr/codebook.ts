/** French words of the area "codebook". */
import type * as english from '../en/codebook.ts';

export const commands: typeof english.commands = {
  addTheme: 'Ajouter un thème',
  renameTheme: 'Renommer le thème',
  defineTheme: 'Définir le thème',
  moveTheme: 'Déplacer le thème',
  styleTheme: 'Changer la couleur du thème',
  retireTheme: 'Mettre le thème en réserve',
  pinExample: 'Épingler un exemple',
  setAxis: 'Faire du thème un axe',
  setDomain: 'Thèmes du dessous exclusifs, ou non',
};
export const refusals: typeof english.refusals = {
  themeNameEmpty: () => 'Donnez un nom au thème.',
  themeExists: ({ name }) =>
    `Il y a déjà un thème « ${name} » à ce niveau. Choisissez un autre nom, ou fusionnez les deux.`,
  themeTooDeep: ({ name, levels }) =>
    `« ${name} » serait trop profond : un arbre a au plus ${levels} niveaux. Placez-le plus haut.`,
  themeIntoItself: ({ name }) =>
    `« ${name} » ne peut pas être déplacé dans lui-même ni dans un de ses sous-thèmes. Choisissez une autre place.`,
  axisNotFirstLevel: ({ name }) =>
    `« ${name} » est un axe, un simple titre, et se place seulement au premier niveau. Faites-en d’abord un thème ordinaire.`,
  axisWouldHaveCodings: ({ name }) =>
    `« ${name} » a ses propres codages, or un axe n’en a pas. Donnez-leur d’abord un autre thème.`,
  domainNeedsThemes: ({ name }) =>
    `« ${name} » a moins de deux thèmes au-dessous : rien ne peut s’exclure. Ajoutez-les d’abord.`,
  axisHasNoColour: ({ name }) =>
    `« ${name} » est un axe et n’a pas de couleur propre. Donnez une couleur aux thèmes placés dessous.`,
  themeInheritsColour: ({ name, branch }) =>
    `« ${name} » prend la couleur de « ${branch} ». Changez la couleur à cet endroit.`,
  colourUnknown: ({ name }) =>
    `« ${name} » ne peut pas avoir cet aspect : une couleur est un nombre de 1 à 14 avec l’un des quatre motifs.`,
  exampleOfOtherTheme: ({ name }) =>
    `Seuls les codages de « ${name} » et de ses sous-thèmes peuvent être épinglés comme exemples. Donnez d’abord ce thème au passage.`,
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {};
