/** What a heading of a characteristics table says its column holds, in French or English. */

export type ColumnMeaning =
  | 'participant'
  | 'transcript'
  | 'date'
  | 'durationMinutes'
  | 'place'
  | 'interviewer'
  | 'characteristic';

const meanings: Readonly<Record<Exclude<ColumnMeaning, 'characteristic'>, string>> = {
  participant:
    'participant|participante|participants|participant id|code participant|enquete|enquetee|enquetes|interviewe|interviewee|' +
    'repondant|repondante|respondent|sujet|subject|identifiant|id|code|label',
  transcript:
    'transcript|verbatim|entretien|interview|transcription|fichier|file|nom du fichier|file name|filename|' +
    'document name|nom du document|nom de document',
  date: "date|date de l'entretien|date de l'interview|date d'entretien|date entretien|interview date|date of interview|date of the interview",
  durationMinutes:
    "duree|duree de l'entretien|duree de l'interview|duree d'entretien|duree entretien|duree en minutes|duree en heures|duration|" +
    'interview duration|duration of interview|duration of the interview|duration in minutes|length|interview length',
  place:
    "lieu|lieu de l'entretien|lieu de l'interview|lieu d'entretien|lieu entretien|place|location|interview place|interview location|" +
    'place of interview|place of the interview',
  interviewer: 'enqueteur|enquetrice|enqueteurs|intervieweur|intervieweuse|interviewer|interviewed by',
};

const byHeading = new Map<string, ColumnMeaning>();
for (const [meaning, headings] of Object.entries(meanings)) {
  for (const heading of headings.split('|')) byHeading.set(heading, meaning as ColumnMeaning);
}

/** Compared without case, accents and what stands in brackets: "Durée (min)" is a duration. */
export function meaningOfHeading(heading: string): ColumnMeaning {
  return byHeading.get(foldHeading(heading)) ?? 'characteristic';
}

/** "Durée (h)" and "Durée en heures" give hours; everything else minutes. */
export function durationUnitOf(heading: string): 'minutes' | 'hours' {
  return /\(\s*(?:h|heures?|hours?)\s*\)|en heures|in hours/iu.test(heading) ? 'hours' : 'minutes';
}

/** The form in which two headings are compared. */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/\([^)]*\)?/gu, ' ')
    .replace(/[\s:*]+/gu, ' ')
    .trim();
}
