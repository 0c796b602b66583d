/**
 * Builds everything into build/: window/ (with the list of its files in window.json), desktop/ (main process and
 * preload), start/ (what `npm start` goes on with), cli/ (the command line). A build takes the old one's place only when
 * it is complete.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ensureInstalled, root, run, sourcesId } from './ready.mjs';

const contentTypes = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

// Files of packages are copied: what a newer package-lock.json names must be there.
await ensureInstalled();

const id = sourcesId();
const target = path.join(root, 'build');
const unfinished = path.join(root, `build.${process.pid}.part`);

/** Every *.worker.ts becomes a file of its own beside the program that starts it. */
const workersIn = (folder) => below(folder).filter((file) => file.endsWith('.worker.ts'));

try {
  await buildWindow();
  await buildForNode('desktop', ['electron/main.ts'], 'cjs');
  await buildForNode('desktop', ['electron/preload.ts'], 'cjs');
  for (const worker of workersIn('electron/files')) await buildForNode('desktop', [worker], 'cjs');
  await buildForNode('start', ['electron/start/start.ts', 'electron/start/findBrowser.ts'], 'es');
  await buildCommandLine();
  copyPictureFiles();
  cpSync(path.join(root, 'resources', 'icon', 'icon.png'), path.join(unfinished, 'desktop', 'icon.png'));
  listWindowFiles();
  await keepCompiledCode();
  replaceBuild();
} finally {
  rmSync(unfinished, { recursive: true, force: true });
}

async function buildWindow() {
  await build({
    configFile: path.join(root, 'vite.config.ts'),
    root: path.join(root, 'renderer'),
    logLevel: 'warn',
    build: { outDir: path.join(unfinished, 'window') },
  });
  const study = path.join(root, 'resources', 'sample-study');
  if (!existsSync(study)) return;
  const copy = path.join(unfinished, 'window', 'sample-study');
  cpSync(study, copy, { recursive: true, filter: (from) => !from.endsWith('.md') });
  writeFileSync(path.join(copy, 'files.json'), JSON.stringify(filesIn(copy)));
}

/** One bundle an entry, with everything inside but Node's own modules and `electron`. */
async function buildForNode(folder, entries, format, renamed = {}, output = {}) {
  const extension = format === 'cjs' ? 'cjs' : 'mjs';
  const input = Object.fromEntries(
    entries.map((entry) => {
      const name = path.basename(entry, '.ts');
      return [renamed[name] ?? name, path.join(root, entry)];
    }),
  );
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ssr: true,
      outDir: path.join(unfinished, folder),
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input,
        external: ['electron'],
        checks: { bundlerTimings: false },
        output: {
          format,
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `[name]-[hash].${extension}`,
          ...output,
        },
      },
    },
  });
}

/** Each package, and the words of each language, in a file of its own, which is loaded only where something of it is used. */
function fileOfItsOwn(id) {
  const language = /[\\/]shared[\\/]words[\\/](en|fr)[\\/]/.exec(id);
  if (language) return `words-${language[1]}`;
  const inPackage = /[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id);
  return inPackage ? `package-${inPackage[1].replace(/\W/g, '-')}` : null;
}

/** The programs as CommonJS, which can be loaded with compiled code, and for each a module of its name that does so. */
async function buildCommandLine() {
  const workers = workersIn('electron/cli');
  const programs = ['electron/cli.ts', ...workers, 'electron/cli/recordProgram.ts'];
  const codeSplitting = { includeDependenciesRecursively: false, groups: [{ name: fileOfItsOwn }] };
  await buildForNode('cli', programs, 'cjs', { cli: 'trame' }, { codeSplitting });
  await buildForNode('cli', ['electron/cli/loadProgram.ts', 'electron/cli/requireWhenUsed.ts'], 'es');
  await wrapPrograms(path.join(unfinished, 'cli'));
  const start = (name, before) =>
    writeFileSync(
      path.join(unfinished, 'cli', `${name}.mjs`),
      `import { loadProgram } from './loadProgram.mjs';\n${before}loadProgram('${name}.cjs');\n`,
    );
  start('trame', 'export const { main } = ');
  for (const worker of workers) start(path.basename(worker, '.ts'), '');
}

/** As loadProgram.ts, which is built already, wants them; what only the build needs does not stay. */
async function wrapPrograms(folder) {
  const built = (name) => pathToFileURL(path.join(folder, name)).href;
  const { wrapProgram } = await import(built('loadProgram.mjs'));
  const { requireWhenUsed } = await import(built('requireWhenUsed.mjs'));
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.cjs'))) {
    const file = path.join(folder, name);
    writeFileSync(file, wrapProgram(requireWhenUsed(readFileSync(file, 'utf8'))));
  }
  rmSync(path.join(folder, 'requireWhenUsed.mjs'));
}

/**
 * The program works without, only later: a machine that cannot run it now is told, and gets its build. From a file, since
 * workers take over the switches of Node, and one that reads a file refuses those of a program given as words.
 */
async function keepCompiledCode() {
  const program = path.join(unfinished, 'cli', 'recordProgram.mjs');
  writeFileSync(
    program,
    `import { keepCode, loadProgram } from './loadProgram.mjs';
const { recordProgram } = loadProgram('recordProgram.cjs');
if (!(await recordProgram(loadProgram, keepCode))) process.exitCode = 1;
`,
  );
  const code = await run(process.execPath, [program], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (code !== 0) process.stderr.write('The command line was built without some of its compiled code.\n');
}

/** What the command line draws pictures with (electron/cli/canvasKit.ts): the program, and the files of the font. */
function copyPictureFiles() {
  const folder = path.join(unfinished, 'cli', 'pictures');
  const packages = path.join(root, 'node_modules');
  const program = path.join(packages, 'canvaskit-wasm', 'bin');
  // The ending says that it is no module, whatever package.json above it says.
  cpSync(path.join(program, 'canvaskit.js'), path.join(folder, 'canvaskit.cjs'));
  cpSync(path.join(program, 'canvaskit.wasm'), path.join(folder, 'canvaskit.wasm'));
  const fonts = path.join(packages, '@fontsource-variable', 'inter', 'files');
  for (const file of readdirSync(fonts))
    if (/-wght-(normal|italic)\.woff2$/.test(file)) cpSync(path.join(fonts, file), path.join(folder, file));
}

/** The list that the window is served by: path, type and digest of every file, and the build's name. */
function listWindowFiles() {
  const folder = path.join(unfinished, 'window');
  const files = {};
  for (const file of filesIn(folder)) {
    const type = contentTypes[path.extname(file).slice(1)];
    if (type === undefined) throw new Error(`${file}: no content type is known for files of this kind`);
    const bytes = readFileSync(path.join(folder, file));
    files[`/${file}`] = { type, sha256: createHash('sha256').update(bytes).digest('hex') };
  }
  writeFileSync(path.join(unfinished, 'window.json'), JSON.stringify({ build: id, files }, null, 1));
}

function replaceBuild() {
  const old = path.join(root, `build.${process.pid}.old`);
  if (existsSync(target)) renameSync(target, old);
  renameSync(unfinished, target);
  rmSync(old, { recursive: true, force: true });
}

/** Files below a folder, as paths with `/` from there. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

function below(folder) {
  return filesIn(path.join(root, folder)).map((file) => `${folder}/${file}`);
}
