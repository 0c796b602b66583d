/** The first lines of every document: what it is, of which study, and its measures. */
import { type Project, projectInfo } from '../project/project.ts';
import type { ExportOptions } from '../tables/exportOptions.ts';
import { wordsOf } from '../words/words.ts';
import { paragraph } from './wordXml.ts';

/** `measures` stand beside the study's name: "Gardes de nuit · 11 participants · 312 codings · coded by MP". */
export function* documentTitle(
  project: Project,
  { language, coderId }: ExportOptions,
  title: string,
  measures: readonly string[],
): Generator<string> {
  const { exporting } = wordsOf[language];
  const coder = coderId === null ? undefined : project.coders.get(coderId)?.initials;
  const parts = [
    studyName(project, language),
    exporting.participants({ count: project.participants.size }),
    ...measures,
    ...(coder === undefined ? [] : [exporting.codedBy({ coder })]),
  ];
  yield paragraph('Title', title);
  yield paragraph('Subtitle', parts.join(' · '));
}

export function studyName(project: Project, language: ExportOptions['language']): string {
  return projectInfo(project).name || wordsOf[language].exporting.untitled;
}
