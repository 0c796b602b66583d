/** French words of the area "draftCheck". */
import type * as english from '../en/draftCheck.ts';
import { formatNumber, plural } from '../plural.ts';

const n = (value: number) => formatNumber('fr', value);
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('fr', count, one, other)}`;
const place = ({ participant, transcript, lines }: english.QuotePlace) =>
  `${participant === transcript ? participant : `${participant}, ${transcript}`}, l. ${lines}`;

export const commands: typeof english.commands = {};
export const refusals: typeof english.refusals = {
  draftFormat: ({ file }) =>
    `« ${file} » ne peut pas être vérifié : un chapitre est un fichier .docx, .odt, .rtf, .txt, .md ou .pdf.`,
  draftNeedsParticipants: ({ file }) =>
    `« ${file} » ne peut pas être vérifié : le projet n’a encore aucun participant. Importez d’abord ses entretiens.`,
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  at: ({ paragraph, problem }) => `Paragraphe ${n(paragraph)} : ${problem}`,
  nobody: 'sans participant',
  interviewer: 'l’enquêteur',
  written: ({ quote, participant }) => `« ${quote} » (${participant})`,
  edited: ({ written, said, ...where }) =>
    `${written} n’est pas mot pour mot ; le verbatim dit « ${said} » (${place(where)})`,
  change: ({ written, said }) =>
    written === ''
      ? `« ${said} » omis`
      : said === ''
        ? `« ${written} » ajouté`
        : `« ${written} » au lieu de « ${said} »`,
  wrongParticipant: ({ written, ...where }) => `${written} est dit par quelqu’un d’autre (${place(where)})`,
  and: ({ left, right }) => `${left} ; ${right}`,
  notFound: ({ written }) => `${written} ne se trouve dans aucun verbatim`,
  closest: ({ said, percent, ...where }) =>
    `le plus proche est « ${said} » (${place(where)}, semblable à ${n(percent)} %)`,
  count: ({ written, count, listed }) =>
    `« ${written} », mais la liste nomme ${times(count, 'participant', 'participants')} (${listed})`,
  countBeside: ({ written, count, listed }) =>
    `« ${written} » à côté d’une liste de ${times(count, 'participant', 'participants')} (${listed})`,
  countAgainst: ({ written, against }) =>
    `« ${written} » n’est pas le même nombre que « ${against} », juste à côté`,
  countOthers: ({ written, count, listed }) =>
    `« ${written} », mais les listes qui précèdent laissent ${times(count, 'participant', 'participants')} (${listed})`,
  countEverybody: ({ written, count, listed }) =>
    `« ${written} », mais le projet compte ${times(count, 'participant', 'participants')} (${listed})`,
  countOfTheme: ({ written, theme, count, listed }) =>
    `« ${written} » sans liste ; ${times(count, 'participant est codé', 'participants sont codés')} avec le thème « ${theme} » (${listed})`,
  listed: ({ count, labels }) => `liste de ${times(count, 'participant', 'participants')} (${labels})`,
  exact: ({ written, ...where }) => `${written} est mot pour mot (${place(where)})`,
  unknown: ({ count, labels }) =>
    `le projet n’a pas ${plural('fr', count, 'de participant', 'de participants')} ${labels}`,
  missing: ({ heading, theme, count, labels }) =>
    `sous « ${heading} », aucune liste ne nomme ${labels}, qui ${plural('fr', count, 'a', 'ont')} des codages du thème « ${theme} »`,
  extra: ({ heading, theme, label }) =>
    `${label} est dans une liste sous « ${heading} » sans aucun codage du thème « ${theme} »`,
  contraryCoded: ({ theme, label }) =>
    `${label} est parmi ceux qui ne partagent pas le thème « ${theme} », et en a des codages`,
  contraryUncoded: ({ theme, label }) =>
    `${label} n’a aucun codage du thème « ${theme} », et n’est pas parmi ceux qui ne le partagent pas`,
  quotes: ({ count, exact, edited, cleaned, wrong, lost }) =>
    `${times(count, 'citation', 'citations')} : ${n(exact)} mot pour mot, ${n(cleaned)} sans les hésitations, ${n(edited)} ${plural('fr', edited, 'modifiée', 'modifiées')}, ${n(wrong)} de quelqu’un d’autre, ${n(lost)} ${plural('fr', lost, 'introuvable', 'introuvables')}`,
  counts: ({ count, agrees, disagrees, unclear }) =>
    `${times(count, 'nombre', 'nombres')} avec une liste : ${n(agrees)} ${plural('fr', agrees, 'juste', 'justes')}, ${n(disagrees)} ${plural('fr', disagrees, 'faux', 'faux')}, ${n(unclear)} à vérifier`,
  lists: ({ count }) => times(count, 'liste de participants', 'listes de participants'),
  terms: ({ count }) =>
    `${times(count, 'expression', 'expressions')} entre guillemets sans participant nommé, hors décompte`,
  nothing: 'Le chapitre ne contient ni citation ni liste de participants.',
  summary: ({ count }) =>
    count === 0 ? 'Rien ne contredit les verbatims.' : `${times(count, 'problème', 'problèmes')}.`,
  window: {
    title: 'Vérification d’un chapitre',
    intro:
      'Faites vérifier un chapitre terminé : chaque citation, chaque liste de participants, chaque nombre à côté d’une liste.',
    introHint:
      'Il peut avoir été écrit n’importe où (.docx, .odt, .rtf, .txt, .md, .pdf). Rien n’en est conservé.',
    noTranscripts: 'Importez d’abord les entretiens : un chapitre est vérifié par rapport à eux.',
    open: 'Ouvrir un chapitre…',
    openOther: 'Ouvrir un autre chapitre…',
    again: 'Vérifier à nouveau',
    againTip: 'Relire le fichier et le vérifier',
    reading: ({ file }) => `Lecture de « ${file} »…`,
    checking: ({ file }) => `Vérification de « ${file} » par rapport aux verbatims…`,
    stop: 'Arrêter',
    stale: 'Le projet a changé depuis cette vérification.',
    show: 'Afficher',
    shown: {
      wrong: ({ count }) => `Problèmes ${n(count)}`,
      unclear: ({ count }) => `À vérifier ${n(count)}`,
      all: ({ count }) => `Tout ${n(count)}`,
    },
    list: 'Constats dans l’ordre du chapitre',
    states: { wrong: 'Problème', unclear: 'À vérifier', right: 'Juste' },
    paragraph: ({ paragraph }) => `§ ${n(paragraph)}`,
    paragraphLong: ({ paragraph }) => `Paragraphe ${n(paragraph)} du chapitre`,
    none: {
      wrong: 'Aucun problème trouvé.',
      unclear: 'Rien n’est à vérifier à la main.',
      all: 'Le chapitre ne contient ni citation ni liste de participants.',
    },
    detail: 'Le constat en entier',
    inChapter: 'Dans le chapitre',
    inTranscript: ({ participant, transcript, lines }) =>
      `Dans le verbatim, ${place({ participant, transcript, lines })}`,
    closest: ({ percent }) => `Le passage le plus proche, semblable à ${n(percent)} %`,
    showPassage: 'Montrer dans le verbatim',
    showTheme: 'Passages du thème',
  },
};
