/** One measured figure: its budget, whether it holds, and the JSON line that says so. */
import { cpus, loadavg, totalmem } from 'node:os';

export type Unit = 'seconds' | 'milliseconds' | 'megabytes' | 'framesPerSecond';

export interface Measured {
  readonly work: string;
  /** S, M or L, or what the work was done on. */
  readonly size: string;
  readonly unit: Unit;
  readonly values: readonly number[];
  /** At most this, but at least this many frames a second; `null` where nothing is promised. */
  readonly must: number | null;
  /** Further numbers that explain this one. */
  readonly more?: Readonly<Record<string, number | string>>;
}

/** The line of a figure; `null` values (nothing promised) are left out. */
export function figureLine({ work, size, unit, values, must, more }: Measured): string {
  const value = median(values);
  const holds = must === null ? null : unit === 'framesPerSecond' ? value >= must : value <= must;
  return JSON.stringify({
    work,
    size,
    [unit]: rounded(value),
    ...(must === null ? {} : { must, holds }),
    'median of': values.length,
    ...(values.length > 1 ? { least: rounded(Math.min(...values)), most: rounded(Math.max(...values)) } : {}),
    ...more,
    machine: machine(),
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Three significant digits. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** What else ran matters as much as the processor: the load is that of the last minute. */
function machine(): string {
  const [first, ...others] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0] ?? 0;
  return `${others.length + 1} × ${first?.model.trim() ?? 'unknown'}, ${memory} GiB, ${process.platform}, Node ${process.versions.node}, load ${load.toFixed(1)}`;
}
