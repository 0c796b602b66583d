/** Which action a pressed key asks for, with the window's own settings and with those who act. */
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { pressedAction } from '../../../renderer/actions/actionKeys.ts';
import { type ActionHandlers, registerActions } from '../../../renderer/actions/actionRegistry.ts';
import { changeSettings } from '../../../renderer/workspace/settings.ts';
import { actionIds } from '../../../shared/actions/actions.ts';
import { endTest, startTest, type TestWorkspace } from '../../helpers/testWorkspace.ts';

// Node has no browser to ask for its language and system.
vi.hoisted(() => void vi.stubGlobal('navigator', { language: 'en', platform: 'Linux x86_64' }));
afterAll(() => void vi.unstubAllGlobals());

let window: TestWorkspace;
let stop: () => void;
beforeAll(async () => {
  window = await startTest();
  const handlers: ActionHandlers = Object.fromEntries(actionIds.map((id) => [id, () => undefined]));
  stop = registerActions({ handlers });
});
afterEach(() => changeSettings({ hasSingleLetterShortcuts: true }));
afterAll(async () => {
  stop();
  await endTest(window);
});

const press = (key: string, held: { ctrlKey?: boolean; shiftKey?: boolean; altKey?: boolean } = {}) => ({
  ...{ key, code: '', ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, isComposing: false },
  ...held,
});

it('KY5: in a text field, keys that write or that it needs itself are its own; others act', () => {
  const asks = (isInField: boolean) =>
    [
      press('n'),
      press('Enter'),
      press('z', { ctrlKey: true }),
      press('e', { ctrlKey: true }),
      press('k', { ctrlKey: true }),
      press('s', { altKey: true }),
      press('F6'),
    ].map((pressed) => pressedAction(pressed, 'transcript', isInField));
  expect(asks(false)).toEqual([
    'nextCoding',
    'code',
    'undo',
    'export',
    'palette',
    'selectSentence',
    'nextPanel',
  ]);
  expect(asks(true)).toEqual([null, null, null, null, 'palette', 'selectSentence', 'nextPanel']);
});

it('KY6: one sign without Ctrl or Alt acts only where single letters are on', () => {
  const asks = () =>
    [press('n'), press('.'), press('F8'), press('.', { ctrlKey: true }), press('Enter')].map((pressed) =>
      pressedAction(pressed, 'transcript'),
    );
  expect(asks()).toEqual(['nextCoding', 'repeat', 'nextCoding', 'repeat', 'code']);
  changeSettings({ hasSingleLetterShortcuts: false });
  expect(asks()).toEqual([null, null, 'nextCoding', 'repeat', 'code']);
});
