/** What a cell of the co-occurrence matrix may show. Each is null where it is not defined. Rules: docs/rules/code-relations.md. */
import type { Meeting } from './cooccurrence.ts';

export const cooccurrenceMeasures = [
  'passages',
  'events',
  'share',
  'c',
  'jaccardPassages',
  'jaccardParticipants',
] as const;
export type CooccurrenceMeasure = (typeof cooccurrenceMeasures)[number];

/** Those that count; the others are between 0 and 1. */
export function isCount(measure: CooccurrenceMeasure): boolean {
  return measure === 'passages' || measure === 'events';
}

/** Those whose value depends on which of the two themes is asked about. */
export function isDirected(measure: CooccurrenceMeasure): boolean {
  return measure === 'passages' || measure === 'share';
}

export function measureOf(measure: CooccurrenceMeasure, meeting: Meeting): number | null {
  const { ofFirst, ofSecond, firstFound, secondFound, events } = meeting;
  switch (measure) {
    case 'passages':
      return firstFound;
    case 'events':
      return events;
    case 'share':
      return ratio(firstFound, ofFirst);
    case 'c':
      return cCoefficient(ofFirst, ofSecond, events);
    case 'jaccardPassages': {
      const both = Math.min(firstFound, secondFound);
      return ratio(both, ofFirst + ofSecond - both);
    }
    case 'jaccardParticipants':
      return ratio(meeting.bothSpeak, meeting.eitherSpeaks);
  }
}

/** c of ATLAS.ti: above 1 where one passage of a theme meets several of the other; not defined where the base is not above 0. */
export function cCoefficient(ofFirst: number, ofSecond: number, events: number): number | null {
  return ratio(events, ofFirst + ofSecond - events);
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
