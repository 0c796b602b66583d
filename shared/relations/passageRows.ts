/** Which rows of the theme tree each passage of a transcript belongs to, with themes above them or without. */

import type { ThemeId } from '../project/ids.ts';
import type { CodedPassages } from '../theme-counts/codedPassages.ts';
import type { TreeShape } from '../theme-counts/treeShape.ts';
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

/** Passages between two pauses. */
const passagesInStep = 2048;

/** Pauses now and then, so that a window gets its frames. */
export function* passageRows(
  passages: CodedPassages,
  shape: TreeShape,
  { withSubtree, coderId }: Pick<CooccurrenceQuestion, 'withSubtree' | 'coderId'>,
): Generator<void, PassageRows> {
  const { coders, coderIds, firstCoding, codingThemes, themeIds } = passages;
  const coder = coderId === null ? -1 : coderIds.indexOf(coderId);
  const { treeRows, ofTheme } = rowsByTheme(themeIds, shape, withSubtree);
  let most = 0;
  for (const theme of codingThemes) most += ofTheme[theme]?.length ?? 0;
  const counted: number[] = [];
  const first = new Int32Array(coders.length + 1);
  const rows = new Int32Array(most);
  const codings = new Int32Array(most);
  const onlyCoding = new Int32Array(most);
  /** Where a row stands in the lists of the passage that is being filled. */
  const placeOf = new Int32Array(treeRows.length).fill(-1);
  let length = 0;
  for (let passage = 0; passage < coders.length; passage++) {
    if (passage % passagesInStep === passagesInStep - 1) yield;
    const begin = length;
    first[passage] = begin;
    if (coderId !== null && coders[passage] !== coder) continue;
    const end = firstCoding[passage + 1] ?? 0;
    for (let coding = firstCoding[passage] ?? 0; coding < end; coding++) {
      for (const row of ofTheme[codingThemes[coding] ?? 0] ?? []) {
        const known = placeOf[row] ?? -1;
        if (known >= begin) codings[known] = (codings[known] ?? 0) + 1;
        else {
          placeOf[row] = length;
          rows[length] = row;
          codings[length] = 1;
          onlyCoding[length++] = coding;
        }
      }
    }
    if (length > begin) counted.push(passage);
  }
  first[coders.length] = length;
  return { passages: Int32Array.from(counted), treeRows, first, rows, codings, onlyCoding };
}

/** The theme's own row and, with subtree, those above it, as places in `treeRows`. */
function rowsByTheme(themeIds: readonly ThemeId[], shape: TreeShape, withSubtree: boolean) {
  const places = new Map<number, number>();
  const ofTheme = themeIds.map((id) => {
    const own: number[] = [];
    let row = shape.rowOf.get(id) ?? -1;
    while (row >= 0) {
      let place = places.get(row);
      if (place === undefined) {
        place = places.size;
        places.set(row, place);
      }
      own.push(place);
      row = withSubtree ? (shape.parents[row] ?? -1) : -1;
    }
    return own;
  });
  return { treeRows: [...places.keys()], ofTheme };
}
