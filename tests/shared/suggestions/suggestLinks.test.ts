import { describe, expect, it } from 'vitest';
import { addAxialLink } from '../../../shared/axial-links/editAxialLinks.ts';
import { ignoreSuggestion, restoreSuggestions } from '../../../shared/axial-links/ignoreSuggestion.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { SuggestionReason } from '../../../shared/project/records.ts';
import { evidenceOf } from '../../../shared/suggestions/evidenceOf.ts';
import { type Suggestion, suggestLinks } from '../../../shared/suggestions/suggestLinks.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, run } from '../../helpers/runCommand.ts';

const names = ['E1', 'E2', 'E3', 'E4'];

/** In three of four interviews fear overlaps the night, and leaving follows it in the same turn. */
const study = buildProject({
  coders: ['MP'],
  transcripts: Object.fromEntries(
    names.map((name) => [name, [`${name} : La nuit fait peur. Alors je pars.`, `${name} : Une autre fois.`]]),
  ),
  axes: ['Vécu'],
  themes: ['Vécu > Nuit > Garde', 'Vécu > Peur', 'Départ', 'Rare'],
  codings: [
    ...names.slice(0, 3).flatMap((name) => [
      { coder: 'MP', in: name, theme: 'Vécu > Nuit > Garde', quote: 'La nuit fait' },
      { coder: 'MP', in: name, theme: 'Vécu > Peur', quote: 'fait peur' },
      { coder: 'MP', in: name, theme: 'Départ', quote: 'je pars' },
    ]),
    { coder: 'MP', in: 'E4', theme: 'Vécu > Peur', quote: 'peur' },
    { coder: 'MP', in: 'E4', theme: 'Rare', quote: 'je pars' },
  ],
});

function suggested(project: Project): Suggestion[] {
  const steps = suggestLinks(project, null);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function pair(reason: SuggestionReason, from: string, to: string, project = study.project) {
  return suggested(project).find(
    (one) => one.reason === reason && one.fromId === study.theme(from) && one.toId === study.theme(to),
  );
}

describe('suggestions', () => {
  it('SU1, SU2: themes that overlap, with what was counted and its base', () => {
    expect(pair('overlap', 'Vécu > Nuit', 'Vécu > Peur')).toMatchObject({
      ...{ count: 3, base: 4, coefficient: 0.75, type: 'convergesWith' },
    });
    expect(pair('overlap', 'Vécu > Nuit', 'Départ')).toBeUndefined();
  });

  it('SU3: themes that the same participants speak of', () => {
    expect(pair('participants', 'Vécu > Peur', 'Départ')).toMatchObject({
      count: 3,
      base: 4,
      coefficient: 0.75,
    });
  });

  it('SU4: themes of which one is next to the other in a turn, in that direction', () => {
    expect(pair('sequence', 'Vécu > Peur', 'Départ')).toMatchObject({
      ...{ count: 3, base: 4, coefficient: 0.75, type: 'leadsTo' },
    });
    expect(pair('sequence', 'Départ', 'Vécu > Peur')).toBeUndefined();
    expect(suggested(study.project).some(({ fromId }) => fromId === study.theme('Rare'))).toBe(false);
  });

  it('SU5: neither linked themes nor ignored suggestions, until these are shown again', () => {
    const context = contextOf(study.coder('MP'));
    const themes = { fromId: study.theme('Vécu > Peur'), toId: study.theme('Départ') };
    const ignored = run(study.project, ignoreSuggestion, { ...themes, reason: 'sequence' }, context).project;
    expect(pair('sequence', 'Vécu > Peur', 'Départ', ignored)).toBeUndefined();
    expect(pair('participants', 'Vécu > Peur', 'Départ', ignored)).toBeDefined();
    const restored = run(ignored, restoreSuggestions, {}, context).project;
    expect(suggested(restored)).toEqual(suggested(study.project));
    const linked = run(study.project, addAxialLink, { ...themes, type: 'isPartOf' }, context).project;
    expect(pair('participants', 'Vécu > Peur', 'Départ', linked)).toBeUndefined();
  });

  it('SU6: the evidence are the codings that were counted', () => {
    const one = pair('overlap', 'Vécu > Nuit', 'Vécu > Peur');
    const sequence = pair('sequence', 'Vécu > Peur', 'Départ');
    if (!one || !sequence) throw new Error('two suggestions');
    expect(evidenceOf(study.project, one, null)).toEqual([1, 2, 4, 5, 7, 8].map(study.coding));
    expect(evidenceOf(study.project, sequence, null)).toEqual([2, 3, 5, 6, 8, 9].map(study.coding));
    expect(evidenceOf(study.project, { ...one, reason: 'participants' }, null)).toEqual([]);
  });
});
