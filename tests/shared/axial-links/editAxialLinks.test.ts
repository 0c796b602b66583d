import { expect, it } from 'vitest';
import {
  addAxialLink,
  changeAxialLink,
  removeAxialLink,
  reverseAxialLink,
  setLinkEvidence,
} from '../../../shared/axial-links/editAxialLinks.ts';
import { addLinkType, changeLinkType, removeLinkType } from '../../../shared/axial-links/editLinkTypes.ts';
import { removeCoding } from '../../../shared/coding/removeCoding.ts';
import { writeMemo } from '../../../shared/memos/editMemos.ts';
import { richTextFromPlain } from '../../../shared/memos/richText.ts';
import type { AxialLinkId, CodingId, LinkTypeId } from '../../../shared/project/ids.ts';
import { allLinkTypes, linkLook, lookKey } from '../../../shared/project/linkTypes.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { AxialLink } from '../../../shared/project/records.ts';
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

it('AX1, AX5: links two themes with evidence, and takes the link back', () => {
  const evidence = [study.coding(1), study.coding(1)];
  const { project } = run(study.project, addAxialLink, { ...link, evidence }, mp());
  const [added] = project.axialLinks.values();
  expect(added).toMatchObject({ ...link, evidence: [study.coding(1)], coderId: study.coder('MP') });
  if (!added) throw new Error('no link');
  expect(run(project, removeAxialLink, { id: added.id }).project.axialLinks.size).toBe(0);
});

