/** English words of the area "coded table": a table of coded passages made in Word or Excel. */
import { formatNumber, plural } from '../plural.ts';

/** What a coded table needs, by the code that a refusal carries. */
const needed: Readonly<Record<string, string>> = {
  who: 'the participant or the transcript',
  what: 'the quote (or its start and end)',
  theme: 'the theme',
};

const list = (codes: string) =>
  codes
    .split(' ')
    .map((code) => needed[code] ?? code)
    .join(', ');

export const commands = {
  codeFromTable: 'Code from table',
};
export const refusals = {
  codedTableColumns: ({ file, missing, found }: { file: string; missing: string; found: string }) =>
    `“${file}” cannot be used to code: no column gives ${list(missing)}. Its headings are: ${found || 'none'}. Name the columns “Participant”, “Quote” and “Theme”.`,
  codedTableEmpty: ({ file }: { file: string }) =>
    `“${file}” has headings and no row below them. Put one coded passage in each row.`,
  codedTableNothing: ({ file }: { file: string }) =>
    `Nothing was coded from “${file}”: no row led to a passage. Correct the rows named above and try again.`,
  sampleFileWrong: ({ file }: { file: string }) =>
    `The sample study was not built: its file “${file}” is damaged. Install Trame again.`,
  sampleNotFound: ({ file, name }: { file: string; name: string }) =>
    `The sample study was not built: its file “${file}” names “${name}”, which it does not hold. Install Trame again.`,
  sampleMissing: ({ folder }: { folder: string }) =>
    `The sample study was not built: its files are not in “${folder}”. Install Trame again.`,
};
export const problems = {
  codedRowNoWho: () => 'No participant is given. Fill in the cell.',
  codedRowNoQuote: () => 'No quote is given, nor its start and end. Fill in the cell.',
  codedRowNoTheme: () => 'No theme is given. Fill in the cell.',
  codedThemesFromAbove: (of: { count: number; row: number }) =>
    plural(
      'en',
      of.count,
      `1 row (row ${of.row}) leaves themes empty that stand above it: they were taken from there. Check it.`,
      `${of.count} rows (from row ${of.row} on) leave themes empty that stand above them: they were taken from there. Check them.`,
    ),
  codedRowThemeGap: () => 'A theme is missing above the one given. Fill in the levels from the first one on.',
  codedRowPositions: ({ start, end }: { start: string; end: string }) =>
    `“${start}” to “${end}” is not a place in a text: two whole numbers are needed, the first one smaller.`,
  codedRowUnknownWho: ({ name }: { name: string }) =>
    `“${name}” is neither a participant nor a transcript of this project. Correct the name or import the interview.`,
  codedRowUnknownTranscript: ({ name, participant }: { name: string; participant: string }) =>
    `There is no transcript “${name}”; the quote was looked for in what ${participant} said.`,
  codedRowOtherParticipant: ({ participant, transcript }: { participant: string; transcript: string }) =>
    `${participant} does not speak in ${transcript}; the quote was looked for there all the same.`,
  codedRowSpokenByOther: ({ participant, speakers }: { participant: string; speakers: string }) =>
    `The passage found is said by ${speakers} and not by ${participant}: it counts for ${speakers}. Add words around the quote if another place is meant.`,
  codedRowNoTranscript: ({ participant }: { participant: string }) =>
    `${participant} has no transcript in this project. Import the interview first.`,
  codedRowAxis: ({ theme }: { theme: string }) =>
    `“${theme}” is an axis, a heading, and takes no codings. Give a theme below it.`,
  codedRowTooDeep: ({ theme, levels }: { theme: string; levels: number }) =>
    `“${theme}” lies too deep: a tree has at most ${levels} levels.`,
  codedRowBlank: () => 'The passage holds no words.',
  codedFinishedUnknown: ({ name }: { name: string }) =>
    `“${name}” is not a transcript of this project and was not marked as finished.`,
};
export const words = {
  /**
   * Headings as they are compared: small letters, no accents, no brackets, hyphens as spaces. The export writes its own
   * (exporting.columns), which stand among them.
   */
  headings: {
    participant: [
      'participant',
      'participants',
      'participant id',
      'participant code',
      'interviewee',
      'respondent',
      'informant',
      'subject',
      'speaker',
      'who',
      'case',
    ],
    transcript: [
      'transcript',
      'transcripts',
      'transcript file',
      'interview',
      'interview file',
      'document',
      'document name',
      'file',
      'file name',
      'filename',
      'source',
    ],
    quote: [
      'quote',
      'quotes',
      'quotation',
      'verbatim quote',
      'excerpt',
      'extract',
      'passage',
      'segment',
      'coded segment',
      'coded text',
      'text',
      'content',
    ],
    /** Names the quote, or the transcript where another column names the quote. */
    quoteOrTranscript: ['verbatim', 'verbatims'],
    start: ['start', 'begin', 'beginning', 'start position', 'from'],
    end: ['end', 'end position', 'to'],
    coder: ['coder', 'coders', 'coded by', 'coder initials', 'initials', 'researcher'],
    comment: ['comment', 'comments', 'note', 'notes', 'remark', 'remarks', 'memo'],
  },
  /** These name who speaks only where no heading above does: a patient may also be whom a caregiver speaks of. */
  laterHeadings: {
    participant: [] as string[],
    transcript: [] as string[],
  },
  themeHeadings: {
    axis: ['axis', 'main theme', 'overarching theme', 'global theme'],
    theme: ['theme', 'themes', 'theme path', 'category', 'categories', 'topic', 'node'],
    code: ['code', 'codes', 'code path'],
    subTheme: ['sub theme', 'subtheme', 'sub themes', 'subthemes', 'sub category', 'subcategory'],
    subCode: ['sub code', 'subcode', 'sub codes', 'subcodes', 'sub sub theme', 'sub subtheme'],
    /** Followed by a number: "Level 2", "Theme level 2", "Theme 2". */
    level: ['level', 'theme level', 'code level', 'theme', 'code'],
    subLevel: ['sub theme', 'subtheme'],
  },
  summary: (of: { applied: number; rows: number; merged: number; themes: number }) =>
    `${formatNumber('en', of.applied)} of ${formatNumber('en', of.rows)} rows coded, ${formatNumber('en', of.merged)} of them merged with a coding that was there; ${formatNumber('en', of.themes)} new ${plural('en', of.themes, 'theme', 'themes')}.`,
  row: ({ row, sentence }: { row: number; sentence: string }) => `Row ${row}: ${sentence}`,
  edited: ({ quote, found, score }: { quote: string; found: string; score: string }) =>
    `“${quote}” was found as “${found}” (${score}).`,
  movedQuote: ({ quote }: { quote: string }) =>
    `“${quote}” does not stand at the start and end given; it was coded where it was found.`,
  notFound: ({ quote }: { quote: string }) => `“${quote}” was not found.`,
  notFoundClosest: ({ quote, closest, score }: { quote: string; closest: string; score: string }) =>
    `“${quote}” was not found; the closest is “${closest}” (${score}).`,
  ambiguous: ({ quote, places }: { quote: string; places: number }) =>
    `“${quote}” stands in ${places} places; the first free one was coded.`,
  /** A link’s memo, where the theme that it leads from has one. */
};
