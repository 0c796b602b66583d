import { describe, expect, it } from 'vitest';
import { inVivoName, inVivoWords } from '../../../../renderer/screens/coding/inVivoName.ts';

describe('inVivoName', () => {
  it('puts the words between guillemets, on one line', () => {
    expect(inVivoName(' sans bon,\nsans rien ')).toBe('«\u00a0sans bon, sans rien\u00a0»');
  });

  it('cuts a long passage after a whole word', () => {
    expect(inVivoWords(`${'garde '.repeat(20)}`)).toBe(`${'garde '.repeat(10).trim()}…`);
  });

  it('is empty for white space', () => {
    expect(inVivoWords(' \n ')).toBe('');
  });
});
