/**
 * Rules across records that no schema can see: every reference leads somewhere, the tree has no circle, positions lie
 * inside their text and quotes are its exact slices. After a command only what it touched is checked; after opening a
 * file, everything. Rules: docs/rules/records.md.
 */
import type { ChangeSet } from './changeSet.ts';
import type { TextId } from './ids.ts';
import { type Project, type RecordTypes, type TableName, tableNames } from './project.ts';
import type { Coding, Theme } from './records.ts';
import { isThere, referencesOf } from './references.ts';

/** One broken rule, with the record that breaks it. */
export interface BrokenRule {
  readonly rule:
    | 'missingReference'
    | 'themeCircle'
    | 'axisHasCoding'
    | 'rangeOutsideText'
    | 'rangeSplitsCharacter'
    | 'quoteDiffers'
    | 'secondReadingMark'
    | 'secondSamplingGrid'
    | 'secondStudySettings'
    | 'secondLastAspect'
    | 'secondThemeDomain'
    | 'secondStudyText'
    | 'noInfo';
  readonly table: TableName;
  readonly id: string;
  /** The id that leads nowhere, where that is the fault. */
  readonly missing?: string;
}

/**
 * Checks every record. Cost: one pass over all codings. Codings of texts that are known to agree with them (each lies
 * inside, cuts no character and quotes what stands there) are not compared with their text again.
 */
export function checkProject(project: Project, agreeing: ReadonlySet<TextId> = new Set()): BrokenRule[] {
  const broken: BrokenRule[] = [];
  if (project.info.size !== 1) broken.push({ rule: 'noInfo', table: 'info', id: '' });
  for (const table of tableNames) {
    if (table === 'codings') broken.push(...checkCodings(project, agreeing));
    else for (const record of project[table].values()) broken.push(...checkRecord(project, table, record));
  }
  broken.push(...secondReadingMarks(project), ...secondSamplingGrids(project), ...secondOfStudy(project));
  return broken;
}

/** Checks what a change touched: the records it left, and those that name a record it took away. */
export function checkChanges(project: Project, set: ChangeSet): BrokenRule[] {
  const touched = touchedBy(project, set);
  const broken: BrokenRule[] = [];
  if (touched.tables.has('info') && project.info.size !== 1)
    broken.push({ rule: 'noInfo', table: 'info', id: '' });
  for (const [table, record] of touched.records) broken.push(...checkRecord(project, table, record));
  if (touched.tables.has('readingMarks')) broken.push(...secondReadingMarks(project));
  if (touched.tables.has('samplingGrids')) broken.push(...secondSamplingGrids(project));
  const ofStudy: readonly TableName[] = ['studySettings', 'lastAspects', 'themeDomains', 'studyTexts'];
  if (ofStudy.some((table) => touched.tables.has(table))) broken.push(...secondOfStudy(project));
  if (touched.removedIds.size > 0) broken.push(...danglingReferences(project, touched));
  if (touched.tables.has('transcripts')) broken.push(...codingsOfNewTexts(project, set));
  if (touched.tables.has('themes')) broken.push(...codingsOfNewAxes(project, set));
  return withoutRepeats(broken);
}

interface Touched {
  readonly tables: ReadonlySet<TableName>;
  readonly records: readonly (readonly [TableName, RecordTypes[TableName]])[];
  readonly removedIds: ReadonlySet<string>;
  readonly removedTables: ReadonlySet<TableName>;
}

function touchedBy(project: Project, set: ChangeSet): Touched {
  const tables = new Set<TableName>();
  const records = new Map<string, readonly [TableName, RecordTypes[TableName]]>();
  const removedIds = new Set<string>();
  const removedTables = new Set<TableName>();
  for (const { table, id } of set.changes) {
    tables.add(table);
    const record = (project[table] as { get(id: string): RecordTypes[TableName] | undefined }).get(id);
    if (record) records.set(`${table}/${id}`, [table, record]);
    else {
      removedIds.add(id);
      removedTables.add(table);
    }
  }
  return { tables, records: [...records.values()], removedIds, removedTables };
}

function checkRecord(
  project: Project,
  table: TableName,
  record: RecordTypes[TableName],
): readonly BrokenRule[] {
  const broken: BrokenRule[] = [];
  for (const [target, id] of referencesOf(project, table, record)) {
    if (!isThere(project, target, id))
      broken.push({ rule: 'missingReference', table, id: record.id, missing: id });
  }
  if (broken.length > 0) return broken;
  if (table === 'themes' && isInCircle(project, record as Theme))
    return [{ rule: 'themeCircle', table, id: record.id }];
  return table === 'codings' ? checkCoding(project, record as Coding) : sound;
}

function isInCircle(project: Project, theme: Theme): boolean {
  const seen = new Set<string>();
  let parentId = theme.parentId;
  // A circle further up is the fault of the themes in it; it must only not be walked for ever.
  while (parentId !== null && parentId !== theme.id && !seen.has(parentId)) {
    seen.add(parentId);
    parentId = project.themes.get(parentId)?.parentId ?? null;
  }
  return parentId === theme.id;
}

/** As `checkRecord`, but without lists of references and of faults for each of 100,000 that have none. */
function checkCodings(project: Project, agreeing: ReadonlySet<TextId>): BrokenRule[] {
  const { transcripts, themes, coders } = project;
  const broken: BrokenRule[] = [];
  for (const coding of project.codings.values()) {
    const isPlaced =
      transcripts.has(coding.transcriptId) && themes.has(coding.themeId) && coders.has(coding.coderId);
    const found = isPlaced ? checkCoding(project, coding, agreeing) : checkRecord(project, 'codings', coding);
    if (found.length > 0) broken.push(...found);
  }
  return broken;
}

