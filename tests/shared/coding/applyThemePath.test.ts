import { describe, expect, it } from 'vitest';
import { applyThemePath } from '../../../shared/coding/applyThemePath.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, run } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP'],
  transcripts: { E1: ['E1 : La nuit, on est seule.'] },
  themes: ['Vécu > Solitude'],
});
const passage = { transcriptId: study.transcript('E1'), start: 5, end: 12 };
const namesAfter = (path: string[]) => {
  const ran = run(study.project, applyThemePath, { ...passage, path }, contextOf(study.coder('MP')));
  return { names: [...ran.project.themes.values()].map(({ name }) => name), ran };
};

describe('applyThemePath', () => {
  it('makes the levels that are missing and codes with the last, in one change', () => {
    const { names, ran } = namesAfter(['Vécu', 'Fatigue', 'Petit matin']);
    expect(names).toEqual(['Vécu', 'Solitude', 'Fatigue', 'Petit matin']);
    const [coding] = [...ran.project.codings.values()];
    expect(coding?.quote).toBe('La nuit');
    expect(ran.project.themes.get(coding?.themeId ?? study.theme('Vécu'))?.name).toBe('Petit matin');
  });

  it('applies a theme that is there already, found without regard to case', () => {
    expect(namesAfter(['vécu', 'SOLITUDE']).names).toEqual(['Vécu', 'Solitude']);
  });
});
