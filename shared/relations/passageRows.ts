/** Which rows of the theme tree each passage of a transcript belongs to, with themes above them or without. */
import type { CodedPassages } from '../coding/codedPassages.ts';
import type { TreeShape } from '../coding/treeShape.ts';
import type { CooccurrenceQuestion } from './cooccurrenceQuestion.ts';

export interface PassageRows {
  /** Numbers of the passages that count for the question. */
  readonly passages: Int32Array;
  /** Rows of the tree that occur; the lists below name them by their place here. */
  readonly treeRows: readonly number[];
  /** Rows of passage p: `rows[first[p]]` up to before `first[p + 1]`; none for a passage that does not count. */
  readonly first: Int32Array;
  readonly rows: Int32Array;
  /** Codings of the passage in that row, and, where it is one, its number in the passage. */
  readonly codings: Int32Array;
  readonly onlyCoding: Int32Array;
}

export function passageRows(
  passages: CodedPassages,
  shape: TreeShape,
  { withSubtree, coderId }: Pick<CooccurrenceQuestion, 'withSubtree' | 'coderId'>,
): PassageRows {
  const { coders, coderIds, firstCoding, codingThemes, themeIds } = passages;
  const coder = coderId === null ? -1 : coderIds.indexOf(coderId);
  const themeRows = themeIds.map((id) => shape.rowOf.get(id) ?? -1);
  const places = new Map<number, number>();
  const counted: number[] = [];
  const first = new Int32Array(coders.length + 1);
  const rows: number[] = [];
  const codings: number[] = [];
  const onlyCoding: number[] = [];
  for (let passage = 0; passage < coders.length; passage++) {
    const begin = rows.length;
    first[passage] = begin;
    if (coderId !== null && coders[passage] !== coder) continue;
    const end = firstCoding[passage + 1] ?? 0;
    for (let coding = firstCoding[passage] ?? 0; coding < end; coding++) {
      let row = themeRows[codingThemes[coding] ?? 0] ?? -1;
      while (row >= 0) {
        const place = placeOf(row, places);
        const known = rows.indexOf(place, begin);
        if (known < 0) {
          rows.push(place);
          codings.push(1);
          onlyCoding.push(coding);
        } else codings[known] = (codings[known] ?? 0) + 1;
        row = withSubtree ? (shape.parents[row] ?? -1) : -1;
      }
    }
    if (rows.length > begin) counted.push(passage);
  }
  first[coders.length] = rows.length;
  return {
    passages: Int32Array.from(counted),
    treeRows: [...places.keys()],
    first,
    rows: Int32Array.from(rows),
    codings: Int32Array.from(codings),
    onlyCoding: Int32Array.from(onlyCoding),
  };
}

function placeOf(row: number, places: Map<number, number>): number {
  let place = places.get(row);
  if (place === undefined) {
    place = places.size;
    places.set(row, place);
  }
  return place;
}
