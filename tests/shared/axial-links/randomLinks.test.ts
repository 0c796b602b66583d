/** Any sequence of changes to themes, links and maps leaves a project whose every step can be taken back. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addAxialLink,
  changeAxialLink,
  reverseAxialLink,
} from '../../../shared/axial-links/editAxialLinks.ts';
import { addLinkType, changeLinkType } from '../../../shared/axial-links/editLinkTypes.ts';
import { placeThemes } from '../../../shared/axial-links/editMapItems.ts';
import { addMap } from '../../../shared/axial-links/editMaps.ts';
import type { Command, CommandName } from '../../../shared/project/command.ts';
import { allLinkTypes, linkKey } from '../../../shared/project/linkTypes.ts';
import type { Project } from '../../../shared/project/project.ts';
import { deleteTheme } from '../../../shared/theme-merging/deleteTheme.ts';
import { mergeThemes } from '../../../shared/theme-merging/mergeThemes.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, run } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP', 'JD'],
  transcripts: { E1: ['E1 : La nuit, on est seule.'] },
  themes: ['Nuit', 'Solitude', 'Peur', 'Fatigue'],
  codings: [{ coder: 'MP', in: 'E1', theme: 'Nuit', quote: 'seule' }],
});

type Step = readonly [what: number, first: number, second: number, third: number];

const steps = fc.array(fc.tuple(fc.nat(6), fc.nat(40), fc.nat(40), fc.nat(40)), { maxLength: 25 });

it('AX4, AX7, AX9: links lead between two themes that are there, say each thing once, and maps show a theme once', () => {
  fc.assert(
    fc.property(steps, (all) => {
      let project = run(study.project, addMap, { name: 'Carte' }, contextOf(study.coder('MP'))).project;
      for (const step of all) project = after(project, step);
      const keys = [...project.axialLinks.values()].map(
        (link) => `${linkKey(project, link)} ${link.coderId}`,
      );
      expect(new Set(keys).size).toBe(keys.length);
      for (const { fromId, toId } of project.axialLinks.values()) expect(fromId).not.toBe(toId);
      const shown = [...project.mapItems.values()].map(({ mapId, themeId }) => `${mapId} ${themeId}`);
      expect(new Set(shown).size).toBe(shown.length);
    }),
    { numRuns: 150 },
  );
});

function after(project: Project, [what, first, second, third]: Step): Project {
  const themes = [...project.themes.keys()];
  const [fromId, toId] = [themes[first % themes.length], themes[second % themes.length]];
  const link = [...project.axialLinks.keys()][first % Math.max(1, project.axialLinks.size)];
  const type = allLinkTypes(project)[third % allLinkTypes(project).length] ?? 'leadsTo';
  const own = [...project.linkTypes.keys()][third % Math.max(1, project.linkTypes.size)];
  const [mapId] = project.maps.keys();
  if (!fromId || !toId || !mapId) return project;
  const evidence = third % 2 ? [study.coding(1)] : [];
  if (what <= 1) return attempt(project, addAxialLink, { fromId, toId, type, evidence }, third);
  if (what === 2)
    return own && third % 3
      ? attempt(project, changeLinkType, { id: own, isSymmetric: third % 2 === 0 }, third)
      : attempt(project, addLinkType, { name: `sorte ${first}`, isSymmetric: third % 2 === 0 }, third);
  if (what === 3)
    return attempt(
      project,
      placeThemes,
      { mapId, themes: [{ themeId: fromId, x: first, y: second }] },
      third,
    );
  if (what === 4) return attempt(project, mergeThemes, { fromIds: [fromId], intoId: toId }, third);
  if (what === 5 && themes.length > 2)
    return attempt(project, deleteTheme, { id: fromId, moveCodingsTo: null }, third);
  if (!link) return project;
  return third % 2
    ? attempt(project, changeAxialLink, { id: link, type }, third)
    : attempt(project, reverseAxialLink, { id: link }, third);
}

/** Refusals leave the project as it is; what is done is also undone and redone on the way (`run`). */
function attempt<Name extends CommandName, Input>(
  project: Project,
  command: Command<Name, Input>,
  input: Input,
  who: number,
): Project {
  const context = contextOf(study.coder(who % 4 === 0 ? 'JD' : 'MP'));
  return isRefusal(command.run(project, input, context))
    ? project
    : run(project, command, input, context).project;
}
