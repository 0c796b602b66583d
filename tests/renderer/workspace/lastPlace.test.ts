import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  goToPlace,
  type PlaceStorage,
  placeOf,
  rememberPlace,
  takeLastPlace,
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
  test('JL50: is known after a crash and forgotten after closing', async () => {
    const stop = rememberPlace(storage);
    showView('corpus');
    await vi.waitFor(() => expect(stored.size).toBe(1));
    const place = takeLastPlace(storage);
    expect(place).toMatchObject({ storedId: window.storedId, view: 'corpus' });
    expect(takeLastPlace(storage)).toBe(null);
    accepted(await openProject(window.storedId));
    expect(viewStore.getState().view).toBe('coding');
    if (place) goToPlace(place);
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
      expect(takeLastPlace(storage)).toBe(null);
    }
  });
});
