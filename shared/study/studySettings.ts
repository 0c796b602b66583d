/** What the study says of itself, with what is usual where it says nothing. Rules: docs/rules/study.md. */
import type { Project } from '../project/project.ts';
import type { SaturationSettings, StudySettings } from '../project/records.ts';

export const usualSaturation: SaturationSettings = {
  order: 'date',
  hand: [],
  level: 'leaf',
  base: 4,
  run: 2,
  threshold: 0.05,
  seed: 2026,
};

export type StudyChoices = Omit<StudySettings, 'id'>;

export const usualChoices: StudyChoices = {
  approach: null,
  wantsSaturation: false,
  wantsAgreement: false,
  saturation: usualSaturation,
};

type Settings = Pick<Project, 'studySettings'>;

export function studySettings({ studySettings: all }: Settings): StudyChoices {
  for (const settings of all.values()) return settings;
  return usualChoices;
}

/** Measures that reflexive thematic analysis does not judge by. */
export type Measure = 'saturation' | 'agreement';

/** Whether the measure is shown; `false`: off until it is asked for, which `askForMeasure` does. */
export function isMeasureShown(project: Settings, measure: Measure): boolean {
  const { approach, wantsSaturation, wantsAgreement } = studySettings(project);
  if (approach !== 'reflexive') return true;
  return measure === 'saturation' ? wantsSaturation : wantsAgreement;
}
