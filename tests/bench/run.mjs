/**
 * What `npm run bench` runs: installs and builds what is missing, bundles the bench itself into .cache/bench/, runs it.
 * Options go on to it: `--only NAME`, `--quick`. Rows and budgets: docs/bench.md.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, orSayWhy, requireNode, root } from '../../electron/ready.mjs';

const target = path.join(root, '.cache', 'bench', 'program');

await orSayWhy(async () => {
  requireNode();
  await ensureInstalled();
  await ensureBuilt();
});
copyBuild();
await bundle([
  'bench',
  'askLarge',
  'countLarge',
  'relateThemes',
  'saturate',
  'followRecoding',
  'peakMemory',
  'startTrame',
]);
const child = spawn(process.execPath, [path.join(target, 'bench.mjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill('SIGTERM'));
child.once('exit', (code) => {
  process.exitCode = code ?? 1;
});

/** What is measured stays the same to the end, even if somebody builds meanwhile. */
function copyBuild() {
  const copy = path.join(root, '.cache', 'bench', 'build');
  rmSync(copy, { recursive: true, force: true });
  cpSync(path.join(root, 'build'), copy, { recursive: true });
}

/** The sources are TypeScript that Node 20 does not read by itself. */
async function bundle(entries) {
  const { build } = await import('vite');
  mkdirSync(target, { recursive: true });
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['@playwright/test'], target: 'node' },
    build: {
      ssr: true,
      outDir: target,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          entries.map((entry) => [entry, path.join(root, 'tests', 'bench', `${entry}.ts`)]),
        ),
        external: ['@playwright/test'],
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}
