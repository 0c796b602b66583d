/** English words of the area "reporting": appendices of a text of results, and the checklists by which a study is reported. */
import { formatNumber, plural } from '../plural.ts';

const n = (value: number) => formatNumber('en', value);
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('en', count, one, other)}`;

export const commands = { writeStudyText: 'Write about the study' };
export const refusals = {
  annexUnknown: ({ name, known }: { name: string; known: string }) =>
    `There is no appendix “${name}”. There are: ${known}.`,
};
export const problems = {};
export const words = {
  titles: {
    guide: 'Interview guide',
    analysis: 'Full thematic analysis',
    transcripts: 'Transcripts',
    coreq: 'COREQ checklist',
    srqr: 'SRQR checklist',
  },
  sources: {
    coreq:
      'Items, in other words, from: Tong A, Sainsbury P, Craig J. Consolidated criteria for reporting qualitative research (COREQ): a 32-item checklist for interviews and focus groups. Int J Qual Health Care 2007;19(6):349–357.',
    srqr: 'Items, in other words, from: O’Brien BC, Harris IB, Beckman TJ, Reed DA, Cook DA. Standards for reporting qualitative research: a synthesis of recommendations. Acad Med 2014;89(9):1245–1251.',
  },
  columns: { number: 'No.', item: 'Item', answer: 'In this study', place: 'Where' },
  noGuide: 'The interview guide is not written yet.',
  noQuotes: 'Nothing is coded yet.',
  noTranscripts: 'There is no interview yet.',
  lines: 'Line',
  /** The items of each part, in order; numbers run through. */
  coreq: [
    {
      part: 'Research team and reflexivity',
      items: [
        'Who led the interviews or groups',
        'Degrees of the researchers',
        'Their occupation at the time',
        'Their gender',
        'Their experience and training',
        'Whether participants knew them before',
        'What participants were told of them',
        'What of the interviewers is stated: interests, assumptions, bias',
      ],
    },
    {
      part: 'Study design',
      items: [
        'Methodological orientation and theory',
        'How participants were selected',
        'How they were approached',
        'How many took part',
        'How many refused or left, and why',
        'Where data were collected',
        'Whether others were present',
        'Important characteristics of the sample',
        'Interview guide, and whether it was tried out',
        'Repeated interviews',
        'Audio or video recording',
        'Field notes',
        'Length of the interviews',
        'Data saturation',
        'Whether transcripts went back to participants',
      ],
    },
    {
      part: 'Analysis and findings',
      items: [
        'How many people coded',
        'Description of the coding tree',
        'Whether themes were set in advance or came from the data',
        'Software',
        'Whether participants commented on the findings',
        'Quotations, each with its speaker',
        'Data and findings agree',
        'Major themes are clear',
        'Diverse cases and minor themes are discussed',
      ],
    },
  ],
  srqr: [
    {
      part: 'Title and abstract',
      items: ['Title names the subject and the qualitative approach', 'Abstract with the key elements'],
    },
    {
      part: 'Introduction',
      items: ['Problem, theory and earlier work', 'Purpose or research question'],
    },
    {
      part: 'Methods',
      items: [
        'Approach and research paradigm, with reasons',
        'Researchers: characteristics and reflexivity',
        'Context: setting and what matters in it',
        'Sampling: how, why, and when it stopped',
        'Ethics: approval, consent, confidentiality',
        'Data collection: what, when, how',
        'Instruments: guide, recorders, and how they changed',
        'Participants, documents or events: number and characteristics',
        'Data processing: transcription, management, anonymity',
        'Data analysis: how themes were found, by whom',
        'What makes the analysis trustworthy',
      ],
    },
    {
      part: 'Findings',
      items: ['Main findings: themes, interpretations', 'Evidence: quotations, notes, extracts'],
    },
    {
      part: 'Discussion',
      items: ['Findings beside earlier work, contribution, transfer', 'Limitations'],
    },
    { part: 'Other', items: ['Conflicts of interest', 'Funding'] },
  ],
  facts: {
    interviewers: ({ list }: { list: string }) => `Interviews led by ${list}.`,
    named: ({ name, count }: { name: string; count: number }) => `${name} (${n(count)})`,
    sampling: ({ list }: { list: string }) => `Participants were sought by ${list}.`,
    size: ({ participants, interviews }: { participants: number; interviews: number }) =>
      `${times(participants, 'participant', 'participants')}, ${times(interviews, 'interview', 'interviews')}.`,
    places: ({ list }: { list: string }) => `Places: ${list}.`,
    traits: ({ list }: { list: string }) => `Described by ${list}.`,
    guide: 'An interview guide was used.',
    repeats: ({ count }: { count: number }) =>
      count === 0
        ? 'Nobody was interviewed twice.'
        : `${times(count, 'participant was', 'participants were')} interviewed more than once.`,
    memos: ({ count }: { count: number }) => `${times(count, 'memo was', 'memos were')} kept.`,
    period: ({ first, last }: { first: string; last: string }) =>
      first === last ? `On ${first}.` : `From ${first} to ${last}.`,
    coders: ({ count, list }: { count: number; list: string }) =>
      `${times(count, 'person', 'people')} coded: ${list}.`,
    rounds: ({ count }: { count: number }) =>
      `${times(count, 'round', 'rounds')} of coding by several people, differences discussed.`,
    tree: ({ themes, levels, codings }: { themes: number; levels: number; codings: number }) =>
      `${times(themes, 'theme', 'themes')} on ${times(levels, 'level', 'levels')}, ${times(codings, 'coding', 'codings')}.`,
    transcripts: ({ count, words: length }: { count: number; words: number }) =>
      `${times(count, 'transcript', 'transcripts')} with numbered lines, ${times(length, 'word', 'words')}.`,
    software: 'Trame.',
    quotes: ({ quotes, participants }: { quotes: number; participants: number }) =>
      `${times(quotes, 'quotation', 'quotations')} of ${times(participants, 'participant', 'participants')}, each with its label.`,
    agrees: ({ checks }: { checks: number }) =>
      checks === 0
        ? 'Lists, counts and quotations come from the codings; none disagrees.'
        : `Lists, counts and quotations come from the codings; ${times(checks, 'check is', 'checks are')} open.`,
    major: ({ count }: { count: number }) =>
      `${times(count, 'main theme has its chapter', 'main themes have their chapters')}.`,
    minor: ({ count }: { count: number }) =>
      `${times(count, 'theme below them has its section', 'themes below them have their sections')}.`,
  },
  /** From one section to another. */
  span: ({ first, last }: { first: string; last: string }) => `${first} to ${last}`,
  window: {
    annexes: 'Appendices',
    edit: ({ title }: { title: string }) => `${title}…`,
    fill: 'Write it…',
    guideLabel: 'Questions and prompts, one a line',
    guideHint: 'It is kept with the study, for all its texts.',
    answer: ({ number, item }: { number: number; item: string }) => `${n(number)}. ${item}: what you add`,
    checklistHint:
      'What the project knows stands in the text already. What you add is kept with the study and printed behind it.',
    nothingKnown: 'The project does not know.',
    at: ({ places }: { places: string }) => `Where: ${places}`,
    answered: ({ count, total }: { count: number; total: number }) =>
      `${n(count)} of ${times(total, 'item', 'items')} answered`,
    themes: ({ themes, codings }: { themes: number; codings: number }) =>
      `${times(themes, 'theme', 'themes')} with ${times(codings, 'passage', 'passages')}, in the order of the tree`,
    interviews: ({ count, lines }: { count: number; lines: number }) =>
      `${times(count, 'interview', 'interviews')}, ${times(lines, 'line', 'lines')}`,
    inFiles: 'Printed in full in Word, web page and Markdown',
  },
};
