/**
 * Fetches Electron's runtime with Electron's own installer, as a process of its own that start can stop at any byte.
 * Called with the folder of the installed electron package and an empty folder for what is under way.
 */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [electronFolder, underWay] = process.argv.slice(2);
const fromElectron = createRequire(path.join(electronFolder, 'install.js'));

process.once('disconnect', () => process.exit(1));

try {
  const { downloadArtifact } = await import(pathToFileURL(fromElectron.resolve('@electron/get')).href);
  const { version } = JSON.parse(readFileSync(path.join(electronFolder, 'package.json'), 'utf8'));
  await downloadArtifact({
    version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    checksums: fromElectron('./checksums.json'),
    cacheRoot: process.env.electron_config_cache,
    tempDirectory: underWay,
    downloadOptions: {
      quiet: true,
      getProgressCallback: async ({ transferred, total }) =>
        tell({ step: 'bytes', done: transferred, total }),
    },
  });
  tell({ step: 'unpacking' });
  process.exitCode = await unpack();
} catch (error) {
  tell({ step: 'failed', failure: nameFailure(error) });
  process.exitCode = 1;
}
process.removeAllListeners('disconnect');
process.disconnect?.();

/** Electron's own installer finds the download in the cache and unpacks it. */
function unpack() {
  return new Promise((resolve) => {
    const child = fork(path.join(electronFolder, 'install.js'), [], { stdio: 'ignore' });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function tell(message) {
  process.send?.(message);
}

function nameFailure(error) {
  const codes = [error?.code, error?.cause?.code, error?.message];
  const unreachable = [
    'ENOTFOUND',
    'EAI_AGAIN',
    'ECONNREFUSED',
    'ENETUNREACH',
    'EHOSTUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
  ];
  if (codes.some((code) => unreachable.includes(code))) return 'fetchNoSite';
  return codes.some((code) => /checksum/i.test(String(code))) ? 'fetchDamaged' : 'fetchRefused';
}
