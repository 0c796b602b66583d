/** Words of all turns, the interviewer's included, counted turn by turn. */
import type { Turn } from '../../shared/project/records.ts';
import { countWords } from '../../shared/transcript/countWords.ts';

export function countTurnWords(text: string, turns: readonly Pick<Turn, 'bodyStart' | 'end'>[]): number {
  return turns.reduce((sum, { bodyStart, end }) => sum + countWords(text, bodyStart, end), 0);
}
