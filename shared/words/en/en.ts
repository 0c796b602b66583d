/** All English words; the pattern that the other languages follow. */

import * as actions from './actions.ts';
import * as agreement from './agreement.ts';
import * as analysis from './analysis.ts';
import * as axial from './axial.ts';
import * as backups from './backups.ts';
import * as codebook from './codebook.ts';
import * as codedTable from './codedTable.ts';
import * as coding from './coding.ts';
import * as commandLine from './commandLine.ts';
import * as corpus from './corpus.ts';
import * as draftCheck from './draftCheck.ts';
import * as exporting from './exporting.ts';
import * as exportWindow from './exportWindow.ts';
import * as figures from './figures.ts';
import * as files from './files.ts';
import * as frame from './frame.ts';
import * as importing from './importing.ts';
import * as importWindow from './importWindow.ts';
import * as keys from './keys.ts';
import * as memos from './memos.ts';
import * as palette from './palette.ts';
import * as participants from './participants.ts';
import * as printing from './printing.ts';
import * as project from './project.ts';
import * as reading from './reading.ts';
import * as reporting from './reporting.ts';
import * as results from './results.ts';
import * as resultsWindow from './resultsWindow.ts';
import * as retrieval from './retrieval.ts';
import * as returned from './returned.ts';
import * as rounds from './rounds.ts';
import * as saturation from './saturation.ts';
import * as saturationWindow from './saturationWindow.ts';
import * as searching from './searching.ts';
import * as secondCoder from './secondCoder.ts';
import * as settings from './settings.ts';
import * as shell from './shell.ts';
import * as storage from './storage.ts';
import * as themePanel from './themePanel.ts';
import * as triangulation from './triangulation.ts';

export const en = {
  commands: {
    ...printing.commands,
    ...project.commands,
    ...actions.commands,
    ...files.commands,
    ...figures.commands,
    ...reporting.commands,
    ...importWindow.commands,
    ...importing.commands,
    ...palette.commands,
    ...participants.commands,
    ...backups.commands,
    ...codebook.commands,
    ...axial.commands,
    ...coding.commands,
    ...codedTable.commands,
    ...keys.commands,
    ...memos.commands,
    ...corpus.commands,
    ...draftCheck.commands,
    ...exporting.commands,
    ...agreement.commands,
    ...analysis.commands,
    ...exportWindow.commands,
    ...commandLine.commands,
    ...frame.commands,
    ...shell.commands,
    ...storage.commands,
    ...themePanel.commands,
    ...reading.commands,
    ...results.commands,
    ...resultsWindow.commands,
    ...returned.commands,
    ...retrieval.commands,
    ...rounds.commands,
    ...triangulation.commands,
    ...saturation.commands,
    ...saturationWindow.commands,
    ...searching.commands,
    ...secondCoder.commands,
    ...settings.commands,
  },
  refusals: {
    ...printing.refusals,
    ...project.refusals,
    ...actions.refusals,
    ...files.refusals,
    ...figures.refusals,
    ...reporting.refusals,
    ...importWindow.refusals,
    ...importing.refusals,
    ...palette.refusals,
    ...participants.refusals,
    ...backups.refusals,
    ...codebook.refusals,
    ...axial.refusals,
    ...coding.refusals,
    ...codedTable.refusals,
    ...keys.refusals,
    ...memos.refusals,
    ...corpus.refusals,
    ...draftCheck.refusals,
    ...exporting.refusals,
    ...agreement.refusals,
    ...analysis.refusals,
    ...exportWindow.refusals,
    ...commandLine.refusals,
    ...frame.refusals,
    ...shell.refusals,
    ...storage.refusals,
    ...themePanel.refusals,
    ...reading.refusals,
    ...results.refusals,
    ...resultsWindow.refusals,
    ...returned.refusals,
    ...retrieval.refusals,
    ...rounds.refusals,
    ...triangulation.refusals,
    ...saturation.refusals,
    ...saturationWindow.refusals,
    ...searching.refusals,
    ...secondCoder.refusals,
    ...settings.refusals,
  },
  problems: {
    ...printing.problems,
    ...project.problems,
    ...actions.problems,
    ...files.problems,
    ...figures.problems,
    ...reporting.problems,
    ...importWindow.problems,
    ...importing.problems,
    ...palette.problems,
    ...participants.problems,
    ...backups.problems,
    ...codebook.problems,
    ...axial.problems,
    ...coding.problems,
    ...codedTable.problems,
    ...keys.problems,
    ...memos.problems,
    ...corpus.problems,
    ...draftCheck.problems,
    ...exporting.problems,
    ...agreement.problems,
    ...analysis.problems,
    ...exportWindow.problems,
    ...commandLine.problems,
    ...frame.problems,
    ...shell.problems,
    ...storage.problems,
    ...themePanel.problems,
    ...reading.problems,
    ...results.problems,
    ...resultsWindow.problems,
    ...returned.problems,
    ...retrieval.problems,
    ...rounds.problems,
    ...triangulation.problems,
    ...saturation.problems,
    ...saturationWindow.problems,
    ...searching.problems,
    ...secondCoder.problems,
    ...settings.problems,
  },
  printing: printing.words,
  project: project.words,
  files: files.words,
  actions: actions.words,
  agreement: agreement.words,
  analysis: analysis.words,
  exportWindow: exportWindow.words,
  importWindow: importWindow.words,
  importing: importing.words,
  palette: palette.words,
  participants: participants.words,
  backups: backups.words,
  codebook: codebook.words,
  axial: axial.words,
  coding: coding.words,
  codedTable: codedTable.words,
  keys: keys.words,
  memos: memos.words,
  corpus: corpus.words,
  draftCheck: draftCheck.words,
  exporting: exporting.words,
  commandLine: commandLine.words,
  frame: frame.words,
  shell: shell.words,
  storage: storage.words,
  themePanel: themePanel.words,
  reading: reading.words,
  results: results.words,
  resultsWindow: resultsWindow.words,
  returned: returned.words,
  retrieval: retrieval.words,
  rounds: rounds.words,
  triangulation: triangulation.words,
  saturation: saturation.words,
  saturationWindow: saturationWindow.words,
  figures: figures.words,
  reporting: reporting.words,
  searching: searching.words,
  secondCoder: secondCoder.words,
  settings: settings.words,
};
