import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastAspectOf, markLastAspect } from '../../../shared/saturation/markLastAspect.ts';
import { measureSaturation } from '../../../shared/saturation/saturation.ts';
import { handOrder, studyQuestion } from '../../../shared/saturation/studyQuestion.ts';
import { askForMeasure, setApproach, setSaturation } from '../../../shared/study/editStudy.ts';
import { isMeasureShown, studySettings, usualChoices } from '../../../shared/study/studySettings.ts';
import { deleteTheme } from '../../../shared/theme-merging/deleteTheme.ts';
import { mergeThemes } from '../../../shared/theme-merging/mergeThemes.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { refusalOf, run } from '../../helpers/runCommand.ts';

const labels = ['E1', 'E2', 'E3', 'E10'];
const study = buildProject({
  coders: ['MP'],
  transcripts: Object.fromEntries(labels.map((label) => [label, [`${label} : On est seule la nuit.`]])),
  axes: ['Vécu'],
  themes: ['Vécu > Solitude > Noire', 'Vécu > Nuit'],
  codings: [
    { coder: 'MP', in: 'E1', theme: 'Vécu > Nuit', quote: 'nuit' },
    { coder: 'MP', in: 'E10', theme: 'Vécu > Solitude > Noire', quote: 'seule' },
  ],
});
const { project } = study;

describe('approach', () => {
  it('ST1, ST2, ST3: reflexive analysis has both measures off until each is asked for, and forgets that', () => {
    expect(isMeasureShown(project, 'saturation')).toBe(true);
    const reflexive = run(project, setApproach, { approach: 'reflexive' }).project;
    expect(isMeasureShown(reflexive, 'saturation')).toBe(false);
    const asked = run(reflexive, askForMeasure, { measure: 'saturation', isWanted: true }).project;
    expect([isMeasureShown(asked, 'saturation'), isMeasureShown(asked, 'agreement')]).toEqual([true, false]);
    const back = run(run(asked, setApproach, { approach: 'codebook' }).project, setApproach, {
      approach: 'reflexive',
    }).project;
    expect(isMeasureShown(back, 'saturation')).toBe(false);
    expect(run(reflexive, setApproach, { approach: 'reflexive' }).changes.changes).toEqual([]);
  });

  it('ST4: the first thing that is said makes the one record, the next change it', () => {
    expect(studySettings(project)).toEqual(usualChoices);
    const first = run(project, setSaturation, { base: 5 }).project;
    const second = run(first, setApproach, { approach: 'framework' }).project;
    expect(second.studySettings.size).toBe(1);
    expect(studySettings(second)).toMatchObject({ approach: 'framework', saturation: { base: 5, run: 2 } });
  });
});

describe('settings of saturation', () => {
  it('SA17: what makes no rule is refused with its sentence', () => {
    expect(refusalOf(project, setSaturation, { base: 0 }).refused).toBe('saturationBase');
    expect(refusalOf(project, setSaturation, { run: 1.5 }).refused).toBe('saturationRun');
    expect(refusalOf(project, setSaturation, { threshold: 1.1 }).refused).toBe('saturationThreshold');
    expect(refusalOf(project, setSaturation, { level: 0 }).refused).toBe('saturationLevel');
    expect(refusalOf(project, setSaturation, { seed: -1 }).refused).toBe('saturationSeed');
  });

  it('SA14, SA17: any order by hand, with gaps and strangers, names every interview once', () => {
    const ids = [...labels.map((label) => study.participant(label)), study.participant('gone')];
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 0 }), fc.nat(), (some, turn) => {
        const hand = [...some.slice(turn % (some.length + 1)), ...some.slice(0, turn % (some.length + 1))];
        const { project: set } = run(project, setSaturation, { order: 'hand', hand });
        const order = handOrder(set);
        expect(order.toSorted()).toEqual(ids.slice(0, 4).toSorted());
        expect(order.filter((id) => hand.includes(id))).toEqual(hand.filter((id) => order.includes(id)));
        expect(isRefusal(measureSaturation(set, studyQuestion(set)))).toBe(false);
      }),
    );
  });

  it('SA2, SA18: a depth counts the themes that stand so deep', () => {
    const foundAt = (level: number) => {
      const result = measureSaturation(project, { base: 1, run: 1, threshold: 0, level, order: 'number' });
      return isRefusal(result) ? null : result.cumulative;
    };
    expect(foundAt(1)).toEqual([0, 0, 0, 0]);
    expect(foundAt(2)).toEqual([1, 1, 1, 2]);
    expect(foundAt(3)).toEqual([0, 0, 0, 1]);
  });
});

describe('last new aspect', () => {
  const [night, lonely] = [study.theme('Vécu > Nuit'), study.theme('Vécu > Solitude')];
  const [first, tenth] = [study.participant('E1'), study.participant('E10')];

  it('SA16: a theme has one mark, which the next replaces and nothing takes away', () => {
    const marked = run(project, markLastAspect, { themeId: night, participantId: first }).project;
    const moved = run(marked, markLastAspect, { themeId: night, participantId: tenth }).project;
    expect([...moved.lastAspects.values()].map(({ participantId }) => participantId)).toEqual([tenth]);
    const none = run(moved, markLastAspect, { themeId: night, participantId: null }).project;
    expect(none.lastAspects.size).toBe(0);
    expect(run(none, markLastAspect, { themeId: night, participantId: null }).changes.changes).toEqual([]);
    const gone = { themeId: study.theme('gone'), participantId: first };
    expect(refusalOf(project, markLastAspect, gone).refused).toBe('recordMissing');
  });

  it('SA16: it goes with its theme, and a merge keeps the mark of the theme that stays', () => {
    const one = run(project, markLastAspect, { themeId: night, participantId: first }).project;
    expect(run(one, deleteTheme, { id: night, moveCodingsTo: null }).project.lastAspects.size).toBe(0);
    const into = run(one, mergeThemes, { fromIds: [night], intoId: lonely }).project;
    expect(lastAspectOf(into, lonely)?.participantId).toBe(first);
    const both = run(one, markLastAspect, { themeId: lonely, participantId: tenth }).project;
    const kept = run(both, mergeThemes, { fromIds: [night], intoId: lonely }).project;
    expect([...kept.lastAspects.values()].map(({ participantId }) => participantId)).toEqual([tenth]);
  });
});
