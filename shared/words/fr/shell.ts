/** French words of the area "shell". */
import type * as english from '../en/shell.ts';
import { plural } from '../plural.ts';

const diskReasons: Readonly<Record<string, string>> = {
  EACCES: 'vous n’avez pas le droit de l’utiliser',
  EPERM: 'vous n’avez pas le droit de l’utiliser',
  EROFS: 'le disque est en lecture seule',
  ENOENT: 'il n’est plus là',
  ENOTDIR: 'son dossier n’est plus là',
  EISDIR: 'ce n’est pas un fichier',
  ENOSPC: 'le disque est plein',
  EDQUOT: 'votre espace sur le disque est épuisé',
  EIO: 'le disque ne répond pas comme il devrait',
  EBUSY: 'un autre programme l’utilise',
  ENAMETOOLONG: 'son nom est trop long',
};

const diskReason = (code: string): string =>
  diskReasons[code] ?? (code === '' ? 'le système ne dit pas pourquoi' : `le système répond ${code}`);

export const commands: typeof english.commands = {};
export const refusals: typeof english.refusals = {
  diskReadFailed: ({ file, reason }) =>
    `« ${file} » n’a pas pu être lu : ${diskReason(reason)}. Vérifiez le fichier et ouvrez-le à nouveau.`,
  diskWriteFailed: ({ file, reason }) =>
    `« ${file} » n’a pas été écrit : ${diskReason(reason)}. Ce qui s’y trouvait est intact ; enregistrez ailleurs.`,
  diskFileTooLarge: ({ file, limit }) =>
    `« ${file} » n’a pas été lu : il dépasse ${Math.floor(limit / 2 ** 20)} Mo. Divisez-le ou choisissez un autre fichier.`,
  journalDoesNotFit: ({ file, count }) =>
    `« ${file} » n’a pas été mis à jour : ${plural('fr', count, 'sa dernière étape ne lui correspond pas', `ses ${count} dernières étapes ne lui correspondent pas`)}. Rien n’est perdu : ${plural('fr', count, 'elle reste', 'elles restent')} dans le journal placé à côté.`,
  journalUnclear: ({ file }) =>
    `« ${file} » n’a pas été lu : le journal placé à côté est abîmé ou correspond à un autre état du fichier, et contient peut-être du travail qui n’est pas dans le fichier. Rien n’a été modifié : ouvrez le fichier une fois dans Trame, qui garde ce journal et dit ce qu’il contient.`,
  stopped: () => 'Arrêté. Rien n’a été modifié.',
  compactingFailed: ({ file }) =>
    `« ${file} » n’a pas été mis à jour : l’opération est trop longue ou demande trop de mémoire. Rien n’est perdu : les dernières étapes restent dans le journal placé à côté.`,
  backupFailed: ({ project, reason }) =>
    `Aucune sauvegarde de ${project} n’a été faite : ${diskReason(reason)}. Le projet lui-même n’est pas touché ; libérez de la place et réessayez.`,
  fileHandleUnknown: () =>
    'Trame ne sait plus où se trouve ce fichier. Enregistrez-le sous un nouveau nom, ou ouvrez-le à nouveau.',
  startPortTaken: ({ address }) =>
    `L’adresse ${address} est occupée par un autre programme. Trame garde ses données à cette adresse : fermez ce programme et recommencez.`,
  startOtherBuild: ({ address }) =>
    `Une autre version de Trame tourne à l’adresse ${address}. Arrêtez-la avec Ctrl-C et recommencez.`,
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  dialogs: {
    openProject: 'Ouvrir un projet',
    saveProject: 'Enregistrer le projet sous',
    saveExport: 'Exporter',
    openTranscripts: 'Choisir des entretiens',
    openTable: 'Choisir un tableau',
    openFolder: 'Choisir un dossier d’entretiens',
  },
  versionName: ({ name, number }) => `${name} (cet ordinateur${number === 1 ? '' : ` ${number}`})`,
  fileKinds: {
    project: 'Projet Trame',
    transcripts: 'Entretiens',
    table: 'Tableaux',
    all: 'Tous les fichiers',
    exported: ({ extension }) => `Fichier .${extension}`,
  },
  closeUnsaved: {
    question: 'Trame n’a pas confirmé que tout est enregistré.',
    detail: 'Les derniers changements peuvent être perdus si vous fermez maintenant.',
    wait: 'Attendre',
    close: 'Fermer quand même',
  },
  start: {
    browserEdition: ({ address }) => `Trame est ouvert à l’adresse ${address}.`,
    browserServes: ({ address }) =>
      `Trame attend à l’adresse ${address} – ouvrez-la dans Chromium, Chrome ou Edge.`,
    hints: {
      noRuntime:
        'Voici l’édition navigateur. Pour l’application de bureau, relancez là où github.com est accessible, ou donnez dans ELECTRON_MIRROR un miroir d’Electron.',
      noDisplay: 'Voici l’édition navigateur. Pour l’application de bureau, relancez là où il y a un écran.',
      desktopEnded:
        'Voici l’édition navigateur : l’application de bureau n’a pas pu démarrer sur ce système ; son message est ci-dessus.',
      askedFor: 'Voici l’édition navigateur. Pour l’application de bureau, lancez npm start seul.',
    },
    joined: ({ address }) => `Trame tourne déjà ; sa fenêtre s’ouvre à l’adresse ${address}`,
    howToEnd: 'Ctrl-C l’arrête.',
    fetching:
      'Téléchargement du moteur de l’application de bureau (environ 120 Mo, une fois). Appuyez sur B ou Ctrl-C pour l’édition navigateur.',
    fetched: ({ done, total }) => `  ${done} sur ${total} Mo`,
    fetchedSoFar: ({ done }) => `  ${done} Mo`,
    unpacking: 'Décompression du moteur de l’application de bureau.',
    fetchFailed: ({ reason }) =>
      `Le moteur de l’application de bureau ne peut pas être téléchargé : ${reason}.`,
    fetchStalled: 'rien n’est arrivé pendant 10 secondes',
    fetchSkipped: 'vous avez choisi l’édition navigateur',
    fetchNoSite: 'son site est injoignable',
    fetchDamaged: 'ce qui est arrivé n’est pas ce qui était attendu',
    fetchRefused: 'le téléchargement a échoué',
    ended: 'Trame est arrêté.',
    usage: [
      'Usage : npm start -- [--browser] [--no-open] [--port NUMÉRO]',
      '  --browser      ouvre l’édition navigateur au lieu de l’application de bureau',
      '  --no-open      sert l’édition navigateur et n’ouvre rien',
      '  --port NUMÉRO  la sert à ce port (17871) ; un autre port a ses propres projets',
    ].join('\n'),
  },
};
