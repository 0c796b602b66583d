/** French words of the area "importing". */
import type * as english from '../en/importing.ts';
import { formatNumber, plural } from '../plural.ts';

export const commands: typeof english.commands = {
  importTranscripts: 'Importer des verbatims',
};
export const refusals: typeof english.refusals = {
  nothingToImport: () =>
    'Rien n’a été importé : il ne reste aucun fichier à prendre. Choisissez d’autres fichiers.',
  noText: ({ file }) =>
    `${file} ne contient pas de texte : ouvrez-le dans le logiciel d’origine et vérifiez que l’entretien s’y trouve.`,
  parsingTookTooLong: ({ file, seconds }) =>
    `${file} n’a pas pu être lu en ${seconds} secondes et a été laissé de côté : enregistrez-le à nouveau, ou en texte brut, puis réimportez-le.`,
  parsingNeedsMemory: ({ file }) =>
    `${file} demande plus de mémoire que la lecture d’un fichier ne peut en prendre et a été laissé de côté : divisez-le en fichiers plus petits.`,
  parsingFailed: ({ file }) =>
    `${file} n’a pas pu être lu, son contenu est endommagé : enregistrez-le à nouveau dans le logiciel d’origine.`,
  outNotProject: ({ file }) =>
    `${file} ne peut pas être écrit : le nom d’un projet finit par .trame. Donnez un tel nom à --out.`,
  noFilesInFolder: ({ folder }) =>
    `Le dossier ${folder} ne contient aucun fichier à importer : placez-y des fichiers .docx, .odt, .rtf, .pdf, .txt, .vtt ou .srt.`,
};
export const problems: typeof english.problems = {
  noSpeakerLabels: () =>
    'Aucun nom de locuteur n’a été trouvé : chaque paragraphe a été pris comme un tour de parole de l’enquêté.',
  possibleSpeakers: ({ names }) =>
    `Ces mots ouvrent plusieurs paragraphes comme des noms de locuteurs et n’ont pas été pris pour tels : ${names}. S’ils parlent, choisissez-les sous les locuteurs (en ligne de commande : --interviewer et le nom de qui interroge).`,
  veryLongLine: ({ characters }) =>
    `Ce paragraphe compte ${formatNumber('fr', characters)} caractères : vérifiez que le fichier a bien ses retours à la ligne.`,
  sameFileKept: ({ other }) => `Le texte est le même que celui de ${other} : les deux ont été gardés.`,
  sameFileSkipped: ({ other }) => `Le texte est le même que celui de ${other} : il a été laissé de côté.`,
  alreadyImportedKept: ({ transcript }) =>
    `Le projet a déjà ce texte, c’est le verbatim ${transcript} : les deux ont été gardés.`,
  alreadyImportedSkipped: ({ transcript }) =>
    `Le projet a déjà ce texte, c’est le verbatim ${transcript} : il a été laissé de côté.`,
  changedTextKept: ({ transcript, name }) =>
    `Le projet a un verbatim ${transcript} avec un autre texte : les deux sont gardés, celui-ci sous le nom ${name}.`,
  changedTextCorrects: ({ transcript }) =>
    `Ce texte prend la place de celui du verbatim ${transcript} : ses codages suivent.`,
  twoFilesForParticipant: ({ participant, other }) =>
    `${participant} parle aussi dans ${other} : les deux sont gardés comme entretiens d’un même participant.`,
  interviewerSilent: ({ label }) =>
    `Aucun tour de parole ne porte le nom ${label} : vérifiez comment l’enquêteur est noté dans les fichiers.`,
};
export const words: typeof english.words = {
  reading: ({ number, count, file }) =>
    `Lecture de ${file} (${formatNumber('fr', number)} sur ${formatNumber('fr', count)})`,
  writing: ({ file }) => `Écriture de ${file}`,
  written: ({ count, project, file }) =>
    `${formatNumber('fr', count)} ${plural('fr', count, 'verbatim importé', 'verbatims importés')} dans le projet ${project}, enregistré dans ${file}.`,
  problemInLine: ({ file, line, message }) =>
    line === 0 ? `${file} : ${message}` : `${file}, ligne ${formatNumber('fr', line)} : ${message}`,
  problemInRow: ({ file, row, message }) =>
    row === 0 ? `${file} : ${message}` : `${file}, ligne ${formatNumber('fr', row)} du tableau : ${message}`,
  columns: {
    transcript: 'Verbatim',
    participant: 'Participants',
    turns: 'Tours',
    words: 'Mots',
    lines: 'Lignes',
  },
  info: {
    name: 'Projet',
    coders: 'Codeurs',
    transcripts: 'Verbatims',
    words: 'Mots',
    participants: 'Participants',
    characteristics: 'Caractéristiques',
    themes: 'Thèmes',
    codings: 'Codages',
    links: 'Liens axiaux',
    memos: 'Mémos',
  },
  rules: {
    label: 'd’après le nom en début de tour',
    fileLabel: 'd’après le début du nom de fichier',
    fileName: 'd’après le nom de fichier',
    chosen: 'choisi par vous',
    given: 'enquêteur que vous avez nommé',
    known: 'enquêteur dans ce projet',
    word: 'le mot en début de tour le dit',
    mostFiles: 'ces initiales sont dans le plus de fichiers',
    questions: 'pose le plus de questions',
    beforeFirstLabel: 'texte avant le premier nom',
  },
};
