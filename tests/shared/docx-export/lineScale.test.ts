import { describe, expect, it } from 'vitest';
import { lineScale } from '../../../shared/docx-export/lineScale.ts';

describe('EX16: letters of a line', () => {
  it('EX16: keep their width where the line fits', () => {
    const line = 'alors que j’avais fait le calcul trois fois sur le dos de ma';
    expect(lineScale(line, 5450)).toBe(100);
  });

  it('EX16: are set narrower where it would not, by how much it is too long', () => {
    expect(lineScale('OUI, MAMAN ! '.repeat(5), 5450)).toBe(78);
    expect(lineScale('W'.repeat(62), 5450)).toBe(50);
  });
});
