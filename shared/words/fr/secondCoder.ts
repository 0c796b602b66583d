/** French words of the area "secondCoder". */
import type * as english from '../en/secondCoder.ts';
import { formatNumber, plural } from '../plural.ts';

const n = (value: number) => formatNumber('fr', value);
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('fr', count, one, other)}`;

export const commands: typeof english.commands = {
  fillPacket: 'Préparer une copie pour un codeur',
  takeMerge: 'Fusionner la copie d’un codeur',
};
export const refusals: typeof english.refusals = {
  packetEmpty: () => 'Nommez au moins un verbatim pour la copie.',
  packetNeedsTranscripts: () => 'Dites avec --transcripts ou --round quels entretiens contient la copie.',
  mergeNothingInCommon: ({ name }) =>
    `« ${name} » n’a aucun verbatim en commun avec ce projet : ce n’en est pas une copie, et rien n’a été fusionné.`,
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  packet: ({ coder, transcripts, themes }) =>
    `Copie pour ${coder} : ${times(transcripts, 'verbatim', 'verbatims')}, ${times(themes, 'thème', 'thèmes')}, sans codages, mémos ni caractéristiques.`,
  merged: ({ transcripts, codings, themes }) =>
    `${times(transcripts, 'verbatim', 'verbatims')} en commun ; sont arrivés : ${times(codings, 'codage', 'codages')}, ${times(themes, 'thème', 'thèmes')}.`,
  hiddenMerge: ({ name }) =>
    `Ce qui arrive reste caché tant que la passe « ${name} » est en aveugle. Fusionnez encore une fois la copie ensuite pour voir ce qui diffère.`,
  transcriptsAdded: ({ count }) =>
    `${times(count, 'nouveau verbatim est arrivé', 'nouveaux verbatims sont arrivés')}.`,
  transcriptsMissing: ({ names, count }) =>
    `Absent${plural('fr', count, '', 's')} de la copie : ${names}. ${plural('fr', count, 'Cet entretien y a été supprimé avec ce qui y était codé ; ici, il reste.', 'Ces entretiens y ont été supprimés avec ce qui y était codé ; ici, ils restent.')}`,
  newTheme: ({ theme }) => `Nouveau thème : « ${theme} ».`,
  textPlace: ({ list, item }) => `${list}, point ${n(item)}`,
  newText: ({ place, text }) => `${place} : « ${text} ».`,
  nothingNew: 'Rien de nouveau : tout y était déjà.',
  send: {
    menu: 'Envoyer une copie à un codeur…',
    title: 'Envoyer une copie à un codeur',
    lead: 'La copie contient les entretiens et, si vous le voulez, les thèmes avec leurs définitions. Elle ne contient rien de ce qui a été codé ou écrit : le second codeur travaille en aveugle.',
    forRound: ({ name }) =>
      `La copie est pour la passe « ${name} » : le codeur y déclare sa part terminée, et la fusion le ramène.`,
    initials: 'Initiales du second codeur',
    transcripts: 'Entretiens',
    all: 'Tous les entretiens',
    none: 'Aucun entretien',
    codebook: 'Avec les thèmes et leurs définitions',
    action: 'Enregistrer la copie',
    making: 'Préparation de la copie…',
    saved: ({ file, coder }) =>
      `La copie pour ${coder} est ${file}. Ramenez-la par « Fusionner la copie d’un codeur ».`,
  },
  merge: {
    menu: 'Fusionner la copie d’un codeur…',
    title: ({ name }) => `Fusionner « ${name} »`,
    action: 'Fusionner',
    reading: 'Lecture de la copie…',
    taking: 'Reprise de ce que la copie apporte…',
    preview: ({ transcripts, codings, themes }) =>
      `${times(transcripts, 'verbatim', 'verbatims')} en commun ; à reprendre : ${times(codings, 'codage', 'codages')}, ${times(themes, 'thème', 'thèmes')}.`,
    newTranscripts: ({ count }) =>
      `À reprendre aussi : ${times(count, 'nouveau verbatim', 'nouveaux verbatims')}.`,
    newThemes: ({ count }) => times(count, 'nouveau thème', 'nouveaux thèmes'),
    newTexts: ({ count }) => times(count, 'texte sur l’étude à reprendre', 'textes sur l’étude à reprendre'),
    conflicts: ({ count }) => times(count, 'différence à connaître', 'différences à connaître'),
    more: ({ count }) => `Et ${times(count, 'autre', 'autres')}.`,
  },
  fields: {
    name: 'le nom',
    place: 'la place',
    definition: 'la définition',
    include: 'ce qu’il inclut',
    exclude: 'ce qu’il exclut',
  },
  conflicts: {
    themeDiffers: ({ theme, field, kept, other }) =>
      `Thème « ${theme} » : ${field} diffère. Gardé : « ${kept} » ; dans la copie : « ${other} ».`,
    themeIsAxis: ({ theme, count }) =>
      `Le thème « ${theme} » ne prend pas de codages ici : ${times(count, 'codage de la copie est resté dehors', 'codages de la copie sont restés dehors')}.`,
    transcriptEdited: ({ transcript, moved, lost }) =>
      `Le texte de ${transcript} diffère dans la copie : ${times(moved, 'codage a été retrouvé', 'codages ont été retrouvés')}, ${n(lost)} non.`,
    codingNotPlaced: ({ transcript, theme, coder, quote }) =>
      `${transcript}, ${coder}, « ${theme} » : ces mots ne sont pas dans le verbatim : « ${quote} ».`,
    codingDiffers: ({ transcript, theme, coder, quote }) =>
      `${transcript}, ${coder}, « ${theme} » : le codage a été changé d’un côté ; celui d’ici a été gardé : « ${quote} ».`,
    codingWasRemoved: ({ transcript, theme, coder, quote }) =>
      `${transcript}, ${coder}, « ${theme} » : retiré ici auparavant, donc laissé de côté : « ${quote} ».`,
    sameInitials: ({ coder }) =>
      `${coder} de la copie compte comme ${coder} d’ici : les initiales sont les mêmes. Si ce sont deux personnes, laissez la copie de côté jusqu’à ce que l’une ait d’autres initiales.`,
    valueDiffers: ({ participant, characteristic, kept, other }) =>
      `${participant}, ${characteristic} : gardé « ${kept} », dans la copie « ${other} ».`,
    textDiffers: ({ place, kept, other }) =>
      `${place} : chacun a écrit autre chose. Les deux s’y trouveront, séparés par une ligne d’étoiles. Ici : « ${kept} » ; dans la copie : « ${other} ».`,
    textWasChanged: ({ place, other }) =>
      `${place} : ce texte se trouvait ici et a changé depuis, donc laissé de côté : « ${other} ».`,
    textOfOtherPlace: ({ place, other }) =>
      `${place} : dans la copie, ce texte est à une autre place qu’ici, donc laissé de côté : « ${other} ». Recopiez-le s’il a sa place ici.`,
  },
};
