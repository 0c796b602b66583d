/** English words of the area "printing". */
import { formatNumber, plural } from '../plural.ts';

export const commands = {};
export const refusals = {
  pdfFailed: ({ file }: { file: string }) =>
    `“${file}” was not made: the window could not be laid out as pages. Nothing was changed; try “Print” instead.`,
};
export const problems = {};
export const words = {
  title: 'Print',
  what: 'What to print',
  transcript: ({ name }: { name: string }) => `${name} with its codings`,
  transcriptHint:
    'Numbered lines, with the codings that are shown now in the margin. Themes are told apart by pattern and name, so a copy in grey loses nothing.',
  codebook: 'Codebook',
  codebookHint: 'Every theme with definition, rules, examples, and who supports it.',
  print: 'Print…',
  savePdf: 'Save as PDF…',
  writing: 'Laying out the pages…',
  codingsOf: ({ count, coders }: { count: number; coders: string }) =>
    `${formatNumber('en', count)} ${plural('en', count, 'coding', 'codings')} · ${coders}`,
  definition: 'Definition.',
  include: 'Include.',
  exclude: 'Exclude.',
  source: ({ participant, lines }: { participant: string; lines: string }) =>
    `${participant}, lines ${lines}`,
};