const sound: readonly BrokenRule[] = [];

/** The coding's references are known to hold. */
function checkCoding(
  project: Project,
  coding: Coding,
  agreeing?: ReadonlySet<TextId>,
): readonly BrokenRule[] {
  const broken = (rule: BrokenRule['rule']): BrokenRule[] => [{ rule, table: 'codings', id: coding.id }];
  if (!project.themes.get(coding.themeId)?.isCodable) return broken('axisHasCoding');
  const transcript = project.transcripts.get(coding.transcriptId);
  if (transcript && agreeing?.has(transcript.textId)) return sound;
  const text = transcript && project.texts.get(transcript.textId)?.text;
  if (text === undefined)
    return [{ rule: 'missingReference', table: 'codings', id: coding.id, missing: coding.transcriptId }];
  const { start, end, quote } = coding;
  if (!isInside(text, start, end)) return broken('rangeOutsideText');
  if (!isPassage(text, start, end)) return broken('rangeSplitsCharacter');
  return quote.length === end - start && text.startsWith(quote, start) ? sound : broken('quoteDiffers');
}

function isInside(text: string, start: number, end: number): boolean {
  const areWhole = Number.isInteger(start) && Number.isInteger(end);
  return areWhole && start >= 0 && start < end && end <= text.length;
}

/** Whether a coding may lie here: inside the text, and cutting no character in two. */
export function isPassage(text: string, start: number, end: number): boolean {
  return isInside(text, start, end) && !splitsPair(text, start) && !splitsPair(text, end);
}

/** True between the two halves of a surrogate pair. */
function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/** Codings are looked through only where something was removed that a coding names: there may be 100,000. */
function danglingReferences(project: Project, { removedIds, removedTables }: Touched): BrokenRule[] {
  const broken: BrokenRule[] = [];
  const mayTouchCodings = (['transcripts', 'themes', 'coders'] as const).some((table) =>
    removedTables.has(table),
  );
  for (const table of tableNames) {
    if (table === 'codings' && !mayTouchCodings) continue;
    for (const record of project[table].values()) {
      for (const [, id] of referencesOf(project, table, record)) {
        if (removedIds.has(id)) broken.push({ rule: 'missingReference', table, id: record.id, missing: id });
      }
    }
  }
  return broken;
}

/** Codings that were not touched, but whose transcript got another text. */
function codingsOfNewTexts(project: Project, set: ChangeSet): BrokenRule[] {
  const broken: BrokenRule[] = [];
  for (const { table, id, before, after } of set.changes) {
    if (table !== 'transcripts' || before === null || after === null || !('textId' in after)) continue;
    for (const coding of project.codings.ofTranscript(id).values())
      broken.push(...checkCoding(project, coding));
  }
  return broken;
}

/** Codings that were not touched, but whose theme became an axis. */
function codingsOfNewAxes(project: Project, set: ChangeSet): BrokenRule[] {
  const axes = new Set<string>();
  for (const { table, id, before, after } of set.changes) {
    if (table === 'themes' && before !== null && after?.isCodable === false) axes.add(id);
  }
  if (axes.size === 0) return [];
  const broken: BrokenRule[] = [];
  for (const coding of project.codings.values()) {
    if (axes.has(coding.themeId)) broken.push({ rule: 'axisHasCoding', table: 'codings', id: coding.id });
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

/** Two grids of one pair, either way round, or a characteristic crossed with itself. */
function secondSamplingGrids(project: Project): BrokenRule[] {
  const broken: BrokenRule[] = [];
  const seen = new Set<string>();
  for (const { id, rowsId, columnsId } of project.samplingGrids.values()) {
    const key = [rowsId, columnsId ?? ''].sort().join('/');
    if (seen.has(key) || rowsId === columnsId)
      broken.push({ rule: 'secondSamplingGrid', table: 'samplingGrids', id });
    seen.add(key);
  }
  return broken;
}

/** A study has one record of settings; a theme its last new aspect in one interview, and one mark as a domain; a place has one text. */
function secondOfStudy({ studySettings, lastAspects, themeDomains, studyTexts }: Project): BrokenRule[] {
  const broken: BrokenRule[] = [...studySettings.keys()]
    .slice(1)
    .map((id) => ({ rule: 'secondStudySettings', table: 'studySettings', id }));
  const seen = new Set<string>();
  for (const { id, themeId } of lastAspects.values()) {
    if (seen.has(themeId)) broken.push({ rule: 'secondLastAspect', table: 'lastAspects', id });
    seen.add(themeId);
  }
  const domains = new Set<string>();
  for (const { id, themeId } of themeDomains.values()) {
    if (domains.has(themeId)) broken.push({ rule: 'secondThemeDomain', table: 'themeDomains', id });
    domains.add(themeId);
  }
  const places = new Set<string>();
  for (const { id, of, item } of studyTexts.values()) {
    if (places.has(`${of} ${item}`)) broken.push({ rule: 'secondStudyText', table: 'studyTexts', id });
    places.add(`${of} ${item}`);
  }
  return broken;
}

/** A record may be found both as touched and as left behind by a removal. */
function withoutRepeats(broken: readonly BrokenRule[]): BrokenRule[] {
  const seen = new Map<string, BrokenRule>();
  for (const one of broken) seen.set(`${one.rule}/${one.table}/${one.id}/${one.missing ?? ''}`, one);
  return [...seen.values()];
}
