/** A text of results as Markdown (GitHub Flavored Markdown, tables). Rules: docs/rules/results-section.md, RS33. */
import type { PrintedBlock, PrintedResults, PrintedRuns } from '../results-section/printedDocument.ts';
import { wordsOf } from '../words/words.ts';

export function resultsMarkdown(printed: PrintedResults): string {
  const blocks = printed.blocks.map((block) => markdownOf(block, printed));
  return `${[`# ${escaped(printed.document.name)}`, ...blocks].join('\n\n')}\n`;
}

function markdownOf(block: PrintedBlock, { document }: PrintedResults): string {
  switch (block.kind) {
    case 'heading': {
      const number = block.number === '' ? '' : `${escaped(block.number)} `;
      return `${'#'.repeat(Math.min(block.level + 1, 6))} ${number}${runsOf(block.runs)}`;
    }
    case 'paragraph':
      return runsOf(block.runs);
    case 'quotes':
      return block.lines.map((runs) => `> ${runsOf(runs)}`).join('\n>\n');
    case 'table': {
      const { results } = wordsOf[document.language];
      const number = results.tableNumber({ number: block.number });
      const caption = `**${number}${results.captionEnd.trimEnd()}** ${escaped(block.caption)}`;
      const { columns, rows, nothing } = block.table;
      if (nothing !== null) return escaped(nothing);
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      return [
        `${caption}\n`,
        line(columns.map(({ heading }) => escaped(heading))),
        line(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
        ...rows.map(({ cells }) => line(cells.map((cell) => escaped(cell).replace(/\n/gu, '<br>')))),
      ].join('\n');
    }
    default:
      return `> **${runsOf(block.runs).replaceAll('**', '')}**`;
  }
}

/** Marks stand against words: spaces at the ends of a run stay outside. */
function runsOf(runs: PrintedRuns): string {
  return runs
    .map(({ text, isBold, isItalic, style }) => {
      const sign = isBold || style === 'label' ? '**' : isItalic ? '*' : '';
      const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
      const written = escaped(words).replace(/\n/gu, '  \n');
      return words === '' ? text : `${before}${sign}${written}${sign}${after}`;
    })
    .join('');
}

/** What would be a mark, a tag or an address of its own is written as itself. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~&]/gu, '\\$&').replace(/^(\d+)([.)])/u, '$1\\$2');
}
