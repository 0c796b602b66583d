/** Which participants support a theme: one mark each, of height none, 1–2, or 3 and more codings. */
import type { ThemeCount } from '../../../shared/coding/countThemes.ts';
import type { ParticipantId } from '../../../shared/project/ids.ts';
import styles from './Strip.module.css';

/** Above this number the marks would be too thin to tell apart. */
export const mostInStrip = 24;
const step = 4;

interface StripProps {
  readonly participants: readonly ParticipantId[];
  readonly count: ThemeCount;
}

export function Strip({ participants, count }: StripProps) {
  let low = '';
  let high = '';
  let none = '';
  participants.forEach((id, index) => {
    const codings = count.perParticipant.get(id) ?? 0;
    const x = index * step;
    if (codings === 0) none += `M${x} 4h3v2h-3z`;
    else if (codings < 3) low += `M${x} 3h3v4h-3z`;
    else high += `M${x} 0h3v10h-3z`;
  });
  const width = Math.max(participants.length * step - 1, 0);
  return (
    <svg className={styles.strip} width={width} height={10} viewBox={`0 0 ${width} 10`} aria-hidden>
      <path d={none} className={styles.none} />
      <path d={low + high} className={styles.some} />
    </svg>
  );
}
