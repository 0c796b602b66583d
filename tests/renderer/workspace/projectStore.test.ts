import { afterEach, expect, test } from 'vitest';
import type { StoredId } from '../../../renderer/storage/database.ts';
import {
  nothingOpen,
  publishToTextFirst,
  shownStore,
  workspaceStore,
} from '../../../renderer/workspace/projectStore.ts';

const storedId = 'one' as StoredId;
const untilPainted = () => new Promise((resolve) => setTimeout(resolve, 5));

afterEach(async () => {
  await untilPainted();
  workspaceStore.setState(nothingOpen);
});

test('what the text shows first comes to the rest of the window once it has been painted', async () => {
  publishToTextFirst({ storedId });
  expect(workspaceStore.getState().storedId).toBe(storedId);
  expect(shownStore.getState().storedId).toBeNull();
  await untilPainted();
  expect(shownStore.getState()).toBe(workspaceStore.getState());
});

test('nothing that is published meanwhile overtakes it, and nothing is lost', async () => {
  publishToTextFirst({ storedId });
  workspaceStore.setState({ save: { state: 'writing', at: null } });
  publishToTextFirst({ storedId: 'two' as StoredId });
  expect(shownStore.getState()).toEqual(nothingOpen);
  await untilPainted();
  expect(shownStore.getState()).toEqual({
    ...nothingOpen,
    storedId: 'two',
    save: { state: 'writing', at: null },
  });
});

test('every other change is shown at once', () => {
  workspaceStore.setState({ storedId });
  expect(shownStore.getState().storedId).toBe(storedId);
});
