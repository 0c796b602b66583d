/** French words of the area "participants". */
import type * as english from '../en/participants.ts';

export const commands: typeof english.commands = {
  setCharacteristic: 'Modifier la caractéristique',
  importParticipants: 'Importer les caractéristiques',
  setTranscriptFacts: 'Modifier les données de l’entretien',
};
export const refusals: typeof english.refusals = {
  noParticipantColumn: ({ file }) =>
    `${file} n’a pas de colonne de participants : intitulez une colonne « Participant » et écrivez E1, E2… en dessous.`,
  noTableRows: ({ file }) =>
    `${file} ne contient aucun participant : le tableau doit avoir une ligne d’intitulés et une ligne par participant.`,
  noParticipantKnown: ({ file }) =>
    `Aucun des participants de ${file} n’est dans le projet : écrivez-les comme dans les verbatims, E1, E2…`,
  valueNotNumber: ({ characteristic, value }) =>
    `« ${value} » n’est pas un nombre, or ${characteristic} contient des nombres : écrivez-le en chiffres.`,
  valueNotDate: ({ characteristic, value }) =>
    `« ${value} » n’est pas une date, or ${characteristic} contient des dates : écrivez-la sous la forme 31/12/2025.`,
  durationNegative: () =>
    'Une durée ne peut pas être inférieure à zéro : donnez-la en minutes, par exemple 65.',
  dateUnknown: ({ value }) =>
    `« ${value} » n’est pas une date du calendrier : écrivez-la sous la forme 31/12/2025.`,
};
export const problems: typeof english.problems = {
  emptyCells: ({ participant, columns }) =>
    `${participant} n’a pas de valeur pour ${columns} : comptée comme manquante.`,
  unknownParticipant: ({ participant }) =>
    `${participant} est dans le tableau mais pas dans les verbatims : la ligne a été laissée de côté.`,
  participantWithoutRow: ({ participant }) =>
    `${participant} n’a pas de ligne dans le tableau : ses caractéristiques restent manquantes.`,
  duplicateParticipant: ({ participant, row }) =>
    `${participant} figure déjà à la ligne ${row} : seule cette ligne a été prise.`,
  rowWithoutParticipant: () => 'Cette ligne ne nomme aucun participant : elle a été laissée de côté.',
  duplicateColumn: ({ column }) =>
    `L’intitulé ${column} apparaît deux fois : seule la première colonne a été prise.`,
  columnWithoutHeading: ({ column }) =>
    `La colonne ${column} n’a pas d’intitulé : elle a été laissée de côté.`,
  cellNotNumber: ({ column, value }) =>
    `« ${value} » n’est pas un nombre, or ${column} contient des nombres : valeur comptée comme manquante.`,
  cellNotDate: ({ column, value }) =>
    `« ${value} » n’est pas une date, or ${column} contient des dates : valeur comptée comme manquante.`,
  cellNotDuration: ({ column, value }) =>
    `« ${value} » dans ${column} n’est pas une durée : écrivez 65 min ou 1 h 05.`,
  participantWithoutTranscript: ({ participant }) =>
    `${participant} n’a pas de verbatim : la date, la durée, le lieu et l’enquêteur ont été laissés de côté.`,
  factsOfSeveralTranscripts: ({ participant, transcript }) =>
    `${participant} a plusieurs verbatims : la date, la durée, le lieu et l’enquêteur ont été donnés à ${transcript}.`,
  factsDiffer: ({ transcript }) =>
    `Une ligne précédente donne une autre date, durée, un autre lieu ou enquêteur pour ${transcript} : la première valeur a été gardée.`,
};
export const words: typeof english.words = {};
