import { expect, it } from 'vitest';
import { addAxialLink, removeAxialLink } from '../../../shared/axial-links/editAxialLinks.ts';
import type { CodingId } from '../../../shared/project/ids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, refusalOf, run } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP', 'JD'],
  transcripts: { E1: ['E1 : La nuit, on est seule.'] },
  themes: ['Nuit', 'Solitude'],
  codings: [{ coder: 'MP', in: 'E1', theme: 'Nuit', quote: 'seule' }],
});
const link = { fromId: study.theme('Nuit'), toId: study.theme('Solitude'), type: 'leadsTo' } as const;
const mp = () => contextOf(study.coder('MP'));

it('links two themes with evidence, and takes the link back', () => {
  const evidence = [study.coding(1), study.coding(1)];
  const { project } = run(study.project, addAxialLink, { ...link, evidence }, mp());
  const [added] = project.axialLinks.values();
  expect(added).toMatchObject({ ...link, evidence: [study.coding(1)], coderId: study.coder('MP') });
  if (!added) throw new Error('no link');
  expect(run(project, removeAxialLink, { id: added.id }).project.axialLinks.size).toBe(0);
});

it('a coder has each kind of link once; the other direction, kind or coder is another link', () => {
  const { project } = run(study.project, addAxialLink, link, mp());
  expect(refusalOf(project, addAxialLink, link, mp())).toEqual({
    refused: 'linkExists',
    params: { from: 'Nuit', to: 'Solitude' },
  });
  expect(run(project, addAxialLink, { ...link, type: 'contradicts' }, mp()).project.axialLinks.size).toBe(2);
  expect(
    run(project, addAxialLink, { ...link, fromId: link.toId, toId: link.fromId }, mp()).project.axialLinks
      .size,
  ).toBe(2);
  expect(run(project, addAxialLink, link, contextOf(study.coder('JD'))).project.axialLinks.size).toBe(2);
});

it('refuses a theme linked to itself, and evidence that is not there', () => {
  expect(refusalOf(study.project, addAxialLink, { ...link, toId: link.fromId }).refused).toBe('linkToItself');
  expect(refusalOf(study.project, addAxialLink, { ...link, evidence: ['x' as CodingId] }).refused).toBe(
    'recordMissing',
  );
});
