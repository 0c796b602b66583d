/** What each cell of the sheet shows: names, progress, facts, characteristics, headings, and what a column comes to. */
import { readingProgress } from '../../../shared/coding/readingMarks.ts';
import {
  summariseCharacteristic,
  summariseFact,
} from '../../../shared/participants/summariseCharacteristic.ts';
import { writeNumber, writeRounded } from '../../../shared/participants/writeNumber.ts';
import { writeShortSummary, writeSummary } from '../../../shared/participants/writeSummary.ts';
import type { CoderId } from '../../../shared/project/ids.ts';
import { type Project, textOf } from '../../../shared/project/project.ts';
import type { Transcript } from '../../../shared/project/records.ts';
import type { Language } from '../../../shared/words/plural.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import type { GridCell } from '../../ui/grid/DataGrid.tsx';
import styles from './CorpusScreen.module.css';
import { isWritable, type SheetColumn, type SheetRow, shownValue } from './sheetModel.ts';

export interface SheetView {
  readonly project: Project;
  readonly coderId: CoderId | null;
  readonly language: Language;
  readonly rows: readonly SheetRow[];
  readonly onOpen: (row: SheetRow) => void;
}

export function headingCell({ heading }: SheetColumn): GridCell {
  return { content: <span>{heading}</span>, title: heading };
}

export function bodyCell(view: SheetView, row: SheetRow, column: SheetColumn): GridCell {
  const words = wordsOf[view.language].corpus;
  if (column.kind === 'name') return nameCell(view, row);
  if (column.kind === 'progress') return progressCell(view, row);
  if (column.kind === 'codings' || column.kind === 'words') {
    const text = fixedText(view, row, column);
    return { content: text === '' ? words.missing : text, isFixed: true };
  }
  const isFixed = !isWritable(row, column);
  const value = shownValue(row, column, view.language);
  if (value === null) {
    const label = isFixed && !row.isFirst && column.kind === 'trait' ? words.sameAsAbove : words.missingValue;
    return { content: row.isFirst || !isFixed ? words.missing : '', label, tone: 'quiet', isFixed };
  }
  return { content: <span>{value}</span>, title: value.length > 12 ? value : undefined, isFixed };
}

/** Codings, words and progress as text, for the cell and the clipboard. */
export function fixedText(
  { project, coderId, language }: SheetView,
  row: SheetRow,
  column: SheetColumn,
): string {
  const { interview } = row;
  if (!interview) return '';
  if (column.kind === 'codings')
    return writeNumber(project.codings.ofTranscript(interview.id).size, language);
  if (column.kind === 'words') return writeNumber(textOf(project, interview.id).wordCount, language);
  return coderId ? String(readingProgress(project, interview.id, coderId).percent) : '';
}

function nameCell({ language, onOpen }: SheetView, row: SheetRow): GridCell {
  const words = wordsOf[language].corpus;
  const { participant, interview, isFirst } = row;
  if (!interview) return { content: <span>{participant.label}</span>, title: words.noInterview };
  const name = isFirst ? participant.label : interview.name;
  const title = isFirst
    ? words.openInCoding({ participant: participant.label })
    : words.laterInterview({ participant: participant.label, interview: interview.name });
  return {
    content: (
      <button
        type="button"
        tabIndex={-1}
        className={isFirst ? styles.name : `${styles.name} ${styles.later}`}
        onClick={() => onOpen(row)}
      >
        {name}
      </button>
    ),
    label: isFirst ? participant.label : title,
    title,
  };
}

function progressCell({ project, coderId, language }: SheetView, { interview }: SheetRow): GridCell {
  const words = wordsOf[language].corpus;
  if (!interview || !coderId) return { content: words.missing, tone: 'quiet', isFixed: true };
  const { percent, isFinished } = readingProgress(project, interview.id, coderId);
  return {
    content: (
      <>
        <span className={styles.bar} aria-hidden>
          <span style={{ width: `${percent}%` }} />
        </span>
        <span className={styles.percent}>{percent}</span>
      </>
    ),
    label: isFinished ? words.finished : words.progressOf({ percent }),
    isFixed: true,
  };
}

/** The last row: how many, mean progress, totals, medians, counts by class. */
export function summaryCell(view: SheetView, column: SheetColumn): GridCell {
  const { project, rows, language, coderId } = view;
  const words = wordsOf[language].corpus;
  const interviews = [...new Set(rows.flatMap(({ interview }) => interview ?? []))];
  if (column.kind === 'fact') {
    const summary = summariseFact(interviews, column.fact);
    const isDuration = column.fact === 'durationMinutes';
    return {
      content: <span>{writeShortSummary(summary, language, isDuration)}</span>,
      title: writeSummary(summary, language, isDuration),
      isFixed: true,
    };
  }
  if (column.kind === 'trait') {
    const ids = rows.filter(({ isFirst }) => isFirst).map(({ participant }) => participant.id);
    const summary = summariseCharacteristic(project, column.characteristic, ids, language);
    return {
      content: <span>{writeShortSummary(summary, language)}</span>,
      title: writeSummary(summary, language),
      isFixed: true,
    };
  }
  if (column.kind === 'name') {
    const count = new Set(rows.map(({ participant }) => participant.id)).size;
    return { content: <span>{words.participantsBelow({ count })}</span>, isFixed: true };
  }
  return { content: totalOf(project, interviews, column.kind, coderId, language), isFixed: true };
}

function totalOf(
  project: Project,
  interviews: readonly Transcript[],
  kind: 'progress' | 'codings' | 'words',
  coderId: CoderId | null,
  language: Language,
): string {
  const sum = (of: (interview: Transcript) => number) =>
    interviews.reduce((total, interview) => total + of(interview), 0);
  if (kind === 'codings')
    return writeNumber(
      sum(({ id }) => project.codings.ofTranscript(id).size),
      language,
    );
  if (kind === 'words')
    return writeNumber(
      sum(({ id }) => textOf(project, id).wordCount),
      language,
    );
  if (!coderId || interviews.length === 0) return '';
  const mean = sum(({ id }) => readingProgress(project, id, coderId).percent) / interviews.length;
  return wordsOf[language].corpus.meanProgress({ mean: writeRounded(mean, language) });
}
