/**
 * What a disk may hold after the power fails at any moment of a recorded run. Only what was flushed is certain: of the
 * rest, any may be lost, come in another order, be torn in the middle, or be zeros. Names count as flushed only when
 * their folder was.
 */
import type { Told } from './journalScenario.ts';
import { changed, type DiskStep } from './memoryDisk.ts';

export interface PowerCut {
  /** How many steps had been asked for. */
  readonly after: number;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What the caller had been told. */
  readonly told: readonly Told[];
  readonly how: string;
}

type DataStep = Extract<DiskStep, { do: 'write' | 'truncate' }>;
type NameStep = Extract<DiskStep, { do: 'name' | 'rename' | 'remove' }>;

/** How the unflushed changes of a file may have fared. */
type Fate = (steps: readonly DataStep[]) => readonly DataStep[];

const fates: Readonly<Record<string, Fate>> = {
  lost: () => [],
  whole: (steps) => steps,
  'last only': (steps) => steps.slice(-1),
  'without last': (steps) => steps.slice(0, -1),
  ...Object.fromEntries(
    [0.01, 0.2, 0.5, 0.8, 0.99].map((share): [string, Fate] => [
      `last torn at ${share}`,
      (steps) => tornAt(steps, share),
    ]),
  ),
  zeros: (steps) => steps.map(zeroed),
};

/** `before` is what lay on the disk, all of it flushed. */
export function* powerCuts(
  before: ReadonlyMap<string, Uint8Array>,
  steps: readonly DiskStep[],
): Generator<PowerCut> {
  const disk = new CertainDisk(before);
  let told: readonly Told[] = [];
  for (let after = 0; after <= steps.length; after++) {
    for (const { files, how } of disk.outcomes()) yield { after, files, told, how };
    const step = steps[after];
    if (step?.do === 'tell') told = [...told, step.told];
    else if (step) disk.take(step);
  }
}

class CertainDisk {
  private names: Map<string, number>;
  private readonly contents: Map<number, Uint8Array>;
  private waitingNames: NameStep[] = [];
  private readonly waiting = new Map<number, DataStep[]>();

  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.names = new Map([...files.keys()].map((name, at) => [name, at + 1]));
    this.contents = new Map([...files.values()].map((bytes, at) => [at + 1, bytes]));
  }

  take(step: Exclude<DiskStep, { do: 'tell' }>): void {
    if (step.do === 'write' || step.do === 'truncate') {
      this.waiting.set(step.inode, [...(this.waiting.get(step.inode) ?? []), step]);
    } else if (step.do === 'flush') {
      this.contents.set(
        step.inode,
        this.content(step.inode, (steps) => steps),
      );
      this.waiting.delete(step.inode);
    } else if (step.do === 'flushFolder') {
      this.names = named(this.names, this.waitingNames);
      this.waitingNames = [];
    } else this.waitingNames.push(step);
  }

  *outcomes(): Generator<{ files: Map<string, Uint8Array>; how: string }> {
    const hasWaiting = this.waiting.size > 0;
    for (const names of subsets(this.waitingNames)) {
      const known = named(this.names, names);
      for (const [fate, choose] of Object.entries(hasWaiting ? fates : { whole: fates.whole })) {
        if (!choose) continue;
        const files = new Map(
          [...known].map(([name, inode]) => [name, this.content(inode, choose)] as const),
        );
        yield { files, how: `${names.length} of ${this.waitingNames.length} names, data ${fate}` };
      }
    }
  }

  private content(inode: number, choose: (steps: readonly DataStep[]) => readonly DataStep[]): Uint8Array {
    const flushed = this.contents.get(inode) ?? new Uint8Array();
    return choose(this.waiting.get(inode) ?? []).reduce<Uint8Array>(changed, flushed);
  }
}

function named(names: ReadonlyMap<string, number>, steps: readonly NameStep[]): Map<string, number> {
  const next = new Map(names);
  for (const step of steps) {
    if (step.do === 'name') next.set(step.name, step.inode);
    else if (step.do === 'remove') next.delete(step.name);
    else {
      const inode = next.get(step.from);
      if (inode === undefined) continue;
      next.set(step.to, inode);
      next.delete(step.from);
    }
  }
  return next;
}

/** Every choice of what was kept, as long as there are few; else none, all, and all but one. */
function subsets<Item>(items: readonly Item[]): Item[][] {
  if (items.length > 4)
    return [[], [...items], ...items.map((_, left) => items.filter((__, at) => at !== left))];
  let all: Item[][] = [[]];
  for (const item of items) all = [...all, ...all.map((some) => [...some, item])];
  return all;
}

function tornAt(steps: readonly DataStep[], share: number): DataStep[] {
  return steps.map((step, at) =>
    step.do === 'write' && at === steps.length - 1
      ? { ...step, bytes: step.bytes.subarray(0, Math.ceil(step.bytes.length * share)) }
      : step,
  );
}

function zeroed(step: DataStep): DataStep {
  return step.do === 'write' ? { ...step, bytes: new Uint8Array(step.bytes.length) } : step;
}
