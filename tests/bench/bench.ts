/** Measures every row in turn and prints one JSON line a figure. Options: `--only NAME` (part of a row's name), `--quick`. */
import { parseArgs } from 'node:util';
import { askRows } from './askRows.ts';
import { axialMapRow } from './axialMapRow.ts';
import { removeOutput } from './commandLine.ts';
import { commandLineRows } from './commandLineRows.ts';
import { figureLine } from './figure.ts';
import { firstCaretRow } from './firstCaretRow.ts';
import { heldStepsRow } from './heldStepsRow.ts';
import { compactionRow, journalRow } from './journalRows.ts';
import { oneMoreCodingRow } from './oneMoreCodingRow.ts';
import { openLargeRow } from './openLargeRow.ts';
import { openTranscriptRow } from './openTranscriptRow.ts';
import { participantsRow } from './participantsRow.ts';
import { relationRows } from './relationRows.ts';
import { resultsRow } from './resultsRow.ts';
import type { Row } from './row.ts';
import { saturationRow } from './saturationRows.ts';
import { themeTreeRow } from './themeTreeRow.ts';
import { typingRow } from './typingRow.ts';

const all: readonly Row[] = [
  ...commandLineRows,
  ...askRows,
  ...relationRows,
  saturationRow,
  journalRow,
  compactionRow,
  resultsRow,
  typingRow,
  firstCaretRow,
  openTranscriptRow,
  oneMoreCodingRow,
  openLargeRow,
  heldStepsRow,
  themeTreeRow,
  axialMapRow,
  participantsRow,
];

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } },
});
const rows = all.filter(
  ({ name, isLarge }) =>
    (options.only === undefined || name.includes(options.only)) && !(options.quick && isLarge),
);
if (rows.length === 0) {
  process.stderr.write(`No row is named so. Rows: ${all.map(({ name }) => name).join(', ')}.\n`);
  process.exitCode = 2;
}
try {
  for (const row of rows) {
    await row.run((measured) => process.stdout.write(`${figureLine(measured)}\n`));
  }
} finally {
  removeOutput();
}
