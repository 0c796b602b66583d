/**
 * A passage as it is printed: on one line, labels of the coding's own participant dropped, other speakers' words as
 * `[MP : …]`. Rules: docs/rules/exports.md.
 */
import type { ParticipantId } from '../project/ids.ts';
import type { TranscriptText, Turn } from '../project/records.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { turnsInRange } from '../transcript/turns.ts';
import type { Words } from '../words/words.ts';

/** Without quotation marks. A passage of nobody's words but the interviewer's stands without brackets. */
export function printedQuote(
  words: Words,
  text: TranscriptText,
  range: TextRange,
  own: ParticipantId | null,
): string {
  const { first, end } = turnsInRange(text.turns, range);
  const turns = text.turns.slice(first, end);
  const [only] = turns;
  if (only === undefined) return onOneLine(text.text.slice(range.start, range.end));
  // Text before the first label belongs to no turn.
  const before = onOneLine(text.text.slice(range.start, Math.max(range.start, only.start)));
  const isAlone = turns.length === 1;
  const parts = turns.flatMap((turn) => {
    const said = onOneLine(
      text.text.slice(Math.max(range.start, turn.bodyStart), Math.min(range.end, turn.end)),
    );
    if (said === '') return [];
    return isAlone || isOwn(turn, own)
      ? said
      : words.exporting.otherSpeaker({ speaker: turn.speaker, words: said });
  });
  return [before, ...parts].filter((part) => part !== '').join(' ');
}

function isOwn(turn: Turn, own: ParticipantId | null): boolean {
  return turn.speaker === '' || (own !== null && turn.participantId === own);
}

/** More than single ordinary spaces between words. */
const hasRuns = /[\t\n\v\f\r\u0085\u2028\u2029]| {2}/u;

/** Runs of line feeds, tabs and ordinary spaces become one space; no-break spaces stay. */
function onOneLine(text: string): string {
  // Most passages need nothing, and putting a text together anew at each space takes longer than looking.
  if (!hasRuns.test(text)) return text.trim();
  return text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/gu, ' ').trim();
}
