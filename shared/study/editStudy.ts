/** Commands on what the study says of itself: its approach, measures asked for, how saturation is counted. Rules: docs/rules/study.md. */
import type { Approach } from '../project/approaches.ts';
import { added, changeSet, type RecordChange, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { NewId, StudySettingsId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { SaturationSettings } from '../project/records.ts';
import { refuse } from '../words/refusal.ts';
import { type Measure, type StudyChoices, studySettings, usualChoices } from './studySettings.ts';

/** `null`: the study does not say. What was asked for with another approach is not taken over. */
export const setApproach: Command<'setApproach', { approach: Approach | null }> = {
  name: 'setApproach',
  run(project, { approach }, { newId }) {
    const patch =
      approach === studySettings(project).approach
        ? {}
        : { approach, wantsSaturation: false, wantsAgreement: false };
    return { changes: changeSet([changed(project, patch, newId)]) };
  },
};

export const askForMeasure: Command<'askForMeasure', { measure: Measure; isWanted: boolean }> = {
  name: 'askForMeasure',
  run(project, { measure, isWanted }, { newId }) {
    const patch = measure === 'saturation' ? { wantsSaturation: isWanted } : { wantsAgreement: isWanted };
    return { changes: changeSet([changed(project, patch, newId)]) };
  },
};

export const setSaturation: Command<'setSaturation', Partial<SaturationSettings>> = {
  name: 'setSaturation',
  run(project, patch, { newId }) {
    const saturation = { ...studySettings(project).saturation, ...patch };
    const { base, run, threshold, level, seed } = saturation;
    if (!isCount(base)) return refuse('saturationBase');
    if (!isCount(run)) return refuse('saturationRun');
    if (!(threshold >= 0 && threshold <= 1)) return refuse('saturationThreshold');
    if (typeof level === 'number' && !isCount(level)) return refuse('saturationLevel');
    if (!Number.isSafeInteger(seed) || seed < 0) return refuse('saturationSeed');
    return { changes: changeSet([changed(project, { saturation }, newId)]) };
  },
};

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}

/** The first thing that a study says makes its record. */
function changed(project: Project, patch: Partial<StudyChoices>, newId: NewId): RecordChange {
  for (const settings of project.studySettings.values()) return updated('studySettings', settings, patch);
  return added('studySettings', { id: newId<StudySettingsId>(), ...usualChoices, ...patch });
}
