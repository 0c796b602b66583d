/** The facts of an interview in one line: "Lyon, 58 min, 12 March 2026"; its words where nothing else is known. */
import { textOf } from '../../../shared/project/project.ts';
import type { Transcript } from '../../../shared/project/records.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';

export function useTranscriptFacts(transcript: Transcript): string {
  const words = useWords().reading.toolbar;
  const language = useLanguage();
  const wordCount = useProject((project) =>
    project.transcripts.has(transcript.id) ? textOf(project, transcript.id).wordCount : 0,
  );
  const { place, durationMinutes, date } = transcript;
  const facts = [
    place,
    durationMinutes === null ? '' : words.minutes({ count: durationMinutes }),
    date === null ? '' : formatDate(date, language),
  ].filter((fact) => fact !== '');
  return facts.length > 0 ? facts.join(', ') : words.wordCount({ count: wordCount });
}

/** A calendar date is a day, not a moment: it is read and written in the same time zone. */
function formatDate(date: string, language: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
