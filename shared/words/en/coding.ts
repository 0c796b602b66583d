/** English words of the area "coding". */

export const commands = {
  applyTheme: 'Apply theme',
  applyNewTheme: 'Apply new theme',
  removeCoding: 'Remove coding',
  recode: 'Recode',
  moveBoundary: 'Resize coding',
  commentCoding: 'Comment coding',
  mergeThemes: 'Merge themes',
  splitTheme: 'Split theme',
  deleteTheme: 'Delete theme',
  correctTranscript: 'Correct transcript',
  replaceTranscript: 'Correct transcript from file',
  importFiles: 'Import and correct transcripts',
  setReadingMark: 'Move reading mark',
};
export const refusals = {
  transcriptsUnknown: ({ names, known }: { names: string; known: string }) =>
    `The project has no transcript or participant called ${names}. Its transcripts: ${known || 'none'}.`,
  axisTakesNoCodings: ({ name }: { name: string }) =>
    `“${name}” is an axis, a heading, and takes no codings. Choose a theme below it.`,
  passageOutsideText: ({ transcript }: { transcript: string }) =>
    `The passage does not lie inside ${transcript}. Select it again.`,
  passageEmpty: ({ transcript }: { transcript: string }) =>
    `The passage in ${transcript} holds no words. Select at least one character that is not a space.`,
  lineMissing: ({ line, transcript }: { line: string; transcript: string }) =>
    `${transcript} has no line ${line}. Choose a line number that stands beside the text.`,
  mergeNeedsTwo: ({ name }: { name: string }) =>
    `“${name}” cannot be merged with itself alone. Choose another theme as well.`,
  splitNeedsCodings: ({ name }: { name: string }) =>
    `Nothing was chosen to split off from “${name}”. Choose at least one of its codings.`,
  codingsIntoDeleted: ({ name }: { name: string }) =>
    `“${name}” is about to be deleted itself, so it cannot take the codings. Choose a theme that stays.`,
  correctionOutsideTurn: ({ transcript }: { transcript: string }) =>
    `A correction of ${transcript} stays within what one speaker says: labels and the line break before the next label cannot be changed. Correct one turn at a time.`,
  correctionOverlaps: ({ transcript }: { transcript: string }) =>
    `The corrections of ${transcript} do not follow each other in the text. Correct the turn again.`,
};
export const problems = {};
export const words = {
  /** What a correction did to codings whose words were deleted; `where` lists themes and lines. */
};
