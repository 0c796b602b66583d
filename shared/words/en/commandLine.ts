/** English words of the area "commandLine". */

export const commands = {};
export const refusals = {
  verbMissing: () => 'Say what to do: a verb is missing. `--help` lists them.',
  verbUnknown: ({ verb }: { verb: string }) => `There is no verb “${verb}”. \`--help\` lists them.`,
  optionUnknown: ({ verb, option }: { verb: string; option: string }) =>
    `“${verb}” has no option ${option}. \`${verb} --help\` lists its options.`,
  optionNeedsValue: ({ option }: { option: string }) => `Option ${option} needs a value after it.`,
  optionTakesNoValue: ({ option }: { option: string }) => `Option ${option} takes no value.`,
  optionTwice: ({ option }: { option: string }) => `Option ${option} was given twice; give it once.`,
  optionMissing: ({ verb, option }: { verb: string; option: string }) =>
    `“${verb}” needs the option ${option}.`,
  optionChoice: ({ option, value, choices }: { option: string; value: string; choices: string }) =>
    `Option ${option} does not know “${value}”. It takes ${choices}.`,
  operandsMissing: ({ verb }: { verb: string }) => `“${verb}” needs more: a file is not named.`,
  importNeedsInput: () =>
    'Name a file or folder of interviews; without one, give both --into and --participants, to add a table to a project.',
  operandsTooMany: ({ verb, operand }: { verb: string; operand: string }) =>
    `“${verb}” does not know what to do with “${operand}”: it is one file too many.`,
  coderNeeded: ({ coders }: { coders: string }) =>
    `The project has several coders (${coders}): say with --coder whose work this is.`,
  coderUnknown: ({ coder, coders }: { coder: string; coders: string }) =>
    `The project has no coder “${coder}”. Its coders: ${coders || 'none'}.`,
};
export const problems = {};
export const words = {
  /** Shown by `--help`; `usage` is what stands after the verb's name. */
  verbs: {
    import: {
      usage:
        'INPUT… --out PROJECT [--into PROJECT] [--coder MP] [--interviewer MP,SF] [--participants TABLE] [--encoding NAME]; without INPUT: --into PROJECT --participants TABLE --out PROJECT',
      does: 'Turns files or folders of interviews (.docx, .odt, .rtf, .pdf, .txt, .md, .vtt, .srt) into the transcripts of a project.',
    },
    code: {
      usage: 'PROJECT TABLE --out PROJECT [--coder MP] [--finished E1,E2|all]',
      does: 'Turns a coded table (.csv, .xlsx, .docx) into codings; each quote is found in its transcript.',
    },
    info: { usage: 'PROJECT [--coder MP]', does: 'Counts what a project holds.' },
    themes: { usage: 'PROJECT [--coder MP]', does: 'Prints the tree of themes with its counts.' },
    codings: {
      usage: 'PROJECT [--theme PATH] [--coder MP]',
      does: 'Lists every coding with its quote, lines and participant.',
    },
    search: {
      usage: 'PROJECT QUERY [--regex] [--speaker participant|interviewer|all]',
      does: 'Finds words in all transcripts, without regard to case, accents and typography.',
    },
    matrix: {
      usage:
        'PROJECT [--by participant|CHARACTERISTIC] [--unit presence|participants|codings|words] [--level leaf|top|all] [--theme PATH] [--coder MP] [--participant E1,E2]',
      does: 'Prints themes by participants, or by the values of a characteristic.',
    },
    saturation: {
      usage:
        'PROJECT [--coder MP] [--base 4] [--run 2] [--threshold 0.05] [--level leaf|top|all] [--order date|number|E1,E2,…]',
      does: 'Counts new themes per interview and says where the stopping rule is met.',
    },
    figure: {
      usage:
        'PROJECT [--coder MP] --what saturation|sample|tree|sunburst|treemap|map|concept|cooccurrence|network|codeline|portrait|cloud --out FILE.svg|png [--lang fr|en] [--by CHARACTERISTIC[,CHARACTERISTIC]] [--map NAME] [--theme PATH] [--transcripts E1] [--base 4] [--run 2] [--threshold 0.05] [--level leaf|top|all] [--order date|number|E1,E2,…] [--relation overlapping|turn|near] [--lines 5] [--measure passages|events|share|c|jaccardPassages|jaccardParticipants]',
      does: 'Draws a figure: the saturation curve, the sample by its characteristics (two of them crossed), the tree with its counts (as rows, sunburst or treemap), a map (the first one), a concept map (of the study, or around a theme), which themes meet (as a matrix or network), one interview (codeline or portrait), or a word cloud.',
    },
    packet: {
      usage: 'PROJECT --transcripts E2,E4 | --round NAME --for JD [--codebook yes|no] --out FILE',
      does: 'Writes a blind copy for another coder: the transcripts and the codebook, nothing of the others’ work.',
    },
    merge: {
      usage: 'A B --out PROJECT',
      does: 'Brings a coder’s copy (B) into a project (A); nothing is lost in silence.',
    },
    agreement: {
      usage:
        'PROJECT [--with PROJECT] [--coders A,B[,C]] [--unit turn|sentence|line|character|transcript] [--level leaf|top|all] [--transcripts E2,E4] [--round NAME [--out FILE.docx|xlsx]] [--programs]',
      does: 'Says how far coders agree, theme by theme and all together.',
    },
    check: {
      usage: 'PROJECT DRAFT [--coder MP] [--lang fr|en]',
      does: 'Checks the quotations, lists of participants and numbers of a finished chapter (.docx, .odt, .rtf, .txt, .md, .pdf).',
    },
    results: {
      usage:
        'PROJECT --out FILE.docx [--lang fr|en] [--document NAME] [--template FILE.docx] [--annexes NAMES] | PROJECT --from EDITED.docx --out COPY.trame [--conflicts keep|take] [--document NAME] [--coder MP]',
      does: 'Writes the results section (.docx, .html, .md) with every list, count and quote from the codings; a project without one gets it from its themes. With --from an edited Word file comes back into a copy of the project.',
    },
    export: {
      usage:
        'PROJECT --what codebook|codings|matrix|participants|transcripts|memos|links|cooccurrence|words --out FILE [--coder MP] [--theme PATH] [--participant E1,E2] [--by participant|CHARACTERISTIC] [--unit presence|participants|codings|words] [--level leaf|top|all] [--relation overlapping|turn|near] [--lines 5] [--measure passages|events|share|c|jaccardPassages|jaccardParticipants]',
      does: 'Writes a table or a document (.docx, .xlsx, .csv, .html, .md, by the ending of FILE).',
    },
    demo: { usage: '--out FOLDER', does: 'Builds the sample study and writes its project and tables.' },
  },
  options: {
    out: 'the file to write (demo: the folder); an existing file is replaced, whole or not at all',
    into: 'a project to start from; it is left as it is',
    coder: 'initials of the coder',
    interviewer: 'labels of the interviewers, with commas between',
    participants:
      'a table (.csv, .xlsx, .docx, .odt) of participants and their characteristics, either way round',
    encoding:
      'how the characters of .txt, .md, .vtt, .srt and .csv files are written; without it this is found out',
    finished: 'transcripts that are coded to the end, with commas between, or “all”',
    theme: 'only this theme and those below it: “Parent > Child”',
    what: 'what to write',
    by: 'the columns: “participant” or the name of a characteristic',
    participant: 'only these participants, with commas between',
    level: 'which themes are rows: those without sub-themes, the highest codable ones, or all',
    with: 'another project file, of the second coder',
    coders: 'initials of the coders, two or more, with commas between',
    unit: 'what is counted',
    relation: 'how passages of two themes meet',
    lines: 'how many lines apart “near” reaches (5)',
    measure: 'what a cell shows of two themes',
    base: 'how many interviews make the base (4)',
    run: 'how many interviews make a run (2)',
    threshold: 'share of new themes at which the rule is met (0.05)',
    map: 'the map to draw, by its name',
    order: 'the order of the interviews: date, number, or their participants with commas between',
    transcripts: 'transcripts or participants, with commas between',
    for: 'initials of who will code the copy',
    round: 'a round of coding by its name: its interviews and themes',
    document: 'the name of the text of results, where there are several',
    annexes:
      'what stands behind the text, with commas between: guide, analysis, transcripts, coreq, srqr (those alone)',
    template: 'a Word document (.docx) whose styles, page, header and footer the results take',
    from: 'a Word file that was exported from the results and edited since',
    conflicts: 'whether evidence that was changed in Word stays live (keep) or becomes its words (take)',
    codebook: 'whether the themes go along (yes) or the coder starts without (no)',
    regex: 'the query is a regular expression',
    programs: 'also what NVivo, MAXQDA and QualCoder would count, theme by theme',
    speaker: 'whose words are searched',
    lang: 'language of the messages and of what is written',
    json: 'print one JSON document and nothing else',
    help: 'show this',
  },
  usageTitle: 'Usage',
  programUsage: 'trame VERB …',
  programDoes: 'Codes qualitative interviews from the command line.',
  verbsTitle: 'Verbs',
  optionsTitle: 'Options',
  moreHelp: ({ verb }: { verb: string }) => `\`trame ${verb} --help\` explains.`,
  verbHelp: '`trame VERB --help` explains one verb.',
  unexpected:
    'Trame stopped on an error of its own. No file is left half-written. Please report what you did.',
};
