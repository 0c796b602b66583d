/**
 * Rules across records that no schema can see: every reference leads somewhere, the tree has no circle, positions lie
 * inside their text and quotes are its exact slices. After a command only what it touched is checked; after opening a
 * file, everything. Rules: docs/rules/records.md.
 */
import type { ChangeSet } from './changeSet.ts';
import { type Project, type RecordTypes, type TableName, tableNames } from './project.ts';
import type { AxialLink, Coding, Memo, ReadingMark, Theme, Transcript } from './records.ts';

/** One broken rule, with the record that breaks it. */
export interface BrokenRule {
  readonly rule:
    | 'missingReference'
    | 'themeCircle'
    | 'axisHasCoding'
    | 'rangeOutsideText'
    | 'quoteDiffers'
    | 'secondReadingMark'
    | 'noInfo';
  readonly table: TableName;
  readonly id: string;
  /** The id that leads nowhere, where that is the fault. */
  readonly missing?: string;
}

/** Checks every record. Cost: one pass over all codings. */
export function checkProject(project: Project): BrokenRule[] {
  const broken: BrokenRule[] = [];
  if (project.info.size !== 1) broken.push({ rule: 'noInfo', table: 'info', id: '' });
  for (const table of tableNames) {
    for (const record of project[table].values()) broken.push(...checkRecord(project, table, record));
  }
  broken.push(...secondReadingMarks(project));
  return broken;
}

/** Checks what a change touched: the records it left, and those that name a record it took away. */
export function checkChanges(project: Project, set: ChangeSet): BrokenRule[] {
  const broken: BrokenRule[] = [];
  const removedIds = new Set<string>();
  const removedTables = new Set<TableName>();
  let touchesMarks = false;
  for (const { table, id, after } of set.changes) {
    if (table === 'readingMarks') touchesMarks = true;
    if (after === null) {
      removedIds.add(id);
      removedTables.add(table);
    } else {
      const record = (project[table] as { get(id: string): RecordTypes[TableName] | undefined }).get(id);
      if (record) broken.push(...checkRecord(project, table, record));
    }
  }
  if (touchesMarks) broken.push(...secondReadingMarks(project));
  if (removedIds.size > 0) broken.push(...danglingReferences(project, removedIds, removedTables));
  if (
    set.changes.some((one) => one.table === 'transcripts' && one.before && one.after && 'textId' in one.after)
  ) {
    broken.push(...codingsOfChangedTexts(project, set));
  }
  return broken;
}

function checkRecord(project: Project, table: TableName, record: RecordTypes[TableName]): BrokenRule[] {
  const broken: BrokenRule[] = [];
  for (const [target, id] of referencesOf(table, record)) {
    const found =
      target === 'texts'
        ? project.texts.has(id as never)
        : (project[target] as { has(id: string): boolean }).has(id);
    if (!found) broken.push({ rule: 'missingReference', table, id: record.id, missing: id });
  }
  if (broken.length > 0) return broken;
  if (table === 'themes' && isInCircle(project, record as Theme))
    broken.push({ rule: 'themeCircle', table, id: record.id });
  if (table === 'codings') broken.push(...checkCoding(project, record as Coding));
  return broken;
}

type Reference = readonly [TableName | 'texts', string];

/** Every id that a record names. */
function referencesOf(table: TableName, record: RecordTypes[TableName]): Reference[] {
  const references: Reference[] = [];
  const name = (target: Reference[0], id: string | null) => {
    if (id !== null) references.push([target, id]);
  };
  if (table === 'transcripts') name('texts', (record as Transcript).textId);
  if (table === 'themes') {
    const theme = record as Theme;
    name('themes', theme.parentId);
    name('coders', theme.coderId);
    for (const id of theme.examples) name('codings', id);
  }
  if (table === 'codings') {
    const coding = record as Coding;
    name('transcripts', coding.transcriptId);
    name('themes', coding.themeId);
    name('coders', coding.coderId);
  }
  if (table === 'memos') {
    const memo = record as Memo;
    name(memo.target.table, memo.target.id);
    name('coders', memo.coderId);
    for (const block of memo.body) for (const run of block.runs) name('codings', run.link);
  }
  if (table === 'axialLinks') {
    const link = record as AxialLink;
    name('themes', link.fromId);
    name('themes', link.toId);
    name('coders', link.coderId);
    for (const id of link.evidence) name('codings', id);
  }
  if (table === 'readingMarks') {
    const mark = record as ReadingMark;
    name('transcripts', mark.transcriptId);
    name('coders', mark.coderId);
  }
  return references;
}

function isInCircle(project: Project, theme: Theme): boolean {
  const seen = new Set([theme.id]);
  for (let parentId = theme.parentId; parentId !== null; ) {
    if (seen.has(parentId)) return true;
    seen.add(parentId);
    parentId = project.themes.get(parentId)?.parentId ?? null;
  }
  return false;
}

function checkCoding(project: Project, coding: Coding): BrokenRule[] {
  const at = { table: 'codings', id: coding.id } as const;
  if (!project.themes.get(coding.themeId)?.isCodable) return [{ rule: 'axisHasCoding', ...at }];
  const transcript = project.transcripts.get(coding.transcriptId);
  const text = transcript && project.texts.get(transcript.textId)?.text;
  if (text === undefined) return [{ rule: 'missingReference', ...at, missing: coding.transcriptId }];
  if (coding.start < 0 || coding.start >= coding.end || coding.end > text.length)
    return [{ rule: 'rangeOutsideText', ...at }];
  if (text.slice(coding.start, coding.end) !== coding.quote) return [{ rule: 'quoteDiffers', ...at }];
  return [];
}

/** Codings are looked through only where something was removed that a coding names: there may be 100,000. */
function danglingReferences(
  project: Project,
  removedIds: ReadonlySet<string>,
  removedTables: ReadonlySet<TableName>,
): BrokenRule[] {
  const broken: BrokenRule[] = [];
  const mayTouchCodings = (['transcripts', 'themes', 'coders'] as const).some((table) =>
    removedTables.has(table),
  );
  for (const table of tableNames) {
    if (table === 'codings' && !mayTouchCodings) continue;
    for (const record of project[table].values()) {
      for (const [, id] of referencesOf(table, record)) {
        if (removedIds.has(id)) broken.push({ rule: 'missingReference', table, id: record.id, missing: id });
      }
    }
  }
  return broken;
}

function codingsOfChangedTexts(project: Project, set: ChangeSet): BrokenRule[] {
  const broken: BrokenRule[] = [];
  for (const one of set.changes) {
    if (one.table !== 'transcripts' || one.after === null) continue;
    for (const coding of project.codings.ofTranscript(one.id).values())
      broken.push(...checkCoding(project, coding));
  }
  return broken;
}

function secondReadingMarks(project: Project): BrokenRule[] {
  const broken: BrokenRule[] = [];
  const seen = new Set<string>();
  for (const mark of project.readingMarks.values()) {
    const key = `${mark.transcriptId}/${mark.coderId}`;
    if (seen.has(key)) broken.push({ rule: 'secondReadingMark', table: 'readingMarks', id: mark.id });
    seen.add(key);
  }
  return broken;
}
