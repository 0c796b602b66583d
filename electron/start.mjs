/** What `npm start` runs: makes the checkout ready, then goes on with the built program. */
import { ensureBuilt, ensureInstalled, orSayWhy, requireNode, root } from './ready.mjs';

await orSayWhy(async () => {
  requireNode();
  await ensureInstalled();
  await ensureBuilt();
});
const { start } = await import('../build/start/start.mjs');
process.exitCode = await start(root, process.argv.slice(2));
