/** English words of the area "palette": the field for everything. */
import { formatNumber, plural } from '../plural.ts';

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {
  placeholder: 'A theme, an interview, a participant, or what to do',
  kinds: {
    themes: 'Themes',
    transcripts: 'Interviews',
    participants: 'Participants',
    actions: 'Commands',
    passages: 'In the interviews',
  },
  narrowed: {
    themes: 'A theme',
    transcripts: 'An interview',
    participants: 'A participant',
    actions: 'What to do',
  },
  section: ({ kind, shown, total }: { kind: string; shown: number; total: number }) =>
    shown === total ? kind : `${kind}, ${formatNumber('en', shown)} of ${formatNumber('en', total)}`,
  interviews: ({ count }: { count: number }) =>
    `${formatNumber('en', count)} ${plural('en', count, 'interview', 'interviews')}`,
  inDefinition: 'in its definition',
  found: 'What was found',
  nothing: ({ query }: { query: string }) => `Nothing is called “${query}”.`,
  searchFor: ({ query }: { query: string }) => `Search all interviews for “${query}”`,
  move: 'move',
  narrow: 'themes, interviews, participants or commands only',
  code: 'code the selection',
};
