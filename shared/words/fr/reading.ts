/** French words of the area "reading". */
import { formatNumber, plural } from '../plural.ts';

const n = (count: number) => formatNumber('fr', count);
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('fr', count, one, other)}`;
const lines = ({ first, last }: { first: string; last: string }) =>
  first === last ? `l. ${first}` : `l. ${first}–${last}`;

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {
  transcript: ({ name }: { name: string }) => `Entretien ${name}`,
  lines,
  noCodingYet: 'Aucun codage. Sélectionnez un passage et appuyez sur Entrée.',
  noTranscript: 'Aucun entretien',
  noTranscriptHint: 'Les entretiens sont lus depuis Word, OpenDocument, RTF, PDF, texte ou sous-titres.',
  importFirst: 'Importer un premier entretien',
  hasMemo: 'a un mémo',
  foldedCodings: ({ count }: { count: number }) => `${times(count, 'autre codage', 'autres codages')}`,
  map: 'Plan de l’entretien',
  mapPlace: ({ line, last }: { line: string; last: string }) => `Ligne ${line} sur ${last}`,
  codingList: ({ name }: { name: string }) => `Codages de ${name}`,
  codingEntry: ({
    theme,
    first,
    last,
    coder,
    comment,
    memo,
  }: {
    theme: string;
    first: string;
    last: string;
    coder: string;
    comment: string;
    memo: number;
  }) =>
    [
      `${theme}, ${lines({ first, last })}`,
      coder && `codé par ${coder}`,
      memo > 0 && 'avec un mémo',
      comment && `commentaire : ${comment}`,
    ]
      .filter(Boolean)
      .join(' ; '),
  toolbar: {
    label: 'Entretien',
    previous: 'Entretien précédent',
    next: 'Entretien suivant',
    choose: ({ name }: { name: string }) => `Entretien ${name}, en choisir un autre`,
    filter: 'Trouver un entretien',
    noMatch: 'Aucun entretien ne porte ce nom.',
    minutes: ({ count }: { count: number }) => `${n(count)} min`,
    wordCount: ({ count }: { count: number }) => times(count, 'mot', 'mots'),
    percentCoded: ({ percent }: { percent: number }) => `codé jusqu’à ${n(percent)} %`,
    finished: 'Terminé',
    progress: ({ percent }: { percent: number }) =>
      `Codé jusqu’à ${n(percent)} % des lignes : l’endroit atteint, non la part codée. Indiquer jusqu’où`,
    markHere: 'Codé jusqu’à cette ligne',
    markFinished: 'Terminé',
    markUnfinished: 'Pas terminé',
    codersShown: 'Codeurs affichés',
    allCoders: 'Tous',
    bothCoders: 'Les deux',
    find: 'Chercher dans cet entretien',
    highlighter: 'Surligneur : coder aussitôt chaque sélection',
    larger: 'Agrandir le texte',
    smaller: 'Réduire le texte',
    tree: 'Thèmes',
    rightPanel: 'Mémos et détails',
  },
  find: {
    label: 'Chercher dans cet entretien',
    count: ({ at, count }: { at: number; count: number }) => `${n(at)} sur ${n(count)}`,
    none: 'Rien trouvé',
    previous: 'Endroit précédent',
    next: 'Endroit suivant',
    close: 'Fermer',
  },
  bar: {
    label: 'Coder le passage sélectionné',
    recodeLabel: ({ theme }: { theme: string }) => `Un autre thème à la place de « ${theme} »`,
    placeholder: 'Thème',
    themes: 'Thèmes',
    passage: ({ count, first, last }: { count: number; first: string; last: string }) =>
      `${times(count, 'mot', 'mots')}, ${lines({ first, last })}`,
    newTheme: ({ name }: { name: string }) => `Nouveau thème « ${name} »`,
    inVivo: 'In vivo :',
    counts: ({ codings, people }: { codings: number; people: number }) =>
      `${times(codings, 'codage', 'codages')}, ${times(people, 'personne', 'personnes')}`,
    keepOpen: 'appliquer et laisser ouvert',
    memo: 'mémo',
    noTheme: 'Aucun thème. Écrivez un nom et appuyez sur Maj Entrée.',
    noMatch: 'Aucun thème ne porte ce nom.',
  },
  actions: {
    recode: 'Donner un autre thème',
    comment: 'Commenter',
    memo: 'Écrire un mémo',
    remove: 'Retirer le codage',
    extend: 'Un mot de plus',
    shorten: 'Un mot de moins',
    extendStart: 'Commencer un mot plus tôt',
    shortenStart: 'Commencer un mot plus tard',
    codeSelection: 'Coder la sélection',
    selectSentence: 'Sélectionner la phrase',
    selectTurn: 'Sélectionner le tour de parole',
    correctTurn: 'Corriger ce tour de parole',
    repeatLast: ({ theme }: { theme: string }) => `Appliquer encore « ${theme} »`,
    menu: 'Que faire ici',
    codingMenu: ({ theme }: { theme: string }) => `Que faire de « ${theme} »`,
  },
  commentTitle: ({ theme }: { theme: string }) => `Commentaire sur « ${theme} »`,
  commentField: 'Commentaire',
  save: 'Enregistrer',
  cancel: 'Annuler',
  said: {
    coded: ({ theme, lines: where }: { theme: string; lines: string }) => `Codé avec « ${theme} », ${where}.`,
    recoded: ({ theme }: { theme: string }) => `Codé maintenant avec « ${theme} ».`,
    removed: ({ theme, undo }: { theme: string; undo: string }) =>
      `Codage « ${theme} » retiré. ${undo} le rétablit.`,
    resized: ({ theme, lines: where }: { theme: string; lines: string }) =>
      `« ${theme} » couvre maintenant ${where}.`,
    codingReached: ({
      theme,
      lines: where,
      at,
      count,
    }: {
      theme: string;
      lines: string;
      at: number;
      count: number;
    }) => `« ${theme} », ${where}. Codage ${n(at)} sur ${n(count)}.`,
    noCodings: 'Cet entretien n’a pas encore de codage.',
    selectFirst: 'Sélectionnez d’abord un passage.',
    noLastTheme: 'Aucun thème n’a encore été appliqué.',
    highlighterOn: ({ theme }: { theme: string }) =>
      `Surligneur en marche : chaque sélection est codée avec « ${theme} ».`,
    highlighterOff: 'Surligneur arrêté.',
    highlighterNeedsTheme: 'Choisissez d’abord un thème dans l’arbre ; le surligneur code alors avec lui.',
    readOnly: 'Ce projet est ouvert en lecture seule : quelqu’un d’autre l’a ouvert pour y écrire.',
    noCoder: 'Dites d’abord qui code : un codage a besoin d’un codeur.',
    marked: ({ line }: { line: string }) => `Codé jusqu’à la ligne ${line}.`,
    corrected: 'Tour de parole corrigé.',
    correctionDropped: 'Correction abandonnée.',
    notYours: ({ coder }: { coder: string }) =>
      `Ce codage est celui de ${coder}. Changez de codeur pour le modifier.`,
  },
  correct: {
    label: ({ speaker, first, last }: { speaker: string; first: string; last: string }) =>
      `Corriger ${speaker || 'ce tour de parole'}, ${lines({ first, last })}`,
    keep: 'garder la correction',
    drop: 'l’abandonner',
    lostTitle: 'Codages qui ont perdu leurs mots',
    lostLead: ({ count }: { count: number }) =>
      `Les mots de ${times(count, 'codage', 'codages')} ont été supprimés dans cette correction, et le codage avec eux. Annuler rétablit tout.`,
    understood: 'Compris',
  },
};
