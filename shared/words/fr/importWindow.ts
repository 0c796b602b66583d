/** French words of the area "importWindow". */
import type * as english from '../en/importWindow.ts';
import { formatNumber, plural } from '../plural.ts';

const count = (value: number, one: string, other: string) =>
  `${formatNumber('fr', value)} ${plural('fr', value, one, other)}`;

export const commands: typeof english.commands = {};
export const refusals: typeof english.refusals = {};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  title: 'Importer des entretiens',
  reading: ({ done, all }) => `Lecture de ${formatNumber('fr', done)} sur ${formatNumber('fr', all)}…`,
  files: 'Fichiers',
  take: ({ file }) => `Importer ${file}`,
  refused: 'Non importé',
  problemCount: ({ count: n }) => count(n, 'remarque', 'remarques'),
  name: 'Nom du verbatim',
  encoding: 'Caractères lus comme',
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'utf-16le': 'Unicode (UTF-16 LE)',
    'utf-16be': 'Unicode (UTF-16 BE)',
    'windows-1252': 'Windows, Europe de l’Ouest (1252)',
    macintosh: 'Mac Roman',
  },
  encodingExample: ({ name, example }) => `${name} – ${example}`,
  sameText: 'Le même texte est déjà là',
  skip: 'Le laisser de côté',
  keepBoth: 'Garder les deux',
  changedText: ({ transcript }) => `Le projet a ${transcript} avec un autre texte`,
  correctTranscript: 'Corriger le verbatim',
  codingsSame: ({ count: n }) => `${count(n, 'codage garde ses mots', 'codages gardent leurs mots')}.`,
  codingsChanged: ({ count: n }) =>
    `${count(n, 'codage suit ses mots, qui ont changé', 'codages suivent leurs mots, qui ont changé')}.`,
  codingsRefound: ({ count: n }) =>
    `${count(n, 'codage est retrouvé à une autre place', 'codages sont retrouvés à une autre place')}.`,
  codingsLost: ({ count: n }) =>
    `${count(n, 'codage est perdu : ses mots ont disparu', 'codages sont perdus : leurs mots ont disparu')}.`,
  lostCoding: ({ theme, line, quote }) =>
    `${theme}, l. ${line} : « ${quote.length > 80 ? `${quote.slice(0, 80)}…` : quote} »`,
  moreLost: ({ count: n }) => count(n, 'autre', 'autres'),
  linesRenumbered: ({ line }) =>
    `Des tours de parole ont été ajoutés ou retirés : à partir de la ligne ${line}, les lignes changent de numéro.`,
  corrected: ({ count: n }) => count(n, 'verbatim a été corrigé.', 'verbatims ont été corrigés.'),
  locked: 'PDF verrouillé',
  lockedHint: ({ file }) =>
    `${file} est protégé par un mot de passe. Il sert à lire le fichier et n’est gardé nulle part.`,
  password: 'Mot de passe du PDF',
  passwordWrong: 'Ce n’est pas son mot de passe. Tapez-le de nouveau.',
  unlock: 'Ouvrir',
  speakers: 'Locuteurs',
  label: 'Étiquette',
  noLabel: 'sans étiquette',
  turns: 'Tours',
  who: 'Qui',
  why: 'D’après',
  interviewer: 'Enquêteur',
  participant: ({ label }) => `Participant ${label}`,
  other: 'Autre participant…',
  notSpeaker: 'Ce n’est pas un locuteur',
  possible: 'Pris jusqu’ici pour du texte ; choisissez qui parle :',
  possibleLabel: ({ label, lines }) => `${label} · ${count(lines, 'paragraphe', 'paragraphes')}`,
  participantLabel: 'Étiquette du participant',
  remarks: 'Remarques',
  remarkAtLine: ({ line, sentence }) => `Ligne ${formatNumber('fr', line)} : ${sentence}`,
  comments: ({ count: n }) =>
    `${count(n, 'commentaire du fichier Word est laissé de côté', 'commentaires du fichier Word sont laissés de côté')} :`,
  text: 'Tel qu’il sera enregistré',
  moreLines: ({ count: n }) => count(n, 'ligne de plus', 'lignes de plus'),
  summary: ({ transcripts, participants, words: all }) =>
    `${count(transcripts, 'verbatim', 'verbatims')}, ${count(participants, 'participant', 'participants')}, ${count(all, 'mot', 'mots')}`,
  import: ({ count: n }) => `Importer ${count(n, 'verbatim', 'verbatims')}`,
  nothing: 'Aucun de ces fichiers ne peut être importé.',
  done: ({ count: n }) => `${count(n, 'verbatim a été importé', 'verbatims ont été importés')}.`,
  pasteTitle: 'Coller un verbatim',
  pasteName: 'Nom, par exemple E4',
  pasteText: 'Texte de l’entretien',
  pasteNext: 'Voir l’aperçu',
  pasteEmpty: 'Collez d’abord le texte de l’entretien.',
  tableTitle: 'Importer un tableau',
  participantsTable: {
    title: ({ file }) => `Importer des participants : ${file}`,
    found: ({ count: n, names }) => `${count(n, 'participant', 'participants')} du projet : ${names}`,
    noneFound: 'Aucun participant du projet n’est dans ce tableau.',
    unknown: ({ count: n, names }) =>
      `${count(n, 'participant', 'participants')} que le projet n’a pas : ${names}`,
    addUnknown: 'Les ajouter, sans entretien',
    absent: ({ count: n, names }) => `${count(n, 'participant', 'participants')} sans ligne : ${names}`,
    more: ({ names, more }) =>
      `${names} et ${plural('fr', more, 'un autre', `${formatNumber('fr', more)} autres`)}`,
    who: 'Qui sont les lignes',
    columns: 'Ce que sont les colonnes',
    take: ({ column }) => `Prendre la colonne ${column}`,
    column: 'Colonne',
    meaning: 'Va vers',
    characteristic: 'la caractéristique',
    newCharacteristic: 'une nouvelle caractéristique',
    fact: 'l’entretien',
    type: 'Type',
    values: 'Valeurs',
    first: 'Première valeur',
    noColumns: 'Le tableau n’a que des noms de participants.',
    changes: 'Ce qui change',
    changed: ({ count: n }) => count(n, 'valeur en devient une autre', 'valeurs en deviennent d’autres'),
    filled: ({ count: n }) =>
      count(n, 'cellule vide reçoit une valeur', 'cellules vides reçoivent une valeur'),
    nothing: 'Aucune valeur ne change.',
    before: 'Maintenant',
    after: 'Ensuite',
    moreChanges: ({ count: n }) => `et ${plural('fr', n, 'une autre', `${formatNumber('fr', n)} autres`)}`,
    import: 'Importer le tableau',
    done: ({ count: n }) => `Le tableau de ${count(n, 'participant', 'participants')} a été importé.`,
  },
  storing: ({ count }) =>
    `Enregistrement de ${formatNumber('fr', count)} ${plural('fr', count, 'verbatim', 'verbatims')}…`,
  tableFinding: ({ file }) => `Recherche des passages de « ${file} »…`,
  tableApplied: ({ count: n }) => count(n, 'ligne a donné un codage', 'lignes ont donné un codage'),
  tableMerged: ({ count: n }) => count(n, 'réunie à un codage déjà là', 'réunies à un codage déjà là'),
  tableThemes: ({ count: n }) => count(n, 'nouveau thème', 'nouveaux thèmes'),
  tableEdited: ({ count: n }) =>
    count(n, 'citation trouvée avec d’autres mots', 'citations trouvées avec d’autres mots'),
  tableNotFound: ({ count: n }) => count(n, 'citation introuvable', 'citations introuvables'),
  tableAmbiguous: ({ count: n }) =>
    count(n, 'citation présente à plusieurs endroits', 'citations présentes à plusieurs endroits'),
  tableRow: ({ row, text }) => `Ligne ${formatNumber('fr', row)} : ${text}`,
  exported: ({ file }) => `${file} a été écrit.`,
};
