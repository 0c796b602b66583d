/**
 * Charts of the sample: participants by the classes of a characteristic, or of two crossed (age by sex), and all of them on
 * one page. Rules: docs/rules/figures.md, FG4 and FG5.
 */
import { characteristicOrder } from '../participants/characteristicOrder.ts';
import { type ClassesOf, classesOf } from '../participants/classesOf.ts';
import { boundsOf } from '../participants/numberClasses.ts';
import { roundBounds } from '../participants/proposeBounds.ts';
import { crossedGrids, sampledCharacteristics } from '../participants/sampling.ts';
import type { CharacteristicId, ParticipantId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { Language } from '../words/plural.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { wordsOf } from '../words/words.ts';
import { type BarChart, barChart } from './barChart.ts';
import type { Figure, Mark } from './figure.ts';

export interface SampleWish {
  readonly rowsId: CharacteristicId;
  /** The bars of each class; `null` for one bar. */
  readonly byId: CharacteristicId | null;
}

const width = 640;
/** More classes than a page holds: the largest stand alone, the others in one bar. */
const mostClasses = 24;

/** Participants of one characteristic, or of two crossed. */
export function sampleFigure(project: Project, wish: SampleWish, language: Language): Figure {
  const { chart, title } = chartOf(project, wish, language);
  const { marks, height } = barChart(chart, width, 8);
  return { width, height: height + 12, title, alt: altOf(project, title, chart, language), marks };
}

/** What the corpus counts by: every crossed grid, then every characteristic with classes. */
export function sampleOverview(project: Project, language: Language): Figure | Refusal {
  const wishes = sampleWishes(project, language);
  if (wishes.length === 0) return refuse('figureNoCharacteristic');
  const [only] = wishes;
  if (only && wishes.length === 1) return sampleFigure(project, only, language);
  const marks: Mark[] = [];
  const alts: string[] = [];
  let top = 4;
  for (const wish of wishes) {
    const { chart, title } = chartOf(project, wish, language);
    marks.push({ kind: 'text', x: 0, y: top + 13, text: title, size: 13, isBold: true });
    const drawn = barChart(chart, width, top + 26);
    marks.push(...drawn.marks);
    alts.push(altOf(project, title, chart, language));
    top += drawn.height + 50;
  }
  return { width, height: top, title: wordsOf[language].figures.sample.allTitle, alt: alts.join(' '), marks };
}

/** The charts that a study begins with; of characteristics without classes, those that round classes make sense of. */
export function sampleWishes(project: Project, language: Language): SampleWish[] {
  const crossed = crossedGrids(project, language).map(({ rows, columns }) => ({
    rowsId: rows.characteristic.id,
    byId: columns.characteristic.id,
  }));
  const sampled = new Set(
    sampledCharacteristics(project, language).map(({ characteristic }) => characteristic.id),
  );
  const alone = characteristicOrder(project)
    .filter(({ id, type }) => sampled.has(id) || type === 'number')
    .map(({ id }) => ({ rowsId: id, byId: null }));
  return [...crossed, ...alone];
}

function chartOf(project: Project, { rowsId, byId }: SampleWish, language: Language) {
  const words = wordsOf[language].figures.sample;
  const nameOf = (id: CharacteristicId) => project.characteristics.get(id)?.name ?? '';
  const groups = groupsOf(project, rowsId, language);
  const series = byId === null ? null : groupsOf(project, byId, language);
  const chart: BarChart = {
    language,
    unit: words.participants,
    series: series ? series.map(({ label }) => label) : [words.participants],
    groups: groups.map(({ label, members }) => ({
      label,
      counts: series
        ? series.map((one) => one.participantIds.filter((id) => members.has(id)).length)
        : [members.size],
    })),
  };
  const title =
    byId === null
      ? words.title({ name: nameOf(rowsId) })
      : words.crossedTitle({ name: nameOf(rowsId), by: nameOf(byId) });
  return { chart, title };
}

interface Group {
  readonly label: string;
  readonly participantIds: readonly ParticipantId[];
  readonly members: ReadonlySet<ParticipantId>;
}

function groupsOf(project: Project, id: CharacteristicId, language: Language): Group[] {
  const words = wordsOf[language].figures.sample;
  const { classes, missing } = classedOf(project, id, language);
  const bySize = [...classes].sort((a, b) => b.participantIds.length - a.participantIds.length);
  const kept = new Set(classes.length > mostClasses ? bySize.slice(0, mostClasses - 1) : classes);
  const others = classes.filter((one) => !kept.has(one));
  const all = [
    ...classes.filter((one) => kept.has(one)),
    ...(others.length > 0
      ? [
          {
            label: words.others({ count: others.length }),
            participantIds: others.flatMap(({ participantIds }) => participantIds),
          },
        ]
      : []),
    ...(missing.length > 0 ? [{ label: words.missing, participantIds: missing }] : []),
  ];
  return all.map(({ label, participantIds }) => ({
    ...{ label, participantIds },
    members: new Set(participantIds),
  }));
}

/** A number without classes gets round ones, for the figure alone. */
function classedOf(project: Project, id: CharacteristicId, language: Language): ClassesOf {
  const characteristic = project.characteristics.get(id);
  if (characteristic?.type !== 'number' || boundsOf(characteristic).length > 0)
    return classesOf(project, id, language);
  const values = [...project.participants.values()].flatMap(({ characteristics }) => {
    const value = characteristics[id];
    return typeof value === 'number' ? [value] : [];
  });
  const classes = roundBounds(values).map(String);
  // A table of its own keeps what is remembered of the project's.
  const participants = new Map(project.participants);
  return classesOf(
    { participants, characteristics: new Map([[id, { ...characteristic, classes }]]) },
    id,
    language,
  );
}

function altOf(project: Project, title: string, { groups, series }: BarChart, language: Language): string {
  const words = wordsOf[language].figures.sample;
  const list = groups.map(({ label, counts }) =>
    series.length === 1
      ? words.altClass({ label, count: counts[0] ?? 0 })
      : words.altGroup({
          label,
          list: series.map((name, at) => words.altClass({ label: name, count: counts[at] ?? 0 })).join(', '),
        }),
  );
  const separator = series.length === 1 ? ', ' : words.between;
  return words.alt({ count: project.participants.size, title, list: list.join(separator) });
}
