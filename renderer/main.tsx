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
platform.beforeClose(async () => {
  notePlaceAtEnd(places);
  await closeProject();
});
if (platform.kind === 'browser') window.addEventListener('pagehide', () => notePlaceAtEnd(places));
const first = takeFirstPlace(places);
rememberPlace(places, first ? provenMs : undefined);
void beginWindow(first, platform.isFileWaiting());
platform.onOpenFile((file) => void openFile(file));

const place = document.getElementById('root');
if (place) createRoot(place).render(<App version={appVersion} />);
void loadPartsAtRest();
