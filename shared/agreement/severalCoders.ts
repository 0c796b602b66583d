/**
 * Agreement of three coders or more, theme by theme and all together; a coder may not have seen a transcript. Rules:
 * docs/rules/agreement.md, AG17.
 */
import { isAtLevel, type ThemeLevel } from '../codebook/themeLevels.ts';
import { type ThemeNode, themeTree } from '../codebook/themeTree.ts';
import type { CoderId, ThemeId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { placesOfThemes } from './agreement.ts';
import { type AgreementUnit, type UnitScale, unitScale } from './agreementUnits.ts';
import { joinOverlaps } from './codedRanges.ts';
import { type Coefficient, undefinedFor } from './coefficient.ts';
import { type DomainAgreement, domainAgreement } from './domainAgreement.ts';
import { noUnitsYet, type SeenAndCoded, type SeveralFigures, severalFigures } from './severalFigures.ts';
import type { SeveralDrawn } from './severalIntervals.ts';
import { severalUnitizing } from './severalUnitizing.ts';

export interface SeveralQuestion {
  readonly coderIds: readonly CoderId[];
  /** Who has seen which transcript: what is not coded there was left uncoded. */
  readonly seenBy: ReadonlyMap<TranscriptId, readonly CoderId[]>;
  readonly unit: AgreementUnit;
  readonly level: ThemeLevel;
  /** Only these themes; absent for all. */
  readonly onlyThemes?: ReadonlySet<ThemeId>;
}

/** On characters, whatever the unit. */
interface Unitized {
  readonly uAlphaBinary: Coefficient;
}

export interface SeveralAgreement {
  /** Seen by two coders or more. */
  readonly units: number;
  /** What intervals are drawn from. */
  readonly drawn: SeveralDrawn;
  readonly themes: readonly (SeveralFigures & Unitized & { readonly node: ThemeNode })[];
  /** From the units summed over themes. */
  readonly overall: SeveralFigures &
    Unitized & { readonly uAlpha: Coefficient; readonly cuAlpha: Coefficient };
  /** Branches whose themes exclude one another, on transcripts that all have seen. */
  readonly domains: readonly DomainAgreement[];
}

export function severalCoders(project: Project, question: SeveralQuestion): SeveralAgreement {
  const { level, onlyThemes, coderIds } = question;
  const nodes = themeTree(project).order.filter(
    (node) => node.theme.isCodable && isAtLevel(node, level) && (onlyThemes?.has(node.theme.id) ?? true),
  );
  const places = placesOfThemes(project, nodes, level);
  const tallies = nodes.map(() => new UnitTally(coderIds.length));
  const all = new UnitTally(coderIds.length);
  const drawn = { units: [] as number[], seen: [] as number[] };
  /** With their places among those that are drawn. */
  const seenByAll = new Map<TranscriptId, number>();
  for (const [id, seenBy] of question.seenBy) {
    if (seenBy.length < 2) continue;
    const scale = unitScale(textOf(project, id), question.unit);
    drawn.units.push(scale.units);
    drawn.seen.push(seenBy.length);
    if (seenBy.length === coderIds.length) seenByAll.set(id, drawn.units.length - 1);
    const coded = rangesOf(project, id, seenBy, places, scale);
    tallies.forEach((tally, place) => {
      const counts = coverage(coded.get(place) ?? [], scale.units);
      tally.add(counts, seenBy.length);
      tally.note(drawn.units.length - 1, counts);
      all.add(counts, seenBy.length);
    });
  }
  const transcriptIds = [...seenByAll.keys()];
  const passages = severalUnitizing(project, coderIds, transcriptIds, nodes.length, (id) =>
    rangesOf(project, id, coderIds, places, unitScale(textOf(project, id), 'character')),
  );
  const { uAlphaBinary, uAlpha, cuAlpha } = passages;
  const domains = domainAgreement(project, { coderIds, transcriptIds, ...(onlyThemes && { onlyThemes }) });
  return {
    units: drawn.units.reduce((sum, one) => sum + one, 0),
    drawn: {
      ...drawn,
      coders: coderIds.length,
      themes: tallies.map((tally) => tally.drawn),
      unitized: {
        ...passages.drawn,
        domains: domains.map((domain) => domain.drawn),
        places: [...seenByAll.values()],
      },
    },
    themes: nodes.map((node, place) => ({
      node,
      ...(tallies[place] ?? all).figures(),
      uAlphaBinary: passages.themes[place] ?? undefinedFor('noUnits'),
    })),
    overall: { ...all.figures(), uAlphaBinary, uAlpha, cuAlpha },
    domains,
  };
}

/** By theme: what each coder coded, on the scale, without overlaps. */
function rangesOf(
  project: Project,
  id: TranscriptId,
  seenBy: readonly CoderId[],
  places: ReadonlyMap<ThemeId, number>,
  scale: UnitScale,
): Map<number, TextRange[][]> {
  const found = new Map<number, TextRange[][]>();
  for (const { themeId, coderId, start, end } of project.codings.ofTranscript(id).values()) {
    const place = places.get(themeId);
    const coder = seenBy.indexOf(coderId);
    if (place === undefined || coder < 0) continue;
    const lists = found.get(place) ?? seenBy.map(() => []);
    found.set(place, lists);
    lists[coder]?.push(scale.unitsIn({ start, end }));
  }
  for (const [place, lists] of found) found.set(place, lists.map(joinOverlaps));
  return found;
}

/** How many units are coded by one coder, by two, …: the place in the list is the number of coders. */
function coverage(lists: readonly (readonly TextRange[])[], units: number): number[] {
  const steps = lists
    .flat()
    .flatMap(({ start, end }) => [
      { at: start, by: 1 },
      { at: end, by: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  const counts = [units];
  let [depth, last] = [0, 0];
  for (const { at, by } of steps) {
    if (depth > 0) {
      counts[depth] = (counts[depth] ?? 0) + at - last;
      counts[0] = (counts[0] ?? 0) - (at - last);
    }
    depth += by;
    last = at;
  }
  return counts;
}

/** Units of one theme, by how many coders saw and how many coded them. */
class UnitTally {
  readonly cells: SeenAndCoded;
  readonly drawn: { readonly transcripts: number[]; readonly codedBy: number[][] } = {
    transcripts: [],
    codedBy: [],
  };
  private readonly coders: number;

  constructor(coders: number) {
    this.coders = coders;
    this.cells = noUnitsYet(coders);
  }

  add(counts: readonly number[], seen: number): void {
    counts.forEach((units, coded) => {
      const at = seen * (this.coders + 1) + coded;
      this.cells[at] = (this.cells[at] ?? 0) + (units ?? 0);
    });
  }

  note(transcript: number, counts: readonly number[]): void {
    if (counts.length < 2) return;
    this.drawn.transcripts.push(transcript);
    // A list made with holes has none where it is written as JSON or sent to a worker.
    this.drawn.codedBy.push(Array.from(counts, (count) => count ?? 0));
  }

  figures(): SeveralFigures {
    return severalFigures(this.cells, this.coders);
  }
}
