/** What an annex prints, part by part: the same for Word, .html and .md. Rules: docs/rules/results-section.md, RS63 to RS66. */
import { formatPath } from '../../codebook/themePath.ts';
import { themeTree } from '../../codebook/themeTree.ts';
import type { Project } from '../../project/project.ts';
import { textOf } from '../../project/project.ts';
import type { AnnexKind, ResultsDocument } from '../../project/resultsRecords.ts';
import { guidePlace, studyTextAt } from '../../study/studyTexts.ts';
import { transcriptsInOrder } from '../../tables/codingRows.ts';
import { transcriptLines } from '../../tables/transcriptLines.ts';
import { wordsOf } from '../../words/words.ts';
import { countsOf, labelsOf } from '../evidence.ts';
import { quoteRows, type ResultsColumn } from '../resultsTables.ts';
import { typeset } from '../typeset.ts';
import { checklistRows } from './checklistRows.ts';

export type AnnexPart =
  | { readonly kind: 'heading' | 'paragraph' | 'note'; readonly text: string }
  | {
      readonly kind: 'table';
      /** `lines`: of a transcript, one a row, without rules between them. */
      readonly look: 'ruled' | 'lines';
      readonly columns: readonly ResultsColumn[];
      readonly rows: readonly (readonly string[])[];
    };

export function annexParts(project: Project, document: ResultsDocument, annex: AnnexKind): AnnexPart[] {
  switch (annex) {
    case 'guide':
      return guideParts(project, document);
    case 'analysis':
      return analysisParts(project, document);
    case 'transcripts':
      return transcriptParts(project, document);
    default:
      return checklistParts(project, document, annex);
  }
}

function guideParts(project: Project, document: ResultsDocument): AnnexPart[] {
  const text = studyTextAt(project, guidePlace);
  if (text === '') return [{ kind: 'paragraph', text: wordsOf[document.language].reporting.noGuide }];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => ({ kind: 'paragraph', text: typeset(line, document) }));
}

/** Every theme that somebody speaks of, with its participants and every passage of its own. */
function analysisParts(project: Project, document: ResultsDocument): AnnexPart[] {
  const { exporting, reporting, results } = wordsOf[document.language];
  const counts = countsOf(project);
  const columns = [
    column(results.columns.participant, 14),
    column(results.columns.quote, 74),
    column(results.columns.lines, 12, true),
  ];
  const parts = themeTree(project).order.flatMap(({ theme, path }): AnnexPart[] => {
    const { codings, participants } = counts.of(theme.id).subtree;
    if (codings === 0) return [];
    const labels = labelsOf(project, participants);
    const rows = quoteRows(project, document, theme.id);
    return [
      { kind: 'heading', text: typeset(formatPath(path), document) },
      {
        kind: 'note',
        text: exporting.support({ codings, participants: labels.length, list: labels.join(', ') }),
      },
      ...(rows.length === 0 ? [] : [{ kind: 'table', look: 'ruled', columns, rows } as const]),
    ];
  });
  return parts.length > 0 ? parts : [{ kind: 'paragraph', text: reporting.noQuotes }];
}

/** Line by line with their numbers, under the participants' labels. */
function transcriptParts(project: Project, { language }: ResultsDocument): AnnexPart[] {
  const { exporting, reporting } = wordsOf[language];
  const columns = [
    column(reporting.lines, 8, true),
    column(exporting.columns.speaker, 12),
    column(exporting.columns.words, 80),
  ];
  const parts = transcriptsInOrder(project).flatMap(({ id, name }): AnnexPart[] => {
    const text = textOf(project, id);
    const rows = [...transcriptLines(text)].map(({ number, start, end, turn, isFirstOfTurn }) => [
      number,
      isFirstOfTurn ? (text.turns[turn]?.speaker ?? '') : '',
      text.text.slice(start, end),
    ]);
    return [
      { kind: 'heading', text: name },
      { kind: 'note', text: exporting.words({ count: text.wordCount }) },
      { kind: 'table', look: 'lines', columns, rows },
    ];
  });
  return parts.length > 0 ? parts : [{ kind: 'paragraph', text: reporting.noTranscripts }];
}

function checklistParts(project: Project, document: ResultsDocument, of: 'coreq' | 'srqr'): AnnexPart[] {
  const { reporting } = wordsOf[document.language];
  const { number, item, answer, place } = reporting.columns;
  const columns = [column(number, 6, true), column(item, 30), column(answer, 46), column(place, 18)];
  const groups = checklistRows(project, document, of);
  return [
    { kind: 'note', text: reporting.sources[of] },
    ...groups.flatMap(({ part, items }): AnnexPart[] => [
      { kind: 'heading', text: part },
      {
        kind: 'table',
        look: 'ruled',
        columns,
        rows: items.map(({ number: at, item: name, known, own, places }) => [
          String(at),
          name,
          [known, typeset(own, document)].filter(Boolean).join('\n') || '–',
          places.join(', '),
        ]),
      },
    ]),
  ];
}

function column(heading: string, width: number, isNumber = false): ResultsColumn {
  return { heading, width, isNumber };
}
