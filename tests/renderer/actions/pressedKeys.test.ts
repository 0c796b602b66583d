import { describe, expect, it } from 'vitest';
import { pressedKeys } from '../../../renderer/actions/pressedKeys.ts';

interface Held {
  readonly alt?: boolean;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly meta?: boolean;
  readonly code?: string;
  readonly isComposing?: boolean;
}
const pressed = (key: string, held: Held = {}, isMac = false) =>
  pressedKeys(
    {
      key,
      code: held.code ?? '',
      altKey: held.alt ?? false,
      ctrlKey: held.ctrl ?? false,
      shiftKey: held.shift ?? false,
      metaKey: held.meta ?? false,
      isComposing: held.isComposing ?? false,
    },
    isMac,
  );

describe('pressedKeys', () => {
  it('writes keys as the table does', () => {
    expect(pressed('f', { ctrl: true, shift: true })).toBe('Ctrl Shift F');
    expect(pressed('ArrowLeft', { alt: true, ctrl: true })).toBe('Ctrl Alt ArrowLeft');
    expect(pressed('n')).toBe('N');
  });

  it('KY7: takes a sign that needs Shift for the sign', () => {
    expect(pressed('.', { shift: true })).toBe('.');
    expect(pressed('?', { shift: true })).toBe('?');
    expect(pressed(',', { ctrl: true })).toBe('Ctrl ,');
  });

  it('KY7: reads digits with Ctrl by their place, where a French keyboard writes signs', () => {
    expect(pressed('&', { ctrl: true, code: 'Digit1' })).toBe('Ctrl 1');
    expect(pressed('*', { ctrl: true, shift: true, code: 'Digit8' })).toBe('Ctrl Shift 8');
    expect(pressed('&', { code: 'Digit1' })).toBe('&');
  });

  it('KY7: reads Alt with a letter by its place on a Mac, where it writes another sign', () => {
    expect(pressed('ß', { alt: true, code: 'KeyS' }, true)).toBe('Alt S');
    expect(pressed('f', { meta: true, code: 'KeyF' }, true)).toBe('Ctrl F');
  });

  it('leaves composing, dead keys and the system’s own key alone', () => {
    expect(pressed('n', { isComposing: true })).toBe('');
    expect(pressed('Dead')).toBe('');
    expect(pressed('l', { meta: true })).toBe('');
    expect(pressed('f', { ctrl: true }, true)).toBe('');
    expect(pressed('Shift', { shift: true })).toBe('');
  });
});
