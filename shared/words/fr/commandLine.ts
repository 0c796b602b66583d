/** French words of the area "commandLine". */
import type * as english from '../en/commandLine.ts';

export const commands: typeof english.commands = {};
export const refusals: typeof english.refusals = {
  verbMissing: () => 'Dites quoi faire : il manque un verbe. `--help` en donne la liste.',
  verbUnknown: ({ verb }) => `Le verbe « ${verb} » n’existe pas. \`--help\` en donne la liste.`,
  optionUnknown: ({ verb, option }) =>
    `« ${verb} » n’a pas d’option ${option}. \`${verb} --help\` donne la liste des siennes.`,
  optionNeedsValue: ({ option }) => `L’option ${option} doit être suivie d’une valeur.`,
  optionTakesNoValue: ({ option }) => `L’option ${option} ne prend pas de valeur.`,
  optionTwice: ({ option }) => `L’option ${option} est donnée deux fois ; donnez-la une seule fois.`,
  optionMissing: ({ verb, option }) => `« ${verb} » a besoin de l’option ${option}.`,
  optionChoice: ({ option, value, choices }) =>
    `L’option ${option} ne connaît pas « ${value} ». Elle accepte ${choices}.`,
  operandsMissing: ({ verb }) => `« ${verb} » est incomplet : il manque le nom d’un fichier.`,
  importNeedsInput: () =>
    'Nommez un fichier ou un dossier d’entretiens ; sans cela, donnez --into et --participants, pour ajouter un tableau à un projet.',
  operandsTooMany: ({ verb, operand }) =>
    `« ${verb} » ne sait que faire de « ${operand} » : c’est un fichier de trop.`,
  coderNeeded: ({ coders }) =>
    `Le projet a plusieurs codeurs (${coders}) : dites avec --coder de qui est ce travail.`,
  coderUnknown: ({ coder, coders }) =>
    `Le projet n’a pas de codeur « ${coder} ». Ses codeurs : ${coders || 'aucun'}.`,
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  verbs: {
    import: {
      usage:
        'ENTRÉE… --out PROJET [--into PROJET] [--coder MP] [--interviewer MP,SF] [--participants TABLEAU] [--encoding NOM] ; sans ENTRÉE : --into PROJET --participants TABLEAU --out PROJET',
      does: 'Fait de fichiers ou de dossiers d’entretiens (.docx, .odt, .rtf, .pdf, .txt, .md, .vtt, .srt) les verbatims d’un projet.',
    },
    code: {
      usage: 'PROJET TABLEAU --out PROJET [--coder MP] [--finished E1,E2|all]',
      does: 'Fait d’un tableau codé (.csv, .xlsx, .docx) des codages ; chaque citation est retrouvée dans son verbatim.',
    },
    info: { usage: 'PROJET [--coder MP]', does: 'Compte ce que contient un projet.' },
    themes: { usage: 'PROJET [--coder MP]', does: 'Affiche l’arbre des thèmes et ses effectifs.' },
    codings: {
      usage: 'PROJET [--theme CHEMIN] [--coder MP]',
      does: 'Liste chaque codage avec sa citation, ses lignes et son participant.',
    },
    search: {
      usage: 'PROJET RECHERCHE [--regex] [--speaker participant|interviewer|all]',
      does: 'Cherche des mots dans tous les verbatims, sans tenir compte de la casse, des accents et de la typographie.',
    },
    matrix: {
      usage:
        'PROJET [--by participant|CARACTÉRISTIQUE] [--unit presence|participants|codings|words] [--level leaf|top|all] [--theme CHEMIN] [--coder MP] [--participant E1,E2]',
      does: 'Affiche les thèmes par participant ou par valeur d’une caractéristique.',
    },
    saturation: {
      usage:
        'PROJET [--coder MP] [--base 4] [--run 2] [--threshold 0.05] [--level leaf|top|all] [--order date|number|E1,E2,…]',
      does: 'Compte les nouveaux thèmes par entretien et dit où la règle d’arrêt est remplie.',
    },
    figure: {
      usage:
        'PROJET [--coder MP] --what saturation|sample|tree|sunburst|treemap|map|concept|cooccurrence|network|codeline|portrait|cloud --out FICHIER.svg|png [--lang fr|en] [--by CARACTÉRISTIQUE[,CARACTÉRISTIQUE]] [--map NOM] [--theme CHEMIN] [--transcripts E1] [--base 4] [--run 2] [--threshold 0.05] [--level leaf|top|all] [--order date|number|E1,E2,…] [--relation overlapping|turn|near] [--lines 5] [--measure passages|events|share|c|jaccardPassages|jaccardParticipants]',
      does: 'Dessine une figure : la courbe de saturation, l’échantillon selon ses caractéristiques (deux d’entre elles croisées), l’arbre avec ses effectifs (en lignes, en rayons de soleil ou en carte proportionnelle), une carte (la première), une carte conceptuelle (de l’étude, ou autour d’un thème), les thèmes qui se rejoignent (matrice ou réseau), un entretien (lignes ou portrait), ou un nuage de mots.',
    },
    packet: {
      usage: 'PROJET --transcripts E2,E4 | --round NOM --for JD [--codebook yes|no] --out FICHIER',
      does: 'Écrit une copie en aveugle pour un autre codeur : verbatims et grille, rien du travail des autres.',
    },
    merge: {
      usage: 'A B --out PROJET',
      does: 'Ramène la copie d’un codeur (B) dans un projet (A) ; rien ne se perd en silence.',
    },
    agreement: {
      usage:
        'PROJET [--with PROJET] [--coders A,B[,C]] [--unit turn|sentence|line|character|transcript] [--level leaf|top|all] [--transcripts E2,E4] [--round NOM [--out FICHIER.docx|xlsx]] [--programs]',
      does: 'Dit à quel point des codeurs s’accordent, thème par thème et tous ensemble.',
    },
    check: {
      usage: 'PROJET CHAPITRE [--coder MP] [--lang fr|en]',
      does: 'Vérifie les citations, les listes de participants et les nombres d’un chapitre terminé (.docx, .odt, .rtf, .txt, .md, .pdf).',
    },
    results: {
      usage:
        'PROJET --out FICHIER.docx [--lang fr|en] [--document NOM] [--template FICHIER.docx] [--annexes NOMS] | PROJET --from MODIFIÉ.docx --out COPIE.trame [--conflicts keep|take] [--document NOM] [--coder MP]',
      does: 'Écrit les résultats (.docx, .html, .md), chaque liste, nombre et verbatim venant des codages ; un projet qui n’en a pas les reçoit de ses thèmes. Avec --from, un fichier Word modifié revient dans une copie du projet.',
    },
    export: {
      usage:
        'PROJET --what codebook|codings|matrix|participants|transcripts|memos|links|cooccurrence|words --out FICHIER [--coder MP] [--theme CHEMIN] [--participant E1,E2] [--by participant|CARACTÉRISTIQUE] [--unit presence|participants|codings|words] [--level leaf|top|all] [--relation overlapping|turn|near] [--lines 5] [--measure passages|events|share|c|jaccardPassages|jaccardParticipants]',
      does: 'Écrit un tableau ou un document (.docx, .xlsx, .csv, .html, .md, selon la terminaison de FICHIER).',
    },
    demo: { usage: '--out DOSSIER', does: 'Construit l’étude d’exemple, écrit son projet et ses tableaux.' },
  },
  options: {
    out: 'le fichier à écrire (demo : le dossier) ; s’il existe, il est remplacé, en entier ou pas du tout',
    into: 'un projet de départ ; il reste tel quel',
    coder: 'initiales du codeur',
    interviewer: 'étiquettes des enquêteurs, séparées par des virgules',
    participants:
      'un tableau (.csv, .xlsx, .docx, .odt) des participants et de leurs caractéristiques, dans un sens ou dans l’autre',
    encoding:
      'comment sont écrits les caractères des fichiers .txt, .md, .vtt, .srt et .csv ; sans elle, c’est reconnu',
    finished: 'verbatims codés jusqu’au bout, séparés par des virgules, ou « all »',
    theme: 'seulement ce thème et ceux qu’il contient : « Parent > Enfant »',
    what: 'ce qu’il faut écrire',
    by: 'les colonnes : « participant » ou le nom d’une caractéristique',
    participant: 'seulement ces participants, séparés par des virgules',
    level: 'les thèmes en lignes : ceux sans sous-thème, les plus hauts que l’on code, ou tous',
    with: 'un autre fichier de projet, celui du second codeur',
    coders: 'les initiales des codeurs, deux ou plus, séparées par des virgules',
    unit: 'ce qui est compté',
    relation: 'comment les passages de deux thèmes se rejoignent',
    lines: 'à combien de lignes s’étend « near » (5)',
    measure: 'ce qu’une case montre de deux thèmes',
    base: 'combien d’entretiens font la base (4)',
    run: 'combien d’entretiens font une série (2)',
    threshold: 'part de nouveaux thèmes à laquelle la règle est remplie (0.05)',
    map: 'la carte à dessiner, par son nom',
    order: 'l’ordre des entretiens : date, number, ou leurs participants séparés par des virgules',
    transcripts: 'verbatims ou participants, séparés par des virgules',
    for: 'initiales de qui codera la copie',
    round: 'une passe de codage, par son nom : ses entretiens et ses thèmes',
    document: 'le nom du texte de résultats, s’il y en a plusieurs',
    annexes:
      'ce qui suit le texte, séparé par des virgules : guide, analysis, transcripts, coreq, srqr (ceux-là seuls)',
    template:
      'un document Word (.docx) dont les résultats prennent les styles, la page, l’en-tête et le pied de page',
    from: 'un fichier Word exporté des résultats et modifié depuis',
    conflicts: 'si un appui modifié dans Word reste vivant (keep) ou devient ses mots (take)',
    codebook: 'si les thèmes sont joints (yes) ou si le codeur part de rien (no)',
    regex: 'la recherche est une expression régulière',
    programs: 'aussi ce que compteraient NVivo, MAXQDA et QualCoder, thème par thème',
    speaker: 'dans les paroles de qui chercher',
    lang: 'langue des messages et de ce qui est écrit',
    json: 'affiche un seul document JSON et rien d’autre',
    help: 'affiche cette aide',
  },
  usageTitle: 'Utilisation',
  programUsage: 'trame VERBE …',
  programDoes: 'Code des entretiens qualitatifs depuis la ligne de commande.',
  verbsTitle: 'Verbes',
  optionsTitle: 'Options',
  moreHelp: ({ verb }) => `\`trame ${verb} --help\` explique.`,
  verbHelp: '`trame VERBE --help` explique un verbe.',
  unexpected:
    'Trame s’est arrêté sur une erreur interne. Aucun fichier n’est resté à moitié écrit. Merci de signaler ce que vous faisiez.',
};
