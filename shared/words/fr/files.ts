/** French words of the area "files". */

import type * as english from '../en/files.ts';
import { plural } from '../plural.ts';

const kinds: typeof english.words.kinds = {
  docx: 'un document Word',
  xlsx: 'un classeur Excel',
  pptx: 'une présentation PowerPoint',
  odf: 'un fichier OpenDocument (LibreOffice)',
  pages: 'un document Pages, Numbers ou Keynote',
  zip: 'une archive zip',
  pdf: 'un PDF',
  office97: 'un document d’un ancien Word, Excel ou PowerPoint (.doc, .xls, .ppt)',
  rtf: 'un document de texte enrichi (.rtf)',
  html: 'une page web',
  xml: 'un fichier XML',
  image: 'une image',
  archive: 'une archive compressée',
  sound: 'un enregistrement',
  text: 'un fichier de texte brut',
  unknown: 'un fichier d’un autre type',
};

const encodings: typeof english.words.encodings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (petit-boutiste)',
  'utf-16be': 'UTF-16 (gros-boutiste)',
  'windows-1252': 'Windows-1252 (Europe occidentale)',
  macintosh: 'Mac OS Roman',
};

export const commands: typeof english.commands = {};
export const refusals: typeof english.refusals = {
  fileEmpty: ({ file }) =>
    `${file} est vide : il ne contient aucun texte. Vérifiez que c’est le bon fichier.`,
  fileTooLarge: ({ file, megabytes }) =>
    `${file} dépasse ${megabytes} Mo, le plus qui soit lu en une fois. Partagez-le en plusieurs fichiers.`,
  formatUnknown: ({ file }) =>
    `${file} n’a pas été lu : les entretiens sont lus dans des fichiers .docx, .odt, .rtf, .pdf, .txt, .md, .vtt et .srt. Ouvrez-le dans le logiciel qui l’a créé et enregistrez-le en .docx ou en .txt.`,
  saveAsDocx: ({ file, extension }) =>
    `${file} n’a pas été lu : les fichiers ${extension} ne sont pas lus. Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx.`,
  exportFromPages: ({ file }) =>
    `${file} n’a pas été lu : c’est un document Pages. Dans Pages, choisissez Fichier > Exporter vers > Word, puis importez le fichier .docx.`,
  pdfNeedsTime: ({ file }) =>
    `${file} n’a pas été lu : un PDF ne peut pas être lu ici. Importez-le parmi les entretiens.`,
  pdfNeedsPassword: ({ file }) =>
    `${file} n’a pas été lu : il est protégé par un mot de passe. Donnez le mot de passe dans la fenêtre, ou enregistrez le PDF sans lui.`,
  pdfPasswordWrong: ({ file }) =>
    `${file} n’a pas été lu : ce n’est pas son mot de passe. Tapez-le de nouveau, ou enregistrez le PDF sans mot de passe.`,
  pdfBroken: ({ file }) =>
    `${file} n’a pas été lu : le PDF est abîmé. Copiez-le ou téléchargez-le de nouveau, ou enregistrez-le dans le logiciel qui l’a créé.`,
  pdfIsScan: ({ file }) =>
    `${file} n’a pas été lu : il contient des images de pages et aucun texte. Faites-le d’abord lire par un logiciel de reconnaissance de caractères (OCR), ou importez le document d’origine.`,
  pdfTooManyPages: ({ file, limit }) =>
    `${file} n’a pas été lu : il a plus de ${limit} pages. Partagez-le en plusieurs fichiers.`,
  pdfTooLarge: ({ file }) =>
    `${file} n’a pas été lu : il contient plus de texte qu’il n’en est lu en une fois. Partagez-le en plusieurs fichiers.`,
  tableFormatUnknown: ({ file }) =>
    `${file} n’a pas été lu : les tableaux sont lus dans des fichiers .csv, .tsv, .xlsx, .docx et .odt. Ouvrez-le dans le logiciel qui l’a créé et enregistrez-le en .csv ou en .xlsx.`,
  saveAsXlsx: ({ file, extension }) =>
    `${file} n’a pas été lu : les fichiers ${extension} ne sont pas lus. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx.`,
  exportFromNumbers: ({ file }) =>
    `${file} n’a pas été lu : c’est un document Numbers. Dans Numbers, choisissez Fichier > Exporter vers > Excel, puis prenez le fichier .xlsx.`,
  isAnotherFormat: ({ file, extension, kind }) =>
    `${file} n’a pas été lu : son nom finit par ${extension}, mais c’est ${kinds[kind]}. Ouvrez-le dans le logiciel qui l’a créé et enregistrez-le en ${extension}.`,
  odfNotText: ({ file }) =>
    `${file} n’a pas été lu : c’est un fichier OpenDocument, mais pas un texte. Ouvrez-le dans LibreOffice Writer et enregistrez-le en .odt.`,
  tooManyNotes: ({ file, limit }) =>
    `${file} n’a pas été lu : il contient plus de ${limit} notes et commentaires, bien plus qu’un entretien n’en demande. Copiez son texte dans un nouveau document.`,
  rtfTooDeep: ({ file }) =>
    `${file} n’a pas été lu : ses groupes sont imbriqués bien plus profondément qu’aucun logiciel ne les écrit. Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx.`,
  subtitlesMissing: ({ file }) =>
    `${file} n’a pas été lu : il ne contient aucun sous-titre avec son temps. Vérifiez que c’est le bon fichier, ou enregistrez-le en .txt.`,
  fileHasPassword: ({ file }) =>
    `${file} n’a pas été lu : il est protégé par un mot de passe. Ouvrez-le dans le logiciel qui l’a créé, retirez le mot de passe et enregistrez-le de nouveau.`,
  zipCut: ({ file }) =>
    `${file} n’a pas été lu : sa fin manque ou est abîmée. Copiez-le ou téléchargez-le de nouveau, ou enregistrez-le dans le logiciel qui l’a créé.`,
  zipTooNew: ({ file }) =>
    `${file} n’a pas été lu : il suit la forme zip64, prévue pour les archives de 4 Go et plus. Ouvrez-le dans le logiciel qui l’a créé et enregistrez-le de nouveau.`,
  zipLocked: ({ file, entry }) =>
    `${file} n’a pas été lu : sa partie ${entry} est chiffrée. Enregistrez-le sans mot de passe.`,
  zipMethodUnknown: ({ file, entry }) =>
    `${file} n’a pas été lu : sa partie ${entry} est compressée d’une façon inhabituelle. Ouvrez-le dans le logiciel qui l’a créé et enregistrez-le de nouveau.`,
  zipTooManyEntries: ({ file, limit }) =>
    `${file} n’a pas été lu : il contient plus de ${limit} parties, bien plus qu’il n’en faut à un tel fichier. Ouvrez-le dans le logiciel qui l’a créé et enregistrez-le de nouveau.`,
  zipEntryTooLarge: ({ file, entry, megabytes }) =>
    `${file} n’a pas été lu : sa partie ${entry} dépasse ${megabytes} Mo une fois décompressée. Si vous avez confiance en ce fichier, partagez le document.`,
  zipTotalTooLarge: ({ file, megabytes }) =>
    `${file} n’a pas été lu : il dépasse ${megabytes} Mo une fois décompressé. Si vous avez confiance en ce fichier, partagez le document.`,
  zipRatioTooHigh: ({ file, entry, ratio }) =>
    `${file} n’a pas été lu : sa partie ${entry} occupe plus de ${ratio} fois sa taille une fois décompressée, comme dans les fichiers faits pour bloquer un ordinateur. Si vous avez confiance en ce fichier, enregistrez-le de nouveau dans Word ou LibreOffice.`,
  zipEntriesOverlap: ({ file, entry }) =>
    `${file} n’a pas été lu : sa partie ${entry} en recouvre une autre, comme dans les fichiers faits pour bloquer un ordinateur. Demandez-en une nouvelle copie.`,
  zipNameTwice: ({ file, entry }) =>
    `${file} n’a pas été lu : il contient deux parties nommées ${entry}. Ouvrez-le dans le logiciel qui l’a créé et enregistrez-le de nouveau.`,
  zipNameUnsafe: ({ file, entry }) =>
    `${file} n’a pas été lu : le nom de sa partie ${entry} n’est pas permis. Ouvrez-le dans le logiciel qui l’a créé et enregistrez-le de nouveau.`,
  zipHeadersDiffer: ({ file, entry }) =>
    `${file} n’a pas été lu : il décrit sa partie ${entry} de deux façons qui ne concordent pas. Demandez-en une nouvelle copie.`,
  zipSizeWrong: ({ file, entry }) =>
    `${file} n’a pas été lu : sa partie ${entry} n’a pas la taille annoncée. Demandez-en une nouvelle copie.`,
  zipChecksumWrong: ({ file, entry }) =>
    `${file} n’a pas été lu : sa partie ${entry} est abîmée (sa somme de contrôle est fausse). Copiez-le ou téléchargez-le de nouveau.`,
  zipEntryBroken: ({ file, entry }) =>
    `${file} n’a pas été lu : sa partie ${entry} ne se décompresse pas. Copiez-le ou téléchargez-le de nouveau.`,
  xmlHasDoctype: ({ file, part }) =>
    `${file} n’a pas été lu : sa partie ${part} contient un type de document (DTD) ou une entité, dont un tel fichier n’a jamais besoin. Ouvrez-le dans Word ou LibreOffice et enregistrez-le de nouveau.`,
  xmlBroken: ({ file, part }) =>
    `${file} n’a pas été lu : sa partie ${part} est abîmée. Ouvrez-le dans le logiciel qui l’a créé et enregistrez-le de nouveau.`,
  xmlTooDeep: ({ file, part, limit }) =>
    `${file} n’a pas été lu : sa partie ${part} est imbriquée sur plus de ${limit} niveaux. Copiez son texte dans un nouveau document.`,
  xmlTooLarge: ({ file, part }) =>
    `${file} n’a pas été lu : sa partie ${part} contient plus que ce qui se lit en une fois. Partagez le document.`,
  documentPartMissing: ({ file, part }) =>
    `${file} n’a pas été lu : il lui manque la partie ${part}. Ouvrez-le dans le logiciel qui l’a créé et enregistrez-le de nouveau.`,
  sheetMissing: ({ file }) =>
    `${file} n’a pas été lu : il ne contient aucune feuille de cellules. Placez le tableau dans la première feuille.`,
  tableMissing: ({ file }) =>
    `${file} n’a pas été lu : il ne contient aucun tableau avec une ligne d’en-tête et au moins une autre ligne. Placez le tableau dans le document.`,
  tableEmpty: ({ file }) =>
    `${file} n’a pas été lu : son tableau est vide. Vérifiez que le tableau est dans la première feuille du fichier.`,
  tableTooLarge: ({ file, limit }) =>
    `${file} n’a pas été lu : son tableau a plus de ${limit} cellules. Supprimez les lignes et colonnes vides, ou partagez-le.`,
};
export const problems: typeof english.problems = {
  nulReplaced: ({ count }) =>
    `${plural(
      'fr',
      count,
      `${count} caractère de contrôle illisible a été remplacé`,
      `${count} caractères de contrôle illisibles ont été remplacés`,
    )} par le signe �.`,
  encodingGuessed: ({ encoding }) =>
    `Le fichier ne dit pas son encodage et a été lu en ${encodings[encoding]} : vérifiez les accents.`,
  encodingOther: ({ encoding }) => `Le fichier a été lu en ${encodings[encoding]}.`,
  undecodableReplaced: ({ count }) =>
    `${plural(
      'fr',
      count,
      `${count} endroit n’a pas pu être décodé et porte`,
      `${count} endroits n’ont pas pu être décodés et portent`,
    )} le signe � : choisissez un autre encodage.`,
  undefinedBytes: ({ count }) =>
    plural('fr', count, `${count} octet n’a`, `${count} octets n’ont`) +
    ' pas de sens en Windows-1252 : le fichier est peut-être dans un autre encodage.',
  symbolsUnknown: ({ count }) =>
    `${plural(
      'fr',
      count,
      `${count} symbole d’une police de symboles n’a pas pu être lu et porte`,
      `${count} symboles d’une police de symboles n’ont pas pu être lus et portent`,
    )} le signe �.`,
  noteMissing: ({ count }) =>
    `${plural(
      'fr',
      count,
      `${count} note est appelée dans le texte mais manque`,
      `${count} notes sont appelées dans le texte mais manquent`,
    )} dans le fichier.`,
  quoteNotClosed: () =>
    'Un guillemet est ouvert dans cette ligne et jamais fermé : les lignes suivantes peuvent y être jointes.',
  quoteMisplaced: () =>
    'Un guillemet se trouve au milieu d’une cellule de cette ligne : vérifiez la cellule.',
  cellErrors: ({ count }) =>
    plural('fr', count, `${count} cellule affiche`, `${count} cellules affichent`) +
    ' une erreur de tableur, telle que #N/A.',
  mergedFilled: ({ count }) =>
    plural(
      'fr',
      count,
      '1 cellule fusionnée : sa valeur a été donnée à chaque place qu’elle couvre.',
      `${count} cellules fusionnées : leur valeur a été donnée à chaque place qu’elles couvrent.`,
    ),
  otherSheetsLeftOut: ({ count }) =>
    `${plural(
      'fr',
      count,
      '1 autre feuille du classeur laissée de côté',
      `${count} autres feuilles du classeur laissées de côté`,
    )} : seule la première est lue.`,
  otherTablesLeftOut: ({ count }) =>
    `${plural(
      'fr',
      count,
      '1 autre tableau du document laissé de côté',
      `${count} autres tableaux du document laissés de côté`,
    )} : seul le premier est lu.`,
  formulasWithoutValue: ({ count }) =>
    `${plural(
      'fr',
      count,
      `${count} formule n’a pas de résultat enregistré et compte`,
      `${count} formules n’ont pas de résultat enregistré et comptent`,
    )} comme vide : enregistrez le fichier dans Excel ou LibreOffice.`,
  fileEndMissing: () =>
    'La fin du fichier manque : ses derniers mots manquent peut-être aussi. Copiez-le ou téléchargez-le de nouveau.',
  codePageUnknown: ({ number }) =>
    `Des parties du texte sont écrites dans la page de code ${number}, qui n’est pas connue : vérifiez les accents.`,
  pdfLayoutGuessed: () =>
    'Les paragraphes ont été reconstruits d’après la place des mots sur les pages : vérifiez-les.',
  pdfPagesDamaged: ({ count, page }) =>
    plural(
      'fr',
      count,
      `La page ${page} est abîmée et laissée de côté.`,
      `${count} pages, dont la première est la page ${page}, sont abîmées et laissées de côté.`,
    ),
  pdfPagesWithoutText: ({ count }) =>
    `${plural('fr', count, '1 page ne contient', `${count} pages ne contiennent`)} aucun texte : une image, peut-être, ou rien.`,
  pdfTurnedText: ({ count, page }) =>
    plural(
      'fr',
      count,
      `À la page ${page}, du texte est tourné : il suit le texte de sa page.`,
      `Sur ${count} pages, d’abord à la page ${page}, du texte est tourné : il suit le texte de sa page.`,
    ),
  runningHeadsLeftOut: ({ text }) =>
    `« ${text} » laissé de côté : il revient à la même place sur trois pages ou plus (titre courant, numéro de page).`,
  cuesOutOfOrder: ({ count }) =>
    plural(
      'fr',
      count,
      '1 sous-titre n’était pas dans l’ordre du temps : tous y ont été remis.',
      `${count} sous-titres n’étaient pas dans l’ordre du temps : tous y ont été remis.`,
    ),
  cuesRepeated: ({ count }) =>
    plural('fr', count, '1 ligne laissée', `${count} lignes laissées`) +
    ' de côté, que le sous-titre suivant montre encore (sous-titres défilants).',
  cueNotesLeftOut: ({ count }) =>
    plural('fr', count, '1 remarque des sous-titres laissée', `${count} remarques des sous-titres laissées`) +
    ' de côté.',
  cuesUnreadable: ({ count }) =>
    plural('fr', count, '1 bloc sans temps lisible laissé', `${count} blocs sans temps lisible laissés`) +
    ' de côté.',
  deletionsLeftOut: ({ count }) =>
    plural(
      'fr',
      count,
      `${count} suppression suivie laissée de côté.`,
      `${count} suppressions suivies laissées de côté.`,
    ),
  speakersMovedFirst: ({ count }) =>
    plural(
      'fr',
      count,
      'La colonne des locuteurs se trouvait après les paroles : elle a été placée devant.',
      `Dans ${count} tableaux, la colonne des locuteurs se trouvait après les paroles : elle a été placée devant.`,
    ),
  headersLeftOut: () => 'En-têtes et pieds de page laissés de côté.',
  imagesLeftOut: ({ count }) =>
    plural('fr', count, `${count} image laissée de côté.`, `${count} images laissées de côté.`),
  objectsLeftOut: ({ count }) =>
    plural(
      'fr',
      count,
      `${count} objet incorporé laissé de côté.`,
      `${count} objets incorporés laissés de côté.`,
    ),
  chartsLeftOut: ({ count }) =>
    plural(
      'fr',
      count,
      `${count} graphique ou diagramme laissé de côté.`,
      `${count} graphiques ou diagrammes laissés de côté.`,
    ),
  insertedFilesLeftOut: ({ count }) =>
    plural(
      'fr',
      count,
      `${count} fichier inséré laissé de côté.`,
      `${count} fichiers insérés laissés de côté.`,
    ),
  linksLeftOut: ({ count }) =>
    plural(
      'fr',
      count,
      `L’adresse de ${count} lien laissée de côté, son texte gardé.`,
      `Les adresses de ${count} liens laissées de côté, leur texte gardé.`,
    ),
  outsidePartsLeftOut: ({ count, address }) =>
    plural(
      'fr',
      count,
      `${count} renvoi hors du fichier laissé de côté : ${address}.`,
      `${count} renvois hors du fichier laissés de côté, dont le premier : ${address}.`,
    ),
  hiddenTextLeftOut: ({ count }) =>
    plural(
      'fr',
      count,
      `${count} passage de texte masqué laissé de côté.`,
      `${count} passages de texte masqué laissés de côté.`,
    ),
  listNumbersLeftOut: ({ count }) =>
    plural(
      'fr',
      count,
      `Numéros et puces automatiques de ${count} paragraphe laissés de côté.`,
      `Numéros et puces automatiques de ${count} paragraphes laissés de côté.`,
    ),
  macrosLeftOut: () => 'Macros laissées de côté.',
};
export const words: typeof english.words = { kinds, encodings };
