import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  forgetPlace,
  goToPlace,
  notePlaceAtEnd,
  type PlaceStorage,
  placeOf,
  provenMs,
  rememberPlace,
  takeFirstPlace,
} from '../../../renderer/workspace/lastPlace.ts';
import { closeProject, createProject, openProject } from '../../../renderer/workspace/session.ts';
import { showView, viewStore } from '../../../renderer/workspace/viewStore.ts';
import { accepted, endTest, startTest, type TestWorkspace } from '../../helpers/testWorkspace.ts';

let window: TestWorkspace;
const stored = new Map<string, string>();
const storage: PlaceStorage = {
  getItem: (key) => stored.get(key) ?? null,
  setItem: (key, value) => void stored.set(key, value),
  removeItem: (key) => void stored.delete(key),
};
beforeEach(async () => {
  stored.clear();
  window = await startTest();
});
afterEach(() => endTest(window));

describe('the last place', () => {
  test('JL50: is known after a crash and forgotten when the project is closed', async () => {
    const stop = rememberPlace(storage);
    showView('corpus');
    await vi.waitFor(() => expect(stored.size).toBe(1));
    const first = takeFirstPlace(storage);
    expect(first).toMatchObject({ place: { storedId: window.storedId, view: 'corpus' }, hasCrashed: true });
    expect(takeFirstPlace(storage)).toBe(null);
    accepted(await openProject(window.storedId));
    expect(viewStore.getState().view).toBe('coding');
    if (first) goToPlace(first.place);
    expect(viewStore.getState().view).toBe('corpus');
    await vi.waitFor(() => expect(stored.size).toBe(1));
    await closeProject();
    expect(stored.has('trame.lastPlace')).toBe(false);
    stop();
  });

  test('JL51: of each project is known when it is opened again, whichever view it was', async () => {
    const stop = rememberPlace(storage);
    const first = window.storedId;
    showView('themes');
    const { storedId: second } = accepted(await createProject('Jours', 'MP'));
    showView('results');
    await closeProject();
    expect(placeOf(storage, first)).toMatchObject({ storedId: first, view: 'themes' });
    expect(placeOf(storage, second)).toMatchObject({ storedId: second, view: 'results' });
    stored.set('trame.closedPlaces', '[{"storedId":1},');
    expect(placeOf(storage, first)).toBe(null);
    stop();
  });

  test('JL50: what is stored but no place is no place', () => {
    for (const nonsense of ['', '{', '1', '{"storedId":1}', '{"storedId":"A","view":"x","selection":null}']) {
      stored.set('trame.lastPlace', nonsense);
      stored.set('trame.placeAtEnd', nonsense);
      expect(takeFirstPlace(storage)).toBe(null);
    }
  });

  test('JL52: is where the window was when it was closed, once', async () => {
    const stop = rememberPlace(storage);
    showView('themes');
    await vi.waitFor(() => expect(stored.has('trame.lastPlace')).toBe(true));
    notePlaceAtEnd(storage);
    await closeProject();
    const place = { storedId: window.storedId, view: 'themes' };
    expect(takeFirstPlace(storage)).toMatchObject({ place, hasCrashed: false });
    expect(takeFirstPlace(storage)).toBe(null);
    stop();
  });

  test('JL53: is forgotten where the window failed to draw itself, whichever way it then ends', async () => {
    const stop = rememberPlace(storage);
    showView('themes');
    await closeProject();
    accepted(await openProject(window.storedId));
    await vi.waitFor(() => expect(stored.has('trame.lastPlace')).toBe(true));
    stop();
    forgetPlace(storage);
    expect(takeFirstPlace(storage)).toBe(null);
    expect(placeOf(storage, window.storedId)).toBe(null);
  });

  test('JL52: is nowhere where the project had been closed before the window', async () => {
    notePlaceAtEnd(storage);
    await closeProject();
    notePlaceAtEnd(storage);
    expect(takeFirstPlace(storage)).toBe(null);
  });

  test('JL53: of a project that Trame opened by itself counts only when the window has stood with it', () => {
    vi.useFakeTimers();
    try {
      const stop = rememberPlace(storage, provenMs);
      showView('corpus');
      vi.advanceTimersByTime(provenMs - 1);
      expect(stored.has('trame.lastPlace')).toBe(false);
      vi.advanceTimersByTime(1);
      expect(stored.has('trame.lastPlace')).toBe(true);
      stored.clear();
      showView('themes');
      vi.advanceTimersByTime(300);
      expect(stored.get('trame.lastPlace')).toContain('themes');
      stop();
    } finally {
      vi.useRealTimers();
    }
  });
});
