/** French words of the area "searching". */
import type * as english from '../en/searching.ts';
import { formatNumber, plural } from '../plural.ts';

const hits = (count: number) =>
  `${formatNumber('fr', count)} ${plural('fr', count, 'occurrence', 'occurrences')}`;
const passages = (count: number) =>
  `${formatNumber('fr', count)} ${plural('fr', count, 'passage', 'passages')}`;

export const commands: typeof english.commands = { codePassages: 'Coder les occurrences' };
export const refusals: typeof english.refusals = {
  searchEmpty: () => 'Dites quoi chercher : la recherche ne contient aucun caractère qui puisse être trouvé.',
  searchQueryMissing: () => 'Dites, après le projet, quoi chercher.',
  searchQuerySplit: ({ query }) => `Mettez les mots à chercher entre guillemets : "${query}".`,
  searchExpressionWrong: ({ query }) =>
    `« ${query} » n’est pas une expression régulière : une parenthèse ou un crochet est peut-être sans son pendant, ou un signe comme * ou ? n’a rien devant lui. Pour chercher un signe lui-même, écrivez \\ devant.`,
  searchTookTooLong: ({ transcript, seconds }) =>
    `La recherche a été arrêtée : dans « ${transcript} », l’expression a pris plus de ${formatNumber('fr', seconds)} ${plural('fr', seconds, 'seconde', 'secondes')}. Écrivez-la sans répétition dans une répétition, comme (a+)+.`,
  searchFailed: () =>
    'La recherche n’a pas pu se faire : le navigateur n’a pas donné les textes des verbatims. Fermez Trame et rouvrez-le.',
  nothingToCode: () => 'Il n’y a aucun passage à coder.',
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  title: 'Recherche',
  field: 'Chercher dans tous les verbatims',
  placeholder: 'Des mots, une expression exacte, une expression régulière',
  mode: 'Comment chercher',
  modes: { folded: 'Mots', exact: 'Exactement', regex: 'Expression régulière' },
  speaker: 'Les paroles de qui',
  speakers: { all: 'Tous', participant: 'Participants', interviewer: 'Enquêteurs' },
  list: 'Occurrences et leur contexte',
  atLine: ({ line }) => `l. ${line}`,
  row: ({ transcript, line }) => `${transcript}, l. ${line}`,
  start: 'Écrivez pour chercher dans les paroles de tous les verbatims.',
  startHint:
    'La casse, les accents et la typographie ne comptent pas. Entrée montre une occurrence dans son verbatim ; Ctrl Entrée y va, et là, Entrée la code.',
  noTranscripts: 'Il n’y a pas encore de verbatim où chercher.',
  searching: ({ searched, total }) =>
    `Recherche… ${formatNumber('fr', searched)} verbatims sur ${formatNumber('fr', total)}`,
  nothingFound: 'Rien n’a été trouvé.',
  hits: ({ count }) => hits(count),
  summary: ({ count, transcripts }) =>
    `${hits(count)} dans ${formatNumber('fr', transcripts)} ${plural('fr', transcripts, 'verbatim', 'verbatims')}`,
  onlyFirst: ({ shown }) => `Les ${formatNumber('fr', shown)} premières sont listées.`,
  code: 'Coder ces occurrences…',
  codeTitle: 'Coder les occurrences avec un thème',
  what: 'Ce qui est codé',
  kinds: {
    hit: 'Les mots trouvés',
    sentence: 'Leur phrase',
    turn: 'Leur tour de parole',
    answers: 'Les réponses à une question',
  },
  answersHint:
    'Les tours qui suivent un tour de l’enquêteur où se trouve une occurrence, jusqu’à ce que l’enquêteur reprenne la parole.',
  preview: 'Ce qui sera codé',
  passages: ({ count }) => passages(count),
  chosen: ({ count, of }) => `${formatNumber('fr', count)} sur ${passages(of)}`,
  noPassages: 'Avec ces occurrences, il n’y a rien à coder de cette façon.',
  all: 'Tout',
  none: 'Rien',
  confirm: ({ count }) => `Coder ${passages(count)}`,
  coded: ({ count, theme, undo }) =>
    `${passages(count)} ${plural('fr', count, 'codé', 'codés')} avec ${theme}. ${undo} annule.`,
  working: 'Codage…',
};
