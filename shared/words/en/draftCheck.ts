/** English words of the area "draftCheck": what a finished chapter says, and what is true. */
import { formatNumber, plural } from '../plural.ts';

const n = (value: number) => formatNumber('en', value);
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('en', count, one, other)}`;

export interface QuotePlace {
  participant: string;
  transcript: string;
  /** "12" or "12–14". */
  lines: string;
}

const place = ({ participant, transcript, lines }: QuotePlace) =>
  `${participant === transcript ? participant : `${participant}, ${transcript}`}, l. ${lines}`;

export const commands = {};
export const refusals = {
  draftFormat: ({ file }: { file: string }) =>
    `“${file}” cannot be checked: a chapter is a file in .docx, .odt, .rtf, .txt, .md or .pdf.`,
  draftNeedsParticipants: ({ file }: { file: string }) =>
    `“${file}” cannot be checked: the project has no participant yet. Import its interviews first.`,
};
export const problems = {};
export const words = {
  at: ({ paragraph, problem }: { paragraph: number; problem: string }) =>
    `Paragraph ${n(paragraph)}: ${problem}`,
  /** Said of nobody. */
  nobody: 'without participant',
  interviewer: 'the interviewer',
  written: ({ quote, participant }: { quote: string; participant: string }) => `“${quote}” (${participant})`,
  edited: ({ written, said, ...where }: { written: string; said: string } & QuotePlace) =>
    `${written} is not word for word; the transcript says “${said}” (${place(where)})`,
  change: ({ written, said }: { written: string; said: string }) =>
    written === ''
      ? `“${said}” left out`
      : said === ''
        ? `“${written}” put in`
        : `“${written}” for “${said}”`,
  wrongParticipant: ({ written, ...where }: { written: string } & QuotePlace) =>
    `${written} is said by somebody else (${place(where)})`,
  /** Two parts of one remark. */
  and: ({ left, right }: { left: string; right: string }) => `${left}; ${right}`,
  notFound: ({ written }: { written: string }) => `${written} stands in no transcript`,
  closest: ({ said, percent, ...where }: { said: string; percent: number } & QuotePlace) =>
    `closest is “${said}” (${place(where)}, ${n(percent)}% alike)`,
  count: ({ written, count, listed }: { written: string; count: number; listed: string }) =>
    `“${written}”, but the list names ${times(count, 'participant', 'participants')} (${listed})`,
  /** Two forms of one number, of which one is wrong. */
  countAgainst: ({ written, against }: { written: string; against: string }) =>
    `“${written}” is not the same number as “${against}” beside it`,
  /** Of a number that agrees, or of which nothing can be said. */
  countBeside: ({ written, count, listed }: { written: string; count: number; listed: string }) =>
    `“${written}” beside a list of ${times(count, 'participant', 'participants')} (${listed})`,
  /** A number of those whom the lists before do not name. */
  countOthers: ({ written, count, listed }: { written: string; count: number; listed: string }) =>
    `“${written}”, but the lists before leave ${times(count, 'participant', 'participants')} (${listed})`,
  /** A number of all who took part. */
  countEverybody: ({ written, count, listed }: { written: string; count: number; listed: string }) =>
    `“${written}”, but the project has ${times(count, 'participant', 'participants')} (${listed})`,
  /** A number without a list, under the name of a theme. */
  countOfTheme: ({
    written,
    theme,
    count,
    listed,
  }: {
    written: string;
    theme: string;
    count: number;
    listed: string;
  }) =>
    `“${written}” without a list; ${times(count, 'participant is', 'participants are')} coded with the theme “${theme}” (${listed})`,
  listed: ({ count, labels }: { count: number; labels: string }) =>
    `list of ${times(count, 'participant', 'participants')} (${labels})`,
  exact: ({ written, ...where }: { written: string } & QuotePlace) =>
    `${written} is word for word (${place(where)})`,
  unknown: ({ count, labels }: { count: number; labels: string }) =>
    `the project has no ${plural('en', count, 'participant', 'participants')} ${labels}`,
  missing: ({
    heading,
    theme,
    count,
    labels,
  }: {
    heading: string;
    theme: string;
    count: number;
    labels: string;
  }) =>
    `under “${heading}” no list names ${labels}, who ${plural('en', count, 'has codings', 'have codings')} of the theme “${theme}”`,
  extra: ({ heading, theme, label }: { heading: string; theme: string; label: string }) =>
    `${label} is listed under “${heading}” without any coding of the theme “${theme}”`,
  contraryCoded: ({ theme, label }: { theme: string; label: string }) =>
    `${label} is named among those who do not share the theme “${theme}”, and has codings of it`,
  contraryUncoded: ({ theme, label }: { theme: string; label: string }) =>
    `${label} has no coding of the theme “${theme}”, and is not named among those who do not share it`,
  quotes: ({
    count,
    exact,
    edited,
    cleaned,
    wrong,
    lost,
  }: Readonly<Record<'count' | 'exact' | 'edited' | 'cleaned' | 'wrong' | 'lost', number>>) =>
    `${times(count, 'quotation', 'quotations')}: ${n(exact)} word for word, ${n(cleaned)} without hesitations, ${n(edited)} edited, ${n(wrong)} of somebody else, ${n(lost)} not found`,
  counts: ({
    count,
    agrees,
    disagrees,
    unclear,
  }: Readonly<Record<'count' | 'agrees' | 'disagrees' | 'unclear', number>>) =>
    `${times(count, 'number', 'numbers')} with a list: ${n(agrees)} ${plural('en', agrees, 'agrees', 'agree')}, ${n(disagrees)} ${plural('en', disagrees, 'disagrees', 'disagree')}, ${n(unclear)} unclear`,
  lists: ({ count }: { count: number }) => times(count, 'list of participants', 'lists of participants'),
  terms: ({ count }: { count: number }) =>
    `${times(count, 'expression', 'expressions')} in quotation marks that nobody is named for, not counted`,
  nothing: 'The chapter holds no quotation and no list of participants.',
  summary: ({ count }: { count: number }) =>
    count === 0 ? 'Nothing disagrees with the transcripts.' : `${times(count, 'problem', 'problems')}.`,
  window: {
    title: 'Draft check',
    intro:
      'Have a finished chapter checked: every quotation, every list of participants, every number beside a list.',
    introHint:
      'It may have been written anywhere (.docx, .odt, .rtf, .txt, .md, .pdf). Nothing of it is kept.',
    noTranscripts: 'Import the interviews first: a chapter is checked against them.',
    open: 'Open a chapter…',
    openOther: 'Open another chapter…',
    again: 'Check again',
    againTip: 'Read the file again and check it',
    reading: ({ file }: { file: string }) => `Reading “${file}”…`,
    checking: ({ file }: { file: string }) => `Checking “${file}” against the transcripts…`,
    stop: 'Stop',
    stale: 'The project has changed since this check.',
    show: 'Show',
    shown: {
      wrong: ({ count }: { count: number }) => `Problems ${n(count)}`,
      unclear: ({ count }: { count: number }) => `Unclear ${n(count)}`,
      all: ({ count }: { count: number }) => `All ${n(count)}`,
    },
    list: 'Findings in the order of the chapter',
    states: { wrong: 'Problem', unclear: 'Unclear', right: 'Right' },
    paragraph: ({ paragraph }: { paragraph: number }) => `¶ ${n(paragraph)}`,
    paragraphLong: ({ paragraph }: { paragraph: number }) => `Paragraph ${n(paragraph)} of the chapter`,
    none: {
      wrong: 'No problem was found.',
      unclear: 'Nothing is unclear.',
      all: 'The chapter holds no quotation and no list of participants.',
    },
    detail: 'The finding in full',
    inChapter: 'In the chapter',
    inTranscript: ({ participant, transcript, lines }: QuotePlace) =>
      `In the transcript, ${place({ participant, transcript, lines })}`,
    closest: ({ percent }: { percent: number }) => `The closest passage, ${n(percent)}% alike`,
    showPassage: 'Show in the transcript',
    showTheme: 'Passages of the theme',
  },
};
