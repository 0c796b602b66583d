/** Names of a coding for the history: its theme and its transcript. */
import type { Project } from '../project/project.ts';
import type { Coding } from '../project/records.ts';

/** Names for the history's sentence; interview text never goes in there. */
export function aboutCoding(project: Project, coding: Coding): Readonly<Record<string, string>> {
  return {
    theme: project.themes.get(coding.themeId)?.name ?? '',
    transcript: project.transcripts.get(coding.transcriptId)?.name ?? '',
  };
}
