/**
 * Run by electron-builder once the runtime lies in the folder of a package, before anything is signed: sets every switch
 * of the runtime. One that a newer runtime has and this table does not name ends the making of the package.
 */
import path from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

/** Nothing outside the package is run or read as a program. */
const switches = Object.freeze({
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
});

/** How electron-builder numbers processors. */
const arm64 = 3;

/** The part of what electron-builder gives its hooks that is used. */
export default async function burnFuses({ appOutDir, electronPlatformName, arch, packager }) {
  await flipFuses(path.join(appOutDir, runtimeName(electronPlatformName, packager)), {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    // Macs with Apple's processors start nothing whose signature does not fit its bytes.
    resetAdHocDarwinSignature: electronPlatformName === 'darwin' && arch === arm64,
    ...switches,
  });
}

function runtimeName(system, { appInfo, executableName }) {
  if (system === 'darwin') return `${appInfo.productFilename}.app`;
  return system === 'win32' ? `${appInfo.productFilename}.exe` : executableName;
}
