/**
 * Makes a fresh checkout ready: the right Node, what package-lock.json names, and a build that is not stale. Plain
 * JavaScript without any library, because it runs before anything is installed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const isFrench = /^fr/i.test(
  process.env.LC_ALL ||
    process.env.LC_MESSAGES ||
    process.env.LANG ||
    new Intl.PluralRules().resolvedOptions().locale,
);

/** These few sentences stand here because nothing can be imported yet. */
const words = isFrench
  ? {
      node: (version) =>
        `Trame demande Node.js 20.19 ou plus récent (ou 22.12 et après) ; ceci est ${version}. Installez-le depuis nodejs.org et recommencez.`,
      installing: 'Installation de ce qui manque (npm ci).',
      installFailed: (code) =>
        `L’installation a échoué (npm ci s’est arrêté avec ${code}) : vérifiez le réseau et recommencez ; le message de npm est ci-dessus.`,
      building: 'Construction de Trame.',
      buildFailed:
        'La construction a échoué ; le message est ci-dessus. Vérifiez que le dossier est complet et recommencez.',
    }
  : {
      node: (version) =>
        `Trame needs Node.js 20.19 or later (of 22, 22.12 or later); this is ${version}. Install it from nodejs.org and start again.`,
      installing: 'Installing what is missing (npm ci).',
      installFailed: (code) =>
        `Installing failed (npm ci ended with ${code}): check the network and start again; npm’s own message stands above.`,
      building: 'Building Trame.',
      buildFailed:
        'The build failed; its message stands above. Check that the folder is complete and start again.',
    };

/** Expected failure of a step: one sentence, already said. */
class NotReady extends Error {}

function sayOnStandardError(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Ends with one sentence where Node is too old. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!isEnough) throw new NotReady(words.node(version));
}

/** Runs `npm ci` if what is installed is not what package-lock.json names. All its output goes to standard error. */
export async function ensureInstalled(say = sayOnStandardError) {
  if (isInstalled()) return;
  say(words.installing);
  const npm = npmCommand();
  const code = await run(npm.program, [...npm.before, 'ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    stdio: ['ignore', 2, 2],
    shell: npm.needsShell,
  });
  if (code !== 0 || !isInstalled()) throw new NotReady(words.installFailed(code));
}

/** Builds if there is no build of the present sources. */
export async function ensureBuilt(say = sayOnStandardError) {
  if (builtId() === sourcesId()) return;
  say(words.building);
  const code = await run(process.execPath, [path.join(root, 'electron', 'build.mjs')], {
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) throw new NotReady(words.buildFailed);
}

function npmCommand() {
  const script = process.env.npm_execpath;
  if (script !== undefined && /npm-cli\.[cm]?js$/.test(script)) {
    return { program: process.execPath, before: [script], needsShell: false };
  }
  return { program: 'npm', before: [], needsShell: process.platform === 'win32' };
}

function isInstalled() {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const present = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true;
    const found = present[place];
    if (found === undefined) return entry.optional === true;
    return found.version === entry.version && existsSync(path.join(root, place));
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

const sourceFolders = ['renderer', 'shared', 'electron', 'resources'];
const sourceFiles = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'vite.config.ts'];

/** Names the state of everything that a build is made from: 16 hexadecimal digits. */
export function sourcesId() {
  const hash = createHash('sha256');
  for (const file of [...sourceFiles, ...sourceFolders.flatMap(filesBelow)].sort()) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

function builtId() {
  try {
    return JSON.parse(readFileSync(path.join(root, 'build', 'window.json'), 'utf8')).build;
  } catch {
    return null;
  }
}

function filesBelow(folder) {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(place);
    return entry.isFile() ? [place] : [];
  });
}

/** Runs a program to its end; its exit code, or 1 where it could not be started or was stopped. */
export function run(program, parameters, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { cwd: root, ...options });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs `work`; an expected failure is one sentence and exit code 1, anything else is Node's own report. */
export async function orSayWhy(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof NotReady)) throw error;
    sayOnStandardError(error.message);
    process.exit(1);
  }
}
