/** What a project already knows about who speaks, so that a later import follows the earlier ones. */
import type { Project } from '../project/project.ts';
import { fileTitle } from './fileTitle.ts';
import { labelKey } from './speakerLabels.ts';
import { type KnownSpeakers, nobodyKnown } from './whoSpoke.ts';

export function knownSpeakers(project: Project | null): KnownSpeakers {
  if (!project) return nobodyKnown;
  const interviewers = new Set<string>();
  const files = [];
  for (const { textId, sourceFile } of project.transcripts.values()) {
    const respondents = new Set<string>();
    const seen = new Set<string>();
    for (const { speaker, participantId } of project.texts.get(textId)?.turns ?? []) {
      if (speaker === '' || seen.has(speaker)) continue;
      seen.add(speaker);
      if (participantId === null) interviewers.add(labelKey(speaker));
      else respondents.add(labelKey(speaker));
    }
    files.push({ name: fileTitle(sourceFile), respondents: [...respondents] });
  }
  const participants = new Map<string, string>();
  for (const { label } of project.participants.values()) participants.set(labelKey(label), label);
  return { interviewers, files, participants };
}
