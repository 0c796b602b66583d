/** Which backups of a project stay: the last ten, and the last of each day for thirty days. Rules: journal.md, JL42. */

const lastOnes = 10;
const days = 30;
const dayMs = 24 * 60 * 60 * 1000;

/** Times in ISO 8601, UTC. A clock that jumped never takes the newest away: only what was made counts, not what hour it is. */
export function backupsToKeep(times: readonly string[]): Set<string> {
  const newestFirst = [...new Set(times)].sort().reverse();
  const kept = new Set(newestFirst.slice(0, lastOnes));
  const newest = newestFirst[0];
  if (newest === undefined) return kept;
  const oldestDay = new Date(Date.parse(newest) - (days - 1) * dayMs).toISOString().slice(0, 10);
  const daysSeen = new Set<string>();
  for (const time of newestFirst) {
    const day = time.slice(0, 10);
    if (day < oldestDay || daysSeen.has(day)) continue;
    daysSeen.add(day);
    kept.add(time);
  }
  return kept;
}
