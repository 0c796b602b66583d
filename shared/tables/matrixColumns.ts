/** The columns of a matrix: each participant, or each value of a characteristic. Rules: docs/rules/exports.md. */
import { type MatrixColumn, participantColumns } from '../coding/themeMatrix.ts';
import type { CharacteristicId, ParticipantId } from '../project/ids.ts';
import { compareNatural } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';
import type { Characteristic, CharacteristicValue, Participant } from '../project/records.ts';
import { formatNumber, type Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';

/** Every participant stands in exactly one column. */
export function matrixColumns(
  project: Project,
  by: 'participant' | CharacteristicId,
  language: Language,
): readonly MatrixColumn[] {
  if (by === 'participant') return participantColumns(project);
  const characteristic = project.characteristics.get(by);
  return characteristic ? valueColumns([...project.participants.values()], characteristic, language) : [];
}

/** A value's column: what orders it and what stands above it. A missing value has its own column, the last. */
interface ValueColumn {
  readonly heading: string;
  readonly rank: number;
}

function valueColumns(
  participants: readonly Participant[],
  characteristic: Characteristic,
  language: Language,
): MatrixColumn[] {
  const found = new Map<string, { column: ValueColumn; members: ParticipantId[] }>();
  for (const { id, characteristics } of participants) {
    const column = columnOfValue(characteristic, characteristics[characteristic.id], language);
    const known = found.get(column.heading);
    if (known) known.members.push(id);
    else found.set(column.heading, { column, members: [id] });
  }
  return [...found.values()]
    .sort((a, b) => a.column.rank - b.column.rank || compareNatural(a.column.heading, b.column.heading))
    .map(({ column, members }) => ({ label: column.heading, participantIds: members }));
}

/** Behind all values of the kinds below; what is missing comes after everything. */
const unranked = Number.MAX_VALUE;
const missingRank = Number.POSITIVE_INFINITY;

function columnOfValue(
  { type, classes }: Characteristic,
  value: CharacteristicValue | undefined,
  language: Language,
): ValueColumn {
  if (value === undefined || value === '')
    return { heading: wordsOf[language].exporting.missing, rank: missingRank };
  if (type === 'number' && typeof value === 'number') {
    const bounds = classes.map(Number).filter((bound) => !Number.isNaN(bound));
    return bounds.length > 0
      ? classOfNumber(
          bounds.sort((a, b) => a - b),
          value,
          language,
        )
      : { heading: formatNumber(language, value), rank: value };
  }
  const heading = String(value);
  if (type !== 'ordered') return { heading, rank: 0 };
  const rank = classes.indexOf(heading);
  return { heading, rank: rank < 0 ? unranked : rank };
}

/** A bound belongs to the class above it. */
function classOfNumber(bounds: readonly number[], value: number, language: Language): ValueColumn {
  const rank = bounds.filter((bound) => bound <= value).length;
  const [lower, upper] = [bounds[rank - 1], bounds[rank]].map((bound) =>
    bound === undefined ? null : formatNumber(language, bound),
  );
  const heading = lower === null ? `< ${upper}` : upper === null ? `≥ ${lower}` : `${lower} – < ${upper}`;
  return { heading, rank };
}
