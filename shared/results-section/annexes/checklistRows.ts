/** A checklist of reporting with what the project knows of each item, where it stands, and what the researcher added. */
import type { Project } from '../../project/project.ts';
import type { ReportingChecklist } from '../../project/records.ts';
import type { ResultsDocument } from '../../project/resultsRecords.ts';
import { studyTextAt } from '../../study/studyTexts.ts';
import { wordsOf } from '../../words/words.ts';
import { type FactName, reportingFacts } from './reportingFacts.ts';

export interface ChecklistItem {
  readonly number: number;
  readonly item: string;
  /** What the project knows, in sentences; empty where it knows nothing. */
  readonly known: string;
  /** What the researcher wrote. */
  readonly own: string;
  /** Sections, tables, figures and annexes of the document. */
  readonly places: readonly string[];
}

export interface ChecklistPart {
  readonly part: string;
  readonly items: readonly ChecklistItem[];
}

/** Which facts answer an item: Tong et al. 2007, table 1; O'Brien et al. 2014, table 1. */
const answers: Readonly<Record<ReportingChecklist, Readonly<Record<number, readonly FactName[]>>>> = {
  coreq: {
    1: ['interviewers'],
    9: ['approach'],
    10: ['sampling'],
    12: ['size'],
    14: ['places'],
    16: ['traits'],
    17: ['guide'],
    18: ['repeats'],
    20: ['memos'],
    21: ['lengths'],
    22: ['saturation'],
    24: ['coders'],
    25: ['tree'],
    27: ['software'],
    29: ['quotes'],
    30: ['agrees'],
    31: ['major'],
    32: ['minor'],
  },
  srqr: {
    5: ['approach'],
    7: ['places'],
    8: ['sampling', 'saturation'],
    10: ['interviewers', 'period', 'lengths'],
    11: ['guide'],
    12: ['size', 'traits'],
    13: ['transcripts'],
    14: ['coders', 'tree', 'software'],
    15: ['rounds', 'memos'],
    16: ['major', 'minor'],
    17: ['quotes', 'agrees'],
  },
};

export function checklistRows(
  project: Project,
  document: ResultsDocument,
  of: ReportingChecklist,
): ChecklistPart[] {
  const facts = reportingFacts(project, document);
  let last = 0;
  return wordsOf[document.language].reporting[of].map(({ part, items }) => ({
    part,
    items: items.map((item) => {
      const number = ++last;
      const known = (answers[of][number] ?? []).flatMap((name) => facts.get(name) ?? []);
      return {
        number,
        item,
        known: known.map(({ text }) => text).join(' '),
        own: studyTextAt(project, { of, item: number }),
        places: [...new Set(known.flatMap(({ places }) => places))],
      };
    }),
  }));
}