it('AX4: a coder has each kind of link once; the other direction, kind or coder is another link', () => {
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

it('AX1: refuses a theme linked to itself, and evidence that is not there', () => {
  expect(refusalOf(study.project, addAxialLink, { ...link, toId: link.fromId }).refused).toBe('linkToItself');
  expect(refusalOf(study.project, addAxialLink, { ...link, evidence: ['x' as CodingId] }).refused).toBe(
    'recordMissing',
  );
});

function withLink(type: AxialLink['type'] = 'leadsTo', project: Project = study.project) {
  const ran = run(project, addAxialLink, { ...link, type, evidence: [study.coding(1)] }, mp());
  return { project: ran.project, id: ran.about.linkId as AxialLinkId };
}

function withType(isSymmetric: boolean, name = 'rend possible', project: Project = study.project) {
  const ran = run(project, addLinkType, { name, isSymmetric }, mp());
  return { project: ran.project, id: ran.about.typeId as LinkTypeId };
}

function linksOf(project: Project) {
  return [...project.axialLinks.values()].map(({ fromId, toId, type }) => [fromId, toId, type]);
}

it('AX4: a symmetric link stands once, whichever way round it is made', () => {
  const { project } = withLink('convergesWith');
  const turned = { fromId: link.toId, toId: link.fromId, type: 'convergesWith' } as const;
  expect(refusalOf(project, addAxialLink, turned, mp()).refused).toBe('linkExists');
  expect(run(project, addAxialLink, { ...turned, type: 'isPartOf' }, mp()).project.axialLinks.size).toBe(2);
});

it('AX6: a link is turned round with its evidence; a symmetric one is not', () => {
  const { project, id } = withLink();
  const turned = run(project, reverseAxialLink, { id }, mp()).project;
  expect(turned.axialLinks.get(id)).toMatchObject({
    fromId: link.toId,
    toId: link.fromId,
    evidence: [study.coding(1)],
  });
  const symmetric = run(project, changeAxialLink, { id, type: 'divergesFrom' }, mp()).project;
  expect(refusalOf(symmetric, reverseAxialLink, { id }, mp()).refused).toBe('linkHasNoDirection');
  const both = run(project, addAxialLink, { ...link, fromId: link.toId, toId: link.fromId }, mp()).project;
  expect(refusalOf(both, reverseAxialLink, { id }, mp()).refused).toBe('linkExists');
  expect(refusalOf(both, reverseAxialLink, { id: 'x' as AxialLinkId }, mp()).refused).toBe('recordMissing');
});

it('AX5: evidence is added once, taken off, and lets go of a coding that is removed', () => {
  const { project, id } = withLink();
  const without = run(project, setLinkEvidence, { id, remove: [study.coding(1)] }, mp()).project;
  expect(without.axialLinks.get(id)?.evidence).toEqual([]);
  const twice = run(without, setLinkEvidence, { id, add: [study.coding(1), study.coding(1)] }, mp()).project;
  expect(twice.axialLinks.get(id)?.evidence).toEqual([study.coding(1)]);
  expect(
    run(twice, removeCoding, { id: study.coding(1) }, mp()).project.axialLinks.get(id)?.evidence,
  ).toEqual([]);
  expect(refusalOf(project, setLinkEvidence, { id, add: ['x' as CodingId] }, mp()).refused).toBe(
    'recordMissing',
  );
});

it('AX7: a memo on a link goes with it, and comes back with it', () => {
  const { project, id } = withLink();
  const target = { table: 'axialLinks', id } as const;
  const written = run(project, writeMemo, { target, body: richTextFromPlain('Trois fois.') }, mp()).project;
  expect(written.memos.size).toBe(1);
  // `run` takes every command back and compares the project with what it was.
  expect(run(written, removeAxialLink, { id }, mp()).project.memos.size).toBe(0);
});

it('AX2: a kind of link has a name of its own, on one line', () => {
  const { project, id } = withType(false, ' rend \n possible ');
  expect(project.linkTypes.get(id)?.name).toBe('rend possible');
  const refused = (name: string) =>
    refusalOf(project, addLinkType, { name, isSymmetric: true }, mp()).refused;
  expect(refused('Rend possible')).toBe('linkTypeExists');
  expect(refused('mène à')).toBe('linkTypeExists');
  expect(refused('Leads to')).toBe('linkTypeExists');
  expect(refused(' ')).toBe('linkTypeNameEmpty');
  const renamed = run(project, changeLinkType, { id, name: 'empêche', line: 'dot' }, mp()).project;
  expect(renamed.linkTypes.get(id)).toMatchObject({ name: 'empêche', line: 'dot', isSymmetric: false });
});

it('AX3: 26 kinds of one’s own all look different, and one in use is not removed', () => {
  let { project } = study;
  for (let at = 0; at < 26; at++) project = withType(at % 2 === 0, `sorte ${at}`, project).project;
  const looks = allLinkTypes(project).map((type) => lookKey(linkLook(project, type)));
  expect(new Set(looks).size).toBe(32);
  const own = withType(false);
  const used = withLink(own.id, own.project);
  expect(refusalOf(used.project, removeLinkType, { id: own.id }, mp())).toEqual({
    refused: 'linkTypeInUse',
    params: { name: 'rend possible', count: 1 },
  });
  const free = run(used.project, removeAxialLink, { id: used.id }, mp()).project;
  expect(run(free, removeLinkType, { id: own.id }, mp()).project.linkTypes.size).toBe(0);
});

it('AX4: a kind that becomes symmetric joins the links that lead both ways, with evidence and memos', () => {
  const own = withType(false);
  const first = withLink(own.id, own.project);
  const turned = { fromId: link.toId, toId: link.fromId, type: own.id };
  const second = run(first.project, addAxialLink, turned, mp());
  const target = { table: 'axialLinks', id: second.about.linkId as AxialLinkId } as const;
  const written = run(second.project, writeMemo, { target, body: richTextFromPlain('Et retour.') }, mp());
  const joined = run(written.project, changeLinkType, { id: own.id, isSymmetric: true }, mp()).project;
  expect(linksOf(joined)).toEqual([[link.fromId, link.toId, own.id]]);
  expect([...joined.memos.values()].map((memo) => memo.target)).toEqual([
    { table: 'axialLinks', id: first.id },
  ]);
});
