import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../shared/draft-check/checkDraft.ts';
import type { Project } from '../../../shared/project/project.ts';
import { sampleStudy } from '../../helpers/sampleStudy.ts';
import { smallStudy } from '../../helpers/smallStudy.ts';

const verdicts = (project: Project, text: string) =>
  checkDraft(project, text, 'document').counts.map(({ written, verdict }) => `${written} ${verdict}`);

describe('shares of the women or of the men', () => {
  /** Six women and five men. */
  it.each([
    ['La moitié des femmes (E1, E4, E8) a changé.', 'La moitié des femmes agrees'],
    ['La moitié des femmes (E1, E4, E8, E10) a changé.', 'La moitié des femmes disagrees'],
    ['Deux tiers des femmes (E1, E4, E8, E10) ont changé.', 'Deux tiers des femmes agrees'],
    ['Deux tiers des femmes (E1, E4, E8) ont changé.', 'Deux tiers des femmes disagrees'],
    ['Tous les hommes (E2, E5, E7, E9) ont changé.', 'Tous les hommes disagrees'],
    ['Chez les plus jeunes, la moitié des femmes (E1, E4) a changé.', 'la moitié des femmes unclear'],
  ])('DC15: of a study that knows who is a woman: %s', async (text, expected) => {
    expect(verdicts(await sampleStudy(), text)).toEqual([expected]);
  });

  it('DC15: in a study that does not know it they are unclear', () => {
    expect(verdicts(smallStudy, 'La moitié des femmes (E1, E4, E8, E10) a changé.')).toEqual([
      'La moitié des femmes unclear',
    ]);
  });
});
