import { expect, it } from 'vitest';
import { wordsOf } from '../../../shared/words/words.ts';

it('SA8: Chao’s estimate counts one theme in the singular', () => {
  const said = (['en', 'fr'] as const).map((language) =>
    wordsOf[language].saturation.unseen({ chao: 1, low: null, high: null }),
  );
  expect(said[0]).toBe('Chao’s estimate: at least 1 theme in all.');
  expect(said[1]).toContain('au moins 1 thème en tout.');
  expect(wordsOf.en.saturation.unseen({ chao: 2.5, low: 2, high: 9 })).toContain('at least 3 themes in all');
});
