/**
 * What `npm test` runs: installs what is missing, then types and build, lint, unit and property tests, and the tests of the
 * built window in a real Chromium. The last line is the sum over all of them. `--check` is the same by another name:
 * lint covers the format.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, orSayWhy, requireNode, root } from '../electron/ready.mjs';

/** Colours are for terminals; what is kept in a file stays plain. */
const colours = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
const plain = process.stdout.isTTY ? [] : ['--colors=off'];
const results = path.join(root, '.cache', 'tests');
const program = (...place) => path.join(root, 'node_modules', ...place);

/** One runner: what it is called, what passed, what failed. */
const tally = [];
const children = new Set();

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of children) child.kill('SIGTERM');
    process.exit(130);
  });
}

await orSayWhy(async () => {
  requireNode();
  await ensureInstalled();
});
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

// The compiler keeps one core; the build, which is done before it, and then lint the other.
const [isBuilt] = await Promise.all([built().then(thenLint), checkTypes()]);
if (isBuilt) {
  await runUnitTests();
  await runBrowserTests();
} else {
  await runUnitTests();
}
sayTally();

async function checkTypes() {
  heading('types');
  count('types', (await runNode([program('typescript', 'bin', 'tsc'), '-b'])) === 0 ? 1 : 0, 1);
}

async function checkLint() {
  heading('lint');
  const code = await runNode([
    program('@biomejs', 'biome', 'bin', 'biome'),
    'ci',
    '.',
    '--diagnostic-level=warn',
    ...plain,
  ]);
  count('lint', code === 0 ? 1 : 0, 1);
}

async function thenLint(isBuilt) {
  await checkLint();
  return isBuilt;
}

async function built() {
  heading('build');
  try {
    await ensureBuilt();
    return true;
  } catch (error) {
    process.stdout.write(`${error.message}\n`);
    count('build', 0, 1);
    return false;
  }
}

async function runUnitTests() {
  heading('unit and property tests');
  const file = path.join(results, 'unit.json');
  const code = await runNode([
    program('vitest', 'vitest.mjs'),
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(file);
  if (report === null) return count('unit and property tests', 0, 1);
  const crashed = report.testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + crashed.length;
  count(
    'unit and property tests',
    report.numPassedTests,
    report.numPassedTests + (failed || (code === 0 ? 0 : 1)),
  );
}

async function runBrowserTests() {
  heading('built window and desktop process, in a real Chromium');
  if (!(await browserFound())) {
    process.stdout.write(
      'No Chromium, Chrome or Edge was found and none could be installed: install one, or set CHROMIUM to its path, and run again.\n',
    );
    return count('built window', 0, 1);
  }
  const file = path.join(results, 'browser.json');
  const code = await runNode([program('@playwright', 'test', 'cli.js'), 'test', '--reporter=dot,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const report = readReport(file);
  if (report === null) return count('built window', 0, 1);
  const { expected, unexpected, flaky } = report.stats;
  const failed = unexpected + flaky + report.errors.length;
  const passed = expected;
  count('built window', passed, passed + (failed || (code === 0 ? 0 : 1)));
}

/** An installed browser, or one that is installed now: by Debian's packages as root, else Playwright's own. */
async function browserFound() {
  const { findBrowser } = await import('../build/start/findBrowser.mjs');
  if (findBrowser() !== null) return true;
  process.stdout.write('No Chromium, Chrome or Edge is here; installing Chromium for the tests.\n');
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['-q', 'update'], quiet);
    await run('apt-get', ['-q', '-y', '--no-install-recommends', 'install', 'chromium'], quiet);
  }
  if (findBrowser() === null) await runNode([program('playwright', 'cli.js'), 'install', 'chromium']);
  return findBrowser() !== null;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function count(name, passed, of) {
  tally.push({ name, passed, failed: of - passed });
}

function sayTally() {
  process.stdout.write('\n');
  for (const { name, passed, failed } of tally) {
    process.stdout.write(
      `${failed === 0 ? 'ok    ' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed\n`,
    );
  }
  const sum = (key) => tally.reduce((total, one) => total + one[key], 0);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
  process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
}

function heading(name) {
  process.stdout.write(`\n# ${name}\n`);
}

function runNode(parameters, variables = {}) {
  return run(process.execPath, parameters, variables);
}

/** The exit code; 1 where the program could not be started or was stopped. */
function run(name, parameters, variables) {
  return new Promise((resolve) => {
    const child = spawn(name, parameters, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...colours, ...variables },
    });
    children.add(child);
    child.once('error', () => resolve(1));
    child.once('exit', (code) => {
      children.delete(child);
      resolve(code ?? 1);
    });
  });
}
