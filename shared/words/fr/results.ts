/** French words of the area "results". */
import type * as english from '../en/results.ts';
import { formatNumber, plural } from '../plural.ts';

const n = (value: number) => formatNumber('fr', value);
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('fr', count, one, other)}`;
const des = (noun: string) => (noun === '' ? '' : ` des ${noun}`);

export const commands: typeof english.commands = {
  addResults: 'Nouveau texte de résultats',
  changeResults: 'Modifier les réglages du texte',
  removeResults: 'Supprimer le texte de résultats',
  writeResults: 'Écrire dans les résultats',
  fixResults: 'Corriger un contrôle',
  keepCheck: 'Garder un contrôle',
  markSeen: 'Marquer les changements comme vus',
};
export const refusals: typeof english.refusals = {
  resultsNameEmpty: () => 'Donnez un nom au texte.',
  resultsExist: ({ name }) => `Il y a déjà un texte « ${name} ». Choisissez un autre nom.`,
  keepNeedsReason: () => 'Écrivez pourquoi cela reste ainsi : la raison reste dans la liste des contrôles.',
  resultsFormat: ({ file }) =>
    `« ${file} » ne peut pas être écrit : les résultats vont en .docx, .html ou .md.`,
  resultsUnknown: ({ name, known }) =>
    `Le projet n’a pas de texte de résultats « ${name} ». Il a : ${known}.`,
  resultsNoThemes: () =>
    'Il n’y a encore rien à écrire : le projet n’a aucun codage. Codez d’abord ses entretiens.',
  templateNeedsWord: ({ file }) =>
    `« ${file} » est un modèle pour Word : des résultats qui le suivent vont dans un fichier .docx.`,
  resultsBlind: ({ name, coders, count }) =>
    `Les résultats comptent tous les codages, et la passe « ${name} » en cache tant qu’elle est en aveugle : ${coders} ${plural('fr', count, 'n’a pas déclaré sa part terminée', 'n’ont pas déclaré leur part terminée')}. Attendez, ou levez l’aveugle.`,
  templateNotWord: ({ file }) =>
    `« ${file} » ne peut pas servir de modèle : ce n’est pas un document Word avec des styles.`,
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  title: 'Résultats',
  wrote: ({ file, chapters, findings, quotes, tables }) =>
    `${file} : ${times(chapters, 'chapitre', 'chapitres')}, ${times(findings, 'constat', 'constats')}, ${times(quotes, 'verbatim cité', 'verbatims cités')}, ${times(tables, 'tableau', 'tableaux')}.`,
  templateLacks: ({ file, styles }) =>
    `« ${file} » n’a pas ${plural('fr', styles.length, 'le style', 'les styles')} ${styles.map((name) => `« ${name} »`).join(', ')} : ${plural('fr', styles.length, 'celui de Trame a été ajouté', 'ceux de Trame ont été ajoutés')}.`,
  sampleHeading: 'Présentation de l’échantillon',
  participantNoun: { one: 'participant', many: 'participants' },
  passageNoun: { one: 'passage', many: 'passages' },
  atLines: ({ who, lines }) => `${who}, l. ${lines}`,
  counts: {
    none: ({ isFeminine }) => (isFeminine ? 'aucune' : 'aucun'),
    only: ({ isFeminine }) => (isFeminine ? 'une seule' : 'un seul'),
    fractions: {
      all: ({ noun, isFeminine }) => `${isFeminine ? 'toutes' : 'tous'}${noun === '' ? '' : ` les ${noun}`}`,
      lessThanQuarter: ({ noun }) => `moins du quart${des(noun)}`,
      exact: {
        quarter: ({ noun }) => `le quart${des(noun)}`,
        third: ({ noun }) => `le tiers${des(noun)}`,
        half: ({ noun }) => `la moitié${des(noun)}`,
        twoThirds: ({ noun }) => `les deux tiers${des(noun)}`,
        threeQuarters: ({ noun }) => `les trois quarts${des(noun)}`,
      },
      moreThan: {
        quarter: ({ noun }) => `plus du quart${des(noun)}`,
        third: ({ noun }) => `plus du tiers${des(noun)}`,
        half: ({ noun }) => `plus de la moitié${des(noun)}`,
        twoThirds: ({ noun }) => `plus des deux tiers${des(noun)}`,
        threeQuarters: ({ noun }) => `plus des trois quarts${des(noun)}`,
      },
    },
  },
  captions: {
    sample: 'Caractéristiques des participants',
    themes: ({ theme }) => `${theme}, thèmes et participants`,
    quotes: ({ theme }) => `${theme}, verbatims`,
  },
  labels: { table: 'Tableau', figure: 'Figure', annex: 'Annexe' },
  numbered: ({ label, number }) => `${label}\u00a0${number === null ? '?' : n(number)}`,
  captionEnd: ' – ',
  columns: {
    theme: 'Thème',
    participants: 'Participants',
    count: 'n',
    codings: 'Codages',
    participant: 'Participant',
    quote: 'Verbatim',
    lines: 'Lignes',
  },
  contraryStart: ({ theme }) => `À l’inverse, « ${theme} » : `,
  contents: 'Table des matières',
  sample: {
    size: ({ count, isOne, list }) =>
      isOne
        ? `${count} participant a été interrogé (${list}).`
        : `${count} participants ont été interrogés (${list}).`,
    durations: ({ least, greatest, mean }) =>
      least === greatest
        ? `Les entretiens ont duré ${least} minutes chacun.`
        : `Les entretiens ont duré de ${least} à ${greatest} minutes, ${mean} en moyenne.`,
    total: ({ duration }) => `Leur durée totale est de ${duration}.`,
    hours: ({ hours, minutes }) =>
      [
        hours > 0 ? times(hours, 'heure', 'heures') : '',
        minutes > 0 || hours === 0 ? times(minutes, 'minute', 'minutes') : '',
      ]
        .filter(Boolean)
        .join(' et '),
    numbers: ({ name, least, greatest, mean, median }) =>
      least === greatest
        ? `${name} : ${least}.`
        : `${name} : de ${least} à ${greatest}, moyenne ${mean}, médiane ${median}.`,
    dates: ({ name, first, last }) =>
      first === last ? `${name} : ${first}.` : `${name} : du ${first} au ${last}.`,
    classes: ({ name, classes }) => `${name} : ${classes}.`,
    classCount: ({ label, count }) => `${label} (${count})`,
    missing: ({ count }) => `sans valeur (${count})`,
    between: ', ',
  },
  checks: {
    countDisagrees: ({ written, listed }) =>
      `« ${written} » est écrit, ${n(listed)} ${plural('fr', listed, 'attesté', 'attestés')}.`,
    quoteLost: ({ participant, theme }) =>
      theme === ''
        ? `Le verbatim de ${participant} a perdu son codage.`
        : `Le verbatim de ${participant} n’est plus codé « ${theme} ».`,
    quoteRecoded: ({ participant, theme, now }) =>
      `Le verbatim de ${participant} n’est plus codé « ${theme} », mais « ${now} ».`,
    quoteChanged: ({ participant }) =>
      `Les mots de ${participant} ont changé dans le verbatim depuis qu’ils sont cités.`,
    evidenceGone: () => 'Le thème ou les codages de cet appui ont disparu.',
    interviewerOnly: ({ theme }) =>
      theme === ''
        ? 'Personne à citer : dans les passages choisis, seuls les enquêteurs parlent.'
        : `Personne à citer : dans ce qui est codé « ${theme} », seuls les enquêteurs parlent.`,
    nobodyLeft: ({ theme, isNarrowed }) =>
      isNarrowed === 1
        ? 'Filtres et exclusions ne laissent personne dans cet appui.'
        : theme === ''
          ? 'Aucun passage n’est choisi pour cet appui.'
          : `Plus personne n’est codé « ${theme} ».`,
    citedWithoutEvidence: ({ participant, theme }) =>
      `${participant} est cité, mais ne dit rien qui soit codé « ${theme} ».`,
    unknownParticipant: ({ participant }) =>
      `${participant} est cité, mais n’est pas un participant de l’étude.`,
    themeUnmentioned: ({ theme, codings }) =>
      `Aucun constat ne mentionne « ${theme} » (${times(codings, 'codage', 'codages')}).`,
    participantMissing: ({ participant }) => `${participant} n’apparaît jamais.`,
    participantOverused: ({ participant, count, total }) =>
      `${participant} parle dans ${n(count)} des ${times(total, 'verbatim cité', 'verbatims cités')}.`,
    figureGone: () => 'Ce que montre cette figure a été supprimé.',
    tableEmpty: () => 'Ce tableau n’a aucune ligne, et n’est pas imprimé.',
    referenceGone: ({ label }) => `« ${label} » renvoie à un élément supprimé ou non imprimé.`,
    summaryOld: () => 'La partie a changé depuis que ce résumé a été écrit.',
    contraryVoices: ({ theme, other, participants }) =>
      `En regard de « ${theme} » : ${participants}, codés « ${other} », qui s’y oppose.`,
  },
  fixes: {
    countDisagrees: ({ written }) => `Écrire « ${written} »`,
    countFollows: 'Compter cette liste',
    quoteLost: 'Retirer le verbatim',
    quoteRecoded: 'Le citer pour ce thème',
    quoteChanged: 'Prendre les nouveaux mots',
    evidenceGone: 'Retirer l’appui',
    interviewerOnly: ({ isCount }) => (isCount === 1 ? 'Compter les passages' : 'Retirer la liste'),
    nobodyLeft: 'Retirer l’appui',
    citedWithoutEvidence: ({ participant }) => `Retirer ${participant}`,
    unknownParticipant: ({ participant }) => `Retirer ${participant}`,
    figureGone: 'Retirer la figure',
    tableEmpty: 'Retirer le tableau',
    referenceGone: 'Retirer le renvoi',
    participantMissing: ({ participant, theme }) => `Citer ${participant} sur « ${theme} »`,
    participantOverused: ({ participant, other, theme }) =>
      `Citer ${other} plutôt que ${participant} sur « ${theme} »`,
    contraryVoices: 'Leur donner la parole à la suite',
    themeUnmentioned: 'Ajouter un constat',
    summaryOld: 'Il tient toujours',
  },
};
