/** The sheet as rows and columns: who and which interview, facts and characteristics, and what each cell says. */
import { characteristicOrder } from '../../../shared/participants/characteristicOrder.ts';
import { interviewsOf } from '../../../shared/participants/interviewsOf.ts';
import type { TranscriptFact } from '../../../shared/participants/summariseCharacteristic.ts';
import { writeFact, writeValue } from '../../../shared/participants/tableOne.ts';
import type { ParticipantId } from '../../../shared/project/ids.ts';
import { inNaturalOrder } from '../../../shared/project/naturalOrder.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { Characteristic, Participant, Transcript } from '../../../shared/project/records.ts';
import type { Language } from '../../../shared/words/plural.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { GridColumn } from '../../ui/grid/DataGrid.tsx';

/** A participant with one of their interviews. Characteristics stand in the first of these rows. */
export interface SheetRow {
  readonly participant: Participant;
  readonly interview: Transcript | null;
  readonly isFirst: boolean;
}

export type SheetColumn = GridColumn & { readonly heading: string } & (
    | { readonly kind: 'name' | 'progress' | 'codings' | 'words' }
    | { readonly kind: 'fact'; readonly fact: TranscriptFact }
    | { readonly kind: 'trait'; readonly characteristic: Characteristic }
  );

export function sheetRows(
  project: Pick<Project, 'participants' | 'transcripts' | 'texts'>,
  ids: ReadonlySet<ParticipantId> | null,
): SheetRow[] {
  const interviews = interviewsOf(project);
  const participants = inNaturalOrder(project.participants.values(), ({ label }) => label);
  return participants.flatMap((participant): SheetRow[] => {
    if (ids && !ids.has(participant.id)) return [];
    const own = interviews.get(participant.id) ?? [];
    if (own.length === 0) return [{ participant, interview: null, isFirst: true }];
    return own.map((interview, at) => ({ participant, interview, isFirst: at === 0 }));
  });
}

const factWidths: Readonly<Record<TranscriptFact, number>> = {
  date: 116,
  durationMinutes: 124,
  place: 144,
  interviewer: 96,
};

export function sheetColumns(
  project: Pick<Project, 'characteristics' | 'participants'>,
  words: Words,
): SheetColumn[] {
  const { columns } = words.corpus;
  const participants = [...project.participants.values()].slice(0, measured);
  const facts = (['date', 'durationMinutes', 'place', 'interviewer'] as const).map(
    (fact): SheetColumn => ({
      ...{ kind: 'fact', key: fact, fact, heading: words.participants.facts[fact] },
      ...{ width: factWidths[fact], align: fact === 'durationMinutes' || fact === 'date' ? 'end' : 'start' },
    }),
  );
  const traits = characteristicOrder(project).map(
    (characteristic): SheetColumn => ({
      ...{ kind: 'trait', key: characteristic.id, characteristic, heading: characteristic.name },
      ...{
        width: widthOf(characteristic, participants),
        align: characteristic.type === 'number' ? 'end' : 'start',
      },
    }),
  );
  return [
    { kind: 'name', key: 'name', heading: columns.name, width: 116, align: 'start' },
    { kind: 'progress', key: 'progress', heading: columns.progress, width: 132, align: 'start' },
    { kind: 'codings', key: 'codings', heading: columns.codings, width: 80, align: 'end' },
    { kind: 'words', key: 'words', heading: columns.words, width: 72, align: 'end' },
    ...facts,
    ...traits,
  ];
}

/** Values of this many participants decide how wide a column is. */
const measured = 60;

/** Pixels: a day, and the median below a column of numbers ("med. 1,234.5"), have their room. */
const leastWidths: Readonly<Partial<Record<Characteristic['type'], number>>> = { date: 116, number: 104 };

/** A heading that fits, and room for the values, within bounds. */
function widthOf({ id, name, type }: Characteristic, participants: readonly Participant[]): number {
  const longest = participants.reduce(
    (most, { characteristics }) => Math.max(most, String(characteristics[id] ?? '').length),
    name.length,
  );
  const least = leastWidths[type] ?? 72;
  return Math.min(184, Math.max(least, Math.round(longest * 8) + 32));
}

/** Whether something can be written there. Characteristics of a second interview's row stand in the first. */
export function isWritable(row: SheetRow, column: SheetColumn): boolean {
  if (column.kind === 'fact') return row.interview !== null;
  return row.isFirst && (column.kind === 'trait' || column.kind === 'name');
}

/** What a cell of facts or characteristics shows; `null` where it has no value. */
export function shownValue(row: SheetRow, column: SheetColumn, language: Language): string | null {
  if (column.kind === 'fact') return row.interview ? writeFact(row.interview, column.fact, language) : null;
  if (column.kind !== 'trait' || !row.isFirst) return null;
  const { id, type } = column.characteristic;
  return writeValue(type, row.participant.characteristics[id], language);
}

/** The same as it is written and copied: whole numbers without spaces, days as YYYY-MM-DD, empty for none. */
export function writtenValue(row: SheetRow, column: SheetColumn, language: Language): string {
  if (column.kind === 'name') return row.participant.label;
  const value =
    column.kind === 'fact'
      ? row.interview?.[column.fact]
      : column.kind === 'trait' && row.isFirst
        ? row.participant.characteristics[column.characteristic.id]
        : undefined;
  if (value === undefined || value === null) return '';
  if (typeof value !== 'number') return value;
  const plain = String(Number(value.toPrecision(15)));
  return language === 'fr' ? plain.replace('.', ',') : plain;
}

/** Values of the column in use, the listed classes first, for completing what is typed. */
export function knownValues(project: Project, column: SheetColumn): string[] {
  if (column.kind === 'trait') {
    const { id, type, classes } = column.characteristic;
    if (type !== 'text' && type !== 'ordered') return [];
    const used = [...project.participants.values()].flatMap(
      ({ characteristics }) => characteristics[id] ?? [],
    );
    const listed = type === 'ordered' ? classes : [];
    return [...new Set([...listed, ...sorted(used.map(String))])];
  }
  if (column.kind !== 'fact' || (column.fact !== 'place' && column.fact !== 'interviewer')) return [];
  const { fact } = column;
  const used = [...project.transcripts.values()].map((transcript) => transcript[fact]);
  return [...new Set(sorted(used.filter((value) => value !== '')))];
}

function sorted(values: readonly string[]): string[] {
  return inNaturalOrder(values, (value) => value);
}
