/**
 * The edits that lead from one text to another, word by word: only for a transcript whose file was changed in another
 * program, where nobody knows what was typed. Shortest edits (Myers 1986), within a bound.
 */
import type { TextEdit } from './textEdits.ts';

/** Different words at most; two texts that differ more are compared by their beginning and end alone. */
const mostDifferent = 3000;

/** A word with the white space behind it: space alone would match everywhere. */
const wordPattern = /\S+\s*|\s+/gu;

export function diffTexts(before: string, after: string): TextEdit[] {
  const old = before.match(wordPattern) ?? [];
  const now = after.match(wordPattern) ?? [];
  let first = 0;
  while (first < old.length && first < now.length && old[first] === now[first]) first++;
  let oldEnd = old.length;
  let newEnd = now.length;
  while (oldEnd > first && newEnd > first && old[oldEnd - 1] === now[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  const same = (length: number) => new Array<Step>(length).fill('keep');
  const steps = shortestSteps(old.slice(first, oldEnd), now.slice(first, newEnd));
  return editsOf([...same(first), ...steps, ...same(old.length - oldEnd)], old, now);
}

type Step = 'keep' | 'delete' | 'insert';

function shortestSteps(old: readonly string[], now: readonly string[]): Step[] {
  const trace = traceOf(old, now);
  if (trace === null) return [...old.map((): Step => 'delete'), ...now.map((): Step => 'insert')];
  const steps: Step[] = [];
  let [x, y] = [old.length, now.length];
  for (let distance = trace.length - 1; distance >= 0; distance--) {
    const furthest = trace[distance] as Int32Array;
    const middle = distance;
    const k = x - y;
    const at = (diagonal: number) => furthest[diagonal + middle] ?? -1;
    const isDown = distance > 0 && (k === -distance || (k !== distance && at(k - 1) < at(k + 1)));
    const startX = distance === 0 ? 0 : isDown ? at(k + 1) : at(k - 1) + 1;
    const startY = startX - k;
    while (x > startX && y > startY) {
      steps.push('keep');
      x--;
      y--;
    }
    if (distance === 0) break;
    steps.push(isDown ? 'insert' : 'delete');
    if (isDown) y--;
    else x--;
  }
  return steps.reverse();
}

/** For each number of differences, how far each diagonal was before it; `null` beyond the bound. */
function traceOf(old: readonly string[], now: readonly string[]): Int32Array[] | null {
  const trace: Int32Array[] = [];
  const furthest = new Int32Array(2 * mostDifferent + 3).fill(-1);
  const middle = mostDifferent + 1;
  furthest[middle + 1] = 0;
  for (let distance = 0; distance <= Math.min(mostDifferent, old.length + now.length); distance++) {
    trace.push(furthest.slice(middle - distance, middle + distance + 1));
    for (let k = -distance; k <= distance; k += 2) {
      const left = furthest[middle + k - 1] ?? -1;
      const right = furthest[middle + k + 1] ?? -1;
      let x = k === -distance || (k !== distance && left < right) ? right : left + 1;
      let y = x - k;
      while (x < old.length && y < now.length && old[x] === now[y]) {
        x++;
        y++;
      }
      furthest[middle + k] = x;
      if (x >= old.length && y >= now.length) return trace;
    }
  }
  return null;
}

function editsOf(steps: readonly Step[], old: readonly string[], now: readonly string[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let position = 0;
  let oldIndex = 0;
  let newIndex = 0;
  let open: { start: number; deleted: string; insert: string } | null = null;
  for (const step of steps) {
    if (step === 'keep') {
      if (open) edits.push(withoutCommonEnds(open));
      open = null;
    } else open ??= { start: position, deleted: '', insert: '' };
    if (step !== 'insert') {
      const word = old[oldIndex++] ?? '';
      position += word.length;
      if (open) open.deleted += word;
    }
    if (step !== 'delete') {
      const word = now[newIndex++] ?? '';
      if (open) open.insert += word;
    }
  }
  if (open) edits.push(withoutCommonEnds(open));
  return edits;
}

/** "annees " to "années " changes one letter: a coding that ends with the word keeps its end. */
function withoutCommonEnds(edit: { start: number; deleted: string; insert: string }): TextEdit {
  const { start, deleted, insert } = edit;
  const most = Math.min(deleted.length, insert.length);
  let from = 0;
  while (from < most && deleted[from] === insert[from]) from++;
  let back = 0;
  while (back < most - from && deleted.at(-1 - back) === insert.at(-1 - back)) back++;
  return {
    start: start + from,
    end: start + deleted.length - back,
    insert: insert.slice(from, insert.length - back),
  };
}
