/** Coded tables as Word writes them: in pieces, with themes as headings. Rules: docs/rules/coded-table.md. */
import { describe, expect, it } from 'vitest';
import { type CodedTable, readCodedTable } from '../../../shared/coded-table/readCodedTable.ts';
import { readTable } from '../../../shared/files/readTable.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { buildDocx, paragraph } from '../../helpers/officeBuilder.ts';

const styles = [1, 2]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="T${level}"><w:name w:val="heading ${level}"/></w:style>`,
  )
  .join('');
const heading = (level: number, text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="T${level}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const table = (...rows: string[]) =>
  `<w:tbl>${rows
    .map(
      (row) =>
        `<w:tr>${row
          .split('|')
          .map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`)
          .join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

function read(...blocks: string[]): CodedTable {
  const rows = readTable('codages.docx', buildDocx(blocks.join(''), { styles }));
  const read = isRefusal(rows) ? rows : readCodedTable('codages.docx', rows);
  if (isRefusal(read)) throw new Error(read.refused);
  return read;
}

describe('coded tables of Word', () => {
  it('CT20: later tables with the same headings go on with the first, their heading rows are not counted', () => {
    const head = 'Participant|Verbatim|Thème';
    const { rows, filledRows } = read(
      table(head, 'E1|On est seule|Solitude'),
      paragraph('Suite'),
      table(head, 'E2|On dort mal|Sommeil', 'E3|Rien|Sommeil'),
      table('Nom|Âge', 'E1|29'),
    );
    expect(filledRows).toBe(3);
    expect(rows.map(({ row, participant, themePath }) => [row, participant, themePath])).toEqual([
      [2, 'E1', ['Solitude']],
      [3, 'E2', ['Sommeil']],
      [4, 'E3', ['Sommeil']],
    ]);
  });

  it('CT21: without a column of themes the headings above a table name its theme, from the first level down', () => {
    const head = 'Participant|Verbatim';
    const { rows } = read(
      heading(1, 'Vécu'),
      heading(2, 'Solitude'),
      table(head, 'E1|On est seule'),
      heading(2, 'Sommeil'),
      table(head, 'E2|On dort mal'),
      heading(1, 'Équipe'),
      table(head, 'E3|On se relaie'),
    );
    expect(rows.map(({ quote, themePath }) => [quote, themePath])).toEqual([
      ['On est seule', ['Vécu', 'Solitude']],
      ['On dort mal', ['Vécu', 'Sommeil']],
      ['On se relaie', ['Équipe']],
    ]);
  });
});
