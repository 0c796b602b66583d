/** French words of the area "coding". */

import type * as english from '../en/coding.ts';

export const commands: typeof english.commands = {
  applyTheme: 'Appliquer le thème',
  applyNewTheme: 'Appliquer un nouveau thème',
  removeCoding: 'Retirer le codage',
  recode: 'Recoder',
  moveBoundary: 'Redimensionner le codage',
  commentCoding: 'Commenter le codage',
  mergeThemes: 'Fusionner des thèmes',
  splitTheme: 'Scinder le thème',
  deleteTheme: 'Supprimer le thème',
  correctTranscript: 'Corriger le verbatim',
  replaceTranscript: 'Corriger le verbatim d’après le fichier',
  importFiles: 'Importer et corriger des verbatims',
  setReadingMark: 'Déplacer le repère de lecture',
};
export const refusals: typeof english.refusals = {
  transcriptsUnknown: ({ names, known }) =>
    `Le projet n’a ni verbatim ni participant du nom de ${names}. Ses verbatims : ${known || 'aucun'}.`,
  axisTakesNoCodings: ({ name }) =>
    `« ${name} » est un axe, un simple titre, et ne reçoit pas de codages. Choisissez un thème placé dessous.`,
  passageOutsideText: ({ transcript }) =>
    `Le passage n’est pas à l’intérieur de ${transcript}. Sélectionnez-le de nouveau.`,
  passageEmpty: ({ transcript }) =>
    `Le passage de ${transcript} ne contient aucun mot. Sélectionnez au moins un caractère qui ne soit pas une espace.`,
  lineMissing: ({ line, transcript }) =>
    `${transcript} n’a pas de ligne ${line}. Choisissez un numéro de ligne affiché à côté du texte.`,
  mergeNeedsTwo: ({ name }) =>
    `« ${name} » ne peut pas être fusionné avec lui-même seul. Choisissez aussi un autre thème.`,
  splitNeedsCodings: ({ name }) =>
    `Rien n’a été choisi pour scinder « ${name} ». Choisissez au moins un de ses codages.`,
  codingsIntoDeleted: ({ name }) =>
    `« ${name} » va être supprimé lui aussi et ne peut donc pas recevoir les codages. Choisissez un thème qui reste.`,
  correctionOutsideTurn: ({ transcript }) =>
    `Une correction de ${transcript} reste dans les paroles d’un seul locuteur : ni son nom, ni le retour à la ligne avant le nom suivant ne peuvent être changés. Corrigez un tour de parole à la fois.`,
  correctionOverlaps: ({ transcript }) =>
    `Les corrections de ${transcript} ne se suivent pas dans le texte. Corrigez de nouveau le tour de parole.`,
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {};
