/** Start order of the desktop process, nothing else. */

import path from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  Notification,
  powerMonitor,
  protocol,
  screen,
  session,
} from 'electron';
import { answerAppRequest, appScheme, appSchemePrivileges } from './appScheme.ts';
import { hearOpenRequests, type OpenRequests } from './openRequests.ts';
import { openTrameWindow } from './openTrameWindow.ts';
import { guardContents, guardSession, networkSwitches } from './security.ts';
import { chooseLanguage } from './systemLanguage.ts';
import { readWindowFiles } from './windowFiles.ts';

const buildFolder = path.join(app.getAppPath(), 'build');

async function start(requests: OpenRequests): Promise<void> {
  await app.whenReady();
  const files = readWindowFiles(buildFolder);
  guardSession(session.defaultSession);
  protocol.handle(appScheme, (request) => answerAppRequest(files, request));
  const shell = { app, BrowserWindow, dialog, ipcMain, Menu, Notification, powerMonitor, screen };
  await openTrameWindow(shell, buildFolder, chooseLanguage(languages()), requests);
}

function languages(): string[] {
  return [...app.getPreferredSystemLanguages(), app.getLocale()];
}

app.enableSandbox();
for (const [name, value] of networkSwitches) app.commandLine.appendSwitch(name, value);
if (app.requestSingleInstanceLock()) {
  protocol.registerSchemesAsPrivileged([appSchemePrivileges]);
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('window-all-closed', () => app.quit());
  void start(hearOpenRequests(app, process.argv.slice(1), process.cwd()));
} else {
  app.quit();
}
