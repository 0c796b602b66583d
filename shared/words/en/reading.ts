/** English words of the area "reading": the transcript, its margin and map, and coding with the keyboard. */
import { formatNumber, plural } from '../plural.ts';

const n = (count: number) => formatNumber('en', count);
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('en', count, one, other)}`;
const lines = ({ first, last }: { first: string; last: string }) =>
  first === last ? `l. ${first}` : `l. ${first}–${last}`;

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {
  transcript: ({ name }: { name: string }) => `Interview ${name}`,
  lines,
  noCodingYet: 'No coding yet. Select a passage and press Enter.',
  noTranscript: 'No interview yet',
  noTranscriptHint: 'Interviews are read from Word, OpenDocument, RTF, PDF, text and subtitles.',
  importFirst: 'Import your first interview',
  hasMemo: 'has a memo',
  foldedCodings: ({ count }: { count: number }) => `${times(count, 'more coding', 'more codings')}`,
  map: 'Map of the interview',
  mapPlace: ({ line, last }: { line: string; last: string }) => `Line ${line} of ${last}`,
  codingList: ({ name }: { name: string }) => `Codings of ${name}`,
  codingEntry: ({
    theme,
    first,
    last,
    coder,
    comment,
    memo,
  }: {
    theme: string;
    first: string;
    last: string;
    coder: string;
    comment: string;
    memo: number;
  }) =>
    [
      `${theme}, ${lines({ first, last })}`,
      coder && `coded by ${coder}`,
      memo > 0 && 'with a memo',
      comment && `comment: ${comment}`,
    ]
      .filter(Boolean)
      .join('; '),
  toolbar: {
    label: 'Interview',
    previous: 'Previous interview',
    next: 'Next interview',
    choose: ({ name }: { name: string }) => `Interview ${name}, choose another`,
    filter: 'Find an interview',
    noMatch: 'No interview has this in its name.',
    minutes: ({ count }: { count: number }) => `${n(count)} min`,
    wordCount: ({ count }: { count: number }) => times(count, 'word', 'words'),
    percentCoded: ({ percent }: { percent: number }) => `coded as far as ${n(percent)}%`,
    finished: 'Finished',
    progress: ({ percent }: { percent: number }) =>
      `Coded as far as ${n(percent)}% of the lines: how far down, not how much. Set how far`,
    markHere: 'Coded as far as this line',
    markFinished: 'Finished',
    markUnfinished: 'Not finished',
    codersShown: 'Coders shown',
    allCoders: 'All',
    bothCoders: 'Both',
    find: 'Find in this interview',
    highlighter: 'Highlighter: code every selection at once',
    larger: 'Larger text',
    smaller: 'Smaller text',
    tree: 'Themes',
    rightPanel: 'Memos and details',
  },
  find: {
    label: 'Find in this interview',
    count: ({ at, count }: { at: number; count: number }) => `${n(at)} of ${n(count)}`,
    none: 'Nothing found',
    previous: 'Previous place',
    next: 'Next place',
    close: 'Close',
  },
  bar: {
    label: 'Code the selected passage',
    recodeLabel: ({ theme }: { theme: string }) => `Another theme instead of “${theme}”`,
    placeholder: 'Theme',
    themes: 'Themes',
    passage: ({ count, first, last }: { count: number; first: string; last: string }) =>
      `${times(count, 'word', 'words')}, ${lines({ first, last })}`,
    newTheme: ({ name }: { name: string }) => `New theme “${name}”`,
    inVivo: 'In vivo:',
    counts: ({ codings, people }: { codings: number; people: number }) =>
      `${times(codings, 'coding', 'codings')}, ${times(people, 'person', 'people')}`,
    keepOpen: 'apply and keep open',
    memo: 'memo',
    noTheme: 'No theme yet. Type a name and press Shift Enter.',
    noMatch: 'No theme has this in its name.',
  },
  actions: {
    recode: 'Give another theme',
    comment: 'Comment',
    memo: 'Write a memo',
    remove: 'Remove coding',
    extend: 'One word longer',
    shorten: 'One word shorter',
    extendStart: 'Begin one word earlier',
    shortenStart: 'Begin one word later',
    codeSelection: 'Code the selection',
    selectSentence: 'Select the sentence',
    selectTurn: 'Select the turn',
    correctTurn: 'Correct this turn',
    repeatLast: ({ theme }: { theme: string }) => `Apply “${theme}” again`,
    menu: 'What to do here',
    codingMenu: ({ theme }: { theme: string }) => `What to do with “${theme}”`,
  },
  commentTitle: ({ theme }: { theme: string }) => `Comment on “${theme}”`,
  commentField: 'Comment',
  save: 'Save',
  cancel: 'Cancel',
  said: {
    coded: ({ theme, lines: where }: { theme: string; lines: string }) => `Coded with “${theme}”, ${where}.`,
    recoded: ({ theme }: { theme: string }) => `Now coded with “${theme}”.`,
    removed: ({ theme, undo }: { theme: string; undo: string }) =>
      `Coding “${theme}” removed. ${undo} brings it back.`,
    resized: ({ theme, lines: where }: { theme: string; lines: string }) => `“${theme}” now covers ${where}.`,
    codingReached: ({
      theme,
      lines: where,
      at,
      count,
    }: {
      theme: string;
      lines: string;
      at: number;
      count: number;
    }) => `“${theme}”, ${where}. Coding ${n(at)} of ${n(count)}.`,
    noCodings: 'This interview has no codings yet.',
    selectFirst: 'Select a passage first.',
    noLastTheme: 'No theme was applied yet.',
    highlighterOn: ({ theme }: { theme: string }) =>
      `Highlighter on: every selection is coded with “${theme}”.`,
    highlighterOff: 'Highlighter off.',
    highlighterNeedsTheme: 'Choose a theme in the tree first; the highlighter then codes with it.',
    readOnly: 'This project is open for reading only: somebody else has it open for writing.',
    noCoder: 'Say first who codes: a coding needs a coder.',
    marked: ({ line }: { line: string }) => `Coded as far as line ${line}.`,
    corrected: 'Turn corrected.',
    correctionDropped: 'Correction dropped.',
    notYours: ({ coder }: { coder: string }) => `This coding is ${coder}’s. Change coder to change it.`,
  },
  correct: {
    label: ({ speaker, first, last }: { speaker: string; first: string; last: string }) =>
      `Correct ${speaker || 'this turn'}, ${lines({ first, last })}`,
    keep: 'keep the correction',
    drop: 'drop it',
    lostTitle: 'Codings that lost their words',
    lostLead: ({ count }: { count: number }) =>
      `The words of ${times(count, 'coding', 'codings')} were deleted in this correction, and so the coding with them. Undo brings everything back.`,
    understood: 'Understood',
  },
};
