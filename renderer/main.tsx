/** Composition root: platform, storage, workspace, then the window. */
import { createRoot } from 'react-dom/client';
import './ui/tokens.css';
import './ui/base.css';
import type { NewId } from '../shared/project/ids.ts';
import { laterClock } from '../shared/project/laterClock.ts';
import { appVersion } from '../shared/project-file/manifest.ts';
import { createPlatform } from './platform/createPlatform.ts';
import { App } from './shell/App.tsx';
import { beginWindow } from './shell/beginWindow.ts';
import { loadPartsAtRest } from './shell/laterParts.ts';
import { openFile } from './shell/openingActions.ts';
import { showLongWork } from './shell/showLongWork.ts';
import { IndexDatabase } from './storage/database.ts';
import { workerFileWork } from './storage/workerFileWork.ts';
import {
  forgetPlace,
  notePlaceAtEnd,
  placeStorage,
  provenMs,
  rememberPlace,
  takeFirstPlace,
} from './workspace/lastPlace.ts';
import { startWorkspace } from './workspace/openedProject.ts';
import { blockClosing, closeProject } from './workspace/session.ts';

const newId: NewId = <AnyId extends string>() => crypto.randomUUID().toUpperCase() as AnyId;
const platform = createPlatform();

startWorkspace({
  platform,
  fileWork: workerFileWork,
  index: new IndexDatabase(),
  now: laterClock(Date.now),
  newId,
});
blockClosing(window);
showLongWork();
const places = placeStorage(platform.kind);
let hasFailed = false;
const noteEnd = () => {
  if (!hasFailed) notePlaceAtEnd(places);
};
platform.beforeClose(async () => {
  noteEnd();
  await closeProject();
});
if (platform.kind === 'browser') window.addEventListener('pagehide', noteEnd);
const first = takeFirstPlace(places);
const stopRemembering = rememberPlace(places, first ? provenMs : undefined);
void beginWindow(first, platform.isFileWaiting());
platform.onOpenFile((file) => void openFile(file));

const place = document.getElementById('root');
if (place)
  createRoot(place, {
    // Nothing is drawn any more: the next start must not come back to what it cannot draw.
    onUncaughtError(error) {
      reportError(error);
      hasFailed = true;
      stopRemembering();
      forgetPlace(places);
    },
  }).render(<App version={appVersion} />);
void loadPartsAtRest();
