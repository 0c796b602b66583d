/** What a figure of one interview is drawn from. */
import type { Project } from '../project/project.ts';
import type { InterviewQuestion } from '../relations/interviewThemes.ts';
import type { Language } from '../words/plural.ts';

export interface InterviewAsked extends InterviewQuestion {
  readonly project: Project;
  readonly language: Language;
}

export function interviewName({ project, transcriptId }: InterviewAsked): string {
  return project.transcripts.get(transcriptId)?.name ?? '';
}
