/** English words of the area "searching": finding words in all transcripts. */
import { formatNumber, plural } from '../plural.ts';

const hits = (count: number) => `${formatNumber('en', count)} ${plural('en', count, 'hit', 'hits')}`;
const passages = (count: number) =>
  `${formatNumber('en', count)} ${plural('en', count, 'passage', 'passages')}`;

export const commands = { codePassages: 'Code search hits' };
export const refusals = {
  searchEmpty: () => 'Say what to search for: the query holds no character that can be found.',
  searchQueryMissing: () => 'Say after the project what to search for.',
  searchQuerySplit: ({ query }: { query: string }) =>
    `Put the words to search for between quotation marks: "${query}".`,
  searchExpressionWrong: ({ query }: { query: string }) =>
    `“${query}” is no regular expression: a bracket may lack its partner, or a sign such as * or ? has nothing before it. To find a sign itself, write \\ before it.`,
  searchTookTooLong: ({ transcript, seconds }: { transcript: string; seconds: number }) =>
    `The search was stopped: in “${transcript}” the expression took longer than ${formatNumber('en', seconds)} ${plural('en', seconds, 'second', 'seconds')}. Write it without a repetition inside a repetition, such as (a+)+.`,
  searchFailed: () =>
    'The transcripts could not be searched: the browser did not give their texts. Close Trame and open it again.',
  nothingToCode: () => 'There is no passage to code.',
};
export const problems = {};
export const words = {
  title: 'Search',
  field: 'Search all transcripts',
  placeholder: 'Words, a phrase, or an expression',
  mode: 'How to search',
  modes: { folded: 'Words', exact: 'Exact phrase', regex: 'Expression' },
  speaker: 'Whose words',
  speakers: { all: 'Everybody', participant: 'Participants', interviewer: 'Interviewers' },
  list: 'Hits with what stands around them',
  atLine: ({ line }: { line: string }) => `l. ${line}`,
  row: ({ transcript, line }: { transcript: string; line: string }) => `${transcript}, l. ${line}`,
  start: 'Type to search the words of all transcripts.',
  startHint:
    'Case, accents and typography do not count. Enter shows a hit in its transcript; Ctrl Enter goes there, where Enter codes it.',
  noTranscripts: 'There is no transcript to search yet.',
  searching: ({ searched, total }: { searched: number; total: number }) =>
    `Searching… ${formatNumber('en', searched)} of ${formatNumber('en', total)} transcripts`,
  nothingFound: 'Nothing was found.',
  hits: ({ count }: { count: number }) => hits(count),
  summary: ({ count, transcripts }: { count: number; transcripts: number }) =>
    `${hits(count)} in ${formatNumber('en', transcripts)} ${plural('en', transcripts, 'transcript', 'transcripts')}`,
  onlyFirst: ({ shown }: { shown: number }) => `The first ${formatNumber('en', shown)} are listed.`,
  code: 'Code these hits…',
  codeTitle: 'Code the hits with a theme',
  what: 'What is coded',
  kinds: {
    hit: 'The words found',
    sentence: 'Their sentence',
    turn: 'Their turn',
    answers: 'The answers to a question',
  },
  answersHint: 'The turns that follow an interviewer’s turn with a hit, until the interviewer speaks again.',
  preview: 'What will be coded',
  passages: ({ count }: { count: number }) => passages(count),
  chosen: ({ count, of }: { count: number; of: number }) => `${formatNumber('en', count)} of ${passages(of)}`,
  noPassages: 'With these hits there is nothing to code this way.',
  all: 'All',
  none: 'None',
  confirm: ({ count }: { count: number }) => `Code ${passages(count)}`,
  coded: ({ count, theme, undo }: { count: number; theme: string; undo: string }) =>
    `${passages(count)} coded with ${theme}. ${undo} takes it back.`,
  working: 'Coding…',
};
