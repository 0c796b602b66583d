/** French words of the area "storage": project files, the database of the window, what is saved, undo and redo. */
import type * as english from '../en/storage.ts';
import { formatNumber, plural } from '../plural.ts';

const rules: Readonly<Record<string, string>> = {
  missingReference: 'renvoie à un élément absent du projet',
  themeCircle: 'se trouve sous lui-même dans l’arbre',
  axisHasCoding: 'porte sur un titre qui ne reçoit pas de codage',
  rangeOutsideText: 'sort de son verbatim',
  rangeSplitsCharacter: 'commence ou finit au milieu d’un caractère',
  quoteDiffers: 'a une citation qui diffère de son verbatim',
  secondReadingMark: 'est un second repère de lecture du même codeur',
  secondSamplingGrid: 'est une seconde grille d’échantillonnage des mêmes caractéristiques',
  secondStudySettings: 'est un second enregistrement de réglages',
  secondLastAspect: 'est un second dernier aspect nouveau du même thème',
  secondThemeDomain: 'est une seconde marque de domaine du même thème',
  secondStudyText: 'est un second texte pour la même place',
  noInfo: 'n’a ni nom ni date de création',
};

const tables: Readonly<Record<string, string>> = {
  info: 'le projet',
  coders: 'un codeur',
  characteristics: 'une caractéristique',
  participants: 'un participant',
  transcripts: 'un verbatim',
  themes: 'un thème',
  codings: 'un codage',
  memos: 'un mémo',
  axialLinks: 'un lien',
  readingMarks: 'un repère de lecture',
  samplingGrids: 'une grille d’échantillonnage',
  queries: 'une requête enregistrée',
  linkTypes: 'une sorte de lien',
  maps: 'une carte',
  mapItems: 'un élément d’une carte',
  ignoredSuggestions: 'une suggestion ignorée',
  resultsDocuments: 'un texte de résultats',
  resultsBlocks: 'une partie des résultats',
  rounds: 'une passe de codage',
  decisions: 'une décision',
  studySettings: 'les réglages de l’étude',
  lastAspects: 'un dernier aspect nouveau',
  themeDomains: 'une marque de domaine',
  studyTexts: 'un texte sur l’étude',
};

/** Why something could not be read or written; parameters of sentences name them. */
const reasons: typeof english.words.reasons = {
  noPermission: 'vous n’en avez pas le droit',
  diskFull: 'le disque est plein',
  readOnlyDisk: 'le disque est en lecture seule',
  busy: 'un autre programme l’utilise',
  folderMissing: 'son dossier n’existe pas',
  isFolder: 'c’est un dossier',
  isFile: 'c’est un fichier et non un dossier',
  notOrdinary: 'c’est un périphérique ou un tube, et non un fichier ordinaire',
  tooLarge: 'il est trop grand',
  nameTooLong: 'son nom est trop long',
  unknown: 'le disque ou le navigateur a signalé une erreur',
  storageFull: 'le disque, ou la part qu’en a le navigateur, est plein',
  storageBlocked: 'le navigateur ne laisse rien enregistrer ici',
  fileGone: 'le fichier, son dossier ou son disque n’est plus là',
  deviceError: 'le disque ne répond pas comme il devrait',
  changedElsewhere: 'un autre programme a modifié le fichier',
  takenOver: 'quelqu’un d’autre a ouvert le projet en écriture',
};

