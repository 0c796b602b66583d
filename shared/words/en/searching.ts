/** English words of the area "searching": finding words in all transcripts. */
import { formatNumber, plural } from '../plural.ts';

export const commands = {};
export const refusals = {
  searchEmpty: () => 'Say what to search for: the query holds no character that can be found.',
  searchQueryMissing: () => 'Say after the project what to search for.',
  searchQuerySplit: ({ query }: { query: string }) =>
    `Put the words to search for between quotation marks: "${query}".`,
  searchExpressionWrong: ({ query }: { query: string }) =>
    `“${query}” is no regular expression: a bracket may lack its partner, or a sign such as * or ? has nothing before it. To find a sign itself, write \\ before it.`,
  searchTookTooLong: ({ transcript, seconds }: { transcript: string; seconds: number }) =>
    `The search was stopped: in “${transcript}” the expression took longer than ${formatNumber('en', seconds)} ${plural('en', seconds, 'second', 'seconds')}. Write it without a repetition inside a repetition, such as (a+)+.`,
};
export const problems = {};
export const words = {
  nothingFound: 'Nothing was found.',
  hits: ({ count }: { count: number }) =>
    `${formatNumber('en', count)} ${plural('en', count, 'hit', 'hits')}`,
};
