/** French words of the area "coded table". */
import type * as english from '../en/codedTable.ts';
import { formatNumber, plural } from '../plural.ts';

const needed: Readonly<Record<string, string>> = {
  who: 'le participant ou l’entretien',
  what: 'le verbatim (ou son début et sa fin)',
  theme: 'le thème',
};

const list = (codes: string) =>
  codes
    .split(' ')
    .map((code) => needed[code] ?? code)
    .join(', ');

export const commands: typeof english.commands = {
  codeFromTable: 'Coder depuis un tableau',
};
export const refusals: typeof english.refusals = {
  codedTableColumns: ({ file, missing, found }) =>
    `« ${file} » ne peut pas servir à coder : aucune colonne ne donne ${list(missing)}. Ses titres sont : ${found || 'aucun'}. Nommez les colonnes « Participant », « Verbatim » et « Thème ».`,
  codedTableEmpty: ({ file }) =>
    `« ${file} » a des titres de colonnes et aucune ligne en dessous. Mettez un passage codé par ligne.`,
  codedTableNothing: ({ file }) =>
    `Rien n’a été codé depuis « ${file} » : aucune ligne ne mène à un passage. Corrigez les lignes nommées plus haut et recommencez.`,
  sampleFileWrong: ({ file }) =>
    `L’étude d’exemple n’a pas été construite : son fichier « ${file} » est abîmé. Réinstallez Trame.`,
  sampleNotFound: ({ file, name }) =>
    `L’étude d’exemple n’a pas été construite : son fichier « ${file} » nomme « ${name} », qu’elle ne contient pas. Réinstallez Trame.`,
  sampleMissing: ({ folder }) =>
    `L’étude d’exemple n’a pas été construite : ses fichiers ne sont pas dans « ${folder} ». Réinstallez Trame.`,
};
export const problems: typeof english.problems = {
  codedRowNoWho: () => 'Aucun participant n’est indiqué. Remplissez la cellule.',
  codedRowNoQuote: () => 'Aucun verbatim n’est indiqué, ni son début et sa fin. Remplissez la cellule.',
  codedRowNoTheme: () => 'Aucun thème n’est indiqué. Remplissez la cellule.',
  codedThemesFromAbove: ({ count, row }) =>
    plural(
      'fr',
      count,
      `1 ligne (ligne ${row}) laisse vides des thèmes écrits au-dessus d’elle : ils ont été repris. Vérifiez-la.`,
      `${count} lignes (à partir de la ligne ${row}) laissent vides des thèmes écrits au-dessus d’elles : ils ont été repris. Vérifiez-les.`,
    ),
  codedRowThemeGap: () =>
    'Il manque un thème au-dessus de celui qui est indiqué. Remplissez les niveaux à partir du premier.',
  codedRowPositions: ({ start, end }) =>
    `« ${start} » à « ${end} » n’est pas un endroit d’un texte : il faut deux nombres entiers, le premier étant le plus petit.`,
  codedRowUnknownWho: ({ name }) =>
    `« ${name} » n’est ni un participant ni un entretien de ce projet. Corrigez le nom ou importez l’entretien.`,
  codedRowUnknownTranscript: ({ name, participant }) =>
    `Il n’y a pas d’entretien « ${name} » ; le verbatim a été cherché dans ce que dit ${participant}.`,
  codedRowOtherParticipant: ({ participant, transcript }) =>
    `${participant} ne parle pas dans ${transcript} ; le verbatim y a tout de même été cherché.`,
  codedRowSpokenByOther: ({ participant, speakers }) =>
    `Le passage trouvé est dit par ${speakers} et non par ${participant} : il compte pour ${speakers}. Ajoutez à la citation les mots qui l’entourent si un autre endroit est voulu.`,
  codedRowNoTranscript: ({ participant }) =>
    `${participant} n’a pas d’entretien dans ce projet. Importez d’abord l’entretien.`,
  codedRowAxis: ({ theme }) =>
    `« ${theme} » est un axe, un titre, et ne reçoit pas de codage. Donnez un thème qu’il contient.`,
  codedRowTooDeep: ({ theme, levels }) =>
    `« ${theme} » est trop profond : un arbre a au plus ${levels} niveaux.`,
  codedRowBlank: () => 'Le passage ne contient aucun mot.',
  codedFinishedUnknown: ({ name }) =>
    `« ${name} » n’est pas un entretien de ce projet et n’a pas été marqué comme terminé.`,
};
export const words: typeof english.words = {
  headings: {
    participant: [
      'participant',
      'participante',
      'participants',
      'code participant',
      'numero participant',
      'enquete',
      'enquetee',
      'enquetes',
      'interviewe',
      'interviewee',
      'repondant',
      'repondante',
      'sujet',
      'medecin',
      'locuteur',
      'qui',
      'cas',
    ],
    transcript: [
      'entretien',
      'entretiens',
      'nom de l entretien',
      'numero d entretien',
      'interview',
      'transcription',
      'fichier',
      'nom du fichier',
      'fichier verbatim',
      'verbatim fichier',
      'fichier du verbatim',
      'document',
      'source',
    ],
    quote: [
      'verbatim cite',
      'verbatims cites',
      'citation',
      'citations',
      'extrait',
      'extraits',
      'extrait de verbatim',
      'extrait d entretien',
      'passage',
      'passages',
      'passage code',
      'segment',
      'segment code',
      'unite de sens',
      'unites de sens',
      'texte',
    ],
    quoteOrTranscript: ['verbatim', 'verbatims'],
    start: ['debut', 'position de debut', 'de'],
    end: ['fin', 'position de fin', 'a'],
    coder: ['codeur', 'codeuse', 'codeurs', 'code par', 'initiales', 'chercheur', 'chercheuse'],
    comment: ['commentaire', 'commentaires', 'remarque', 'remarques', 'note', 'notes', 'memo'],
  },
  laterHeadings: {
    participant: [
      'patient',
      'patiente',
      'soignant',
      'soignante',
      'infirmiere',
      'informateur',
      'informatrice',
    ],
    transcript: ['n entretien', 'entretien n'],
  },
  themeHeadings: {
    axis: ['axe', 'grand theme', 'theme principal', 'theme global'],
    theme: ['theme', 'themes', 'chemin du theme', 'categorie', 'categories', 'rubrique', 'noeud'],
    code: ['code', 'codes'],
    subTheme: ['sous theme', 'sous themes', 'sous categorie', 'sous categories'],
    subCode: ['sous code', 'sous codes', 'sous sous theme', 'sous sous themes'],
    level: ['niveau', 'theme niveau', 'theme de niveau', 'code niveau', 'theme', 'code'],
    subLevel: ['sous theme'],
  },
  summary: (of) =>
    `${formatNumber('fr', of.applied)} ${plural('fr', of.applied, 'ligne codée', 'lignes codées')} sur ${formatNumber('fr', of.rows)}, dont ${formatNumber('fr', of.merged)} ${plural('fr', of.merged, 'réunie', 'réunies')} à un codage déjà présent ; ${formatNumber('fr', of.themes)} ${plural('fr', of.themes, 'nouveau thème', 'nouveaux thèmes')}.`,
  row: ({ row, sentence }) => `Ligne ${row} : ${sentence}`,
  edited: ({ quote, found, score }) => `« ${quote} » a été retrouvé sous la forme « ${found} » (${score}).`,
  movedQuote: ({ quote }) =>
    `« ${quote} » ne se trouve pas au début et à la fin indiqués ; il a été codé là où il a été trouvé.`,
  notFound: ({ quote }) => `« ${quote} » n’a pas été trouvé.`,
  notFoundClosest: ({ quote, closest, score }) =>
    `« ${quote} » n’a pas été trouvé ; le plus proche est « ${closest} » (${score}).`,
  ambiguous: ({ quote, places }) =>
    `« ${quote} » se trouve à ${places} endroits ; le premier encore libre a été codé.`,
};
