/** What was changed, word by word, between what a draft prints and what was said. */

export interface WordChange {
  /** Empty where words were left out. */
  readonly written: string;
  /** Empty where words were put in. */
  readonly said: string;
}

interface ComparedWord {
  readonly shown: string;
  readonly key: string;
}

/** Longer texts are not compared word by word. */
const most = 400;

/** Neighbouring changes are one. `null` where a text is too long. */
export function wordDifference(
  written: readonly ComparedWord[],
  said: readonly ComparedWord[],
): WordChange[] | null {
  if (written.length > most || said.length > most) return null;
  const common = commonLengths(written, said);
  const changes: WordChange[] = [];
  let [i, j] = [0, 0];
  while (i < written.length || j < said.length) {
    if (i < written.length && j < said.length && written[i]?.key === said[j]?.key) {
      i++;
      j++;
      continue;
    }
    const [from, fromSaid] = [i, j];
    while (i < written.length || j < said.length) {
      if (i < written.length && j < said.length && written[i]?.key === said[j]?.key) break;
      const isLeftOut =
        j < said.length && (i === written.length || at(common, i, j + 1) >= at(common, i + 1, j));
      if (isLeftOut) j++;
      else i++;
    }
    const shown = (words: readonly ComparedWord[]) => words.map((word) => word.shown).join(' ');
    changes.push({ written: shown(written.slice(from, i)), said: shown(said.slice(fromSaid, j)) });
  }
  return changes;
}

function at(common: readonly Int32Array[], i: number, j: number): number {
  return common[i]?.[j] ?? 0;
}

/** `common[i][j]`: how many words the rests from i and from j have in common, in order. */
function commonLengths(a: readonly ComparedWord[], b: readonly ComparedWord[]): Int32Array[] {
  const common = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = common[i] as Int32Array;
      row[j] =
        a[i]?.key === b[j]?.key
          ? at(common, i + 1, j + 1) + 1
          : Math.max(at(common, i + 1, j), at(common, i, j + 1));
    }
  }
  return common;
}
