/** French words of the area "participants". */

import type * as english from '../en/participants.ts';
import { formatNumber, plural } from '../plural.ts';

export const commands: typeof english.commands = {
  setCharacteristic: 'Modifier la caractéristique',
  importParticipants: 'Importer les caractéristiques',
  setTranscriptFacts: 'Modifier les données de l’entretien',
  renameTranscript: 'Renommer l’entretien',
  deleteTranscript: 'Supprimer l’entretien',
  setCells: 'Modifier des cellules',
  addParticipant: 'Ajouter le participant',
  renameParticipant: 'Renommer le participant',
  deleteParticipant: 'Supprimer le participant',
  addCharacteristic: 'Ajouter la caractéristique',
  changeCharacteristic: 'Redéfinir la caractéristique',
  moveCharacteristic: 'Déplacer la caractéristique',
  deleteCharacteristic: 'Supprimer la caractéristique',
  renameClass: 'Renommer la classe',
  planSampling: 'Prévoir l’échantillon',
  showSampling: 'Montrer ou masquer dans la grille d’échantillonnage',
  crossCharacteristics: 'Croiser les caractéristiques',
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
  durationUnknown: ({ value }) => `« ${value} » n’est pas une durée : écrivez 65, 65 min ou 1 h 05.`,
  transcriptNameEmpty: () => 'Un entretien a besoin d’un nom, par exemple E12.',
  transcriptNameTaken: ({ name }) => `Il y a déjà un entretien « ${name} » : choisissez un autre nom.`,
  transcriptInRound: ({ transcript, round }) =>
    `${transcript} fait partie de la passe « ${round} » et ne peut pas être supprimé : les chiffres de cette passe reposent sur lui.`,
  participantLabelEmpty: () => 'Un participant doit avoir un nom, par exemple E12.',
  participantExists: ({ participant }) =>
    `Il y a déjà un participant ${participant} : choisissez un autre nom.`,
  participantSpeaks: ({ participant, transcript }) =>
    `${participant} parle dans ${transcript} et ne peut pas être supprimé tant que cet entretien est dans le projet.`,
  characteristicNameEmpty: () => 'Une caractéristique doit avoir un nom, par exemple Âge.',
  characteristicExists: ({ name }) =>
    `Il y a déjà une caractéristique « ${name} » (casse, accents et parenthèses ne comptent pas) : choisissez un autre nom.`,
  characteristicIsFact: ({ name }) =>
    `« ${name} » est un intitulé réservé aux participants et aux entretiens : choisissez un autre nom.`,
  typeDoesNotFit: ({ characteristic, participant, value, count }) =>
    `${characteristic} ne peut pas changer ainsi : « ${value} » de ${participant} ne convient pas${count > 1 ? `, ni ${formatNumber('fr', count - 1)} ${plural('fr', count - 1, 'autre', 'autres')}` : ''}. Modifiez d’abord ${count > 1 ? 'ces valeurs' : 'cette valeur'}.`,
  boundNotNumber: ({ value }) =>
    `« ${value} » n’est pas un nombre : écrivez les bornes des classes en chiffres, par exemple 30 ; 40 ; 50.`,
  classNameEmpty: () => 'Une classe doit avoir un nom.',
  crossedWithItself: ({ characteristic }) =>
    `${characteristic} ne peut pas être croisée avec elle-même : choisissez une autre caractéristique.`,
};
export const problems: typeof english.problems = {
  titleRowsLeftOut: ({ count }) =>
    plural('fr', count, '1 ligne laissée de côté', `${count} lignes laissées de côté`) +
    ' au-dessus des en-têtes.',
  severalInOneRow: ({ count }) =>
    `Cette ligne nomme ${count} participants : ses valeurs ont été données à chacun.`,
  summaryLeftOut: ({ label }) => `« ${label} » n’est pas un participant : laissé de côté.`,
  percentsTaken: ({ column }) =>
    `Les valeurs de ${column} sont des pourcentages : prises comme des nombres, 45 % comme 45.`,
  unitsTaken: ({ column, unit }) =>
    `Les valeurs de ${column} sont des nombres avec leur unité : prises comme des nombres, l’unité (${unit}) suit le nom.`,
  numbersAsNames: ({ from, to }) =>
    `Le tableau désigne les participants par leur numéro : « ${from} » est pris comme ${to}, et ainsi de suite. Vérifiez-les.`,
  dayNumbers: ({ column, value, date }) =>
    `${column} contient des numéros de jour de tableur, lus comme des dates : ${value} comme ${date}. Vérifiez-les.`,
  monthsFirst: ({ column }) =>
    `Les dates de ${column} ont été lues le mois d’abord (03/25/2026) : vérifiez-les.`,
  commaAsDecimal: ({ column, value }) =>
    `Dans ${column}, la virgule est lue comme décimale : « ${value} » est inférieur à mille. Vérifiez-le.`,
  columnMostlyNumbers: ({ column, value }) =>
    `La plupart des valeurs de ${column} sont des nombres, mais pas « ${value} » : la colonne est prise comme du texte.`,
  columnMostlyDates: ({ column, value }) =>
    `La plupart des valeurs de ${column} sont des dates, mais pas « ${value} » : la colonne est prise comme du texte.`,
  emptyCells: ({ participant, columns }) =>
    `${participant} n’a pas de valeur pour ${columns} : comptée comme manquante.`,
  unknownParticipant: ({ participant }) =>
    `${participant} est dans le tableau mais pas dans les verbatims : la ligne a été laissée de côté.`,
  participantAdded: ({ participant }) =>
    `${participant} est dans le tableau et pas dans les entretiens : ajouté comme participant sans entretien.`,
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
  pastedNotNumber: ({ participant, column, value }) =>
    `${participant}, ${column} : « ${value} » n’est pas un nombre. La cellule est restée telle quelle.`,
  pastedNotDate: ({ participant, column, value }) =>
    `${participant}, ${column} : « ${value} » n’est pas une date. La cellule est restée telle quelle.`,
  pastedNotDuration: ({ participant, column, value }) =>
    `${participant}, ${column} : « ${value} » n’est pas une durée. La cellule est restée telle quelle.`,
  pastedParticipantExists: ({ participant }) =>
    `${participant} est déjà dans le projet : aucun second n’a été ajouté.`,
  pastedNameDiffers: ({ participant, value }) =>
    `« ${value} » a été collé sur le nom de ${participant} : les noms se changent un par un, avec F2.`,
  pastedOutside: ({ count }) =>
    `${formatNumber('fr', count)} ${plural('fr', count, 'colonne au-delà du bord droit a été laissée', 'colonnes au-delà du bord droit ont été laissées')} de côté.`,
  pastedBelow: ({ count }) =>
    `${formatNumber('fr', count)} ${plural('fr', count, 'ligne sous le dernier participant a été laissée', 'lignes sous le dernier participant ont été laissées')} de côté.`,
  pastedFixed: ({ count }) =>
    `${formatNumber('fr', count)} ${plural('fr', count, 'cellule qui ne s’écrit pas est restée telle quelle', 'cellules qui ne s’écrivent pas sont restées telles quelles')}.`,
};
export const words: typeof english.words = {
  transcripts: {
    renameTitle: 'Renommer l’entretien',
    name: 'Nom de l’entretien',
    deleted: ({ name, undo }) =>
      `« ${name} » a été supprimé avec tout ce qui y était codé. ${undo} le rétablit.`,
    menu: 'Plus sur cet entretien',
  },
  tableOne: 'Tableau I. Caractéristiques des participants',
  characteristic: 'Caractéristique',
  summary: 'Synthèse',
  facts: { date: 'Date', durationMinutes: 'Durée (min)', place: 'Lieu', interviewer: 'Enquêteur' },
  under: ({ bound }) => `Moins de ${bound}`,
  andOver: ({ bound }) => `${bound} et plus`,
  fromTo: ({ from, to }) => `${from} à ${to}`,
  between: ' ; ',
  noValue: 'aucune valeur',
  missingValues: ({ count }) =>
    `${formatNumber('fr', count)} ${plural('fr', count, 'manquante', 'manquantes')}`,
  number: ({ count }) => `n = ${formatNumber('fr', count)}`,
  medianAndRange: ({ median, least, greatest }) => `médiane ${median} [${least}–${greatest}]`,
  medianFromTo: ({ median, least, greatest }) => `médiane ${median} [${least} à ${greatest}]`,
  mean: ({ mean }) => `moyenne ${mean}`,
  total: ({ total }) => `total ${total}`,
  shortMedian: ({ median }) => `méd. ${median}`,
  classCount: ({ count }) => `${formatNumber('fr', count)} ${plural('fr', count, 'classe', 'classes')}`,
};
