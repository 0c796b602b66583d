/** A text of results as Markdown (GitHub Flavored Markdown, tables). Rules: docs/rules/results-section.md, RS33. */
import { figureToSvg } from '../figures/figureToSvg.ts';
import type { AnnexPart } from '../results-section/annexes/annexParts.ts';
import { captionLabel } from '../results-section/captionNumbers.ts';
import {
  footnotesOf,
  type PrintedBlock,
  type PrintedResults,
  type PrintedRuns,
} from '../results-section/printedDocument.ts';
import type { ResultsColumn } from '../results-section/resultsTables.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';

export function resultsMarkdown(printed: PrintedResults): string {
  const blocks = printed.blocks.map((block) => markdownOf(block, printed));
  const all = [`# ${escaped(printed.document.name)}`, ...blocks, ...notes(printed), ...drawings(printed)];
  return `${all.join('\n\n')}\n`;
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
      const caption = captionOf(block, document.language);
      const { columns, rows } = block.table;
      return `${caption}\n\n${tableOf(
        columns,
        rows.map(({ cells }) => cells),
      )}`;
    }
    case 'annex': {
      const { captionEnd } = wordsOf[document.language].results;
      const name = captionLabel(document.language, 'annex', block.number);
      return [`## ${name}${captionEnd}${escaped(block.title)}`, ...block.parts.map(partOf)].join('\n\n');
    }
    case 'figure': {
      const drawn = block.figure ? `![${escaped(block.alt)}][figure-${block.number}]` : escaped(block.alt);
      return `${drawn}\n\n${captionOf(block, document.language)}`;
    }
    default:
      return `> **${runsOf(block.runs).replaceAll('**', '')}**`;
  }
}

function partOf(part: AnnexPart): string {
  if (part.kind === 'table') return tableOf(part.columns, part.rows);
  return part.kind === 'heading' ? `### ${escaped(part.text)}` : escaped(part.text);
}

function tableOf(columns: readonly ResultsColumn[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ heading }) => escaped(heading))),
    line(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...rows.map((cells) => line(cells.map((cell) => escaped(cell).replace(/\n/gu, '<br>')))),
  ].join('\n');
}

function captionOf(
  { kind, number, caption }: Extract<PrintedBlock, { kind: 'table' | 'figure' }>,
  language: Language,
): string {
  return `**${captionLabel(language, kind, number)}**${wordsOf[language].results.captionEnd}${escaped(caption)}`;
}

/** Lines behind the first belong to a note where they are moved in. */
function notes(printed: PrintedResults): string[] {
  const lines = footnotesOf(printed).map(
    ({ number, text }) => `[^${number}]: ${escaped(text).replace(/\n/gu, '\n    ')}`,
  );
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** The drawings that the text names, at its end, so that one file holds all and stays readable. */
function drawings({ blocks }: PrintedResults): string[] {
  const lines = blocks.flatMap((block) =>
    block.kind === 'figure' && block.figure
      ? [`[figure-${block.number}]: data:image/svg+xml;base64,${base64(figureToSvg(block.figure))}`]
      : [],
  );
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function base64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Marks stand against words: spaces at the ends of a run stay outside. */
function runsOf(runs: PrintedRuns): string {
  return runs
    .map(({ text, isBold, isItalic, style, footnote }) => {
      if (footnote) return `[^${footnote.number}]`;
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
