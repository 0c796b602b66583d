/** Writes the tables of docs/formats.md anew: node tests/formats/run.mjs. LibreOffice's rows need `soffice`. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = path.join(root, '.cache', 'formats');

await build({
  configFile: false,
  root,
  logLevel: 'warn',
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    outDir: target,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: path.join(root, 'tests', 'formats', 'formatTable.ts'),
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
const { writeFormatTable } = await import(pathToFileURL(path.join(target, 'formatTable.mjs')).href);
await writeFormatTable(root);
