/** Which participants support a theme: one mark each, of height none, 1–2, or 3 and more codings. */

import type { ParticipantId } from '../../../shared/project/ids.ts';
import type { ThemeCount } from '../../../shared/theme-counts/countThemes.ts';
import styles from './Strip.module.css';

/** Above this number the marks would be too thin to tell apart. */
export const mostInStrip = 24;
const step = 4;
const markWidth = 3;

interface StripProps {
  readonly participants: readonly ParticipantId[];
  readonly count: ThemeCount;
}

/** As backgrounds: a small drawing in each of hundreds of boxes on a map would be put together anew with each frame. */
export function Strip({ participants, count }: StripProps) {
  const codings = participants.map((id) => count.perParticipant.get(id) ?? 0);
  const heights = [
    marks('var(--some)', (at) => (codings[at] ?? 0) >= 3),
    marks('var(--some)', (at) => codings[at] === 1 || codings[at] === 2),
    marks('var(--none)', (at) => codings[at] === 0),
  ];
  function marks(colour: string, isOne: (at: number) => boolean): string {
    const stops = codings.flatMap((_, at) => {
      const [left, right] = [at * step, at * step + markWidth];
      const fill = isOne(at) ? colour : 'transparent';
      return [`${fill} ${left}px ${right}px`, `transparent ${right}px ${(at + 1) * step}px`];
    });
    return `linear-gradient(90deg, ${stops.join(', ') || 'transparent, transparent'})`;
  }
  return (
    <span
      className={styles.strip}
      style={{ width: Math.max(codings.length * step - 1, 0), backgroundImage: heights.join(', ') }}
      aria-hidden
    />
  );
}
