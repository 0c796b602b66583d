import { describe, expect, it } from 'vitest';
import { findThemeByPath } from '../../../shared/codebook/themeName.ts';
import { branchOf, subtreeOf, themeLook, themeTree } from '../../../shared/codebook/themeTree.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { Theme } from '../../../shared/project/records.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

const study = buildProject({
  axes: ['Vécu'],
  themes: ['Vécu > Solitude', 'Vécu > Peur', 'Vécu > Peur > Nuit', 'Travail', 'Travail > Équipe'],
});

function withTheme(id: ThemeId, patch: Partial<Theme>, project: Project = study.project): Project {
  const theme = project.themes.get(id);
  if (!theme) throw new Error(`no ${id}`);
  return { ...project, themes: new Map(project.themes).set(id, { ...theme, ...patch }) };
}

function nodeOf(path: string) {
  const node = themeTree(study.project).nodes.get(study.theme(path));
  if (!node) throw new Error(`no ${path}`);
  return node;
}

describe('themeTree', () => {
  it('H1: lists every theme, parents before children, siblings by position', () => {
    expect(themeTree(study.project).order.map(({ depth, path }) => `${depth} ${path.join('/')}`)).toEqual([
      '0 Vécu',
      '1 Vécu/Solitude',
      '1 Vécu/Peur',
      '2 Vécu/Peur/Nuit',
      '0 Travail',
      '1 Travail/Équipe',
    ]);
    const turned = withTheme(study.theme('Vécu > Peur'), { position: -1 });
    expect(themeTree(turned).roots[0]?.children.map(({ theme }) => theme.name)).toEqual(['Peur', 'Solitude']);
  });

  it('H1: equal positions fall back on the natural order of names', () => {
    const names = ['T10', 'T9', 'T1'];
    const project = names.reduce(
      (current, name) => withTheme(`theme ${name}` as ThemeId, { position: 0 }, current),
      buildProject({ themes: names }).project,
    );
    expect(themeTree(project).roots.map(({ theme }) => theme.name)).toEqual(['T1', 'T9', 'T10']);
  });

  it('is the same object as long as no theme changed', () => {
    expect(themeTree({ themes: study.project.themes })).toBe(themeTree(study.project));
  });

  it('shows a theme without its parent at the first level, and survives a circle and great depth', () => {
    const orphan = withTheme(study.theme('Travail'), { parentId: 'nowhere' as ThemeId });
    expect(themeTree(orphan).roots.map(({ theme }) => theme.name)).toContain('Travail');
    const circle = withTheme(study.theme('Travail'), { parentId: study.theme('Travail > Équipe') });
    expect(themeTree(circle).order).toHaveLength(4);
    const [theme] = study.project.themes.values();
    if (!theme) throw new Error('no theme');
    const deep = new Map<ThemeId, Theme>();
    for (let i = 0; i < 20_000; i++) {
      const id = `t${i}` as ThemeId;
      deep.set(id, { ...theme, id, parentId: i === 0 ? null : (`t${i - 1}` as ThemeId) });
    }
    const start = deep.get('t0' as ThemeId);
    if (start)
      expect(subtreeOf({ theme: start, parent: null, children: [], depth: 0, path: [] })).toHaveLength(1);
  });

  it('H6: the highest codable theme of a branch owns its colour', () => {
    expect(branchOf(nodeOf('Vécu'))).toBeNull();
    expect(branchOf(nodeOf('Vécu > Peur > Nuit'))?.theme.name).toBe('Peur');
    expect(branchOf(nodeOf('Travail > Équipe'))?.theme.name).toBe('Travail');
    const coloured = withTheme(study.theme('Vécu > Peur'), { colour: 3, pattern: 'dash' });
    expect(themeLook(coloured, study.theme('Vécu > Peur > Nuit'))).toEqual({ colour: 3, pattern: 'dash' });
    expect(themeLook(coloured, study.theme('Vécu'))).toEqual({ colour: null, pattern: null });
    expect(themeLook(coloured, 'nowhere' as ThemeId)).toEqual({ colour: null, pattern: null });
    const plain = withTheme(study.theme('Travail'), { colour: 7, pattern: null });
    expect(themeLook(plain, study.theme('Travail'))).toEqual({ colour: 7, pattern: 'dash' });
  });

  it('H2: finds a theme by its path, without regard to case, spaces and the form of accents', () => {
    expect(findThemeByPath(study.project, ['vécu', 'PEUR ', 'nuit'])?.id).toBe(
      study.theme('Vécu > Peur > Nuit'),
    );
    expect(findThemeByPath(study.project, ['Ve\u0301cu'])?.id).toBe(study.theme('Vécu'));
    expect(findThemeByPath(study.project, ['Vécu', 'Joie'])).toBeNull();
    expect(findThemeByPath(study.project, [])).toBeNull();
  });
});
