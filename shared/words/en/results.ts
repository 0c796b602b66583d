/** English words of the area "results": what a results section prints, and what its guards say. */
import { formatNumber, plural } from '../plural.ts';

const n = (value: number) => formatNumber('en', value);
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('en', count, one, other)}`;
const of = (noun: string) => (noun === '' ? '' : ` of the ${noun}`);

export const commands = {
  addResults: 'New text of results',
  changeResults: 'Change the text’s settings',
  removeResults: 'Delete text of results',
  writeResults: 'Write in the results',
  fixResults: 'Fix a check',
  keepCheck: 'Keep a check',
  markSeen: 'Mark changes as seen',
};
export const refusals = {
  resultsNameEmpty: () => 'Give the text a name.',
  resultsExist: ({ name }: { name: string }) => `There is already a text “${name}”. Choose another name.`,
  keepNeedsReason: () => 'Write why it stays as it is: the reason stays in the list of checks.',
  resultsFormat: ({ file }: { file: string }) =>
    `“${file}” cannot be written: a results section goes to .docx, .html or .md.`,
  resultsUnknown: ({ name, known }: { name: string; known: string }) =>
    `The project has no text of results “${name}”. It has: ${known}.`,
  resultsNoThemes: () =>
    'There is nothing to write yet: the project has no coding. Code its interviews first.',
  templateNeedsWord: ({ file }: { file: string }) =>
    `“${file}” is a template for Word: results that follow it go to a .docx file.`,
  resultsBlind: ({ name, coders, count }: { name: string; coders: string; count: number }) =>
    `Results count every coding, and the round “${name}” hides some while it is blind: ${coders} ${plural('en', count, 'has not declared the part finished', 'have not declared their parts finished')}. Wait, or lift the blind.`,
  templateNotWord: ({ file }: { file: string }) =>
    `“${file}” cannot be used as a template: it is not a Word document with styles.`,
};
export const problems = {};
export const words = {
  title: 'Results',
  wrote: ({
    file,
    chapters,
    findings,
    quotes,
    tables,
  }: Record<'chapters' | 'findings' | 'quotes' | 'tables', number> & { file: string }) =>
    `${file}: ${times(chapters, 'chapter', 'chapters')}, ${times(findings, 'finding', 'findings')}, ${times(quotes, 'quote', 'quotes')}, ${times(tables, 'table', 'tables')}.`,
  templateLacks: ({ file, styles }: { file: string; styles: readonly string[] }) =>
    `“${file}” lacks ${plural('en', styles.length, 'the style', 'the styles')} ${styles.map((name) => `“${name}”`).join(', ')}: Trame’s own ${plural('en', styles.length, 'was', 'were')} added.`,
  sampleHeading: 'The sample',
  participantNoun: { one: 'participant', many: 'participants' },
  passageNoun: { one: 'passage', many: 'passages' },
  atLines: ({ who, lines }: { who: string; lines: string }) => `${who}, l.\u00a0${lines}`,
  counts: {
    none: ({ hasNoun }: { isFeminine: boolean; hasNoun: boolean }): string => (hasNoun ? 'no' : 'none'),
    only: (_: { isFeminine: boolean }): string => 'only one',
    fractions: {
      all: ({ noun }: { noun: string; isFeminine: boolean }) => (noun === '' ? 'all' : `all the ${noun}`),
      lessThanQuarter: ({ noun }: { noun: string }) => `fewer than a quarter${of(noun)}`,
      exact: {
        quarter: ({ noun }: { noun: string }) => `a quarter${of(noun)}`,
        third: ({ noun }: { noun: string }) => `a third${of(noun)}`,
        half: ({ noun }: { noun: string }) => `half${of(noun)}`,
        twoThirds: ({ noun }: { noun: string }) => `two thirds${of(noun)}`,
        threeQuarters: ({ noun }: { noun: string }) => `three quarters${of(noun)}`,
      },
      moreThan: {
        quarter: ({ noun }: { noun: string }) => `more than a quarter${of(noun)}`,
        third: ({ noun }: { noun: string }) => `more than a third${of(noun)}`,
        half: ({ noun }: { noun: string }) => `more than half${of(noun)}`,
        twoThirds: ({ noun }: { noun: string }) => `more than two thirds${of(noun)}`,
        threeQuarters: ({ noun }: { noun: string }) => `more than three quarters${of(noun)}`,
      },
    },
  },
  captions: {
    sample: 'Characteristics of the participants',
    themes: ({ theme }: { theme: string }) => `${theme}: themes and participants`,
    quotes: ({ theme }: { theme: string }) => `${theme}: quotes`,
  },
  labels: { table: 'Table', figure: 'Figure', annex: 'Appendix' },
  /** "Table 3"; "Table ?" of what is gone. */
  numbered: ({ label, number }: { label: string; number: number | null }) =>
    `${label}\u00a0${number === null ? '?' : n(number)}`,
  captionEnd: ' – ',
  columns: {
    theme: 'Theme',
    participants: 'Participants',
    count: 'n',
    codings: 'Codings',
    participant: 'Participant',
    quote: 'Quote',
    lines: 'Lines',
  },
  /** Before those who are coded with a theme that stands against that of the finding above. */
  contraryStart: ({ theme }: { theme: string }) => `On the other side, “${theme}”: `,
  contents: 'Contents',
  /** Sentences of the sample; the numbers of classes stand in words. */
  sample: {
    size: ({ count, isOne, list }: { count: string; isOne: boolean; list: string }) =>
      isOne
        ? `${count} participant was interviewed (${list}).`
        : `${count} participants were interviewed (${list}).`,
    durations: ({ least, greatest, mean }: { least: string; greatest: string; mean: string }) =>
      least === greatest
        ? `The interviews lasted ${least} minutes each.`
        : `The interviews lasted from ${least} to ${greatest} minutes, ${mean} on average.`,
    total: ({ duration }: { duration: string }) => `Together they come to ${duration}.`,
    hours: ({ hours, minutes }: { hours: number; minutes: number }) =>
      [
        hours > 0 ? times(hours, 'hour', 'hours') : '',
        minutes > 0 || hours === 0 ? times(minutes, 'minute', 'minutes') : '',
      ]
        .filter(Boolean)
        .join(' and '),
    numbers: ({
      name,
      least,
      greatest,
      mean,
      median,
    }: Record<'name' | 'least' | 'greatest' | 'mean' | 'median', string>) =>
      least === greatest
        ? `${name}: ${least}.`
        : `${name}: from ${least} to ${greatest}, mean ${mean}, median ${median}.`,
    dates: ({ name, first, last }: Record<'name' | 'first' | 'last', string>) =>
      first === last ? `${name}: ${first}.` : `${name}: from ${first} to ${last}.`,
    classes: ({ name, classes }: Record<'name' | 'classes', string>) => `${name}: ${classes}.`,
    classCount: ({ label, count }: { label: string; count: string }) => `${label} (${count})`,
    missing: ({ count }: { count: string }) => `no value (${count})`,
    between: ', ',
  },
  checks: {
    countDisagrees: ({ written, listed }: { written: string; listed: number }) =>
      `“${written}” is written, ${n(listed)} in evidence.`,
    quoteLost: ({ participant, theme }: { participant: string; theme: string }) =>
      theme === ''
        ? `The quote of ${participant} has lost its coding.`
        : `The quote of ${participant} is no longer coded as “${theme}”.`,
    quoteRecoded: ({ participant, theme, now }: { participant: string; theme: string; now: string }) =>
      `The quote of ${participant} is no longer coded as “${theme}”, but as “${now}”.`,
    quoteChanged: ({ participant }: { participant: string }) =>
      `The words of ${participant} were changed in the transcript since they were quoted.`,
    evidenceGone: () => 'The theme or the codings of this evidence are gone.',
    interviewerOnly: ({ theme }: { theme: string }) =>
      theme === ''
        ? 'Nobody to list: in the passages picked only interviewers speak.'
        : `Nobody to list: in what is coded as “${theme}” only interviewers speak.`,
    nobodyLeft: ({ theme, isNarrowed }: { theme: string; isNarrowed: number }) =>
      isNarrowed === 1
        ? 'Filters and exclusions leave nobody in this evidence.'
        : theme === ''
          ? 'No passage is picked for this evidence.'
          : `Nobody is coded as “${theme}” any more.`,
    citedWithoutEvidence: ({ participant, theme }: { participant: string; theme: string }) =>
      `${participant} is named, but says nothing coded as “${theme}”.`,
    unknownParticipant: ({ participant }: { participant: string }) =>
      `${participant} is named, and is not a participant of the study.`,
    themeUnmentioned: ({ theme, codings }: { theme: string; codings: number }) =>
      `No finding mentions “${theme}” (${times(codings, 'coding', 'codings')}).`,
    participantMissing: ({ participant }: { participant: string }) => `${participant} never appears.`,
    participantOverused: ({
      participant,
      count,
      total,
    }: {
      participant: string;
      count: number;
      total: number;
    }) => `${participant} speaks in ${n(count)} of ${times(total, 'quote', 'quotes')}.`,
    figureGone: () => 'What this figure shows was deleted.',
    tableEmpty: () => 'This table has no row, and is not printed.',
    referenceGone: ({ label }: { label: string }) => `“${label}” leads to what is deleted or not printed.`,
    summaryOld: () => 'The section was changed since this summary was written.',
    contraryVoices: ({
      theme,
      other,
      participants,
    }: {
      theme: string;
      other: string;
      participants: string;
    }) => `Beside “${theme}”: ${participants} are coded as “${other}”, which stands against it.`,
  },
  fixes: {
    countDisagrees: ({ written }: { written: string }) => `Write “${written}”`,
    countFollows: 'Count this list',
    quoteLost: 'Take the quote out',
    quoteRecoded: 'Quote it for that theme',
    quoteChanged: 'Take the new words',
    evidenceGone: 'Take it out',
    interviewerOnly: ({ isCount }: { isCount: number }): string =>
      isCount === 1 ? 'Count the passages' : 'Take the list out',
    nobodyLeft: 'Take it out',
    citedWithoutEvidence: ({ participant }: { participant: string }) => `Take ${participant} out`,
    unknownParticipant: ({ participant }: { participant: string }) => `Take ${participant} out`,
    themeUnmentioned: 'Add a finding',
    figureGone: 'Take the figure out',
    tableEmpty: 'Take the table out',
    referenceGone: 'Take the reference out',
    participantMissing: ({ participant, theme }: { participant: string; theme: string }) =>
      `Quote ${participant} on “${theme}”`,
    participantOverused: ({ participant, other, theme }: Record<'participant' | 'other' | 'theme', string>) =>
      `Quote ${other} instead of ${participant} on “${theme}”`,
    contraryVoices: 'Let them speak below it',
    summaryOld: 'It still holds',
  },
};
