import { expect, it } from 'vitest';
import { added, removed, updated } from '../../../shared/project/changeSet.ts';
import { compareNatural } from '../../../shared/project/naturalOrder.ts';
import { ProjectDraft } from '../../../shared/project/projectDraft.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

const study = buildProject({ coders: ['MP'], themes: ['Nuit'] });

it('each step of a draft sees what the steps before it did, and all come out as one change set', () => {
  const draft = new ProjectDraft(study.project);
  const nuit = draft.project.themes.get(study.theme('Nuit'));
  if (!nuit) throw new Error('no theme');
  draft.apply([updated('themes', nuit, { name: 'Soir' })]);
  const soir = draft.project.themes.get(nuit.id) ?? nuit;
  expect(soir.name).toBe('Soir');
  draft.apply([updated('themes', soir, { name: 'Nuit', definition: 'Après 22 h' })]);
  expect(draft.changes().changes).toEqual([
    { table: 'themes', id: nuit.id, before: { definition: '' }, after: { definition: 'Après 22 h' } },
  ]);
  expect(study.project.themes.get(nuit.id)).toBe(nuit);
});

it('a step that was computed from something else is an error of the program', () => {
  const draft = new ProjectDraft(study.project);
  const nuit = draft.project.themes.get(study.theme('Nuit'));
  if (!nuit) throw new Error('no theme');
  draft.apply([removed('themes', nuit)]);
  expect(() => draft.apply([removed('themes', nuit)])).toThrow(
    'A step does not fit its draft: themes theme Nuit.',
  );
  draft.apply([added('themes', nuit)]);
  expect(draft.changes().changes).toEqual([]);
});

it('P12: names come in natural order: E2 before E10, and no two names are equal', () => {
  expect(['E10', 'e2', 'E2', 'Été', 'E1', 'etage'].sort(compareNatural)).toEqual([
    'E1',
    'e2',
    'E2',
    'E10',
    'etage',
    'Été',
  ]);
  expect(compareNatural('é', 'e\u0301')).not.toBe(0);
});
