/** Ctrl+C, a closed terminal or a stopped batch while a file is written: its unfinished part goes, the old file stays. */
import { rmSync } from 'node:fs';
import * as disk from 'node:fs/promises';
import type { Disk } from '../writeFileSafely.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A disk for one writing. `release` must be called at its end: until then a signal first removes what was begun. */
export function tidyOnSignal(): { readonly fs: Disk; release(): void } {
  const begun: string[] = [];
  const endTidily = (signal: NodeJS.Signals) => {
    release();
    for (const part of begun) rmSync(part, { force: true });
    // Without the listener the signal ends the process as it would have.
    process.kill(process.pid, signal);
  };
  const release = () => {
    for (const signal of signals) process.off(signal, endTidily);
  };
  for (const signal of signals) process.on(signal, endTidily);
  const fs: Disk = {
    ...disk,
    open(file, flags, mode) {
      if (flags === 'wx') begun.push(String(file));
      return disk.open(file, flags, mode);
    },
  };
  return { fs, release };
}
