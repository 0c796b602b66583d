/** Loaded before a measured Node program (`--import`): leaves its highest resident memory in a file when it ends. */
import { readFileSync, writeFileSync } from 'node:fs';

process.once('exit', () => {
  const file = process.env.TRAME_BENCH_PEAK;
  if (file) writeFileSync(file, String(peakBytes()));
});

/** Linux counts a new program's usage on from that of the one that started it, but its memory map anew. */
function peakBytes(): number {
  try {
    const kibibytes = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kibibytes) return Number(kibibytes) * 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS * 1024;
}