export const commands: typeof english.commands = {
  undo: 'Annuler',
  redo: 'Rétablir',
};
export const refusals: typeof english.refusals = {
  fileNotProject: ({ file }) =>
    `${file} n’a pas été ouvert : ce n’est pas un projet Trame. Choisissez un fichier qui finit par .trame.`,
  projectNewer: ({ file, version }) =>
    `${file} n’a pas été ouvert : il a été écrit par un Trame plus récent (format ${version}). Installez la dernière version de Trame pour l’ouvrir.`,
  projectPartMissing: ({ file, part }) =>
    `${file} n’a pas été ouvert : sa partie ${part} manque. Ouvrez une copie ou une sauvegarde.`,
  projectPartBroken: ({ file, part, place }) =>
    `${file} n’a pas été ouvert : sa partie ${part} est abîmée ou a été modifiée hors de Trame${place ? ` (à ${place})` : ''}. Ouvrez une copie ou une sauvegarde.`,
  projectInconsistent: ({ file, rule, table, id, missing }) =>
    `${file} n’a pas été ouvert : ${tables[table] ?? table} (${id}) ${rules[rule] ?? rule}${missing ? ` (${missing})` : ''}. Ouvrez une copie ou une sauvegarde.`,
  historyBroken: ({ file, row }) =>
    `${file} n’a pas été ouvert : son historique est abîmé à partir de la ligne ${row}. Ouvrez une copie ou une sauvegarde.`,
  fileCannotBeRead: ({ file, reason }) => `${file} n’a pas été lu : ${reasons[reason]}.`,
  fileCannotBeWritten: ({ file, reason }) =>
    `${file} n’a pas été écrit : ${reasons[reason]}. Ce qui s’y trouvait avant est inchangé.`,
  fileIsFolder: ({ file }) => `${file} est un dossier ; nommez un fichier.`,
  fileMissing: ({ file }) => `${file} est introuvable. Vérifiez son nom et son dossier.`,
  changeDoesNotFit: ({ table, rule }) =>
    `Rien n’a été modifié : ${tables[table] ?? table} ${rules[rule] ?? 'n’est plus tel que cette modification l’attend'}.`,
  changeIsWrong: ({ table }) =>
    `Rien n’a été modifié : ce changement laisserait ${tables[table] ?? table} impossible à enregistrer. Merci de le signaler.`,
  nothingToUndo: () => 'Il n’y a rien à annuler.',
  nothingToRedo: () => 'Il n’y a rien à rétablir.',
  undoDoesNotFit: () =>
    'Impossible d’annuler : ce qui avait été modifié l’a été de nouveau depuis, par un autre codeur ou lors d’une étape suivante.',
  redoDoesNotFit: () => 'Impossible de rétablir : ce qui avait été modifié l’a été de nouveau depuis.',
  noProjectOpen: () => 'Aucun projet n’est ouvert. Ouvrez-en ou créez-en un d’abord.',
  projectIsReadOnly: ({ owner }) =>
    owner
      ? `Le projet est ici en lecture seule : ${owner} l’a ouvert dans une autre fenêtre ou sur un autre ordinateur. Fermez-le d’abord là-bas.`
      : 'Le projet est ici en lecture seule : il est ouvert dans une autre fenêtre ou sur un autre ordinateur. Fermez-le d’abord là-bas.',
  tooMuchUnwritten: ({ count }) =>
    `${count} modifications attendent d’être écrites et la dernière tentative a échoué. Enregistrez une copie ou libérez de la place, puis réessayez.`,
  storedProjectMissing: ({ project }) =>
    `${project} n’est plus enregistré dans ce navigateur. Ouvrez son fichier ou une copie.`,
  storedProjectDamaged: ({ project, rule, table, id }) =>
    `${project} tel qu’enregistré sur cet ordinateur est abîmé : ${tables[table] ?? table} (${id}) ${rules[rule] ?? 'est illisible'}. Ouvrez son fichier ou une copie.`,
  storageNewer: () =>
    'Ce projet a été enregistré par un Trame plus récent. Installez la dernière version de Trame, ou ouvrez une copie de son fichier.',
  lastProjectGone: () =>
    'Le projet ouvert en dernier n’est plus dans la liste de cet ordinateur. Ouvrez son fichier pour continuer.',
  lastProjectInUse: ({ project, owner, host }) =>
    `${project}, ouvert en dernier, n’a pas été rouvert : ${owner || 'quelqu’un d’autre'} l’a ouvert${host ? ` sur ${host}` : ''}. Ouvrez-le depuis la liste pour le lire en attendant.`,
  lastFileAway: ({ project, file }) =>
    `${project}, ouvert en dernier, n’a pas été rouvert : ${file} n’est plus à sa place. Branchez son disque, ou ouvrez-le depuis la liste pour voir ce que cet ordinateur en garde.`,
  newProjectNeedsFile: () =>
    'Le projet n’a pas été créé, car aucun emplacement n’a été choisi pour son fichier. Recommencez et choisissez-en un.',
  fileTakenOver: ({ file, owner, host }) =>
    owner
      ? `${file} n’a pas été écrit : ${owner} l’a ouvert sur ${host}. Enregistrez le vôtre sous un autre nom, ou fermez-le d’abord là-bas.`
      : `${file} n’a pas été écrit : il est ouvert sur un autre ordinateur. Enregistrez le vôtre sous un autre nom, ou fermez-le d’abord là-bas.`,
  fileChangedElsewhere: ({ file }) =>
    `${file} a été modifié par un autre programme depuis que Trame l’a lu et n’a pas été remplacé. Enregistrez le vôtre sous un autre nom.`,
  filePermissionNeeded: ({ file }) =>
    `${file} ne peut pas être écrit sans une nouvelle autorisation. Choisissez « Enregistrer » et confirmez.`,
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  saved: ({ time }) => `Enregistré à ${time}`,
  savedBefore: 'Enregistré',
  savedInBrowser: () => 'Enregistré dans ce navigateur seulement',
  savedInBrowserWithFile: ({ time }) => `Enregistré dans ce navigateur, fichier de ${time}`,
  saving: 'Enregistrement…',
  notSaved: ({ reason }) => `Non enregistré : ${reasons[reason]}.`,
  saveCopy: 'Enregistrer une copie',
  tryAgain: 'Réessayer',
  readOnly: ({ owner }) =>
    owner
      ? `Ouvert par ${owner} dans une autre fenêtre : lecture seule`
      : 'Ouvert dans une autre fenêtre : lecture seule',
  readOnlyElsewhere: ({ owner, host }) =>
    owner ? `Ouvert par ${owner} sur ${host} : lecture seule` : `Ouvert sur ${host} : lecture seule`,
  readOnlyFree: 'Libre à nouveau : ouvrir pour écrire',
  undoOf: ({ command, about }) => (about ? `Annuler ${command} : ${about}` : `Annuler ${command}`),
  redoOf: ({ command, about }) => (about ? `Rétablir ${command} : ${about}` : `Rétablir ${command}`),
  copyName: ({ project }) => `${project} (copie).trame`,
  renewPermission: ({ file }) => `Autoriser de nouveau l’écriture de ${file}`,
  reasons,
  saveElsewhere: 'Enregistrer ailleurs',
  inNoFile: () => 'Dans ce programme seulement, pas encore dans un fichier',
  wentOnBeside: ({ file, second }) =>
    `${file} a été modifié par un autre programme et reste tel quel. Votre version continue dans ${second}, dans le même dossier.`,
  opening: {
    rebuilt: ({ file }) =>
      `Ce que cet ordinateur gardait de ${file} avait disparu ou était abîmé et a été refait à partir du fichier. Rien du fichier n’est perdu.`,
    recovered: ({ file, count }) =>
      plural(
        'fr',
        count,
        `${formatNumber('fr', count)} modification qui manquait à ${file} était encore enregistrée sur cet ordinateur et s’y trouve de nouveau.`,
        `${formatNumber('fr', count)} modifications qui manquaient à ${file} étaient encore enregistrées sur cet ordinateur et s’y trouvent de nouveau.`,
      ),
    synced: ({ file, service }) =>
      `${file} se trouve dans un dossier de ${service}, qui le copie d’un ordinateur à l’autre. Travaillez sur un seul ordinateur à la fois, et laissez la copie se terminer avant d’ouvrir le projet sur un autre.`,
    reopened: 'Trame s’est arrêté de façon inattendue et a rouvert le projet là où vous étiez.',
    copyOpened:
      'Ce que cet ordinateur en garde a été ouvert à la place ; enregistrez-le ailleurs pour continuer.',
    copyIncomplete: ({ file }) =>
      `Une partie de ce que cet ordinateur garde de ${file} manque. Elle sera refaite à la prochaine ouverture du projet avec son fichier.`,
    onlyCopyIncomplete: ({ project }) =>
      `Une partie de ce que cet ordinateur garde de ${project} manque. Enregistrez une copie de ce qui reste ; si vous avez son fichier ou une copie antérieure, retirez le projet de la liste du premier écran et ouvrez-la.`,
    keptDamaged: ({ file, second }) =>
      `Ce que cet ordinateur gardait de ${file} était abîmé et comportait des modifications que le fichier n’a pas. ${file} a été ouvert dans son état actuel ; ce qui restait ici est gardé sous le nom ${second}, dans le même dossier.`,
    keptSecond: ({ file, second }) =>
      `${file} a été modifié sur un autre ordinateur ou par un autre programme. Il a été ouvert dans son état actuel ; ce que cet ordinateur avait est gardé sous le nom ${second}, dans le même dossier.`,
    stepsLeft: ({ file, count }) =>
      plural(
        'fr',
        count,
        `La dernière modification du journal de ${file} n’a pas pu être lue. Elle est toujours dans le journal placé à côté.`,
        `Les ${formatNumber('fr', count)} dernières modifications du journal de ${file} n’ont pas pu être lues. Elles sont toujours dans le journal placé à côté.`,
      ),
    tornJournal: ({ file }) =>
      `Trame s’est arrêté pendant l’écriture de ${file}. Tout ce qui était annoncé comme enregistré est là ; une dernière modification à moitié écrite a été laissée de côté.`,
    damagedJournal: ({ file, kept }) =>
      `Le journal de ${file} est abîmé. Tout ce qui précède est là ; le journal tel quel est gardé sous le nom ${kept}.`,
    foreignJournal: ({ file, kept }) =>
      `Le journal placé à côté de ${file} correspond à un autre état du fichier et n’a pas servi. Il est gardé sous le nom ${kept}.`,
  },
};
