/** What `npm run --silent trame` runs: makes the checkout ready without a word on standard output, then the verb. */
import { ensureBuilt, ensureInstalled, orSayWhy, requireNode } from './ready.mjs';

await orSayWhy(async () => {
  requireNode();
  await ensureInstalled();
  await ensureBuilt();
});
const { main } = await import('../build/cli/trame.mjs');
process.exitCode = await main(process.argv.slice(2));
