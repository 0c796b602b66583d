/** A text of results as one HTML page without scripts or addresses. Rules: docs/rules/results-section.md, RS33. */
import type { Figure } from '../figures/figure.ts';
import { figureToSvg } from '../figures/figureToSvg.ts';
import type { AnnexPart } from '../results-section/annexes/annexParts.ts';
import { captionLabel } from '../results-section/captionNumbers.ts';
import {
  type Footnote,
  footnotesOf,
  type PrintedBlock,
  type PrintedResults,
  type PrintedRuns,
} from '../results-section/printedDocument.ts';
import type { ResultsColumn } from '../results-section/resultsTables.ts';
import { xmlText } from '../tables/xmlText.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';

const style =
  'body{font:17px/1.55 Georgia,serif;color:#1f2933;max-width:46rem;margin:2rem auto;padding:0 1rem}' +
  'h1,h2,h3,h4,h5,h6{font-family:Arial,sans-serif;line-height:1.25}blockquote{border-left:3px solid #9aa5b1;margin:1rem 0;padding:0 0 0 1rem}' +
  'blockquote p{margin:.3rem 0}.box{border:1px solid #1f2933;padding:.7rem 1rem;margin:1.2rem 0}.summary{font-weight:bold}' +
  'table{border-collapse:collapse;margin:.5rem 0 1.5rem;font-size:.85em}caption{text-align:left;padding:.4rem 0}' +
  'th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #d5dade}.number{text-align:right}' +
  '.note{color:#5b6770;font-size:.85em}.lines td{border:0;padding:.1rem .6rem}' +
  'figure{margin:1.2rem 0}figure svg{max-width:100%;height:auto}figcaption{font-size:.85em;padding:.4rem 0}';

export function resultsHtml(printed: PrintedResults): string {
  const { document, blocks } = printed;
  const title = xmlText(document.name);
  const body = [...blocks.map((block) => htmlOf(block, printed)), ...notesOf(printed)].join('\n');
  return (
    `<!doctype html>\n<html lang="${document.language}"><head><meta charset="utf-8"><title>${title}</title>` +
    `<style>${style}</style></head>\n<body><h1>${title}</h1>\n${body}\n</body></html>\n`
  );
}

function htmlOf(block: PrintedBlock, { document }: PrintedResults): string {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${Math.min(block.level + 1, 6)}`;
      const number = block.number === '' ? '' : `${xmlText(block.number)} `;
      return `<${tag}>${number}${runsOf(block.runs)}</${tag}>`;
    }
    case 'paragraph':
      return `<p>${runsOf(block.runs)}</p>`;
    case 'quotes':
      return `<blockquote>${block.lines.map((runs) => `<p>${runsOf(runs)}</p>`).join('')}</blockquote>`;
    case 'table': {
      const { columns, rows } = block.table;
      const caption = `<caption>${captionOf(block, document.language)}</caption>`;
      return tableOf(
        columns,
        rows.map(({ cells }) => cells),
        caption,
      );
    }
    case 'annex': {
      const name = captionLabel(document.language, 'annex', block.number);
      const end = wordsOf[document.language].results.captionEnd;
      return [`<h2>${name}${end}${xmlText(block.title)}</h2>`, ...block.parts.map(partOf)].join('\n');
    }
    case 'figure': {
      const drawn = block.figure ? inlineSvg(block.figure) : `<p>${xmlText(block.alt)}</p>`;
      return `<figure>${drawn}<figcaption>${captionOf(block, document.language)}</figcaption></figure>`;
    }
    default:
      return `<p class="box ${block.kind}">${runsOf(block.runs)}</p>`;
  }
}

function partOf(part: AnnexPart): string {
  if (part.kind === 'heading') return `<h3>${xmlText(part.text)}</h3>`;
  if (part.kind === 'table') return tableOf(part.columns, part.rows, '', part.look);
  return `<p${part.kind === 'note' ? ' class="note"' : ''}>${xmlText(part.text)}</p>`;
}

function tableOf(
  columns: readonly ResultsColumn[],
  rows: readonly (readonly string[])[],
  caption: string,
  look = 'ruled',
): string {
  const head = columns.map((column) => `<th scope="col">${xmlText(column.heading)}</th>`).join('');
  const lines = rows.map((cells) => {
    const all = cells.map((cell, index) => {
      const number = columns[index]?.isNumber ? ' class="number"' : '';
      return `<td${number}>${xmlText(cell).replace(/\n/gu, '<br>')}</td>`;
    });
    return `<tr>${all.join('')}</tr>`;
  });
  const kind = look === 'ruled' ? '' : ` class="${look}"`;
  return `<table${kind}>${caption}<thead><tr>${head}</tr></thead><tbody>\n${lines.join('\n')}</tbody></table>`;
}

function captionOf(
  { kind, number, caption }: Extract<PrintedBlock, { kind: 'table' | 'figure' }>,
  language: Language,
): string {
  const { captionEnd } = wordsOf[language].results;
  return `<b>${captionLabel(language, kind, number)}</b>${captionEnd}${xmlText(caption)}`;
}

/** Part of the page: without the head and the address that a file of its own needs. */
function inlineSvg(figure: Figure): string {
  return figureToSvg(figure)
    .replace(/^<\?xml[^>]*\?>\s*/u, '')
    .replace(' xmlns="http://www.w3.org/2000/svg"', '')
    .trimEnd();
}

/** Each leads to the other. */
function noteMark({ number }: Footnote): string {
  return `<sup><a id="mark-${number}" href="#note-${number}">${number}</a></sup>`;
}

function notesOf(printed: PrintedResults): string[] {
  const notes = footnotesOf(printed).map(
    ({ number, text }) =>
      `<li id="note-${number}">${xmlText(text).replace(/\n/gu, '<br>')} <a href="#mark-${number}" aria-label="${number}">↑</a></li>`,
  );
  return notes.length === 0 ? [] : [`<hr><ol class="note">${notes.join('')}</ol>`];
}

function runsOf(runs: PrintedRuns): string {
  return runs
    .map(({ text, isBold, isItalic, style, footnote }) => {
      if (footnote) return noteMark(footnote);
      const words = xmlText(text).replace(/\n/gu, '<br>');
      const slanted = isItalic ? `<i>${words}</i>` : words;
      return isBold || style === 'label' ? `<b>${slanted}</b>` : slanted;
    })
    .join('');
}
