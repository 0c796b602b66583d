/** French words of the area "rounds". */
import type * as english from '../en/rounds.ts';
import { formatNumber, plural } from '../plural.ts';

const times = (count: number, one: string, other: string) =>
  `${formatNumber('fr', count)} ${plural('fr', count, one, other)}`;

export const commands: typeof english.commands = {
  startRound: 'Commencer une passe',
  finishPart: 'Déclarer sa part terminée',
  reopenPart: 'Reprendre sa part',
  liftBlind: 'Lever l’aveugle',
  closeRound: 'Clore la passe',
  decideDifference: 'Régler une différence',
  storeConsensus: 'Enregistrer le consensus',
  removeRound: 'Supprimer la passe',
};
export const refusals: typeof english.refusals = {
  roundUnknown: ({ name, known }) =>
    `Le projet n’a pas de passe « ${name} ». Ses passes : ${known || 'aucune'}.`,
  discussNeedsReason: () => 'Écrivez une ligne sur ce qui est à discuter. Rien n’a été enregistré.',
  differenceGone: () =>
    'Ces codages ne diffèrent plus : l’un d’eux a été changé ou supprimé entre-temps. Passez à la différence suivante.',
  roundNotFinished: ({ name, coders }) =>
    `La passe « ${name} » n’est pas close : il manque la part de ${coders}. Attendez qu’elle soit déclarée terminée, ou levez l’aveugle.`,
  reportNeedsRound: () => 'Un rapport est celui d’une passe : nommez-la avec --round.',
  roundNameEmpty: () => 'La passe a besoin d’un nom. Rien n’a commencé.',
  roundExists: ({ name }) => `Il y a déjà une passe « ${name} ». Choisissez un autre nom.`,
  roundNeedsTranscripts: () => 'Choisissez au moins un entretien pour la passe.',
  roundNeedsCoders: () =>
    'Une passe demande deux codeurs. Choisissez-les, ou écrivez les initiales d’un nouveau codeur.',
  roundNotYours: ({ name, coder }) =>
    `${coder} n’a pas de part dans la passe « ${name} ». Choisissez en haut à droite qui code.`,
  roundIsClosed: ({ name }) => `La passe « ${name} » est close : plus personne n’y code.`,
  roundWasSeen: ({ name }) =>
    `La passe « ${name} » n’est plus en aveugle : le travail des autres a pu être vu, et une part ne peut plus être reprise. Commencez une nouvelle passe.`,
  roundNotBlind: ({ name }) => `La passe « ${name} » n’est pas en aveugle : tout est déjà montré.`,
  roundStillBlind: ({ name }) =>
    `La passe « ${name} » est encore en aveugle, et sans elle tout serait montré. Levez d’abord l’aveugle ; cela est noté.`,
  roundHasDecisions: ({ name }) =>
    `Des décisions appartiennent à la passe « ${name} ». Annulez-les d’abord ; une passe avec des décisions reste.`,
  roundHidesWork: ({ name }) =>
    `Rien n’a été changé : cela toucherait à ce que cache la passe « ${name} ». Ce sera possible quand toutes les parts seront terminées, ou quand l’aveugle sera levé.`,
  roundHidesFigures: ({ name, coders }) =>
    `La passe « ${name} » est en aveugle jusqu’à ce que ${coders} aient déclaré leur part terminée, ou que l’un d’eux lève l’aveugle : avant cela, leur travail n’est pas comparé.`,
  roundIsBlind: ({ name, coders, one }) =>
    `La passe « ${name} » est en aveugle jusqu’à ce que ${coders} aient déclaré leur part terminée : leur travail n’est pas montré ensemble. Dites qui regarde, par exemple --coder ${one} ; seul le travail de ce codeur est alors compté.`,
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  blindNow: ({ name }) => `Passe en aveugle « ${name} » : le travail des autres codeurs est caché`,
  start: {
    title: 'Commencer une passe de codage',
    lead: 'Plusieurs personnes codent les mêmes entretiens, chacune seule ; puis on mesure l’accord et on règle les différences.',
    name: 'Nom de la passe',
    firstName: ({ number }) => `Passe ${formatNumber('fr', number)}`,
    coders: 'Codeurs',
    newCoder: 'Initiales d’un codeur qui n’est pas dans la liste',
    transcripts: 'Entretiens',
    all: 'Tous les entretiens',
    none: 'Aucun entretien',
    themes: 'Thèmes comparés',
    allThemes: 'Tous les thèmes',
    someThemes: 'Seulement ceux-ci, avec ce qui est au-dessous',
    blind:
      'En aveugle : personne ne voit les codages, mémos et nouveaux thèmes des autres avant que tous aient terminé',
    action: 'Commencer la passe',
    started: ({ name }) => `La passe « ${name} » a commencé.`,
  },
  facts: ({ transcripts, coders }) => `${times(transcripts, 'entretien', 'entretiens')}, ${coders}`,
};
