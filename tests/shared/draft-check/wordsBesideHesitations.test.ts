import { expect, it } from 'vitest';
import { checkDraft } from '../../../shared/draft-check/checkDraft.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

it('DC21: words left out between a hesitation at an end of the quotation and the rest are a change', () => {
  const { project } = buildProject({
    coders: ['MP'],
    transcripts: {
      N1: ['N1 : Euh, franchement, un pur produit de la maison, hein, euh, et fier de l’être.'],
    },
    themes: [],
    codings: [],
  });
  const quoted = (quote: string) => checkDraft(project, `« ${quote} » (N1).`, 'document').quotes[0];
  expect(quoted('un pur produit de la hein')).toMatchObject({
    verdict: 'edited',
    isCleaned: false,
    changes: [{ written: '', said: 'maison' }],
  });
  expect(quoted('Euh, un pur produit de la maison')).toMatchObject({
    verdict: 'edited',
    changes: [{ written: '', said: 'franchement' }],
  });
  expect(quoted('un pur produit de la maison hein')?.verdict).toBe('exact');
  expect(quoted('un pur produit de la maison euh')?.verdict).toBe('exact');
  expect(quoted('Euh, franchement, un pur produit de la maison')?.verdict).toBe('exact');
});
