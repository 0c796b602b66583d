import { describe, expect, it } from 'vitest';
import { actionOf } from '../../../renderer/screens/coding/keyActions.ts';

interface Held {
  readonly alt?: boolean;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly meta?: boolean;
  readonly code?: string;
  readonly isComposing?: boolean;
}
const pressed = (key: string, held: Held = {}) => ({
  key,
  code: held.code ?? '',
  altKey: held.alt ?? false,
  ctrlKey: held.ctrl ?? false,
  shiftKey: held.shift ?? false,
  metaKey: held.meta ?? false,
  isComposing: held.isComposing ?? false,
});
const plain = { isMac: false, hasSingleLetters: true, hasCoding: false };

describe('actionOf', () => {
  it('knows single letters only while they are on', () => {
    expect(actionOf(pressed('n'), plain)).toBe('nextCoding');
    expect(actionOf(pressed('n'), { ...plain, hasSingleLetters: false })).toBeNull();
    expect(actionOf(pressed('.', { ctrl: true }), { ...plain, hasSingleLetters: false })).toBe('repeat');
  });

  it('takes a full stop that needs Shift for a full stop', () => {
    expect(actionOf(pressed('.', { shift: true }), plain)).toBe('repeat');
  });

  it('leaves Delete and moving by word to the caret while no coding is selected', () => {
    expect(actionOf(pressed('Delete'), plain)).toBeNull();
    expect(actionOf(pressed('Delete'), { ...plain, hasCoding: true })).toBe('remove');
    expect(actionOf(pressed('ArrowRight', { alt: true, shift: true }), { ...plain, hasCoding: true })).toBe(
      'endLater',
    );
    expect(actionOf(pressed('ArrowLeft', { alt: true, ctrl: true }), { ...plain, hasCoding: true })).toBe(
      'startEarlier',
    );
  });

  it('reads Alt with a letter by its place on a Mac, where it writes another sign', () => {
    const mac = { ...plain, isMac: true };
    expect(actionOf(pressed('ß', { alt: true, code: 'KeyS' }), mac)).toBe('selectSentence');
    expect(actionOf(pressed('f', { meta: true, code: 'KeyF' }), mac)).toBe('find');
    expect(actionOf(pressed('ArrowLeft', { alt: true }), mac)).toBeNull();
  });

  it('leaves composing and dead keys alone', () => {
    expect(actionOf(pressed('n', { isComposing: true }), plain)).toBeNull();
    expect(actionOf(pressed('Dead'), plain)).toBeNull();
  });

  it('leaves arrows, typing with Ctrl and unknown keys to the browser', () => {
    for (const key of ['ArrowDown', 'a', 'PageDown']) expect(actionOf(pressed(key), plain)).toBeNull();
    expect(actionOf(pressed('n', { ctrl: true }), plain)).toBeNull();
  });
});
